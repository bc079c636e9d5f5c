// A rate in the title that the body works out: "tỷ lệ hòa giải thành trên 73%"
// above "… thành 9.201 vụ việc, đạt 73,5%".
import { compare, roundRational } from '../../foundation/rational.js';
import type { Figure, Scene } from '../figure.js';
import { plainWords } from '../plain-words.js';
import { inPrint } from '../verdict.js';
import type { FoundRate } from './found-rate.js';
import { judge, type Judged } from './reading.js';

const leadSentences = 3;

/** Reads the rates of the first sentences that no part and whole stand beside. */
export function readHeadline(scene: Scene, rates: readonly FoundRate[]): Judged[] {
  const own = new Set(rates.map((rate) => rate.judged.stated.mention));
  const found: Judged[] = [];
  for (const stated of scene.figures) {
    if (stated.sentence >= leadSentences) break;
    if (stated.kind !== 'percent' || stated.change !== undefined || own.has(stated.mention)) continue;
    const same = rates.filter((rate) => rate.judged.stated.start > stated.end && repeats(stated, rate.judged.stated));
    const body = largest(same.filter((rate) => sharesWords(scene, stated, rate)));
    const judged = body && judge({ rule: 'ratio', stated, sum: { kind: 'rate', part: body.part, whole: body.whole } });
    if (judged && (judged.verdict === 'holds' || isRight(body, stated))) found.push(judged);
  }
  return found;
}

// A title that rounds a wrong rate is no second mistake; one that prints the same figure is.
function isRight({ judged }: FoundRate, title: Figure): boolean {
  if (judged.verdict !== 'contradicts' || title.bound !== 'exact') return true;
  return compare(judged.stated.value, title.value) === 0;
}

// The body prints the same rate, or a finer one that the title's agrees with.
function repeats(title: Figure, body: Figure): boolean {
  // A quick no for most rates of the text: more than a point apart, in whatever magnitude they are printed.
  if (Math.abs(body.size - title.size) > 2 * 10 ** Math.max(title.step.power, body.step.power)) return false;
  const side = compare(body.value, title.value);
  if (title.bound === 'moreThan' || title.bound === 'nearly' || title.bound === 'about') {
    const gap = inPrint(body).minus(inPrint(title));
    return title.bound === 'moreThan' ? side > 0 && gap.lt(1) : gap.abs().lt(1);
  }
  return roundRational(body.value, title.step.decimals).equals(inPrint(title));
}

function largest(rates: readonly FoundRate[]): FoundRate | undefined {
  return [...rates].sort((a, b) => compare(b.whole.value, a.whole.value))[0];
}

function sharesWords(scene: Scene, title: Figure, rate: FoundRate): boolean {
  // "trên 93% phản ánh được xử lý": what it is of may stand behind it.
  const words = new Set(plainWords(`${title.before} ${title.after}`).match(/\p{L}+/gu) ?? []);
  const body = `${rate.whole.before} ${rate.part.before} ${rate.whole.unit} ${rate.part.after}`;
  return (body.match(/\p{L}+/gu) ?? []).some(
    (word) => words.has(word) && word.length > 2 && !/^(?:đạt|tỷ|lệ|của|các|trên|năm)$/u.test(word),
  );
}
