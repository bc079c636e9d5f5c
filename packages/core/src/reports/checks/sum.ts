// A total and the parts listed for it: after "gồm", in brackets, in the
// sentences that follow, or before "tổng cộng".
import { add, compare, multiply, rational, subtract, type Rational } from '../../foundation/rational.js';
import type { Figure, Scene } from '../figure.js';
import { kinship, realm, related } from '../kinship.js';
import { cutsAcross, listsAll, partial, ranksOn, totals } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { isAmount, isFormer } from './around.js';
import { plainWords } from '../plain-words.js';
import { areOpposite } from './opposite.js';
import { judge, type Judged, type Reading } from './reading.js';
import type { Run } from './runs.js';

const zero = rational(0);
/** How many figures before a list its total is looked for within the sentence. */
const farthest = 40;
/** A list that misses a figure by more is not its list. */
const widest = 0.3;

/** The figures of one sentence and the lists they could make up. */
export interface Listed {
  readonly figures: readonly Figure[];
  readonly runs: readonly Run[];
}

/** Reads the sums of one sentence: its lists against the totals before, within and behind them; on demand only those that add up. */
export function readSums(
  scene: Scene,
  { figures: sentence, runs }: Listed,
  before: readonly Figure[],
  known: ReadonlySet<Figure>,
  rightOnly = false,
): Judged[] {
  const found: Judged[] = [];
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
    for (const run of runs) {
      if (run.parts.every(isTaken)) continue;
      const total = agreeing(scene, run, sentence, before);
      if (total && (!opened || isOpened(scene, total, run) !== 'no')) keep(judge(sumOf(total, run.parts)), run);
    }
    if (rightOnly) continue;
    const wrong = runs.flatMap((run) => {
      if (run.parts.some(isTaken) || agreeing(scene, run, sentence, before)) return [];
      const judged = contradicted(scene, run, sentence, before, found, opened);
      return judged ? [{ run, judged, gap: gapOf(judged) }] : [];
    });
    for (const { run, judged } of wrong.sort((a, b) => a.gap - b.gap)) {
      const again = found.some((one) => one.stated.mention === judged.stated.mention);
      if (!again && !run.parts.some(isTaken)) keep(judged, run);
    }
  }
  return found;
}

// By how much of a thousand the parts miss the total.
function gapOf({ computed, stated }: Judged): number {
  const gap = subtract(computed, stated.value);
  const share = (gap.numerator * 1000n * stated.value.denominator) / (gap.denominator * stated.value.numerator || 1n);
  return Math.abs(Number(share));
}

function sumOf(stated: Figure, parts: readonly Figure[]): Reading {
  return { rule: 'sum', stated, sum: { kind: 'total', parts } };
}

// The nearest figure that the parts add up to, of the closest noun.
function agreeing(scene: Scene, run: Run, sentence: readonly Figure[], before: readonly Figure[]): Figure | undefined {
  const size = sizeOf(run);
  const candidates = totalsFor(run, sentence, before).filter((figure) => isClose(figure.size, size, 1e-6));
  if (candidates.length === 0) return undefined;
  const wanted = run.parts.map((part) => part.value).reduce(add, zero);
  const same = candidates.filter(
    (figure) => compare(figure.value, wanted) === 0 && fits(scene, run, figure) && figure.change === undefined,
  );
  return same.sort((a, b) => closeness(b, run) - closeness(a, run))[0];
}

function sizeOf(run: Run): number {
  return run.parts.reduce((sum, part) => sum + part.size, 0);
}

function isClose(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * share;
}

function totalsFor(run: Run, sentence: readonly Figure[], before: readonly Figure[]): Figure[] {
  const [first, last] = [run.parts[0], run.parts.at(-1)];
  if (!first || !last) return [];
  const begun = sentence[0]?.place ?? 0;
  const [from, to] = [first.place - begun, last.place - begun];
  const ahead = sentence.slice(Math.max(0, from - farthest), from).reverse();
  const behind = sentence
    .slice(to + 1, to + 5)
    .filter((figure) => figure.start > last.start)
    .slice(0, 3);
  const mentions = new Set(run.parts.map((part) => part.mention));
  return [...ahead, ...before, ...behind].filter((figure) => isAmount(figure) && !mentions.has(figure.mention));
}

// Two small numbers add up to a third by chance; then the words must say so.
function fits(scene: Scene, run: Run, total: Figure): boolean {
  const [first, last] = [run.parts[0], run.parts.at(-1)];
  if (!first || !last) return false;
  if (!run.parts.every((part) => related(part, total))) return isSaidToBe(scene, run, total);
  if (total.start > last.start) return says(total.before, totals, scene.unmarked) && total.mention === last.mention + 1;
  const opened = isOpened(scene, total, run);
  if (opened !== 'no') return true;
  const small = compare(total.value, rational(20)) < 0;
  if (small) {
    if (!run.whole) return false;
    const close = run.parts.every((part) => kinship(part, total) >= 2);
    if (total.sentence === first.sentence) return close;
    return total.mention === first.mention - 1 || takesUp(scene, total, first);
  }
  if (total.sentence !== first.sentence && isListed(scene, total)) return false;
  return run.whole || run.parts.length > 2 || total.sentence === first.sentence;
}

