// Percentages of one whole taken together: "rất hài lòng 43,8%, hài lòng 49,7%;
// gộp hai mức là 93,5%".
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { wordPattern } from '../plain-letters.js';
import { announced } from './added-up.js';
import { sumOf } from './list-totals.js';
import { firstThatHolds, judge, type Judged } from './reading.js';
import { isSwap } from './slip-gap.js';
import { wordsBefore } from './words-before.js';

const most = 8;
/** Percentage points by which a sum that is announced may miss. */
const widest = 2;

/** Reads a percentage as the sum of shares beside it. */
export function readTogether(scene: Scene, stated: Figure): Judged | undefined {
  if (stated.kind !== 'percent' || stated.change !== undefined || stated.size >= 100) return undefined;
  const before = sharesBefore(scene, stated);
  const behind = sharesBehind(scene, stated);
  const groups = [...groupsOf(before), ...(behind.length > 1 ? [behind] : [])].filter(
    (group) => Math.abs(sizeOf(group) - stated.size) <= widest || isSwapped(group, stated),
  );
  if (groups.length === 0) return undefined;
  const isSaid = gathers.test(wordsBefore(scene, stated, 120)) || announced(scene, stated) !== undefined;
  // Whole numbers of percent add up to a third by chance.
  if (!isSaid && stated.step.decimals === 0 && behind.length === 0) return undefined;
  const holds = firstThatHolds(groups.map((group) => sumOf(stated, group)));
  if (holds) return holds;
  const [meant, other] = isSaid ? named(groups, stated) : groups.filter((group) => group === behind);
  if (!meant || other || stated.bound !== 'exact') return undefined;
  // "Cộng 66.543 62.256 53,3%" is a row: its cells are added up by columns, if at all.
  if (isSaid && !/\p{L}/u.test(stated.before)) return undefined;
  // Each was rounded for itself: what that explains is no mistake.
  const judged = judge(sumOf(stated, meant));
  return judged?.verdict === 'contradicts' ? judged : undefined;
}

// "tỷ lệ trước và đúng hạn": those that the words before the sum name, where several come near it.
function named(groups: readonly Figure[][], stated: Figure): readonly Figure[][] {
  if (groups.length < 2) return groups;
  const said = new Set(stated.before.match(/\p{L}+/gu) ?? []);
  const own = groups.filter((group) =>
    group.every(({ lead }) => (lead.match(/\p{L}+/gu) ?? []).some((word) => said.has(word) && !common.has(word))),
  );
  return own.length === 1 ? own : groups;
}

const common = new Set(['tỷ', 'lệ', 'đạt', 'chiếm', 'hạn', 'là', 'số', 'phiếu', 'mức', 'và', 'có', 'hồ', 'sơ']);

const gathers = wordPattern(
  /(?:^|[^\p{L}])(?:gộp|cộng|tính chung|cả hai|cả ba|hai mức|tổng hợp|tổng cộng)(?!\p{L})(?! tác)[^.;]*$/u,
);

function isShare(figure: Figure, stated: Figure): boolean {
  if (figure.kind !== 'percent' || figure.change !== undefined || figure.bound !== 'exact') return false;
  return figure.size > 0 && figure.size < stated.size && !figure.unit.includes('điểm');
}

// Of its sentence and the one before, in the order of the text.
function sharesBefore(scene: Scene, stated: Figure): Figure[] {
  const found: Figure[] = [];
  for (let at = stated.place - 1; at >= stated.place - 24 && found.length < most; at -= 1) {
    const figure = scene.figures[at];
    if (!figure || stated.sentence - figure.sentence > 1 || stated.paragraph - figure.paragraph > 1) break;
    if (isShare(figure, stated)) found.unshift(figure);
  }
  return found;
}

// "93,5%, trong đó rất hài lòng 43,8%, hài lòng 49,7%": to the end of the sentence, the bracket or the clause.
function sharesBehind(scene: Scene, stated: Figure): Figure[] {
  const found: Figure[] = [];
  const next = scene.figures[stated.place + 1];
  if (next?.sentence !== stated.sentence || !opens.test(next.before)) return found;
  for (let at = next.place; found.length < most; at += 1) {
    const figure = scene.figures[at];
    if (figure?.sentence !== stated.sentence || figure.depth < next.depth) break;
    if (at > next.place && figure.before.includes(';')) break;
    if (isShare(figure, stated)) found.push(figure);
    else if (figure.kind === 'percent') return [];
  }
  return found;
}

const opens = /^[^,;:.(]{0,60}(?:[,;:] ?)?(?:trong đó|bao gồm|gồm|\()[^,;.]*$/u;

function groupsOf(shares: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (let from = 0; from < shares.length; from += 1)
    for (const count of [2, 3]) if (from + count <= shares.length) groups.push(shares.slice(from, from + count));
  return groups;
}

// "63,4%, … 35,8%; gộp hai mức là 92,9%" for 99,2.
function isSwapped(group: readonly Figure[], stated: Figure): boolean {
  return stated.step.decimals > 0 && isSwap(valuesOf(group), stated);
}

function sizeOf(group: readonly Figure[]): number {
  return group.reduce((sum, { size }) => sum + size, 0);
}
