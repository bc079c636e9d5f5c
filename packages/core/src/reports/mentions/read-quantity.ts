import type { Bound } from '../../quantities/bound.js';
import { Gap } from '../tokens.js';
import { readAfterthought, readBound, withFrom } from './bounds.js';
import { COUNTED } from './words/nouns.js';
import { CURRENCIES, DURATIONS, MEASURES } from './words/units.js';
import { isLess, shifted } from './decimal-digits.js';
import type { Figure } from './figure.js';
import { isOneOf, longestPhrase, wordSet } from './lexicon.js';
import type { Quantity } from './quantity.js';
import { readFigure } from './read-figure.js';
import { at, isMark, textOf, type Scene } from './scene.js';

const TO = wordSet('đến tới');
const FROM = wordSet('từ');

/** The number or range at token `i` with the qualifier before it. */
export function readQuantity(scene: Scene, i: number): Quantity | undefined {
  const first = readFigure(scene, i);
  if (!first) return undefined;
  const numberFrom = first.sign === '' ? i : i - 1;
  const second = readSecond(scene, first);
  const to = second ? second.last.to : first.to;
  const bound: { bound: Bound; from: number } = readBound(scene, numberFrom, to, first.value);
  const sign = first.sign === '-' ? '-' : '';
  const from = second ? withFrom(scene, bound.from) : bound.from;
  return {
    from,
    numberFrom,
    to,
    value: second ? `${second.first}/${second.last.value}` : sign + first.value,
    bound: bound.bound,
    first,
    last: second?.last ?? first,
    range: second !== undefined,
    warnings: second ? [...first.warnings, ...second.last.warnings] : first.warnings,
  };
}

/** Adds "trở lên" after the unit, with the "từ" before the number. */
export function withAfterthought(
  scene: Scene,
  quantity: Quantity,
  unitTo: number,
): { readonly from: number; readonly to: number; readonly bound: Bound } {
  const after = readAfterthought(scene, unitTo);
  if (!after || quantity.bound !== 'exact') return { from: quantity.from, to: unitTo, bound: quantity.bound };
  return { from: withFrom(scene, quantity.from), to: after.to, bound: after.bound };
}

/** The second end of a range: "1-2", "từ 2 đến 4", "15% - 20%", "từ 2 tổ đến 4 tổ", "3-5 triệu". */
function readSecond(scene: Scene, first: Figure): { readonly first: string; readonly last: Figure } | undefined {
  let link = first.to;
  const unit = unitBetween(scene, link);
  if (unit !== undefined) link = unit;
  const dash = isMark(scene, link, '-÷~') && at(scene, link).gap <= Gap.space;
  const word = !dash && isOneOf(at(scene, link), TO) && at(scene, link).gap <= Gap.line;
  if (!dash && !word) return undefined;
  if (unit !== undefined && word && !startsWithFrom(scene, first)) return undefined;
  let next = link + 1;
  if (word && at(scene, next).type !== 'digits' && !first.words) return undefined;
  if (at(scene, next).gap > Gap.space) return undefined;
  if (dash && at(scene, next).type !== 'digits') return undefined;
  const last = readFigure(scene, next);
  if (last?.words !== first.words) return undefined;
  if (unit !== undefined && !sameUnit(scene, first.to, unit, last.to)) return undefined;
  next = last.to;
  // Three numbers with dashes are no range, nor is a date or a symbol.
  if (isMark(scene, next, '-/') && at(scene, next).gap === Gap.none && at(scene, next + 1).type === 'digits') {
    return undefined;
  }
  const scaled = first.magnitude === 0 && last.magnitude > 0 && isLess(first.bare, last.bare);
  const value = scaled ? shifted(first.bare, last.magnitude) : first.value;
  return isLess(value, last.value) ? { first: value, last } : undefined;
}

function startsWithFrom(scene: Scene, first: Figure): boolean {
  for (let k = first.from - 1; k >= Math.max(scene.floor, first.from - 3); k--) {
    if (isOneOf(at(scene, k), FROM)) return true;
  }
  return false;
}

/** The token after a unit that stands between the two ends of a range. */
function unitBetween(scene: Scene, i: number): number | undefined {
  if (isMark(scene, i, '%')) return i + 1;
  if (at(scene, i).type !== 'word') return undefined;
  for (const book of [CURRENCIES, DURATIONS, MEASURES, COUNTED]) {
    const match = longestPhrase(scene.tokens, i, book);
    if (match) return match.to;
  }
  return undefined;
}

function sameUnit(scene: Scene, from: number, to: number, other: number): boolean {
  return textOf(scene, from, to).toLowerCase() === textOf(scene, other, other + to - from).toLowerCase();
}