// One of several of its kind in its own sentence: a part of something rather
// than the total of a list elsewhere.
function isListed(scene: Scene, total: Figure): boolean {
  if (total.side !== 'alone' || /tổng|toàn|tất cả|cả thảy/u.test(total.lead)) return false;
  for (const step of [-1, 1]) {
    for (let at = total.place + step; scene.figures[at]?.sentence === total.sentence; at += step) {
      const other = scene.figures[at];
      if (other && kinship(other, total) === 3 && other.change === undefined && !isFormer(other, scene)) return true;
    }
  }
  return false;
}

// "27 đơn vị hành chính, gồm 24 xã và 3 thị trấn": things of other names, but
// right behind the total and said to make it up.
function isSaidToBe(scene: Scene, run: Run, total: Figure): boolean {
  const [first] = run.parts;
  if (first?.mention !== total.mention + 1 || !run.whole) return false;
  if (![total, ...run.parts].every((figure) => figure.kind === 'count')) return false;
  const opened = isOpened(scene, total, run);
  return opened === 'all' || opened === 'bracket';
}

// "12 hồ sơ trễ hẹn … Lý do trễ hẹn: 10 trường hợp": the list takes up the
// words that stand behind the total.
function takesUp(scene: Scene, total: Figure, first: Figure): boolean {
  const head = /^[\s,;()]*(\p{L}+ \p{L}+)/u.exec(total.after)?.[1];
  if (head === undefined || first.sentence - total.sentence !== 1) return false;
  const lead = scene.text.slice(scene.sentences[first.sentence]?.start ?? first.start, first.start);
  return plainWords(lead).includes(head);
}

function closeness(total: Figure, run: Run): number {
  const [first] = run.parts;
  if (!first) return 0;
  return kinship(total, first) * 4 - (first.sentence - total.sentence);
}

