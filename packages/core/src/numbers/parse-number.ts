import { NumberSyntaxError, type NumberSyntaxCode } from './number-syntax-error.js';
import type { Numeral } from './numeral.js';
import { readSigned } from './read-signed.js';
import { tokenReader } from './token-reader.js';

export interface ParseNumberOptions {
  /** The longest text that is read, in characters (default 1,000). */
  readonly maxLength?: number;
}

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
  const numeral = read(text, options?.maxLength ?? 1000);
  if (numeral instanceof NumberSyntaxError) throw numeral;
  return numeral;
}

/** `parseNumber` with the error as a value. */
export function safeParseNumber(text: string, options?: ParseNumberOptions): ParsedNumber {
  const numeral = read(text, options?.maxLength ?? 1000);
  return numeral instanceof NumberSyntaxError ? { success: false, error: numeral } : { success: true, data: numeral };
}

function read(text: string, maxLength: number): Numeral | NumberSyntaxError {
  const error = (code: NumberSyntaxCode, at: number): NumberSyntaxError => new NumberSyntaxError(code, text, at);
  if (text.length > maxLength) return error('too-long', maxLength);
  const r = tokenReader(text, 0, text.length, true, true);
  if (r.start === text.length) return error('empty', 0);
  r.at = r.start;
  const numeral = readSigned(r, text, 0);
  if (r.code !== '') return error(r.code, r.at);
  if (numeral === null) return error(r.kind === '?' ? 'ambiguous' : 'not-a-number', r.start);
  if (r.start === text.length) return numeral;
  // A slash makes a fraction or a date, a dash a range, another number a list.
  const unit = text.charAt(r.start);
  if (r.kind === '#' || (r.kind === '' && /[.,]\d/.test(text.slice(r.start, r.start + 2)))) {
    return error(r.words ? 'ambiguous' : 'bad-grouping', r.start);
  }
  return error('/-–−'.includes(unit) || r.kind !== '' ? 'ambiguous' : 'trailing-text', r.start);
}
