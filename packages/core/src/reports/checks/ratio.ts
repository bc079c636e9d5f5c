// A percentage and the part and whole it was taken from: beside it, before
// it, behind it, or sentences away.
import type { Figure, Scene } from '../figure.js';
import { kinship, realm } from '../kinship.js';
import { goal, namedRate, ofPlan, ofTarget, ofWhole, outOf, rateLink } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { backFrom, isAmount, isFormer, order, restOfSentence } from './around.js';
import { isPlausible } from './plausible.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';

/** A rate that was found with its part and whole. */
export interface FoundRate {
  readonly judged: Judged;
  readonly part: Figure;
  readonly whole: Figure;
}

/** Reads the rate at this place of the scene; `earlier` are the rates already read, in the order of the text. */
export function readRatio(scene: Scene, place: number, earlier: readonly FoundRate[]): FoundRate | undefined {
  const stated = scene.figures[place];
  if (stated?.kind !== 'percent' || stated.unit.includes('điểm') || stated.change !== undefined) return undefined;
  const written = beside(scene, place);
  if (written) return found(judge(written));
  const glossed = glossOf(scene, place);
  if (glossed) return found(judge(glossed));
  const part = partOf(scene, place);
  if (part) {
    const wholes = wholesOf(scene, place, part, earlier);
    const readings = wholes.map((whole) => rate(stated, part, whole));
    const holds = firstThatHolds(readings);
    if (holds) return found(holds);
    const doubt = alarm(scene, stated, part, wholes, earlier);
    if (doubt?.whole.sentence === stated.sentence) return doubt;
    return found(firstThatHolds(distant(scene, stated, part))) ?? doubt ?? found(firstThatHolds(pairsOf(scene, place)));
  }
  return found(firstThatHolds(pairsOf(scene, place)));
}

function rate(stated: Figure, part: Figure, whole: Figure): Reading {
  return { rule: 'ratio', stated, sum: { kind: 'rate', part, whole } };
}

function found(judged: Judged | undefined): FoundRate | undefined {
  if (judged?.sum.kind !== 'rate') return undefined;
  return { judged, part: judged.sum.part, whole: judged.sum.whole };
}

