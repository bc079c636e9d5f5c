import { Decimal } from '../foundation/decimal.js';
import { safeParseNumber } from '../numbers/parse-number.js';
import { digitAt, isNumberAt } from './number-role.js';
import { QuantitySyntaxError, type QuantitySyntaxCode } from './quantity-syntax-error.js';
import type { QuantityWarning } from './quantity.js';
import { errorAt, isSign, isWord, sliceOf, type Source } from './source.js';

/** A number inside a quantity: what the number reader says of it, and how far it goes. */
export interface ReadNumeral {
  readonly value: Decimal;
  /** The value of the last printed place. */
  readonly step: Decimal;
  readonly warnings: readonly QuantityWarning[];
  readonly alternatives: readonly Decimal[];
  readonly from: number;
  readonly to: number;
}

/** The number that begins at token `from`; throws where there is none. */
export function readNumeral(source: Source, from: number, to: number): ReadNumeral {
  const end = numeralEnd(source, from, to);
  if (end === from) throw errorAt(source, from, 'not-a-quantity');
  return readText(source, sliceOf(source, from, end), from, end);
}

/** Reads a text that stands for the tokens from `from` to `to`. */
export function readText(source: Source, text: string, from: number, to: number): ReadNumeral {
  const result = safeParseNumber(text);
  if (result.success) {
    const { value, place, warnings, alternatives } = result.data;
    return { value, step: new Decimal(10).pow(place), warnings, alternatives, from, to };
  }
  const { code, index } = result.error;
  const start = source.tokens[from]?.start ?? 0;
  throw new QuantitySyntaxError(CODES[code] ?? 'not-a-quantity', source.text, start + index, { cause: result.error });
}

const CODES: Readonly<Record<string, QuantitySyntaxCode | undefined>> = {
  ambiguous: 'ambiguous',
  'bad-grouping': 'bad-grouping',
  'too-long': 'too-long',
};

/** The token after the number that may begin at `from`. */
export function numeralEnd(source: Source, from: number, to: number): number {
  let at = from;
  while (at < to && isSign(source, at, '+-−–(.,')) at++;
  const first = at;
  while (at < to && isNumberAt(source, at)) at++;
  if (at === first) return from;
  at = beforeYears(source, first, at);
  // The sign of accounts stands behind the number or around it.
  if (at < to && (isSign(source, at, ')') || (isSign(source, at, '-−') && at + 1 === to))) at++;
  return at;
}

// "Năm" is five and year. After a digit word or digits it is the year ("hai
// năm"; 25 is hai lăm), after linh and phẩy the five; after mười and the
// magnitudes nobody can tell: "mười năm" is ten years or a misspelt 15.
function beforeYears(source: Source, from: number, to: number): number {
  const half = isWord(source, to - 1, 'rưỡi', 'rưởi') ? 1 : 0;
  const at = to - 1 - half;
  if (at <= from || !isWord(source, at, 'năm')) return to;
  const before = source.tokens[at - 1];
  if (before === undefined || before.type === 'digits') return at;
  // "Nửa năm" is no half of five.
  if (half === 0 && at - 1 === from && isWord(source, from, 'nửa') && !source.unmarked) return at;
  if (half === 0) {
    if (isWord(source, at - 1, 'linh', 'lẻ', 'phẩy', 'phảy', 'chấm', 'âm', 'trừ', 'không')) return to;
    // "Hai phẩy ba năm" is 2,35 or 2,3 years.
    for (let i = from; i < at; i++) if (isWord(source, i, 'phẩy', 'phảy')) throw errorAt(source, at, 'ambiguous');
  }
  const plainDigit = digitAt(source, at - 1) > 0 || isWord(source, at - 1, 'mốt', 'tư', 'lăm', 'nhăm', 'bẩy');
  if (plainDigit || half === 1) {
    const next = source.tokens[to];
    if (half === 1 || next?.type !== 'word') return at;
  }
  throw errorAt(source, at, 'ambiguous');
}
