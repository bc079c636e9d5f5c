// A total and the parts listed for it: after "gồm", in brackets, in the
// sentences that follow, or before "tổng cộng".
import { compare, rational, subtract } from '../../foundation/rational.js';
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { kinship, related } from '../kinship.js';
import { isAmount, isFormer } from './around.js';
import { totals } from '../lexicon/list-words.js';
import { says } from '../phrase.js';
import { isClose, isListed, isNamedWhole, isOpened, isSaidToBe, sumOf, totalsFor } from './list-totals.js';
import { judge, type Judged } from './reading.js';
import { contradicted, isPartedAnew, swappedTotal } from './sum-alarm.js';
import type { Run } from './runs.js';
import { isTimeTotal } from './time-total.js';
import { wordsBefore } from './words-before.js';

const twenty = rational(20);

/** The figures of one sentence and the lists they could make up. */
export interface Listed {
  readonly figures: readonly Figure[];
  readonly runs: readonly Run[];
}

interface Candidate {
  readonly run: Run;
  readonly totals: readonly Figure[];
  /** The one that the parts add up to. */
  readonly right: Figure | undefined;
}

/** Reads the sums of one sentence: its lists against the totals before, within and behind them; on demand only those that add up. */
export function readSums(
  scene: Scene,
  { figures: sentence, runs }: Listed,
  before: readonly Figure[],
  known: { has(figure: Figure): boolean },
  rightOnly = false,
): Judged[] {
  const found: Judged[] = [];
  const near: Candidate[] = [];
  const withSwapped = (): Judged[] => {
    const swapped = found.length > 0 || rightOnly ? undefined : swappedTotal(scene, runs);
    return swapped ? [swapped] : found;
  };
  for (const run of runs) {
    const around = totalsFor(run, sentence, before);
    const behind = totalBehind(scene, run);
    const totals = behind ? [...around, behind] : around;
    if (totals.length > 0) near.push({ run, totals, right: agreeing(scene, run, totals) });
  }
  const own = new Set<Figure>();
  const isTaken = (part: Figure): boolean => own.has(part) || known.has(part);
  const keep = (judged: Judged | undefined, run: Run): void => {
    if (!judged) return;
    found.push(judged);
    run.parts.forEach((part) => own.add(part));
  };
  // Lists that a word opens come first, the right ones and then the wrong
  // ones; what is left may still add up.
  for (const opened of [true, false]) {
    for (const { run, right } of near) {
      if (!right || run.parts.every(isTaken)) continue;
      if (!opened || isOpened(scene, right, run) !== 'no') keep(judge(sumOf(right, run.parts)), run);
    }
    if (rightOnly) continue;
    const wrong = near.flatMap(({ run, totals, right }) => {
      if (right || run.parts.some(isTaken)) return [];
      const judged = contradicted(scene, run, totals, found, opened);
      return judged ? [{ run, judged, gap: gapOf(judged) }] : [];
    });
    for (const { run, judged } of wrong.sort((a, b) => a.gap - b.gap)) {
      const again = found.some((one) => one.stated.mention === judged.stated.mention);
      const anew = again && isPartedAnew(scene, run, judged.stated);
      if ((!again || anew) && !run.parts.some(isTaken)) keep(judged, run);
    }
  }
  return withSwapped();
}

/** Figures of the same sentence that may stand behind a list before the sentence with its total. */
const farthest = 64;

// "cấp huyện 39 hội nghị, cấp xã 421 hội nghị. Tổng số 460 hội nghị ấy …": the
// next sentence opens with the total.
function totalBehind(scene: Scene, { parts, size, whole }: Run): Figure | undefined {
  const last = parts.at(-1);
  if (!last || !whole) return undefined;
  let at = last.place + 1;
  while (scene.figures[at]?.sentence === last.sentence && at - last.place < farthest) at += 1;
  const total = scene.figures[at];
  if (total?.sentence !== last.sentence + 1 || total.paragraph - last.paragraph > 1 || !isAmount(total))
    return undefined;
  if (!isClose(total.size, size, 1e-6) || total.size < fewest) return undefined;
  return /^[^\p{L}]*(?:như vậy,? |tính chung,? )?(?:tổng (?:số|cộng)|cộng(?: chung| lại)?)(?!\p{L})/u.test(total.before)
    ? total
    : undefined;
}

