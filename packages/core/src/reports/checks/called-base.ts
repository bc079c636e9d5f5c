// A rate whose base is called by the very name that one number alone has: "mở lớp cho 734 người, đạt 72,5% tổng số hòa
// giải viên" where 1.026 hòa giải viên are counted, "bằng 29,5% số phản ánh đã xử lý" where 5.906 were.
import type { Figure, Scene } from '../figure.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, isFormer, order, sectionsBefore } from './around.js';
import { foundRate, rateOf, type FoundRate } from './found-rate.js';
import { baseNamed } from './named-base.js';
import { isPlausible } from './plausible.js';
import { judge } from './reading.js';

/** Percentage points by which such a rate may be off: one further off is of something else. */
const widest = 5;

const wasDone = wordPattern(/^(?:giải quyết|xử lý|trả lời|phản hồi|hoàn thành|hòa giải)(?: xong)?$/u);

/** The rate of that base, right or wrong, where no other number has the name. */
export function rateOfCalledBase(scene: Scene, stated: Figure, part: Figure): FoundRate | undefined {
  const name = baseNamed(stated);
  if (name === undefined || !name.includes(' ') || stated.bound !== 'exact' || scene.unmarked) return undefined;
  if (part.sentence !== stated.sentence || part.side !== 'alone' || part.bound !== 'exact') return undefined;
  const called = sectionsBefore(scene, stated).filter(
    (figure) => figure.mention !== part.mention && isCalled(figure, name) && !isFormer(figure, scene),
  );
  // Behind all that were dealt with those of each place may be told.
  const whole = called.at(-1);
  if (!whole || order(whole, part) <= 0 || called.some((figure) => !isSameOrOfIt(figure, whole))) return undefined;
  const judged = judge(rateOf(stated, part, whole));
  return judged && (judged.verdict === 'holds' || isPlausible(judged, widest)) ? foundRate(judged) : undefined;
}

function isSameOrOfIt(figure: Figure, whole: Figure): boolean {
  return order(figure, whole) === 0 || (figure.sentence > whole.sentence && order(figure, whole) < 0);
}

function isCalled(figure: Figure, name: string): boolean {
  const { unit, change, side, bound } = figure;
  if (!isAmount(figure) || unit === '' || change !== undefined || bound !== 'exact') return false;
  if (unit === name) return side === 'alone';
  if (!name.startsWith(`${unit} `)) return false;
  const verb = name.slice(unit.length + 1).replace(/^(?:đã |được )+/u, '');
  return wasDone.test(verb) && side !== 'whole' && isBehind(figure, verb);
}

// "đã xử lý 5.906/6.318 phản ánh": the part is what was done.
function isBehind({ before }: Figure, verb: string): boolean {
  const words = before.trimEnd().replace(/(?: (?:được|là|có|xong)|:)+$/u, '');
  return words.endsWith(` ${verb}`) || words === verb;
}
