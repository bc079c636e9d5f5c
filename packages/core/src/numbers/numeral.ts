import type { Decimal } from '../foundation/decimal.js';

/**
 * What a careful reader could dispute about a reading.
 * - `decimal-point`: a point stands where Vietnamese writes a comma (1.5), or "chấm" is said for "phẩy".
 * - `english-grouping`: thousands are grouped with commas (1,234,567).
 * - `ambiguous-separator`: one comma and three digits (1,234): read as decimals, could be thousands.
 * - `space-grouping`: thousands are grouped with ordinary spaces (1 234): could be two numbers.
 * - `ambiguous-sign`: a minus set apart or trailing, an en dash, accounting parentheses.
 * - `colloquial-tail`: "một triệu hai", "1tr2": the tail counts tenths of the magnitude, or (hai nghìn hai lăm) may.
 * - `elided-zero`: "không trăm" or "linh" is left out (một nghìn hai mươi).
 * - `elided-magnitude`: "một triệu hai trăm" may leave out "nghìn".
 * - `bare-half`: "rưỡi" after a number without a magnitude, or after two of them.
 * - `bare-magnitude`: a magnitude without a count (trăm, nghìn tỷ).
 * - `nested-billions`: "tỷ" stands twice: the parts are added, could be nested.
 * - `year-or-five`: a last "năm" is read as a digit, could be "year".
 * - `nonstandard`: a form that schools do not teach (mười tư, hai mươi một), or a misspelling.
 * - `slang`: củ, lít and the like for amounts of money.
 * - `no-diacritics`: a word is written without its diacritics.
 */
export type NumberWarning =
  | 'decimal-point'
  | 'english-grouping'
  | 'ambiguous-separator'
  | 'space-grouping'
  | 'ambiguous-sign'
  | 'colloquial-tail'
  | 'elided-zero'
  | 'elided-magnitude'
  | 'bare-half'
  | 'bare-magnitude'
  | 'nested-billions'
  | 'year-or-five'
  | 'nonstandard'
  | 'slang'
  | 'no-diacritics';

/** One number as it was written, with its exact value. */
export interface Numeral {
  /** The text of the number as it was given. */
  readonly text: string;
  readonly value: Decimal;
  /** How many decimals are written, before any magnitude word: 1 in "43,5 triệu". */
  readonly decimals: number;
  /** The power of ten of the last place that is written: 5 in "43,5 triệu", 0 in "1.500", −2 in "0,25". */
  readonly place: number;
  readonly form: 'digits' | 'words' | 'mixed';
  readonly warnings: NumberWarning[];
  /** Other values that a reader could find in the text, where they are known. */
  readonly alternatives: Decimal[];
}
