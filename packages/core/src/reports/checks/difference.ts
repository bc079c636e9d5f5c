// A level before and after and the change between them; what is left of a
// total after what was done.
import type { Rational } from '../../foundation/rational.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { comesFrom, comesIn, inTime, isDone, late, reaches, restAfter, restBefore } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { areAnchored, areTwoPeriods, backFrom, isAmount, isFormer, order, restOfSentence } from './around.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';

/** Reads a change that is printed as a figure: "giảm 146 lượt", "bớt 9,54%" after "từ … xuống …". */
export function readChange(
  scene: Scene,
  place: number,
  direction: 'up' | 'down',
  known: ReadonlySet<Figure>,
): Judged | undefined {
  const stated = scene.figures[place];
  if (stated?.kind === 'period') return readShorter(scene, stated);
  if (!stated) return undefined;
  const levels = levelsFor(scene, place);
  const readings: Reading[] = [];
  for (const now of levels) {
    for (const old of levels) {
      if (now === old || now.mention === old.mention) continue;
      if (order(now, old) * (direction === 'up' ? 1 : -1) <= 0) continue;
      if (!areAnchored(scene, [now, old], stated)) continue;
      readings.push(minus(stated, direction === 'up' ? now : old, [direction === 'up' ? old : now]));
    }
  }
  const holds = firstThatHolds(readings.sort((a, b) => nearness(b, stated) - nearness(a, stated)));
  return holds ?? clearChange(scene, place, levels, known) ?? farChange(scene, stated, direction);
}

const sections = 90;

