// Rates whose part or whole stands where it is seldom looked for: those that
// agree, and wrong ones where only one part and one whole can be meant.
import type { Figure, Scene } from '../figure.js';
import { inOneRealm, kinship, related } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { backFrom, isAmount, order, sectionsBefore } from './around.js';
import { isBehindOther } from './behind-other.js';
import { closesBracket } from './brackets.js';
import { rateOf, type FoundRate } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';

/** Reads such a rate. */
export function looseRate(scene: Scene, stated: Figure, earlier: readonly FoundRate[]): Judged | undefined {
  const next = scene.figures[stated.place + 1];
  if (
    next?.sentence === stated.sentence &&
    isAmount(next) &&
    closesBracket(next) &&
    !isBehindOther(scene, stated, next)
  ) {
    if (glossed.test(next.before)) return holdsOrOnly([...ofGloss(scene, stated, next)]);
    if (plan.test(next.before)) return ofPlan(scene, stated, next, earlier);
  }
  return holdsOrOnly([...ofSubject(scene, stated)], beside);
}

/** Points by which a rate may miss the only pair that the first words of its sentence name. */
const beside = 2;

// One that agrees; else the only one there is, where it comes near.
function holdsOrOnly(readings: readonly Reading[], most?: number): Judged | undefined {
  const holds = firstThatHolds(readings);
  const [only, more] = readings;
  if (holds || !only || more || only.stated.bound !== 'exact') return holds;
  const judged = judge(only);
  return judged && isPlausible(judged, most) ? judged : undefined;
}

// "598 hòa giải viên …; nữ chiếm 31,6% (189 người)": the part in brackets behind the rate.
const glossed =
  /^\s*(?:(?:trên |của )?(?:tổng )?số [^,;:.()\d]{2,40})?\((?:tức|tương đương|bằng|là|=)?(?: là| với)?\s*$/u;

function* ofGloss(scene: Scene, stated: Figure, part: Figure): Generator<Reading> {
  for (const whole of backFrom(scene, stated, 6))
    if (whole.sentence === stated.sentence && isAmount(whole) && isLevel(whole, part) && related(whole, part))
      yield rateOf(stated, part, whole);
}

// "đạt 91,6% dự toán tỉnh giao (204,6 tỷ đồng) và 86,4% dự toán huyện quyết nghị (217 tỷ đồng)".
const plan = wordPattern(
  /^\s*(?:so với |của )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết)[^,;:.()]{0,60}\(\s*$/u,
);

function ofPlan(scene: Scene, stated: Figure, whole: Figure, earlier: readonly FoundRate[]): Judged | undefined {
  const last = earlier.at(-1);
  const parts = backFrom(scene, stated, 6).filter(
    (part) =>
      part.sentence === stated.sentence && isAmount(part) && part.depth <= stated.depth && inOneRealm(part, whole),
  );
  const holds = firstThatHolds(parts.map((part) => rateOf(stated, part, whole)));
  if (holds || last?.judged.stated.sentence !== stated.sentence || !parts.includes(last.part)) return holds;
  return holdsOrOnly([rateOf(stated, last.part, whole)]);
}

// "Tỷ trọng toàn trình vì thế bằng 65%", "Riêng tiền sử dụng đất chiếm 27,5%":
// the sentence names its part, which was counted before.
const subject = wordPattern(
  /^[^\p{L}]*(?:(?:riêng|trong đó|như vậy,?|theo đó,?) )?(?:(?:tỷ lệ|tỷ trọng) )?(\p{L}+(?: \p{L}+){1,4}?)(?: (?:vì thế|vì vậy|do đó|như vậy|nhờ đó|cũng|đã|ước))?(?: (?:chiếm|đạt|bằng|là|tương đương))+(?: tỷ lệ| tỷ trọng)?\s*$/u,
);

function* ofSubject(scene: Scene, stated: Figure): Generator<Reading> {
  if (scene.figures[stated.place - 1]?.sentence === stated.sentence) return;
  const name = subject.exec(stated.before)?.[1];
  if (name === undefined) return;
  const before = sectionsBefore(scene, stated).slice(0, 24);
  for (const part of before) {
    if (!isAmount(part) || part.change !== undefined || !isNamed(part, name)) continue;
    for (const whole of before)
      if (isAmount(whole) && isLevel(whole, part) && kinship(whole, part) >= 2) yield rateOf(stated, part, whole);
  }
}

function isLevel(whole: Figure, part: Figure): boolean {
  return whole.change === undefined && order(whole, part) > 0;
}

function isNamed({ before, after }: Figure, name: string): boolean {
  return before.trimEnd().endsWith(name) || after.trimStart().startsWith(name);
}
