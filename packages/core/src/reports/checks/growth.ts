// A change in percent between two printed levels: "giảm 20% so với 350 đơn
// của kỳ trước", "giảm 146 lượt (bằng 14,4%)".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { says } from '../phrase.js';
import { averages, intended, rateLink, reaches } from '../lexicon/check-words.js';
import { isAgainstRate } from './against-rate.js';
import { areTwoPeriods, backFrom, isAmount, isFormer, opensChange, order, restOfSentence } from './around.js';
import { readAgainstBracket } from './bracketed-level.js';
import { readChangeOfOld } from './change-of-old.js';
import { levelsNamed, mayBeOf, pairNamed } from './named-levels.js';
import { planBefore } from './passed-plan.js';
import { planBehind } from './plan.js';
import { isPlannedChange } from './planned-change.js';
import { isPlausible } from './plausible.js';
import { levelBefore } from './rate-beside.js';
import { ofNewLevel, slippedChange } from './slipped-change.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';
import { mentionBefore } from './words-before.js';

/** A change that was read as an amount, with its direction: the percentage beside it is about the same levels. */
export interface FoundChange {
  readonly figure: Figure;
  readonly direction: 'up' | 'down';
  readonly judged?: Judged;
}

/** Which way a percentage moves: by the words before it, or by the amount that it is the same change as. */
export function growthOf(scene: Scene, stated: Figure, last: FoundChange | undefined): 'up' | 'down' | undefined {
  if (stated.kind !== 'percent') return undefined;
  const direction = stated.change;
  if (direction !== undefined) return direction;
  // "tăng 418 tin so với năm 2024 (2.676 tin), tương đương 15,6%".
  const level = scene.figures[stated.place - 1];
  // "nhích thêm 512 lượt so với con số 6.806 lượt của năm 2018, tức 7,5%".
  const further = level && isFormer(level, scene) ? scene.figures[stated.place - 2] : undefined;
  const before = [level, levelBefore(scene, stated), further].find((figure) => figure === last?.figure);
  if (!last || before?.sentence !== stated.sentence || isPlannedChange(before, scene)) return undefined;
  // "tăng 131 hồ sơ so với năm 2022, bằng 95,1% chỉ tiêu": of the plan, not of the year before.
  if (says(stated.after, planBehind, scene.unmarked) || planBefore(scene, stated)) return undefined;
  const joined = says(stated.before, rateLink, scene.unmarked) || /^[ ,()]*(?:hay|tức|=) ?$/u.test(stated.before);
  return joined ? last.direction : undefined;
}

const farApart = 1.25;

/** "từ 50% còn 40%, giảm 20%": the change of a rate as a share of the rate, where percentage points disagree. */
export function relativeFall({ stated, sum, verdict }: Judged): Judged | undefined {
  if (verdict !== 'contradicts' || sum.kind !== 'minus') return undefined;
  const [less] = sum.less;
  if (!less || stated.unit.includes('điểm') || sum.from.kind !== 'percent') return undefined;
  // Near 100 % the two hardly differ: "từ 93,8% lên 97%, tăng 3,4%" misprints the points.
  if (stated.size < (sum.from.size - less.size) * farApart) return undefined;
  const falls = stated.change === 'down';
  const [now, before] = falls ? [less, sum.from] : [sum.from, less];
  return firstThatHolds([{ rule: 'growth', stated, sum: { kind: 'change', now, before, falls } }]);
}

/** Reads a percentage as a change between two levels. */
export function readGrowth(
  scene: Scene,
  stated: Figure,
  direction: 'up' | 'down',
  last: FoundChange | undefined,
  parts: { has(figure: Figure): boolean },
): Judged | undefined {
  if (stated.unit.includes('điểm') || says(stated.after, planBehind, scene.unmarked)) return undefined;
  const beside =
    last?.direction === direction &&
    [scene.figures[stated.place - 1], levelBefore(scene, stated)].includes(last.figure) &&
    mayBeOf(stated, last.figure)
      ? last
      : undefined;
  const falls = direction === 'down';
  const known = beside?.judged && levelsOf(beside.judged, direction);
  if (known) return judge(growth(stated, known[0], known[1], falls));
  // "đạt 98,6%, nhích 1,4% so với tháng 10/2023 (97,2%)": points between the two rates.
  if (isAgainstRate(scene, stated)) return undefined;
  const levels = levelsNamed(stated, levelsFor(scene, stated));
  const readings: Reading[] = [];
  for (const now of levels) {
    for (const old of levels) {
      if (now.mention === old.mention || kinship(now, old) < 1) continue;
      if (order(now, old) * (falls ? -1 : 1) > 0) readings.push(growth(stated, now, old, falls));
    }
  }
  const holds = firstThatHolds(readings.sort((a, b) => former(b, scene) - former(a, scene)));
  if (holds) return holds;
  if (beside) {
    const ofOld = readChangeOfOld(scene, stated, beside.figure);
    return ofOld === undefined ? fromAmount(scene, stated, beside, levels) : ofOld === 'none' ? undefined : ofOld;
  }
  return (
    readAgainstBracket(scene, stated, falls) ??
    ofOwnNoun(
      scene,
      clearGrowth(
        scene,
        stated,
        levels.filter((level) => !parts.has(level)),
        falls,
      ),
    ) ??
    ofOwnNoun(scene, slippedChange(scene, stated, readings)) ??
    ofNewLevel(scene, stated, readings)
  );
}