// "tổng số kiến nghị giảm 17 kiến nghị (165 kiến nghị)": the level of today was
// given sections ago; only one that agrees.
function farChange(scene: Scene, stated: Figure, direction: 'up' | 'down'): Judged | undefined {
  const old = scene.figures[stated.place + 1];
  if (old?.sentence !== stated.sentence || !/\(\s*$/u.test(old.before) || kinship(old, stated) < 3) return undefined;
  const earlier = scene.figures.slice(Math.max(0, stated.place - sections), stated.place).reverse();
  const readings = earlier
    .filter((figure) => kinship(figure, old) >= 2 && figure.change === undefined)
    .map((now) => (direction === 'up' ? minus(stated, now, [old]) : minus(stated, old, [now])));
  return firstThatHolds(readings);
}

// "từ 34 phút xuống 19 phút, giảm 15 phút": of durations only where both levels are named as such.
function readShorter(scene: Scene, stated: Figure): Judged | undefined {
  const [from, to] = [scene.figures[stated.place - 2], scene.figures[stated.place - 1]];
  if (!from || !to || !isFromTo(scene, from, to, stated)) return undefined;
  return judge(minus(stated, ...largerFirst(from, to)));
}

function minus(stated: Figure, from: Figure, less: readonly Figure[], more?: Figure): Reading {
  return { rule: 'difference', stated, sum: { kind: 'minus', from, less, ...(more ? { more } : {}) } };
}

function levelsFor(scene: Scene, place: number): Figure[] {
  const stated = scene.figures[place];
  if (!stated) return [];
  const around = [...restOfSentence(scene, place, 3), ...backFrom(scene, place, 12)];
  return around.filter((figure) => kinship(figure, stated) > 0 && figure.change === undefined);
}

// Figures with the very noun of the change come first.
function nearness(reading: Reading, stated: Figure): number {
  if (reading.sum.kind !== 'minus') return 0;
  // A figure of its own says a level sooner than a fraction in passing.
  return [reading.sum.from, ...reading.sum.less].reduce(
    (sum, figure) => sum + kinship(figure, stated) * 4 + (figure.side === 'alone' ? 1 : 0),
    0,
  );
}

// "từ 10,55% xuống 2,27%, bớt 8,82%": both levels stand in the sentence and
// one of them is said to be the earlier one.
function clearChange(
  scene: Scene,
  place: number,
  levels: readonly Figure[],
  known: ReadonlySet<Figure>,
): Judged | undefined {
  const stated = scene.figures[place];
  if (!stated) return undefined;
  const [before2, before1] = [scene.figures[place - 2], scene.figures[place - 1]];
  if (before1 && before2 && isFromTo(scene, before2, before1, stated)) {
    return judge(minus(stated, ...largerFirst(before1, before2)));
  }
  const [behind1, behind2] = [scene.figures[place + 1], scene.figures[place + 2]];
  // "giảm 12 đơn so với cùng kỳ (48 đơn xuống 36 đơn)".
  if (behind1 && behind2 && isFromTo(scene, behind1, behind2, stated))
    return judge(minus(stated, ...largerFirst(behind1, behind2)));
  const back = levels.filter(
    (figure) => figure.start < stated.start && stated.sentence - figure.sentence <= 1 && !known.has(figure),
  );
  const closest = Math.max(0, ...back.map((figure) => kinship(figure, stated)));
  const [later, sooner, more] = closeTo(back, stated, closest);
  if (later && sooner && !more && kinship(later, sooner) >= 2 && areTwoPeriods(scene, later, sooner)) {
    const two = near(minus(stated, ...largerFirst(later, sooner)));
    if (two) return two;
  }
  const here = levels.filter(
    (figure) => figure.sentence === stated.sentence && kinship(figure, stated) >= Math.min(2, closest),
  );
  const old = here.filter((figure) => isFormer(figure, scene));
  // "58 hộ/3.412 hộ": the level is the part.
  const now = here.find(
    (figure) =>
      figure.side !== 'whole' && !isFormer(figure, scene) && figure.start < stated.start && !known.has(figure),
  );
  const [before] = old;
  return before && now && old.length === 1 ? near(minus(stated, ...largerFirst(before, now))) : undefined;
}

// "18 lượt công dân" and "24 lượt" are both levels of "8 lượt", where the very noun stands only once.
function closeTo(levels: readonly Figure[], stated: Figure, closest: number): Figure[] {
  const same = levels.filter((figure) => kinship(figure, stated) === closest);
  return same.length > 1 || closest < 3 ? same : levels.filter((figure) => kinship(figure, stated) >= 2);
}

function largerFirst(a: Figure, b: Figure): [Figure, Figure[]] {
  return order(a, b) > 0 ? [a, [b]] : [b, [a]];
}

// A difference that is far from the printed one is a difference of other things.
function near(reading: Reading): Judged | undefined {
  const judged = judge(reading);
  return judged && isHalf(judged.computed, reading.stated.value) ? judged : undefined;
}

// "từ A xuống B, bớt C", the three right behind each other.
function isFromTo(scene: Scene, from: Figure, to: Figure, stated: Figure): boolean {
  if (from.sentence !== stated.sentence || to.sentence !== stated.sentence) return false;
  if (kinship(from, to) < 1 || kinship(to, stated) < 1 || from.mention === to.mention) return false;
  const opens = says(from.before, comesFrom, scene.unmarked) || /\(\s*$/u.test(from.before);
  return opens && says(to.before, reaches, scene.unmarked);
}

/** Reads what is left: "còn lại 41 đơn", "311 vụ việc đang chờ kết quả". */
export function readRest(scene: Scene, place: number): Judged | undefined {
  const stated = scene.figures[place];
  if (!stated || !isAmount(stated) || stated.side !== 'alone' || !isRest(stated, scene)) return undefined;
  const before = backFrom(scene, place, 14).filter((figure) => isAmount(figure) && kinship(figure, stated) > 0);
  const holds = firstThatHolds(partitions(stated, before));
  const behind = holds ? undefined : ofTotalBehind(scene, stated, before);
  if (behind) return behind;
  // When the list goes on, the rest is shared among what follows.
  const more = restOfSentence(scene, place, 4).some((figure) => isAmount(figure) && kinship(figure, stated) >= 2);
  // Right behind "1.456/1.625" it is the rest of that fraction, whatever follows.
  const paired = before[0]?.side === 'whole' && before[0].sentence === stated.sentence;
  return holds ?? (more && !paired ? undefined : clearRest(scene, stated, before));
}

// "Giải ngân 245,7 tỷ đồng; còn lại 130,5 tỷ đồng; tổng vốn 376,2 tỷ đồng".
function ofTotalBehind(scene: Scene, stated: Figure, before: readonly Figure[]): Judged | undefined {
  const total = restOfSentence(scene, stated.place, 3).find(
    (figure) =>
      isAmount(figure) && kinship(figure, stated) >= 2 && /(?:^|[\s;,(])tổng(?!\p{L})[^;,]*$/u.test(figure.before),
  );
  const [done, more] = before.filter((figure) => figure.sentence === stated.sentence && figure.change === undefined);
  if (!total || !done || more || kinship(done, stated) < 2 || order(total, done) <= 0) return undefined;
  return near(minus(stated, total, [done]));
}

/** "57 hồ sơ trễ hạn" beside those done in time: exactly the rest of the whole. */
export function readLate(scene: Scene, place: number): Judged | undefined {
  const stated = scene.figures[place];
  const wordsOf = (figure: Figure): string =>
    `${/[^,;:(]*:?\s*$/u.exec(figure.before)?.[0] ?? ''} ${/^[^,;:(.]*/u.exec(figure.after)?.[0] ?? ''}`;
  if (stated?.kind !== 'count' || !says(wordsOf(stated), late, scene.unmarked)) return undefined;
  const before = backFrom(scene, place, 8).filter((figure) => isAmount(figure) && kinship(figure, stated) >= 2);
  const done = before.find((figure) => says(wordsOf(figure), inTime, scene.unmarked));
  if (!done) return undefined;
  const totals = before.filter((figure) => order(figure, done) > 0);
  return firstThatHolds(totals.map((total) => minus(stated, total, [done])));
}

/**
 * Reads what a fraction leaves without a word that says so: "129/193 xã đạt
 * chuẩn; 64 xã đang thực hiện". Only where it is exactly the rest.
 */
export function readFractionRest(scene: Scene, place: number): Judged | undefined {
  const stated = scene.figures[place];
  if (stated?.kind !== 'count' || stated.side !== 'alone' || stated.change !== undefined) return undefined;
  const [whole, part] = backFrom(scene, place, 4).filter(isAmount);
  if (whole?.side !== 'whole' || part?.mention !== whole.mention || kinship(whole, stated) < 2) return undefined;
  if (stated.sentence - whole.sentence > 1 || stated.paragraph !== whole.paragraph) return undefined;
  const judged = judge(minus(stated, whole, [part]));
  return judged?.verdict === 'holds' ? judged : undefined;
}

/** Whether the words call the figure a remainder. */
export function isRest(figure: Figure, scene: Scene): boolean {
  return says(figure.before, restBefore, scene.unmarked) || says(figure.after, restAfter, scene.unmarked);
}

// total − done = rest, and total − the one, two or three done right before it.
function* partitions(stated: Figure, before: readonly Figure[]): Generator<Reading> {
  for (const total of before) {
    for (const done of before) {
      if (done !== total && order(total, done) > 0) yield minus(stated, total, [done]);
    }
  }
  // "tồn 40, nhận 120, giải quyết 130, còn 30"
  const [done, more, carried] = before;
  if (done && more && carried && [done, more, carried].every((figure) => figure.sentence === stated.sentence))
    yield minus(stated, carried, [done], more);
  for (let count = 2; count <= 5; count += 1) {
    const done = before.slice(0, count);
    const total = before[count];
    if (total && done.length === count) yield minus(stated, total, [...done].reverse());
  }
}

// One total, one thing done, one rest, in this order and in one sentence; or a
// sentence with one figure that came in and one that is done.
function clearRest(scene: Scene, stated: Figure, before: readonly Figure[]): Judged | undefined {
  const balance = balanceOf(scene, stated, before);
  if (balance) return judge(balance);
  const near = before.filter(
    (figure) => figure.sentence === stated.sentence && figure.change === undefined && figure.step.decimals === 0,
  );
  if (before.some((figure) => figure.sentence === stated.sentence && figure.change === 'up')) return undefined;
  // "11/15 tiêu chí đạt; còn 4": done and total stand in one fraction.
  const paired = near[0]?.side === 'whole' && near[1]?.side === 'part';
  const [done, total, more] = paired ? [near[1], near[0], near[2]] : near;
  const chosen =
    done && total && (paired || !more)
      ? { total, less: [done] }
      : byVerbs(
          scene,
          near,
          before.filter((figure) => stated.sentence - figure.sentence === 1),
        );
  if (!chosen || isFormer(chosen.total, scene)) return undefined;
  // A bare fraction right before the rest counts what the rest counts.
  if (kinship(chosen.total, stated) < (paired && chosen.total.noun.open ? 1 : 2)) return undefined;
  const judged = judge(minus(stated, chosen.total, chosen.less));
  return judged && isHalf(judged.computed, stated.value) ? judged : undefined;
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

// A rest far from the difference is a rest of something else.
function isHalf(expected: Rational, stated: Rational): boolean {
  const a = expected.numerator * stated.denominator;
  const b = stated.numerator * expected.denominator;
  return a <= 3n * b + 10n && b <= 3n * a + 10n;
}