// Part and whole stand right beside the rate and are named as such: "96/118
// vụ, đạt 81%", "81% (96/118 vụ)", "228 trên tổng số 240 hồ sơ, đạt 95%",
// "bằng 96,55% nếu tính trên tổng số 19.944 hồ sơ".
function beside(scene: Scene, place: number): Reading | undefined {
  const stated = scene.figures[place];
  const before = scene.figures[place - 1];
  if (!stated) return undefined;
  const linked = says(stated.before, rateLink, scene.unmarked);
  if (before && linked && before.sentence === stated.sentence) {
    const other =
      before.side === 'alone' && /^\)? ?\/ ?$/u.test(before.before)
        ? levelBefore(scene, place - 1)
        : scene.figures[place - 2];
    if (before.side === 'whole' && other?.side === 'part') return rate(stated, other, before);
    if (other?.sentence === before.sentence && isAmount(other) && isAmount(before)) {
      const joined = says(before.before, outOf, scene.unmarked) || /^\)? ?\/ ?$/u.test(before.before);
      const fits = before.before.includes('/') || order(other, before) <= 0;
      if (joined && kinship(other, before) > 0 && fits) return rate(stated, other, before);
    }
  }
  const next = scene.figures[place + 1];
  const second = scene.figures[place + 2];
  if (next?.sentence !== stated.sentence) return undefined;
  if (
    next.side === 'part' &&
    second?.side === 'whole' &&
    /^(?:[^,;:.()]{0,60}\(|[ (,]*)(?:tức|tương ứng|tương đương|với|là|bằng|=|đạt)?(?: là| với)? ?\(?$/u.test(
      next.before,
    )
  ) {
    return rate(stated, next, second);
  }
  const opens = /^ ?\(/u.test(next.before) && isAmount(next);
  if (
    opens &&
    second &&
    isAmount(second) &&
    second.sentence === next.sentence &&
    says(second.before, outOf, scene.unmarked)
  ) {
    return rate(stated, next, second);
  }
  if (before && linked && before.sentence === stated.sentence && isAmount(before) && isAmount(next)) {
    const planned = says(stated.after, ofPlan, scene.unmarked) && /^[^,;]{0,50}(?:\(|là )$/u.test(next.before);
    if (planned && kinship(before, next) > 0) return rate(stated, before, next);
    if (says(next.before, ofWhole, scene.unmarked) && kinship(before, next) > 0 && order(before, next) <= 0) {
      return rate(stated, before, next);
    }
  }
  return undefined;
}

// "vốn 2,4 tỷ đồng, trong đó dân góp 20% (480 triệu đồng)": the part stands in
// brackets behind its rate, the whole before it.
function glossOf(scene: Scene, place: number): Reading | undefined {
  const stated = scene.figures[place];
  const part = scene.figures[place + 1];
  const whole = scene.figures[place - 1];
  if (!stated || !part || whole?.sentence !== stated.sentence || part.sentence !== stated.sentence) return undefined;
  if (!/^\s*\((?:tức|tương đương|bằng|là|=)?(?: là| với)?\s*$/u.test(part.before) || !/^\s*\)/u.test(part.after))
    return undefined;
  if (!isAmount(part) || !isAmount(whole) || whole.side === 'part' || kinship(part, whole) < 2) return undefined;
  return /trong (?:đó|số)/u.test(stated.before) && order(part, whole) < 0 ? rate(stated, part, whole) : undefined;
}

// "176 đơn (16 tố cáo, 160 khiếu nại)/221 đơn": the part stands before the bracket.
function levelBefore(scene: Scene, place: number): Figure | undefined {
  const depth = scene.figures[place]?.depth ?? 0;
  let at = place - 1;
  while (at > 0 && (scene.figures[at]?.depth ?? 0) > depth) at -= 1;
  return scene.figures[at];
}

// The figure right before the rate, joined to it by "đạt", "chiếm", "(" …
function partOf(scene: Scene, place: number): Figure | undefined {
  const stated = scene.figures[place];
  const last = scene.figures[place - 1];
  if (!stated || !last || !isNext(scene, last, stated)) return undefined;
  // "1.930 thủ tục (1.120 toàn trình, 810 một phần), đạt 90%": not the last in the bracket.
  const before = last.depth > stated.depth ? levelBefore(scene, place) : last;
  if (!before || !isAmount(before)) return undefined;
  const near =
    before.sentence === stated.sentence ||
    (before.sentence === stated.sentence - 1 && before.paragraph === stated.paragraph);
  if (!near || !says(stated.before, rateLink, scene.unmarked)) return undefined;
  if (says(stated.before, namedRate, scene.unmarked) && stated.before.length > 40) return undefined;
  return before.change === undefined ? before : undefined;
}

const times = new Set(['year', 'yearRange', 'month', 'monthRange', 'date', 'dateRange', 'period', 'docNumber']);

// Nothing but dates and documents between the two: "61 xã tụt chuẩn theo bộ
// tiêu chí 2022-2025, bằng 52,1%".
function isNext(scene: Scene, last: Figure, stated: Figure): boolean {
  if (stated.mention - last.mention > 4 || stated.mention === last.mention) return false;
  const between = scene.mentions.slice(last.mention + 1, stated.mention);
  return (
    between.every((mention) => times.has(mention.kind)) && (between.length === 0 || last.sentence === stated.sentence)
  );
}

// What the part may be a part of, the likeliest first: the whole of the rate
// before it, a whole named behind the rate, then the larger figures before it.
function wholesOf(scene: Scene, place: number, part: Figure, earlier: readonly FoundRate[]): Figure[] {
  const stated = scene.figures[place];
  if (!stated) return [];
  const last = earlier.at(-1);
  const carried = last && sharesWhole(scene, last, stated, part) ? [last.whole] : [];
  const behind = ahead(scene, place).filter(
    (figure) => says(figure.before, ofWhole, scene.unmarked) || isBracketed(stated, figure),
  );
  const before = backFrom(scene, place).filter((figure) => figure.mention !== part.mention);
  const all = [...carried, ...behind, ...before];
  return all.filter(
    (whole) =>
      isAmount(whole) && realm(whole) === realm(part) && order(whole, part) >= 0 && isWhole(scene, whole, part),
  );
}

// "41,2 tỷ đồng, đạt 82,4% (50 tỷ đồng)": nothing else in the bracket.
function isBracketed(stated: Figure, figure: Figure): boolean {
  return figure.place === stated.place + 1 && /^\s*\(\s*$/u.test(figure.before) && /^\s*\)/u.test(figure.after);
}

const sections = 90;

// "đất đai (241 vụ việc, chiếm 62,4%)": the whole was given sections ago, in
// the very same noun. Only a rate with decimals says which one it was.
function* distant(scene: Scene, stated: Figure, part: Figure): Generator<Reading> {
  if (stated.step.decimals === 0 || part.noun.name === '') return;
  for (let at = part.place - 1; at >= 0 && at > part.place - sections; at -= 1) {
    const whole = scene.figures[at];
    if (whole && isAmount(whole) && kinship(whole, part) === 3 && isWhole(scene, whole, part) && order(whole, part) > 0)
      yield rate(stated, part, whole);
  }
}

// The rest of the sentence, and "Tổng số …" of one of the next.
function ahead(scene: Scene, place: number): Figure[] {
  const stated = scene.figures[place];
  const found = restOfSentence(scene, place, 6);
  const later = scene.figures.slice(place + 1 + found.length, place + 7);
  const total = later.find((figure) => /^\s*(?:trên |trong )?tổng/u.test(figure.before));
  return total && total.paragraph === stated?.paragraph ? [...found, total] : found;
}

function sharesWhole(scene: Scene, last: FoundRate, stated: Figure, part: Figure): boolean {
  if (last.part.mention === part.mention || stated.paragraph - last.judged.stated.paragraph > 1) return false;
  const words = scene.text.slice(last.judged.stated.end, part.start).toLowerCase();
  return !/trong (?:đó|số)/u.test(words);
}

function isWhole(scene: Scene, whole: Figure, part: Figure): boolean {
  return kinship(whole, part) > 0 && whole.change === undefined;
}

// No reading agrees. The report is wrong only if the words leave no doubt
// which whole was meant.
function alarm(
  scene: Scene,
  stated: Figure,
  part: Figure,
  wholes: readonly Figure[],
  earlier: readonly FoundRate[],
): FoundRate | undefined {
  if (says(stated.after, ofPlan, scene.unmarked) || says(stated.before, goal, scene.unmarked)) return undefined;
  if (isPlanRate(scene, stated, part)) return undefined;
  const last = earlier.at(-1);
  const clear = wholes.filter(
    (whole) =>
      !isFormer(whole, scene) &&
      order(whole, part) > 0 &&
      (whole.sentence === part.sentence || whole === last?.whole || isOutspoken(scene, whole, part)),
  );
  const exact = clear.some((whole) => kinship(whole, part) === 3);
  // "12 trễ hẹn (0,3%)" behind "4.520 đúng hẹn (99,7%)": shares of the same whole.
  const fit = clear.filter((whole) => !exact || kinship(whole, part) >= 2);
  const parts = new Set(earlier.slice(-6).map((one) => one.part.mention));
  const own = fit.some(
    (whole) => whole.sentence === part.sentence && whole.start < part.start && !parts.has(whole.mention),
  );
  const shared =
    last !== undefined &&
    (!own || last.whole.sentence === part.sentence) &&
    clear.includes(last.whole) &&
    sharesWhole(scene, last, stated, part) &&
    isNear(judge(rate(stated, part, last.whole)));
  const first = shared ? last.whole : nearestOf(fit, part);
  if (!first) return undefined;
  const judged = [...fit, first]
    .filter((whole) => whole.mention === first.mention)
    .flatMap((whole) => judge(rate(stated, part, whole)) ?? []);
  const closest = judged.sort((a, b) => distance(a) - distance(b))[0];
  if (!closest) return undefined;
  const beside = first.place === part.place - 1 && first.sentence === part.sentence && kinship(first, part) >= 2;
  if (closest.sum.kind === 'rate' && closest.sum.whole.sentence !== part.sentence && !shared && !isHalfway(closest))
    return undefined;
  return beside || isPlausible(closest) ? found(closest) : undefined;
}

// A whole from another sentence must come near the printed rate: 1,4 % is no
// misprint of 4,8 %.
function isHalfway({ computed, stated }: Judged): boolean {
  const one = computed.numerator * stated.value.denominator;
  const other = stated.value.numerator * computed.denominator;
  return one * 3n <= other * 5n && other * 3n <= one * 5n;
}

// "820 tỷ đồng, đạt 71%" is the share of a plan that is not printed, the more
// so behind "đạt 62,3% kế hoạch".
function isPlanRate(scene: Scene, stated: Figure, part: Figure): boolean {
  if (!stated.before.includes('đạt')) return false;
  if (part.kind === 'money') return true;
  for (let at = stated.place - 1; scene.figures[at]?.sentence === stated.sentence; at -= 1) {
    const earlier = scene.figures[at];
    if (earlier?.kind === 'percent' && says(earlier.after, ofTarget, scene.unmarked)) return true;
  }
  return false;
}

const fivePoints = 50_000;

function isNear(judged: Judged | undefined): boolean {
  return judged !== undefined && distance(judged) <= fivePoints;
}

// The nearest before it in the same sentence, then whatever else stands nearest.
function nearestOf(wholes: readonly Figure[], part: Figure): Figure | undefined {
  const before = wholes.filter((whole) => whole.start < part.start).sort((a, b) => b.start - a.start);
  return before.find((whole) => whole.sentence === part.sentence) ?? wholes[0];
}

// In the sentence before, or one paragraph up, with exactly the same noun.
function isOutspoken(scene: Scene, whole: Figure, part: Figure): boolean {
  const close = part.sentence - whole.sentence;
  // Another paragraph is about other things, unless it gives a total.
  if (whole.paragraph !== part.paragraph && !/tổng|toàn (?:tỉnh|huyện|xã|thành phố|phường)/u.test(whole.before))
    return false;
  return close <= 2 && kinship(whole, part) >= 2 && !says(whole.before, goal, scene.unmarked);
}

function distance(judged: Judged): number {
  const { computed, stated } = judged;
  const gap = computed.numerator * stated.value.denominator - stated.value.numerator * computed.denominator;
  return Math.abs(Number((gap * 10000n) / (computed.denominator * stated.value.denominator)));
}

// "tỷ lệ giải quyết đạt 95%" after "tiếp nhận 240, giải quyết 228": any two
// figures of one noun before it, nearest first, but only if they agree.
function* pairsOf(scene: Scene, place: number): Generator<Reading> {
  const stated = scene.figures[place];
  if (!stated || says(stated.after, ofPlan, scene.unmarked)) return;
  const named = says(stated.before, namedRate, scene.unmarked) || says(stated.before, rateLink, scene.unmarked);
  if (!named) return;
  const before = backFrom(scene, place, 6).filter((figure) => isAmount(figure) && figure.change === undefined);
  for (const part of before) {
    // "trên 95%" agrees with many a pair: it must be one of its own sentence.
    if (stated.bound !== 'exact' && part.sentence !== stated.sentence) continue;
    for (const whole of before) {
      if (whole.mention === part.mention && whole === part) continue;
      if (order(whole, part) > 0 && kinship(whole, part) > 0) yield rate(stated, part, whole);
    }
  }
}