// "nhiều hơn … 214 lượt, tăng 10,2%, và 305 người, tăng 10,5%": the second is not of the visits.
function ofOwnNoun(scene: Scene, judged: Judged | undefined): Judged | undefined {
  if (judged?.sum.kind !== 'change') return judged;
  const { stated, sum } = judged;
  const beside = scene.figures[stated.place - 1];
  const other =
    beside?.sentence === stated.sentence &&
    beside.kind === 'count' &&
    beside.depth === stated.depth &&
    /,\s*(?:tăng|giảm)/u.test(stated.before) &&
    kinship(beside, sum.now) === 0;
  return other ? undefined : judged;
}

function growth(stated: Figure, now: Figure, before: Figure, falls: boolean): Reading {
  return { rule: 'growth', stated, sum: { kind: 'change', now, before, falls } };
}

function levelsOf(judged: Judged, direction: 'up' | 'down'): readonly [Figure, Figure] | undefined {
  const { sum } = judged;
  if (sum.kind !== 'minus' || judged.verdict !== 'holds') return undefined;
  const [less] = sum.less;
  if (!less) return undefined;
  // "A giảm còn B": what is subtracted from is the earlier level when it falls.
  return direction === 'up' ? [sum.from, less] : [less, sum.from];
}

function levelsFor(scene: Scene, stated: Figure): Figure[] {
  const around = [...restOfSentence(scene, stated, 3), ...backFrom(scene, stated, 10)];
  return around.filter((figure) => isAmount(figure) && figure.change === undefined);
}

function former(reading: Reading, scene: Scene): number {
  if (reading.sum.kind !== 'change') return 0;
  // "4.710 đơn (giảm 8%)": the level before the bracket is the new one.
  const { now, before } = reading.sum;
  const beside = now.place === reading.stated.place - 1 && /\([^)]*$/u.test(reading.stated.before);
  return (beside ? 4 : 0) + (isFormer(before, scene) ? 2 : 0) + kinship(now, before);
}

// The old level is not printed, but the new one and the change are.
function fromAmount(scene: Scene, stated: Figure, change: FoundChange, levels: readonly Figure[]): Judged | undefined {
  const now = levels.find((figure) => figure.start < change.figure.start && kinship(figure, change.figure) >= 2);
  if (now?.sentence !== stated.sentence || isFormer(now, scene)) return undefined;
  const falls = change.direction === 'down';
  if (!falls && order(now, change.figure) <= 0) return undefined;
  const judged = judge({ rule: 'growth', stated, sum: { kind: 'changeOf', change: change.figure, now, falls } });
  return judged && isPlausible(judged) ? judged : undefined;
}

// Old and new stand in the sentence, and the old one is said to be old.
function clearGrowth(scene: Scene, stated: Figure, levels: readonly Figure[], falls: boolean): Judged | undefined {
  const near = levels.filter((figure) => figure.sentence === stated.sentence);
  if (says(stated.before, intended, scene.unmarked)) return undefined;
  const [later, sooner, more] = byYear(
    scene,
    near.filter((figure) => figure.start < stated.start),
  );
  const apart =
    later &&
    sooner &&
    !more &&
    !isOwned(scene, stated, later, sooner) &&
    kinship(later, sooner) >= (later.kind === 'money' ? 2 : 3) &&
    // "Bình quân mỗi năm 1.200 hồ sơ; riêng năm 2024 1.450 hồ sơ, tăng 8%": of what, is not said.
    isMean(later, scene) === isMean(sooner, scene) &&
    areTwoPeriods(scene, later, sooner);
  // "lên 58,3 triệu đồng; năm 2022 con số này là 54,2 triệu đồng, như vậy tăng 7,5%": the older one comes last.
  const [newer, older] = apart && isOlder(scene, later, sooner) ? [sooner, later] : [later, sooner];
  if (apart && newer && older && order(newer, older) === (falls ? -1 : 1)) {
    const judged = judge(growth(stated, newer, older, falls));
    if (judged && isPlausible(judged)) return judged;
  }
  const called = pairNamed(scene, stated, levels);
  if (called && order(called.now, called.before) === (falls ? -1 : 1)) {
    const judged = judge(growth(stated, called.now, called.before, falls));
    if (judged && isPlausible(judged)) return judged;
  }
  const told = fromTo(scene, stated);
  if (told && order(told.now, told.before) === (falls ? -1 : 1) && !isOwned(scene, stated, told.now, told.before)) {
    const judged = judge(growth(stated, told.now, told.before, falls));
    // Right behind "từ … lên …" it can be of nothing else.
    if (judged && isPlausible(judged, told.now.place === stated.place - 1 ? 30 : undefined)) return judged;
  }
  const named = namedYear(scene, stated, levels);
  if (named) {
    const judged = judge(growth(stated, named.now, named.before, falls));
    if (judged && isPlausible(judged)) return judged;
  }
  const old = near.filter((figure) => isFormer(figure, scene));
  const before = old[0];
  if (!before || old.length > 1) return undefined;
  const now = near.filter(
    (figure) => !isFormer(figure, scene) && figure.start < stated.start && kinship(figure, before) >= 2,
  );
  const after = now[0];
  if (!after || now.length > 1) return undefined;
  if (isOwned(scene, stated, after, before)) return undefined;
  const judged = judge(growth(stated, after, before, falls));
  const beside = after.place === stated.place - 1 && before.place === stated.place + 1;
  return judged && (beside || isPlausible(judged)) ? judged : undefined;
}