// By how much of a thousand the parts miss the total.
function gapOf({ computed, stated }: Judged): number {
  const gap = subtract(computed, stated.value);
  const share = (gap.numerator * 1000n * stated.value.denominator) / (gap.denominator * stated.value.numerator || 1n);
  return Math.abs(Number(share));
}

// The nearest figure that the parts add up to, of the closest noun.
function agreeing(scene: Scene, run: Run, near: readonly Figure[]): Figure | undefined {
  const candidates = near.filter(
    // "So với quý trước (604 đơn) …": paragraphs further on nothing makes up a level of another time.
    (figure) =>
      isClose(figure.size, run.size, 1e-6) &&
      (figure.depth === 0 || figure.paragraph === run.first.paragraph || !isFormer(figure, scene)),
  );
  if (candidates.length === 0) return undefined;
  const wanted = valuesOf(run.parts);
  const same = candidates.filter(
    (figure) => compare(figure.value, wanted) === 0 && fits(scene, run, figure) && figure.change === undefined,
  );
  return same.sort((a, b) => closeness(b, run) - closeness(a, run))[0];
}

// Two small numbers add up to a third by chance; then the words must say so.
function fits(scene: Scene, run: Run, total: Figure): boolean {
  const { first, last } = run;
  if (!run.parts.every((part) => related(part, total))) return isSaidToBe(scene, run, total);
  if (total.start > last.start) {
    if (isTimeTotal(scene, run.parts, total)) return true;
    if (total.sentence > last.sentence) return true;
    // "tỉnh 1 cuộc, huyện 12 cuộc, xã 194 cuộc; 207 cuộc này …"
    const summed =
      says(total.before, totals, scene.unmarked) ||
      (run.whole && /^\s*(?:này|ấy|đó|nói trên|nêu trên)(?!\p{L})/u.test(total.after));
    return summed && (total.mention === last.mention + 1 || isNextOfKind(scene, last, total));
  }
  const opened = isOpened(scene, total, run);
  if (opened !== 'no') return true;
  const small = compare(total.value, twenty) < 0;
  if (small) {
    if (!run.whole) return false;
    const close = run.parts.every((part) => kinship(part, total) >= 2);
    if (total.sentence === first.sentence) return close;
    return isRightBefore(scene, total, first) || takesUp(scene, total, first);
  }
  if (total.sentence !== first.sentence && isNamedWhole(scene, run, total) === true) return true;
  if (total.sentence !== first.sentence && isListed(scene, total))
    return takesApart(scene, run, total) || isOwnSentence(scene, run, total);
  return (
    run.whole || run.parts.length > 2 || (total.sentence === first.sentence && !isAnotherOfList(scene, run, total))
  );
}

// "rác thải 92 tin; vỉa hè 67 tin; chiếu sáng 58 tin; tiếng ồn 34 tin": others of its kind stand in between.
function isAnotherOfList(scene: Scene, { first, last, parts }: Run, total: Figure): boolean {
  const list = [total, ...scene.figures.slice(total.place + 1, last.place + 2)].filter(
    ({ sentence, kind }) => sentence === total.sentence && kind !== 'percent',
  );
  const between = list.filter((figure) => figure.start > total.start && figure.start < first.start);
  // A part that is told twice is none.
  const isOther = between.some((figure) => !parts.some((part) => compare(part.value, figure.value) === 0));
  return isOther && list.every((figure) => figure.unit === total.unit && isSame(figure, total));
}

// Shares and what a part is said to have stand between: "… yếu 49 em (3,3%) trên tổng số 1.500 em".
function isNextOfKind(scene: Scene, last: Figure, total: Figure): boolean {
  // "37 đơn tố cáo (02 đơn năm trước chuyển qua), tổng số 455 đơn": what stands in a bracket is of the part before it.
  const between = scene.figures
    .slice(last.place + 1, total.place)
    .filter(({ depth }) => depth <= Math.max(last.depth, total.depth));
  return between.length < 3 && between.every((figure) => kinship(figure, total) === 0);
}

const further = 6;
const many = 300;
/** Below it some figures of the sentence before add up to anything by chance. */
const fewest = 30;