// What stands between a total and the first part of its list.
function isOpened(scene: Scene, total: Figure, run: Run): 'all' | 'bracket' | 'some' | 'no' {
  const [first] = run.parts;
  if (!first || first.start < total.end || first.sentence - total.sentence > 1) return 'no';
  // Other amounts in between, brackets aside, are the list that was opened.
  const between = scene.figures.slice(total.place + 1, first.place);
  const skipped = between.filter(
    (figure) => realm(figure) === realm(first) && figure.mention !== total.mention && !isMean(figure),
  );
  if (skipped.some((figure) => figure.depth <= Math.max(first.depth, total.depth))) return 'no';
  const words = scene.text.slice(total.end, first.start).normalize('NFC').toLowerCase();
  if (words.length > 200) return 'no';
  if (first.depth > total.depth && /^[^()]{0,40}\(/u.test(words)) return 'bracket';
  if (says(words, listsAll, scene.unmarked) || /:\s*[-–+•*]?[^:]*$/u.test(words)) return 'all';
  if (/trong (?:đó|số (?:này|đó|ấy))/u.test(words)) return 'some';
  return /trong (?:tổng )?số\s*$/u.test(total.lead) && total.sentence === first.sentence ? 'some' : 'no';
}

// "5,56 người" among whole persons is an average, not a part.
function isMean(figure: Figure): boolean {
  return figure.kind === 'count' && figure.step.decimals > 0 && figure.step.power === 0;
}

// The list is said, or clearly meant, to be complete, and yet it misses its total.
function contradicted(
  scene: Scene,
  run: Run,
  sentence: readonly Figure[],
  before: readonly Figure[],
  found: readonly Judged[],
  openedOnly: boolean,
): Judged | undefined {
  const [first] = run.parts;
  if (!first || !run.whole || isPartial(scene, run)) return undefined;
  // What is done of something beside what came in: no list.
  if (run.parts.some((part) => part.side === 'part') && run.parts.some((part) => part.side === 'alone'))
    return undefined;
  const explained = new Set(found.map((judged) => judged.stated.mention));
  const size = sizeOf(run);
  const candidates = totalsFor(run, sentence, before).filter(
    (total) => isClose(total.size, size, widest) || Math.abs(total.size - size) <= 1,
  );
  if (candidates.length === 0) return undefined;
  const parts = run.parts.map((part) => part.value).reduce(add, zero);
  const overlap = overlaps(scene, run);
  for (const total of candidates) {
    if (overlap || isMadeBySome(run, total)) continue;
    if (explained.has(total.mention) || isFormer(total, scene)) continue;
    if (total.change !== undefined || total.bound !== 'exact') continue;
    if (total.start > first.start && !closesList(scene, run, total)) continue;
    if (total.sentence !== first.sentence && isListed(scene, total)) continue;
    if (!run.parts.every((part) => related(part, total)) && !isSaidToBe(scene, run, total)) continue;
    const opened = isOpened(scene, total, run);
    if (openedOnly && opened === 'no') continue;
    const tight = run.parts.every((part) => kinship(part, total) >= 2 || (part.unit === '' && total.unit !== ''));
    const paired = run.parts.length === 2 && areOpposite(scene, first, run.parts[1] ?? first);
    const near =
      total.start > first.start ? 25 : paired && opened !== 'all' ? 12 : tolerance(opened, tight, run.parts.length);
    if (total.start < first.start && opened === 'no' && (total.side === 'whole' || !isNearby(run, first, total)))
      continue;
    if (near === 0 || !isNear(parts, total.value, near)) continue;
    return judge(sumOf(total, run.parts));
  }
  return undefined;
}

// "trình độ đại học 48, trung học phổ thông 139, trung học cơ sở 23; dân tộc
// thiểu số 11": some neighbours alone make up the total, the others cut across.
function isMadeBySome(run: Run, total: Figure): boolean {
  const { parts } = run;
  for (let from = 0; from + 1 < parts.length; from += 1) {
    let sum = zero;
    for (let to = from; to < parts.length; to += 1) {
      sum = add(sum, parts[to]?.value ?? zero);
      if (to > from && to - from + 1 < parts.length && compare(sum, total.value) === 0) return true;
    }
  }
  return false;
}

// Party members, women and ethnic minorities are counted among all the others.
function overlaps(scene: Scene, run: Run): boolean {
  const crossing = run.parts.filter((part) =>
    says(`${/[^,;:(]*$/u.exec(part.before)?.[0] ?? ''} ${part.unit}`, cutsAcross, scene.unmarked),
  );
  return crossing.length > 0 && crossing.length < run.parts.length && !run.parts.some((part) => isOfMen(part));
}

function isOfMen(part: Figure): boolean {
  return /(?:^|\s)nam(?:\s|$)/u.test(`${part.before} ${part.unit}`);
}

// "khiếu nại 45 đơn, tố cáo 12 đơn, …, tổng cộng 200 đơn".
function closesList(scene: Scene, run: Run, total: Figure): boolean {
  const last = run.parts.at(-1);
  if (!last || total.mention !== last.mention + 1 || total.sentence !== last.sentence) return false;
  return (
    /tổng cộng|cộng lại|cả thảy|(?:^|[;,])\s*cộng\s*$/u.test(total.before) &&
    run.parts.every((part) => kinship(part, total) >= 2)
  );
}

// Without a word that opens the list, the total stands in the sentence before,
// or two before when the noun is exactly the same.
function isNearby(run: Run, first: Figure, total: Figure): boolean {
  const back = first.sentence - total.sentence;
  return (
    back === 1 ||
    (back === 2 && first.paragraph === total.paragraph && run.parts.every((part) => kinship(part, total) === 3))
  );
}

// How far a list may miss its total, in percent, and still be its list.
function tolerance(opened: ReturnType<typeof isOpened>, tight: boolean, parts: number): number {
  if (opened === 'all') return tight ? 25 : 12;
  if (opened === 'bracket') return 25;
  if (opened === 'some') return tight ? 10 : 0;
  return tight && parts >= 3 ? 6 : 0;
}

function isNear(sum: Rational, total: Rational, percent: number): boolean {
  const gap = subtract(sum, total);
  const size = gap.numerator < 0n ? multiply(gap, rational(-1)) : gap;
  const room = multiply(total, { numerator: BigInt(percent), denominator: 100n });
  return compare(size, room) <= 0 || compare(size, rational(1)) === 0;
}

function isPartial(scene: Scene, run: Run): boolean {
  const [first, last] = [run.parts[0], run.parts.at(-1)];
  if (!first || !last) return true;
  if (run.parts.some((part) => says(part.before.slice(-60), partial, scene.unmarked) || part.bound !== 'exact'))
    return true;
  const lead = scene.text.slice(scene.sentences[first.sentence]?.start ?? first.start, first.start);
  if (/(?:nhiều|cao|thấp|ít|đông|lớn)(?: \S+){0,3}? nhất/u.test(plainWords(lead))) return true;
  // "đông nhất là …; kế đến …": the head of a ranking.
  if (run.parts.slice(1).some((part) => says(part.before, ranksOn, scene.unmarked))) return true;
  const inside = plainWords(scene.text.slice(first.start, last.end + 80));
  if (
    /(?:và|cùng|,) (?:một số|nhiều|một vài|vài|các) /u.test(inside) ||
    /cả (?:hai|ba|bốn)(?!\p{L})|vừa là/u.test(inside)
  )
    return true;
  const tail = scene.text.slice(last.end, last.end + 80);
  return (
    /^[^;.:\n]{0,60}(?:…|\.\.\.|v\.v)/u.test(tail) ||
    run.parts.some((part) => part.change !== undefined || /so với|cùng kỳ/u.test(part.lead))
  );
}