// "giảm 9,4%, từ 1.085 vụ còn 973 vụ; số vụ tai nạn giảm 12,5%": another
// percentage stands nearer to the two levels.
function isOwned(scene: Scene, stated: Figure, ...levels: readonly Figure[]): boolean {
  const distance = (figure: Figure): number => Math.min(...levels.map((level) => Math.abs(level.place - figure.place)));
  const last = Math.max(...levels.map((level) => level.end));
  if (scene.text.slice(last, stated.start).includes(';')) return true;
  return scene.figures.slice(Math.max(0, stated.place - 8), stated.place + 4).some(
    (other) =>
      other !== stated &&
      other.kind === 'percent' &&
      other.change !== undefined &&
      other.sentence === stated.sentence &&
      // Of two as near as each other the first one is theirs.
      distance(other) - distance(stated) < (other.start < stated.start ? 1 : 0),
  );
}

// "giảm 25% (từ 25 vụ xuống 20 vụ)", "từ 25 vụ xuống 20 vụ, giảm 25%".
function fromTo(scene: Scene, stated: Figure): { now: Figure; before: Figure } | undefined {
  for (const at of [stated.place + 1, stated.place - 2]) {
    const [before, now] = [scene.figures[at], scene.figures[at + 1]];
    if (!before || !now || before.sentence !== stated.sentence || now.sentence !== stated.sentence) continue;
    const timed = before.kind === 'period' && now.kind === 'period' && areSameTime(before.unit, now.unit);
    if (!timed && (!isAmount(before) || kinship(before, now) < 2)) continue;
    if (opensChange(scene, before, now) && says(now.before, reaches, scene.unmarked)) return { now, before };
  }
  return undefined;
}

// "từ 15 ngày xuống 9 ngày làm việc".
function areSameTime(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

// "Năm 2022: tiếp nhận 1.500 hồ sơ … Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 22%
// so với năm 2022": the figure of that year with the same verb.
function namedYear(
  scene: Scene,
  stated: Figure,
  levels: readonly Figure[],
): { now: Figure; before: Figure } | undefined {
  const year = scene.mentions[stated.mention + 1];
  const now = levels.find((figure) => figure.sentence === stated.sentence && figure.start < stated.start);
  if (year?.kind !== 'year' || !now || !/^\s*so với\s*(?:năm)?\s*$/u.test(stated.after)) return undefined;
  const verb = verbOf(now);
  const before = levels.find(
    (figure) =>
      figure.start < now.start &&
      kinship(figure, now) === 3 &&
      verbOf(figure) === verb &&
      yearOf(scene, figure) === year.value,
  );
  return before && verb !== '' ? { now, before } : undefined;
}

// "năm 2022 là 180 vụ, năm 2021 là 200 vụ": the later year first, else the nearer figure.
function byYear(scene: Scene, levels: readonly Figure[]): Figure[] {
  const [one, other] = levels.map((figure) => Number(yearOf(scene, figure) ?? Number.NaN));
  return one !== undefined && other !== undefined && one < other ? [...levels].reverse() : [...levels];
}

// "thu nhập bình quân đầu người" is the name of a level.
function isMean({ lead }: Figure, { unmarked }: Scene): boolean {
  return says(lead.replace(/thu nhập bình quân|bình quân đầu người/u, ''), averages, unmarked);
}

// Only the nearer one has a year, and words that take up the other.
function isOlder(scene: Scene, nearer: Figure, other: Figure): boolean {
  if (isFormer(other, scene)) return false;
  if (isFormer(nearer, scene)) return true;
  return (
    /(?:con số|mức|chỉ tiêu|chỉ số|số) (?:này|đó|ấy)|(?:mới|chỉ) (?:là|có|đạt|được)/u.test(nearer.lead) &&
    yearOf(scene, nearer) !== undefined &&
    yearOf(scene, other) === undefined
  );
}

function verbOf(figure: Figure): string {
  return /(\p{L}+ \p{L}+)\s*$/u.exec(figure.before.replace(/ (?:là|được|có)\s*$/u, ''))?.[1] ?? '';
}

function yearOf(scene: Scene, figure: Figure): string | undefined {
  return mentionBefore(scene, figure, 7, ({ kind }) => kind === 'year')?.value;
}
