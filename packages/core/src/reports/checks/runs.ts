// Lists of figures that could be the parts of something: the counts of one
// noun in a sentence, in a bracket, or between two semicolons.
import type { Figure, Scene } from '../figure.js';
import { kinship, inOneRealm } from '../kinship.js';
import { totals } from '../lexicon/list-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, isPerUnit } from './around.js';
import { isTimeTotal } from './time-total.js';

/** Consecutive figures of one kind. */
export interface Run {
  readonly parts: readonly Figure[];
  readonly first: Figure;
  readonly last: Figure;
  /** Their sum as a double. */
  readonly size: number;
  /** Nothing of the kind is left out: the run fills its sentence, bracket or clause from its first figure on. */
  readonly whole: boolean;
}

const longest = 14;

/** The runs of a sentence, the longest first; at least two parts each. */
export function runsOf(scene: Scene, sentence: readonly Figure[]): Run[] {
  const runs = new Map<string | number, Run>();
  const begun = sentence[0]?.place ?? 0;
  for (const group of groupsOf(scene, sentence)) {
    const list = group.slice(0, longest);
    for (let from = 0; from < list.length; from += 1) {
      for (let to = list.length; to - from >= 2; to -= 1) {
        const key = keyOf(list, from, to, begun);
        const known = runs.get(key);
        const [first, last] = [list[from], list[to - 1]];
        if (!first || !last) continue;
        const whole = known?.whole === true || (closes(scene, group, to) && opens(scene, group, from));
        if (known?.whole === whole) continue;
        const parts = list.slice(from, to);
        runs.set(key, { parts, first, last, size: sizeOf(parts), whole });
      }
    }
  }
  // "(266/324 vụ), … (291/344 vụ)": the wholes may add up, too.
  const wholes = sentence.filter((figure) => figure.side === 'whole').slice(0, longest);
  const [first, last] = [wholes[0], wholes.at(-1)];
  if (first && last && first !== last && wholes.every((figure) => kinship(figure, first) === 3)) {
    runs.set('wholes', { parts: wholes, first, last, size: sizeOf(wholes), whole: false });
  }
  return [...runs.values()].sort((a, b) => b.parts.length - a.parts.length);
}

function sizeOf(parts: readonly Figure[]): number {
  return parts.reduce((sum, part) => sum + part.size, 0);
}

// The same figures in two groups are one run: a bit each, as far as a double has bits.
function keyOf(list: readonly Figure[], from: number, to: number, begun: number): string | number {
  if ((list[to - 1]?.place ?? begun) - begun > 52)
    return list
      .slice(from, to)
      .map((part) => part.place)
      .join();
  let key = 0;
  for (let at = from; at < to; at += 1) key += 2 ** ((list[at]?.place ?? begun) - begun);
  return key;
}

// Groups: all amounts of one noun, of one family, within one bracket, and
// within one clause between semicolons; the parts of fractions count, their wholes do not.
function groupsOf(scene: Scene, sentence: readonly Figure[]): Figure[][] {
  const amounts = sentence.filter(
    (figure) =>
      isAmount(figure) &&
      !isPerUnit(figure) &&
      figure.side !== 'whole' &&
      figure.change === undefined &&
      !isMean.test(figure.before),
  );
  if (amounts.length < 2) return [];
  const groups: Figure[][] = [];
  const firsts: Figure[] = [];
  for (const figure of amounts) {
    if (firsts.some((first) => first.unit === figure.unit || kinship(first, figure) === 3)) continue;
    firsts.push(figure);
    groups.push(amounts.filter((other) => figure.unit === other.unit || kinship(figure, other) === 3));
    groups.push(amounts.filter((other) => kinship(figure, other) >= 1));
  }
  const base = amounts.reduce((least, figure) => Math.min(least, figure.depth), Infinity);
  groups.push(amounts.filter((figure) => figure.depth === base));
  groups.push(...bracketed(amounts, base), ...clauses(scene, amounts));
  return groups.filter(
    (group, at) =>
      group.length >= 2 &&
      group.every((figure) => inOneRealm(figure, group[0] ?? figure)) &&
      // Most sentences are one group whichever way they are looked at.
      !groups.some((other, before) => before < at && isSame(other, group)),
  );
}

/** "hết 84 tỷ đồng, bình quân mỗi nhà 60 triệu đồng": so much for each is no part of anything. */
const isMean = wordPattern(
  /(?:bình quân|trung bình)(?: (?:mỗi|một|từng)(?: \p{L}+){1,3})(?: (?:là|được|đạt|có|khoảng))?\s*$/u,
);

function isSame(one: readonly Figure[], other: readonly Figure[]): boolean {
  return one.length === other.length && one.every((figure, at) => figure === other[at]);
}

function bracketed(amounts: readonly Figure[], base: number): Figure[][] {
  const groups: Figure[][] = [];
  let current: Figure[] = [];
  for (const figure of amounts) {
    if (figure.depth > base) current.push(figure);
    else if (current.length > 0) {
      groups.push(current);
      current = [];
    }
  }
  return [...groups, current];
}

function clauses(scene: Scene, amounts: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [[]];
  amounts.forEach((figure, index) => {
    const before = amounts[index - 1];
    if (before && scene.text.slice(before.end, figure.start).includes(';')) groups.push([]);
    groups.at(-1)?.push(figure);
  });
  return groups;
}

// The run ends its group, or a total that closes the list follows.
function closes(scene: Scene, group: readonly Figure[], to: number): boolean {
  const next = group[to];
  if (next === undefined || isTimeTotal(scene, group.slice(0, to), next)) return true;
  // "11 đơn khiếu nại và 5 đơn tố cáo (tổng 16 đơn), đã giải quyết 14 đơn".
  const inBracket = next.depth > (group[to - 1]?.depth ?? 0);
  return (to === group.length - 1 || inBracket) && says(next.before, totals, scene.unmarked);
}

const closed = /\([^()]*\)/gu;

// The run begins its group, or everything before it is the total it belongs to.
function opens(scene: Scene, group: readonly Figure[], from: number): boolean {
  if (from <= 1) return true;
  const before = group[from - 1];
  const first = group[from];
  if (!before || !first) return false;
  // "rác thải 92 tin (36,7%), vỉa hè 67 tin (26,7%), …": what a bracket that closes again says is of the figure before it.
  return /[;:(]|gồm|trong đó/u.test(scene.text.slice(before.end, first.start).replace(closed, ''));
}
