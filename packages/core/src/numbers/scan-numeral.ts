import type { Numeral } from './numeral.js';
import { numeralOf } from './numeral-of.js';
import { readSigned } from './read-signed.js';
import { isLetter, tokenReader } from './token-reader.js';

export interface ScanNumeralOptions {
  /** The longest numeral that is read, in characters (default 1,000; its figures at most 100). */
  readonly maxLength?: number;
  /**
   * Whether words without their diacritics are number words. By default they
   * are in a text that has no diacritics at all: "sau" and "nam" are other
   * words everywhere else.
   */
  readonly plain?: boolean;
}

/** A numeral in running text: where it ends (UTF-16 code units of the text as given) and what it says. */
export interface ScannedNumeral {
  readonly end: number;
  readonly numeral: Numeral;
}

const MARKED = /[\u0300-\u036f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u010f\u0128-\u01b0\u1ea0-\u1ef9]/;
let lastText = '';
let lastPlain = true;

/**
 * Reads the longest numeral that begins exactly at `start` in running text:
 * figures with their separators, number words, magnitudes. A stop or comma at
 * the end of a sentence is not part of it, nor is a last "năm" that may be
 * "year". Whether a lone word such as "ba" is a number is for the caller to
 * decide. `null` where no numeral begins, or none with a single reading.
 *
 * @example
 * ```ts
 * import { scanNumeral } from '@danvan/core/numbers';
 * const text = 'Chi 2 tỷ 345 triệu cho 37, 38 hộ.';
 * const found = scanNumeral(text, 4);
 * found?.numeral.value.toString(); //=> '2345000000'
 * text.slice(4, found?.end); //=> '2 tỷ 345 triệu'
 * ```
 */
export function scanNumeral(text: string, start: number, options?: ScanNumeralOptions): ScannedNumeral | null {
  const maxLength = options?.maxLength ?? 1000;
  if (isInsideWord(text, start)) return null;
  const plain = options?.plain ?? isPlain(text);
  // One more than allowed, so that a numeral that is too long shows.
  const end = Math.min(text.length, start + maxLength + 1);
  const r = tokenReader(text, start, end, false, plain);
  if (r.start !== start) return null;
  const reading = readSigned(r, text, start);
  return reading === null || r.taken > start + maxLength ? null : { end: r.taken, numeral: numeralOf(reading) };
}

function isInsideWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  const unit = text.charCodeAt(at);
  return isLetter(unit) ? isLetter(before) : isDigit(unit) && isDigit(before);
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58;
}

// A report is scanned from many places: the last text is remembered.
function isPlain(text: string): boolean {
  if (text !== lastText) {
    lastText = text;
    lastPlain = !MARKED.test(text);
  }
  return lastPlain;
}
