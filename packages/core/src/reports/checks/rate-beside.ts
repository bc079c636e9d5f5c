// Part and whole right beside a rate, and named as such.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { ofPlan, ofWhole, outOf, rateLink } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, order } from './around.js';
import { rateOf } from './found-rate.js';
import { barePlan, levelOfSentence, namedPlan } from './plan.js';
import { isBehindOther } from './behind-other.js';
import { judge, type Judged, type Reading } from './reading.js';
import { closesBracket, isGloss } from './brackets.js';

/** "176 đơn (…)/221 đơn", "18,26 tỷ đồng/dự toán 12,4 tỷ đồng". */
const overPlan = /^\)? ?\/ ?(?:(?:tổng )?(?:dự toán|kế hoạch|chỉ tiêu|tổng số)(?: là)? )?$/u;

const ofTotal = wordPattern(/^\s*(?:so )?(?:với |của )?tổng (?!dự toán|kế hoạch|chỉ tiêu|mục tiêu)/u);
const ofIt = /^\s*(?:của|trên|trong)(?: tổng)?(?: số)?\s*$/u;
const outOfAll = /^[^,;.()]*(?:trong|trên)(?: tổng)? số\s*$/u;

// Part and whole stand right beside the rate and are named as such: "96/118
// vụ, đạt 81%", "81% (96/118 vụ)", "228 trên tổng số 240 hồ sơ, đạt 95%",
// "bằng 95% nếu tính trên tổng số 240 hồ sơ".
export function rateBeside(scene: Scene, stated: Figure): Reading | undefined {
  const before = scene.figures[stated.place - 1];
  const linked =
    says(stated.before, rateLink, scene.unmarked) && !opensClause(stated) && !takesUp(scene, before, stated);
  // "năm thứ nhất 82,1% (266/324 vụ), năm thứ hai 84,6% (291/344 vụ)".
  const glossed = glossOf(scene, stated);
  if (before && linked && before.sentence === stated.sentence && !(glossed && closesBracket(before))) {
    const other =
      before.side === 'alone' && overPlan.test(before.before)
        ? levelBefore(scene, before)
        : scene.figures[stated.place - 2];
    if (before.side === 'whole' && other?.side === 'part')
      return isInDigits(scene, before) ? ofFraction(stated, other, before) : undefined;
    if (other?.sentence === before.sentence && isAmount(other) && isAmount(before)) {
      const joined = says(before.before, outOf, scene.unmarked) || overPlan.test(before.before);
      const fits = before.before.includes('/') || order(other, before) <= 0;
      // "41 cơ sở trong số 41 xã, thị trấn": said to be out of it, whatever they are called.
      const told = other.kind === 'count' && before.kind === 'count' && outOfAll.test(before.before);
      if (joined && (kinship(other, before) > 0 || told) && fits) return rateOf(stated, other, before);
    }
  }
  if (glossed) return glossed;
  const next = scene.figures[stated.place + 1];
  const second = scene.figures[stated.place + 2];
  if (next?.sentence !== stated.sentence || isBehindOther(scene, stated, next)) return undefined;
  if (
    next.side === 'part' &&
    second?.side === 'whole' &&
    /^(?:[^,;:.()]{0,60}\(|[ (,]*)(?:tức|tương ứng|tương đương|với|là|bằng|=|đạt)?(?: là| với)? ?\(?$/u.test(
      next.before,
    )
  ) {
    return rateOf(stated, next, second);
  }
  // "đạt 85% (17 trên tổng số 20 thôn)", "đạt 85% với 17 trên 20 thôn".
  const opens =
    /^ ?(?:\(|,? ?(?:với|tương ứng|tương ứng với|tương đương|tức|tức là) $)/u.test(next.before) && isAmount(next);
  if (
    opens &&
    second &&
    isAmount(second) &&
    second.sentence === next.sentence &&
    says(second.before, outOf, scene.unmarked)
  ) {
    return rateOf(stated, next, second);
  }
  const planned = isAmount(next) && says(stated.after, ofPlan, scene.unmarked) && namedPlan.test(next.before);
  // "khiếu nại chiếm 30% tổng số đơn (36 đơn)": what is larger than the figure in the bracket is no part of it.
  const couldBeOf = (one: Figure): boolean => !ofTotal.test(stated.after) || order(one, next) <= 0;
  const level = planned && linked && before?.depth !== stated.depth ? levelOfSentence(scene, stated, next) : undefined;
  if (level && couldBeOf(level)) return rateOf(stated, level, next);
  // "287 dịch vụ (176 toàn trình, 111 một phần), bằng 88,9% của 323 thủ tục": not the last in the bracket.
  const part = levelBefore(scene, stated);
  if (part && linked && part.sentence === stated.sentence && isAmount(part) && isAmount(next)) {
    const ofIts = (planned && couldBeOf(part)) || barePlan.test(next.before);
    if (ofIts && kinship(part, next) > 0) return rateOf(stated, part, next);
    // "đạt 62,3% kế hoạch; trong 62 hộ đó …": behind a semicolon another statement begins.
    const told = says(next.before, ofWhole, scene.unmarked) && !next.before.includes(';');
    if (told && kinship(part, next) > 0 && order(part, next) <= 0) return rateOf(stated, part, next);
    // "287 dịch vụ, bằng 88,9% của 323 thủ tục": of things of another name, where it agrees.
    const another = part.kind === 'count' && next.kind === 'count' && ofIt.test(next.before);
    const named = another ? rateOf(stated, part, next) : undefined;
    if (named && judge(named)?.verdict === 'holds') return named;
  }
  return undefined;
}

/** "nay đã có 8/13 xã, tăng 3 xã, tỷ lệ 61,5%": of the fraction, past the change that stands between; only what agrees. */
export function fractionPastChange(scene: Scene, stated: Figure): Judged | undefined {
  const [part, whole, change] = [3, 2, 1].map((back) => scene.figures[stated.place - back]);
  if (!part || whole?.side !== 'whole' || part.mention !== whole.mention || change?.change === undefined)
    return undefined;
  if (whole.sentence !== stated.sentence) return undefined;
  const judged = judge(rateOf(stated, part, whole));
  return judged?.verdict === 'holds' ? judged : undefined;
}

function ofFraction(stated: Figure, part: Figure, whole: Figure): Reading | undefined {
  const reading = rateOf(stated, part, whole);
  return isFullMark(part, whole) && judge(reading)?.verdict !== 'holds' ? undefined : reading;
}

/** "38 xã giữ đủ 19/19 tiêu chí (40%)": all of what is asked for is a mark that those before it reach. */
export function isFullMark(part: Figure, whole: Figure): boolean {
  return order(part, whole) === 0 && (/(?:^|\s)đủ\s*$/u.test(part.before) || marks.test(whole.unit));
}

const marks = wordPattern(/^(?:tiêu chí|chỉ tiêu|tiêu chuẩn|điều kiện)(?!\p{L})/u);

// "chiếm quá nửa: 50,6%": a half in words is no operand of an exact rate.
function isInDigits(scene: Scene, { mention, end }: Figure): boolean {
  return /\d/u.test(scene.text.slice(scene.mentions[mention]?.start ?? end, end));
}

// "81% (96/118 vụ)", and nothing else in the bracket before the fraction.
function glossOf(scene: Scene, stated: Figure): Reading | undefined {
  const [part, whole] = [scene.figures[stated.place + 1], scene.figures[stated.place + 2]];
  if (part?.side !== 'part' || !whole || part.sentence !== stated.sentence) return undefined;
  return isGloss(part) && !isBehindOther(scene, stated, part) ? rateOf(stated, part, whole) : undefined;
}

/**
 * "(266/324 vụ), năm thứ hai đạt 84,6%": a year, a rank or a name behind the
 * comma opens a clause that the figure before it is no part of.
 */
export function takesUp(scene: Scene, before: Figure | undefined, stated: Figure): boolean {
  const between = before && scene.mentions[before.mention + 1];
  if (!between || before.mention + 1 >= stated.mention || before.sentence !== stated.sentence) return false;
  return /[,;)]\s*(?:(?:và|còn|trong|đến|riêng|đối với|\p{L}+) ?){0,2}$/u.test(
    scene.text.slice(before.end, between.start).normalize('NFC'),
  );
}

// "vốn 2,4 tỷ đồng, trong đó dân góp 20% (480 triệu đồng)": the part stands in
// brackets behind its rate, the whole before it.
export function rateBefore(scene: Scene, stated: Figure): Reading | undefined {
  const part = scene.figures[stated.place + 1];
  // "tỉnh 50% (1,8 tỷ đồng), huyện 30% (1,08 tỷ đồng)": on past the rates before it.
  let first = stated.place;
  while (isGlossed(scene.figures[first - 2], scene.figures[first - 1])) first -= 2;
  const whole = scene.figures[first - 1];
  const opening = scene.figures[first];
  if (!part || whole?.sentence !== stated.sentence || part.sentence !== stated.sentence) return undefined;
  if (!/^\s*\((?:tức|tương đương|bằng|là|=)?(?: là| với)?\s*$/u.test(part.before) || !closesBracket(part))
    return undefined;
  if (!isAmount(part) || kinship(part, whole) < 2) return undefined;
  if (isBehindOther(scene, stated, part)) return undefined;
  return /trong (?:đó|số)|gồm/u.test((opening ?? stated).before) && order(part, whole) < 0
    ? rateOf(stated, part, whole)
    : undefined;
}

function isGlossed(rate: Figure | undefined, part: Figure | undefined): boolean {
  return rate?.kind === 'percent' && !!part && part.sentence === rate.sentence && isGloss(part) && closesBracket(part);
}

// "48 đơn (8 tố cáo, 40 khiếu nại)/60 đơn": the part stands before the bracket.
export function levelBefore(scene: Scene, { place, depth }: Figure): Figure | undefined {
  let at = place - 1;
  while (at > 0 && (scene.figures[at]?.depth ?? 0) > depth) at -= 1;
  return scene.figures[at];
}

/** "5/15 xã; 90% dân số dùng nước sạch": behind a bare mark the rate has a subject of its own. */
export function opensClause({ before, after }: Figure): boolean {
  if (!/^\s*[,;]\s*$/u.test(before)) return false;
  return /^\s*(?!(?:số|tổng|so|kế hoạch|dự toán|chỉ tiêu|nghị quyết|và|trong|của|trên|nhưng|tăng|giảm|cao|thấp|vượt|thấp hơn|được|là|nếu|theo)(?!\p{L}))\p{L}/u.test(
    after,
  );
}
