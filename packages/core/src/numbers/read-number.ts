import { NumberSyntaxError } from './number-syntax-error.js';
import type { Numeral } from './numeral.js';
import { plainText } from './decimal-parts.js';
import { readWhole } from './read-whole.js';

/** A numeral whose values are canonical decimals as text: `"43500000"`, `"-0.5"`. */
export interface PlainNumeral extends Omit<Numeral, 'value' | 'alternatives'> {
  readonly value: string;
  readonly alternatives: readonly string[];
}

/** A number as it was read, in digits, without an arithmetic library. */
export type ReadNumber =
  | { readonly success: true; readonly data: PlainNumeral }
  | { readonly success: false; readonly error: NumberSyntaxError };

/**
 * `safeParseNumber` for a page that only shows what was read: the same
 * readings, warnings and refusals, the values as text, and no arithmetic
 * library to load.
 *
 * @example
 * ```ts
 * import { readNumber } from '@danvan/core/numbers/plain';
 * const read = readNumber('43,5 triệu');
 * if (read.success) read.data.value; //=> '43500000'
 * ```
 */
export function readNumber(text: string): ReadNumber {
  const read = readWhole(text, exactText);
  return 'value' in read
    ? { success: true, data: read }
    : { success: false, error: new NumberSyntaxError(read[0], text, read[1]) };
}

function exactText(digits: string, place: number): string {
  const places = Math.max(0, -place);
  const [, sign = '', size = ''] = /(-?)(.*)/.exec(digits) ?? [];
  const padded = size.padStart(places + 1, '0') + '0'.repeat(Math.max(0, place));
  const point = padded.length - places;
  return plainText(`${sign}${padded.slice(0, point)}.${padded.slice(point)}0`);
}
