import { scaled } from '../foundation/decimal.js';
import { NumberSyntaxError } from './number-syntax-error.js';
import type { Numeral } from './numeral.js';
import { readWhole } from './read-whole.js';

/** How far a text may go to be read as a number. */
export interface ParseNumberOptions {
  /** The longest text that is read, in characters (default 1,000). */
  readonly maxLength?: number;
}

/** A number that was read, or the reason why not. */
export type ParsedNumber =
  { readonly success: true; readonly data: Numeral } | { readonly success: false; readonly error: NumberSyntaxError };

/**
 * Reads a text that is one number and nothing else: Vietnamese separators and
 * their common deviations, number words of all regions, magnitudes, mixed and
 * colloquial forms. Exact at any size. A reading that another reader could
 * dispute carries a warning and, where it is known, the other value; a text
 * with no single reading is an error, never a guess.
 *
 * @throws {NumberSyntaxError} with a `code`, the `text` and the `index` in it.
 * @example
 * ```ts
 * import { parseNumber } from '@danvan/core/numbers';
 * parseNumber('1.234.567,5').value.toString(); //=> '1234567.5'
 * parseNumber('hai triệu rưỡi').value.toString(); //=> '2500000'
 * parseNumber('2 tỷ 345 triệu').form; //=> 'mixed'
 * parseNumber('1,234').warnings; //=> ['ambiguous-separator']
 * ```
 */
export function parseNumber(text: string, options?: ParseNumberOptions): Numeral {
  const result = safeParseNumber(text, options);
  if (result.success) return result.data;
  throw result.error;
}

/**
 * `parseNumber` with the error as a value.
 *
 * @example
 * ```ts
 * import { safeParseNumber } from '@danvan/core/numbers';
 * safeParseNumber('1.234').success; //=> true
 * const read = safeParseNumber('1.23.4');
 * if (!read.success) read.error.code; //=> 'bad-grouping'
 * ```
 */
export function safeParseNumber(text: string, options?: ParseNumberOptions): ParsedNumber {
  const read = readWhole(text, scaled, options?.maxLength);
  return 'value' in read
    ? { success: true, data: read }
    : { success: false, error: new NumberSyntaxError(read[0], text, read[1]) };
}
