import { Decimal } from '../foundation/decimal.js';
import { vulgarFractions } from '../numbers/vulgar-fractions.js';
import type { QuantityWarning } from './quantity.js';
import { isNumberAt } from './number-role.js';
import { numeralEnd, readNumeral, readText } from './read-numeral.js';
import { doubtsOf, readUnit, type ReadUnit } from './read-unit.js';
import { errorAt, isSign, isWord, sliceOf, type Source } from './source.js';

/** A part of a whole written as such: "126/137 phản ánh", "ba phần tư". */
export interface ReadFraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  /** The quotient, of 40 digits where it does not end. */
  readonly value: Decimal;
  readonly unit: ReadUnit | undefined;
  readonly warnings: readonly QuantityWarning[];
}

/** The fraction in the tokens from `from` to before `to`; undefined where there is none. */
export function readFraction(source: Source, from: number, to: number): ReadFraction | undefined {
  return (
    readSign(source, from, to) ??
    readHalf(source, from, to) ??
    readSlash(source, from, to) ??
    readParts(source, from, to)
  );
}

// "½ số hộ", "¾".
function readSign(source: Source, from: number, to: number): ReadFraction | undefined {
  const parts = vulgarFractions.get(sliceOf(source, from, from + 1));
  if (!parts) return undefined;
  const [numerator, denominator] = parts.map((part) => new Decimal(part)) as [Decimal, Decimal];
  return fraction(source, numerator, denominator, readUnit(source, from + 1, to), to, from);
}

// "Một nửa", "nửa số hộ"; "nửa triệu" and "nửa năm" are numbers and measures.
function readHalf(source: Source, from: number, to: number): ReadFraction | undefined {
  const at = isWord(source, from, 'một') ? from + 1 : from;
  if (!isWord(source, at, 'nửa') || (at + 1 < to && isNumberAt(source, at + 1))) return undefined;
  // Without its marks a last "nua" may be nữa, "more".
  if (source.unmarked && at + 1 === to) throw errorAt(source, at, 'ambiguous');
  const unit = readUnit(source, at + 1, to);
  if (unit !== undefined && unit.kind !== 'count') return undefined;
  return fraction(source, new Decimal(1), new Decimal(2), unit, to, from);
}

function readParts(source: Source, from: number, to: number): ReadFraction | undefined {
  const link = numeralEnd(source, from, to);
  if (link === from || !isWord(source, link, 'phần') || link + 1 >= to || !isNumberAt(source, link + 1))
    return undefined;
  const end = numeralEnd(source, link + 1, to);
  // "Phần trăm" and "phần nghìn" are units, with or without words after them.
  if (end === link + 2 && isWord(source, link + 1, 'trăm', 'nghìn', 'ngàn')) return undefined;
  const top = readNumeral(source, from, to);
  // Four is "tư" here, which is no number of its own.
  const bottom =
    end === link + 2 && isWord(source, link + 1, 'tư')
      ? readText(source, 'bốn', link + 1, end)
      : readNumeral(source, link + 1, to);
  const unit = readUnit(source, bottom.to, to);
  return fraction(source, top.value, bottom.value, unit, to, from, [...top.warnings, ...bottom.warnings]);
}

function readSlash(source: Source, from: number, to: number): ReadFraction | undefined {
  const { tokens } = source;
  let slash = from + 1;
  while (slash < to && !(isSign(source, slash, '/⁄') && tokens[slash + 1]?.type === 'digits')) slash++;
  if (slash >= to - 1) return undefined;
  const left = tokens[slash - 1];
  const digitsOnly = left?.type === 'digits';
  for (let at = slash + 2; at < to - 1; at++) {
    if (isSign(source, at, '/⁄') && tokens[at + 1]?.type === 'digits') throw errorAt(source, from, 'date');
  }
  const top = readNumeral(source, from, slash);
  const inner = digitsOnly ? undefined : readUnit(source, top.to, slash);
  if (top.to < slash && inner?.to !== slash) throw errorAt(source, top.to, 'trailing-text');
  const bottom = readText(source, sliceOf(source, slash + 1, slash + 2), slash + 1, slash + 2);
  const unit = unitAfter(source, slash + 2, to);
  if (inner !== undefined && inner.unit !== unit?.unit) throw errorAt(source, slash + 2, 'mixed-units');
  // "Hơn 3/5" is no third of May.
  const compared = isWord(source, from - 1, 'hơn', 'trên', 'gần', 'ngót', 'dưới', 'quá', 'nhất', 'thiểu', 'đa');
  if (unit === undefined && !compared) rejectDate(source, top.value, bottom.value, from, slash);
  return fraction(source, top.value, bottom.value, unit, to, from, [...top.warnings, ...bottom.warnings]);
}

// A magnitude after a fraction belongs to its unit: 18/20 triệu đồng.
function unitAfter(source: Source, from: number, to: number): ReadUnit | undefined {
  const end = from < to && isNumberAt(source, from) ? from + 1 : from;
  const unit = readUnit(source, end, to);
  if (end === from) return unit;
  const words = sliceOf(source, from, end);
  return unit === undefined
    ? { unit: words, kind: 'count', entry: undefined, plain: false, to: end }
    : { ...unit, unit: `${words} ${unit.unit}` };
}

// 3/4 may be three quarters or the third of April, 12/2023 is a month; only a
// unit or numbers too large for a calendar tell.
function rejectDate(source: Source, top: Decimal, bottom: Decimal, from: number, slash: number): void {
  const isDay = top.lessThanOrEqualTo(31) && bottom.lessThanOrEqualTo(12);
  const isMonth = top.lessThanOrEqualTo(12) && bottom.greaterThanOrEqualTo(1900) && bottom.lessThanOrEqualTo(2100);
  if (isDay || isMonth) throw errorAt(source, isDay ? slash : from, isMonth ? 'date' : 'ambiguous');
}

function fraction(
  source: Source,
  numerator: Decimal,
  denominator: Decimal,
  unit: ReadUnit | undefined,
  to: number,
  from: number,
  warnings: readonly QuantityWarning[] = [],
): ReadFraction {
  if (denominator.isZero()) throw errorAt(source, from, 'zero-denominator');
  if (unit !== undefined && unit.to < to) throw errorAt(source, unit.to, 'trailing-text');
  const value = numerator.div(denominator).toSignificantDigits(40);
  return { numerator, denominator, value, unit, warnings: [...warnings, ...doubtsOf(unit)] };
}
