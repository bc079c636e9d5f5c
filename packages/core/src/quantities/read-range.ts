import { Decimal } from '../foundation/decimal.js';
import { isNumberAt, powerAt } from './number-role.js';
import { readCurrency, type ReadUnit } from './read-unit.js';
import { readSide, type Side } from './read-side.js';
import { errorAt, isSign, isWord, type Source } from './source.js';

/** Two numbers with a "đến" or a dash between them. */
export interface ReadRange {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly step: Decimal;
  /** "Từ 50 đến dưới 70". */
  readonly below: boolean;
  readonly unit: ReadUnit | undefined;
  readonly sides: readonly [Side, Side];
}

/** The range in the tokens from `from` to before `to`; undefined where there is none. */
export function readRange(source: Source, from: number, to: number): ReadRange | undefined {
  const link = linkOf(source, from, to);
  if (link === undefined) return undefined;
  const start = isWord(source, link + 1, 'dưới') ? link + 2 : link + 1;
  rejectDate(source, from, link, to);
  const left = readSide(source, from, link);
  const right = readSide(source, start, to);
  // "-5-7": up to 7, or to −7?
  if (left.value.isNegative() && !isWord(source, link, 'đến', 'tới')) throw errorAt(source, link, 'ambiguous');
  if (left.upper || right.upper) throw errorAt(source, link, 'ambiguous');
  if (left.unit && right.unit && left.unit.unit !== right.unit.unit) throw errorAt(source, start, 'mixed-units');
  // "15% - 20" says percent of both; "20 - 15%" as well.
  const unit = right.unit ?? left.unit;
  const scale = sharedScale(source, left, right, link);
  const low = left.value.times(scale);
  if (low.greaterThan(right.value)) throw errorAt(source, start, 'descending-range');
  const step = left.step.times(scale);
  return {
    low,
    high: right.value,
    step: step.lessThan(right.step) ? step : right.step,
    below: start === link + 2,
    unit,
    sides: [left, right],
  };
}

function linkOf(source: Source, from: number, to: number): number | undefined {
  let seen = false;
  for (let at = from; at < to - 1; at++) {
    if (
      seen &&
      (isWord(source, at, 'đến', 'tới') || isSign(source, at, '-–—−~÷')) &&
      (numberFollows(source, at + 1, to) || (source.tokens[at]?.type === 'word' && negativeFollows(source, at + 1)))
    ) {
      return at;
    }
    seen ||= isNumberAt(source, at);
  }
  return undefined;
}

function numberFollows(source: Source, from: number, to: number): boolean {
  const at = isWord(source, from, 'dưới') ? from + 1 : from;
  return isNumberAt(source, readCurrency(source, at, to)?.to ?? at) || isWord(source, at, 'âm', 'trừ');
}

// "-10 đến -5 độ": behind a word the dash is a minus.
function negativeFollows(source: Source, from: number): boolean {
  return isSign(source, from, '-−') && source.tokens[from + 1]?.type === 'digits';
}

// "10-20 triệu": a magnitude that only the upper number has is meant for both,
// if the lower one fits below it that way and does not stand in full itself.
function sharedScale(source: Source, left: Side, right: Side, link: number): Decimal | 1 {
  if (hasMagnitude(source, left)) return 1;
  let power = 0;
  let at = right.numeral.to - 1;
  for (; at > right.numeral.from; at--) {
    const next = powerAt(source, at);
    // Trăm and chục are shared only by a lower number of one digit: "một đến hai trăm".
    if (next === 0 || (next < 3 && left.value.greaterThanOrEqualTo(10))) break;
    power += next;
  }
  if (power === 0) {
    if (hasMagnitude(source, right) && left.value.lessThan(1000)) throw errorAt(source, link, 'ambiguous');
    return 1;
  }
  for (let other = at; other > right.numeral.from; other--) {
    if (powerAt(source, other) >= 3) throw errorAt(source, link, 'ambiguous');
  }
  const scale = new Decimal(10).pow(power);
  if (left.value.times(scale).lessThanOrEqualTo(right.value)) return scale;
  if (left.value.greaterThanOrEqualTo(1000) && left.value.lessThan(right.value)) return 1;
  throw errorAt(source, link, 'ambiguous');
}

function hasMagnitude(source: Source, side: Side): boolean {
  for (let at = side.numeral.from; at < side.numeral.to; at++) {
    const token = source.tokens[at];
    if (powerAt(source, at) >= 3 || (token?.type === 'word' && /\p{Nd}/u.test(token.key))) return true;
  }
  return false;
}

// 25-3 and 25-3-2021 are days, 2016-2020 are years, unless a unit follows.
function rejectDate(source: Source, from: number, link: number, to: number): void {
  const { tokens } = source;
  const left = tokens[from];
  const right = tokens[link + 1];
  if (link !== from + 1 || left?.type !== 'digits' || right?.type !== 'digits' || isWord(source, link, 'đến', 'tới'))
    return;
  if (isSign(source, link + 2, '-–./') && tokens[link + 3]?.type === 'digits') throw errorAt(source, from, 'date');
  if (to !== link + 2 || !/^\p{Nd}+$/u.test(left.key + right.key)) return;
  const [a, b] = [Number(left.key), Number(right.key)];
  const days = a >= 1 && a <= 31 && b >= 1 && b <= 12;
  const years = a >= 1900 && a <= 2100 && b >= 1900 && b <= 2100;
  if (days || years || /^0\d/u.test(left.key) || /^0\d/u.test(right.key))
    throw errorAt(source, link, years ? 'date' : 'ambiguous');
}
