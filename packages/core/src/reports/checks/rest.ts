// What is left of a total after what was done.
import { compare } from '../../foundation/rational.js';
import { clauseBefore, clauseBehind } from '../clause-edges.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import {
  comesIn,
  inTime,
  isDone,
  late,
  notContent,
  notDueAfter,
  notDueBefore,
  outOf,
  restAfter,
  restBefore,
  theRest,
} from '../lexicon/check-words.js';
import { partedBy } from '../lexicon/list-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { backFrom, isAmount, isFormer, isNumber, order, restOfSentence } from './around.js';
import { isHalf, minus, near } from './minus.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';
import { restOfHeads } from './rest-of-heads.js';
import { isSlip } from './slip-gap.js';
import { wordsBefore } from './words-before.js';

/** Reads what is left: "còn lại 41 đơn", "12 vụ việc đang chờ kết quả". */
export function readRest(scene: Scene, stated: Figure): Judged | undefined {
  if (!isAmount(stated) || stated.side !== 'alone') return undefined;
  const before = backFrom(scene, stated, 24)
    .filter((figure, at) => isNumber(scene, figure) && kinship(figure, stated) > (at < 14 ? 0 : 1))
    .slice(0, 14);
  // "9 trong số 12 cuộc (3 định kỳ, 6 đột xuất), còn 3 cuộc": the parts in a bracket leave less likely what the rest is of.
  const likely = [0, 1].flatMap((deep) => before.filter(({ depth }) => Number(depth > stated.depth) === deep));
  const here = before.filter((figure) => isDoneHere(scene, figure, stated));
  // What is done in its own sentence leaves the rest, not two figures of another list.
  const holds = firstThatHolds(
    here.length > 0 ? withOneOf(here, partitions(stated, likely)) : partitions(stated, likely),
  );
  if (!holds && !isSaidToBeLeft(stated, scene)) return isNotDue(stated, scene) ? restOfHeads(scene, stated) : undefined;
  const behind = holds ? undefined : ofTotalBehind(scene, stated, before);
  if (behind) return behind;
  // When the list goes on, the rest is shared among what follows.
  const [next] = restOfSentence(scene, stated, 1);
  const more =
    !(next && /^[\s,;(]*trong (?:đó|số (?:này|đó))(?!\p{L})/u.test(next.before)) &&
    (namesMore(stated) ||
      restOfSentence(scene, stated, 4).some((figure) => isAmount(figure) && kinship(figure, stated) >= 1));
  // Right behind "1.456/1.625" it is the rest of that fraction, whatever follows.
  const paired = before[0]?.side === 'whole' && before[0].sentence === stated.sentence;
  const clear = holds ?? (more && !paired ? undefined : clearRest(scene, stated, before));
  return clear?.verdict === 'contradicts' && isOfSome(stated, clear) ? undefined : clear;
}

// "ba vụ không thành, một vụ còn đang khuyên giải": "một" is no figure, but one of them.
function namesMore({ after, unit }: Figure): boolean {
  return unit !== '' && oneMore.exec(after)?.[1] === /^\p{L}+/u.exec(unit)?.[0];
}

const oneMore = wordPattern(/^[^.]*[,;]\s*(?:(?:và|còn|riêng) )?(?:một|vài|mấy|nhiều)(?: số)? (\p{L}+)/u);

// "riêng đất đai còn 3 đơn", "trong đó còn 3 đơn phức tạp": fewer than are left are some of them.
function isOfSome({ before, value }: Figure, { computed }: Judged): boolean {
  return compare(value, computed) < 0 && some.test(before);
}

const some = wordPattern(
  /(?:^|[^\p{L}])(?:riêng|trong (?:đó|số này|số đó)|chủ yếu|đặc biệt|đáng chú ý|nhất là)(?!\p{L})(?! (?:số|phần) còn)[^,;.]*$/u,
);

// "Giải ngân 245,7 tỷ đồng; còn lại 130,5 tỷ đồng; tổng vốn 376,2 tỷ đồng".
function ofTotalBehind(scene: Scene, stated: Figure, before: readonly Figure[]): Judged | undefined {
  const total = restOfSentence(scene, stated, 3).find(
    (figure) => isAmount(figure) && kinship(figure, stated) >= 2 && /[\s;,(]tổng(?!\p{L})[^;,]*$/u.test(figure.before),
  );
  const [done, more] = before.filter((figure) => figure.sentence === stated.sentence && figure.change === undefined);
  if (!total || !done || more || kinship(done, stated) < 2 || order(total, done) <= 0) return undefined;
  return near(minus(stated, total, [done]));
}

/** "57 hồ sơ trễ hạn" beside those done in time: exactly the rest of the whole. */
export function readLate(scene: Scene, stated: Figure): Judged | undefined {
  const wordsOf = (figure: Figure): string => `${clauseBefore(figure.before)} ${clauseBehind(figure.after)}`;
  if (stated.kind !== 'count' || !says(wordsOf(stated), late, scene.unmarked)) return undefined;
  const before = backFrom(scene, stated, 8).filter((figure) => isAmount(figure) && kinship(figure, stated) >= 2);
  const inTimes = before.filter((figure) => says(wordsOf(figure), inTime, scene.unmarked));
  const readings = inTimes.flatMap((done) =>
    before.filter((figure) => order(figure, done) > 0).map((total) => minus(stated, total, [done])),
  );
  const [only] = readings;
  const holds = firstThatHolds(readings) ?? slippedLate(scene, stated, inTimes[0]);
  // "đúng hẹn 1.911 trong tổng số 1.935 hồ sơ, chậm 42 hồ sơ": nothing else to hold it against.
  if (holds || !only || before.length !== 2 || before.some(({ sentence }) => sentence !== stated.sentence))
    return holds;
  const judged = near(only);
  return judged && isSlip(judged.computed, stated) ? judged : undefined;
}

// "giải quyết 18.102 hồ sơ, đúng hạn 17.994 hồ sơ, đạt 99,4%; quá hạn 118 hồ sơ":
// what was done right before those in time, and a slip.
function slippedLate(scene: Scene, stated: Figure, inTimes: Figure | undefined): Judged | undefined {
  if (inTimes?.sentence !== stated.sentence) return undefined;
  const total = scene.figures[inTimes.place - 1];
  if (total?.sentence !== stated.sentence) return undefined;
  if (kinship(total, stated) < 3 || kinship(inTimes, stated) < 3 || order(total, inTimes) <= 0) return undefined;
  const between = scene.figures.slice(inTimes.place + 1, stated.place);
  if (!between.every(({ kind }) => kind === 'percent') || !says(total.before, isDone, scene.unmarked)) return undefined;
  const judged = near(minus(stated, total, [inTimes]));
  return judged && stated.size >= 10 && isSlip(judged.computed, stated) ? judged : undefined;
}

/** Whether the words call the figure a remainder. */
export function isRest(figure: Figure, scene: Scene): boolean {
  if (isSaidToBeLeft(figure, scene) || isNotDue(figure, scene)) return true;
  // In a sentence of its own; beside those who are content it is one of a list.
  const alone = scene.figures[figure.place - 1]?.sentence !== figure.sentence;
  return alone && says(figure.after, notContent, scene.unmarked);
}

function isSaidToBeLeft({ before, after }: Figure, { unmarked }: Scene): boolean {
  return says(before, restBefore, unmarked) || says(after, restAfter, unmarked);
}

function isNotDue({ before, after }: Figure, { unmarked }: Scene): boolean {
  return says(before, notDueBefore, unmarked) || says(after, notDueAfter, unmarked);
}

function isDoneHere(scene: Scene, figure: Figure, stated: Figure): boolean {
  if (figure.sentence !== stated.sentence || figure.change !== undefined) return false;
  return kinship(figure, stated) >= 2 && !isFormer(figure, scene);
}

function* withOneOf(figures: readonly Figure[], readings: Iterable<Reading>): Generator<Reading> {
  for (const reading of readings) {
    const { sum } = reading;
    if (sum.kind !== 'minus' || [sum.from, ...sum.less].some((one) => figures.includes(one))) yield reading;
  }
}

// total − done = rest, and total − the one, two or three done right before it.
function* partitions(stated: Figure, before: readonly Figure[]): Generator<Reading> {
  for (const total of before) {
    for (const done of before) {
      if (order(total, done) > 0) yield minus(stated, total, [done]);
    }
  }
  // "tồn 40, nhận 120, giải quyết 130, còn 30"
  const [done, more, carried] = before;
  if (done && more && carried && [done, more, carried].every((figure) => figure.sentence === stated.sentence))
    yield minus(stated, carried, [done], more);
  for (let count = 2; count <= 5; count += 1) {
    const done = before.slice(0, count);
    const total = before[count];
    if (total) yield minus(stated, total, [...done].reverse());
  }
  // "… đưa ra hòa giải 205 vụ. 74 vụ là …; 39 vụ là …; còn lại 92 vụ": all of its sentence, of any total before it.
  const own = before.filter((figure) => figure.sentence === stated.sentence && figure.side !== 'whole');
  if (own.length >= 2 && own.length <= 6)
    for (const total of before.filter((figure) => figure.sentence !== stated.sentence))
      yield minus(stated, total, [...own].reverse());
}

// One total, one thing done, one rest, in this order and in one sentence; or a
// sentence with one figure that came in and one that is done.
const rejected = /^\s*(?:bị loại|không hợp lệ)/u;
const cameBack = /(?:^|\s)thu (?:về|lại|được)(?!\p{L})/u;

function clearRest(scene: Scene, stated: Figure, before: readonly Figure[]): Judged | undefined {
  const cut = cutDown(scene, stated);
  if (cut) return cut;
  const balance = balanceOf(scene, stated, before);
  if (balance) return judge(balance);
  const near = before.filter((figure) => figure.sentence === stated.sentence && figure.change === undefined);
  if (near.length === 0)
    return (
      ofSentenceBefore(scene, stated, before) ?? ofTwoSentences(scene, stated, before) ?? restOfHeads(scene, stated)
    );
  // "12 đơn quá hạn chưa giải quyết": some of what is left.
  if (says(clauseBehind(stated.after), late, scene.unmarked)) return undefined;
  if (before.some((figure) => figure.sentence === stated.sentence && figure.change === 'up')) return undefined;
  // "11/15 tiêu chí đạt; còn 4": done and total stand in one fraction.
  const paired = near[0]?.side === 'whole';
  // "nhận 1.905 đơn (khiếu nại 402, tố cáo 118, …), loại ra 571 đơn": what stands in brackets is part of the one before.
  const flat = near.filter((figure) => figure.depth <= stated.depth);
  // "27 kỳ trên 36 kỳ theo lịch; 9 kỳ còn lại": so they do where the total is said to be one.
  const swapped = flat[0] && flat[1] && order(flat[0], flat[1]) > 0 && says(flat[0].before, outOf, scene.unmarked);
  const [done, total, more] = paired
    ? [near[1], near[0], near[2]]
    : swapped
      ? [flat[1], flat[0], flat[2]]
      : flat.length === 2
        ? flat
        : near;
  const chosen =
    done && total && (paired || !more)
      ? { total, less: [done] }
      : byVerbs(
          scene,
          near,
          before.filter((figure) => stated.sentence - figure.sentence === 1),
        );
  if (!chosen) return besideSlip(stated, flat);
  // "thu về 3.528 phiếu, 67 phiếu bị loại": of those that came back.
  if (rejected.test(stated.after) && chosen.less.some(({ before }) => cameBack.test(before))) return undefined;
  if (isFormer(chosen.total, scene)) return undefined;
  if (!paired && partedBy.test(wordsBefore(scene, chosen.total))) return undefined;
  // A bare fraction right before the rest counts what the rest counts.
  if (kinship(chosen.total, stated) < (paired && chosen.total.noun.open ? 1 : 2)) return undefined;
  // What is left is less than what there was, unless that is said to have come in.
  if (order(chosen.total, stated) <= 0 && !says(chosen.total.before, comesIn, scene.unmarked)) return undefined;
  const judged = judge(minus(stated, chosen.total, chosen.less));
  return judged && isHalf(judged.computed, stated.value) ? judged : undefined;
}

// "phát ra 3.600 phiếu, thu về 3.528 phiếu; hợp lệ 3.471 phiếu, 67 phiếu bị loại":
// the two right before it, where a slip explains the rest.
function besideSlip(stated: Figure, [done, total]: readonly Figure[]): Judged | undefined {
  if (!done || !total || done.side !== 'alone' || kinship(done, stated) < 3 || kinship(total, stated) < 3)
    return undefined;
  const judged = near(minus(stated, total, [done]));
  return judged && stated.size >= 10 && isSlip(judged.computed, stated) ? judged : undefined;
}

// "Đã trả 3.318/3.606 hồ sơ, tương đương 92%. Số còn lại 288 hồ sơ …": the
// sentence before has a total and what is done of it, and nothing else.
function ofSentenceBefore(scene: Scene, stated: Figure, before: readonly Figure[]): Judged | undefined {
  if (!says(stated.before, theRest, scene.unmarked) && !says(stated.after, theRest, scene.unmarked)) return undefined;
  const here = before.filter(
    (figure) => stated.sentence - figure.sentence === 1 && figure.paragraph === stated.paragraph,
  );
  const [one, other, more] = here;
  if (!one || !other || more || here.some((figure) => figure.change !== undefined || kinship(figure, stated) < 2))
    return undefined;
  const [total, done] = order(one, other) > 0 ? [one, other] : [other, one];
  // "trả 6.190 hồ sơ: đúng hẹn 5.906 hồ sơ; trễ 284": what is left of these two is told already.
  if (isLeftThere(scene, total, done)) return undefined;
  return isFormer(total, scene) || isFormer(done, scene) ? undefined : near(minus(stated, total, [done]));
}

function isLeftThere(scene: Scene, total: Figure, done: Figure): boolean {
  const gap = total.size - done.size;
  return scene.figures
    .slice(Math.max(total.place, done.place) + 1, Math.max(total.place, done.place) + 6)
    .some((figure) => figure.sentence === total.sentence && isAmount(figure) && figure.size === gap);
}

// "Phải giải quyết 2.650 đơn. Đã giải quyết 2.315 đơn. Còn 335 đơn …": each in a sentence of its own.
function ofTwoSentences(scene: Scene, stated: Figure, before: readonly Figure[]): Judged | undefined {
  const here = before.filter(
    (figure) =>
      stated.sentence - figure.sentence <= 2 && figure.paragraph === stated.paragraph && kinship(figure, stated) > 1,
  );
  const [done, total, more] = here;
  if (!done || !total || more || here.some((figure) => figure.change !== undefined || isFormer(figure, scene)))
    return undefined;
  if (!says(total.before, comesIn, scene.unmarked) || !says(done.before, isDone, scene.unmarked)) return undefined;
  if (says(clauseBehind(stated.after), late, scene.unmarked)) return undefined;
  const judged = near(minus(stated, total, [done]));
  return judged && isSlip(judged.computed, stated) ? judged : undefined;
}

// "Rà soát 1.846 thủ tục, cắt giảm 212 thủ tục, còn 1.634 thủ tục": the three right behind each other.
function cutDown(scene: Scene, stated: Figure): Judged | undefined {
  const [from, less] = [scene.figures[stated.place - 2], scene.figures[stated.place - 1]];
  if (less?.change !== 'down' || from?.change !== undefined || from?.sentence !== stated.sentence) return undefined;
  if (kinship(from, less) < 3 || kinship(from, stated) < 3) return undefined;
  const judged = near(minus(stated, from, [less]));
  return judged && isSlip(judged.computed, stated) ? judged : undefined;
}

// What was there, what came in and what is done, in this order and nothing else.
function balanceOf(scene: Scene, stated: Figure, before: readonly Figure[]): Reading | undefined {
  const here = before.filter((figure) => figure.sentence === stated.sentence);
  const [done, more, carried] = here;
  if (!done || !more || !carried || here.length !== 3 || here.some((figure) => kinship(figure, stated) < 2))
    return undefined;
  const carries = /(?:kỳ|năm|tháng|quý) trước|tồn|đầu (?:năm|kỳ|quý|tháng)/u.test(carried.before);
  return carries && (more.change === 'up' || says(more.before, comesIn, scene.unmarked))
    ? minus(stated, carried, [done], more)
    : undefined;
}

// What came in, and everything that was done with it since.
function byVerbs(
  scene: Scene,
  near: readonly Figure[],
  earlier: readonly Figure[],
): { total: Figure; less: Figure[] } | undefined {
  const level = near.filter((figure) => figure.depth === 0 && !/trong đó|quá hạn|đúng hạn/u.test(figure.before));
  const ins = level.filter((figure) => says(figure.before, comesIn, scene.unmarked));
  const done = level.filter((figure) => says(figure.before, isDone, scene.unmarked) && !ins.includes(figure));
  // "Tiếp nhận 8.640 hồ sơ. Kết quả: giải quyết 8.410 hồ sơ; …": it may have come in a sentence before.
  const came = ins.length > 0 ? ins : earlier.filter((figure) => says(figure.before, comesIn, scene.unmarked));
  const total = came[0];
  if (!total || came.length !== 1 || done.length !== 1) return undefined;
  const less = level.filter((figure) => figure.start > total.start && figure.side !== 'whole').reverse();
  return less[0] === done[0] ? { total, less } : undefined;
}