// "giải quyết được 158 vụ, gồm … Kết quả: đúng 27 vụ, sai 96 vụ, đúng một phần
// 35 vụ": the next sentence is one list from its first figure to its last.
function takesApart(scene: Scene, run: Run, total: Figure): boolean {
  const { first } = run;
  if (!run.whole || run.parts.length < 3) return false;
  // Four parts and more add up to nothing by chance: a few lines further they are still its list.
  const reach = run.parts.length > 3 || total.size >= many ? further : 1;
  if (first.sentence - total.sentence > reach || first.sentence === total.sentence) return false;
  const closest = run.parts.length > 3 && total.size >= many ? 1 : 2;
  if (!run.parts.every((part) => kinship(part, total) >= closest)) return false;
  const lead = wordsBefore(scene, first);
  const opens =
    first.sentence - total.sentence > 1 ||
    (total.size >= fewest && run.parts.every((part) => kinship(part, total) === 3)) ||
    /^[^,;]{0,60}:[^,;:]*$/u.test(lead);
  return opens && scene.figures[first.place - 1]?.sentence !== first.sentence;
}

// "2.318 đơn, kể cả 174 đơn chuyển qua. Phân loại xong, 1.947 đơn đủ điều kiện,
// loại ra 371 đơn": all of a sentence, to a large number not far before it.
function isOwnSentence(scene: Scene, { parts, first, last, size }: Run, total: Figure): boolean {
  const sure =
    total.size >= fewest && first.paragraph === total.paragraph && parts.every((part) => isSame(part, total));
  if ((size < many && !sure) || first.paragraph - total.paragraph > 1) return false;
  const before = scene.figures[first.place - (first.side === 'whole' ? 2 : 1)];
  const alone =
    before?.sentence !== first.sentence &&
    !scene.figures
      .slice(last.place + 1, last.place + 3)
      .some((next) => next.sentence === last.sentence && isAmount(next) && next.side !== 'whole');
  return alone && parts.every((part) => kinship(part, total) >= 2);
}

function isSame(part: Figure, total: Figure): boolean {
  return kinship(part, total) === 3 && part.side === 'alone';
}

/** How many figures back the total of a list that fills its sentence may stand. */
const farBack = 60;

/** A list that fills its sentence and makes up, exactly, a large number given paragraphs before: another way to part the same total. */
export function readFarSum(scene: Scene, runs: readonly Run[], isTaken: (part: Figure) => boolean): Judged | undefined {
  const run = runs.find(
    ({ whole, size, first }) => whole && size >= many && scene.figures[first.place - 1]?.sentence !== first.sentence,
  );
  if (!run || run.parts.some((part) => part.side !== 'alone' || part.bound !== 'exact' || isTaken(part)))
    return undefined;
  const { first, parts, size } = run;
  for (let at = first.place - 1; at >= Math.max(0, first.place - farBack); at -= 1) {
    const total = scene.figures[at];
    if (!total || !isClose(total.size, size, 1e-9) || total.side !== 'alone' || total.change !== undefined) continue;
    if (isFormer(total, scene) || !parts.every((part) => kinship(part, total) >= 2)) continue;
    const judged = judge(sumOf(total, parts));
    if (judged?.verdict === 'holds') return judged;
  }
  return undefined;
}

// Nothing but the rate of a fraction stands between: "14/17 vụ = 82,4%. Ra quyết định 9 vụ, rút đơn 5 vụ".
function isRightBefore(scene: Scene, total: Figure, first: Figure): boolean {
  if (total.mention === first.mention - 1) return true;
  const between = scene.figures.slice(total.place + 1, first.place);
  return (
    total.side === 'part' &&
    first.mention - total.mention === 2 &&
    between.every(({ mention, kind }) => mention === total.mention || kind === 'percent')
  );
}

// "12 hồ sơ trễ hẹn … Lý do trễ hẹn: 10 trường hợp": the list takes up the
// words that stand behind the total.
function takesUp(scene: Scene, total: Figure, first: Figure): boolean {
  const head = /^[\s,;()]*(\p{L}+ \p{L}+)/u.exec(total.after)?.[1];
  if (head === undefined || first.sentence - total.sentence !== 1) return false;
  return wordsBefore(scene, first).includes(head);
}

function closeness(total: Figure, { first }: Run): number {
  return kinship(total, first) * 4 - (first.sentence - total.sentence);
}
