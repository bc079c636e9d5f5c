// The only file that knows decimal.js. A private constructor keeps every
// figure exact and printed without an exponent, whatever the page around it
// has done to the library's global settings.
import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimal numbers as decimal.js has them, set up so that sums and
 * products of printed figures never round (2,200 significant digits) and
 * `toString` never prints an exponent.
 *
 * @example
 * ```ts
 * import { Decimal } from '@danvan/core';
 * new Decimal('0.1').plus('0.2').toString(); //=> '0.3'
 * ```
 */
export const Decimal: DecimalJs.Constructor = DecimalJs.clone({
  precision: 2200,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});
export type Decimal = DecimalJs;

/** What may be handed in where a decimal is expected: a Decimal, a canonical string, a number, a bigint. */
export type DecimalValue = DecimalJs.Value;

/**
 * The canonical text of a decimal: no exponent, no trailing zeros, `-` for negatives, never `-0`.
 *
 * @example
 * ```ts
 * import { canonical } from '@danvan/core';
 * canonical('1500.50'); //=> '1500.5'
 * canonical(1e21); //=> '1000000000000000000000'
 * ```
 */
export function canonical(value: DecimalValue): string {
  const text = new Decimal(value).toFixed();
  return text === '-0' ? '0' : text;
}

/**
 * Rounds half away from zero to `places` decimals: the rounding of Vietnamese reports and accounts.
 *
 * @example
 * ```ts
 * import { roundHalfUp } from '@danvan/core';
 * roundHalfUp('2.345', 2).toFixed(2); //=> '2.35'
 * roundHalfUp('-0.5', 0).toFixed(); //=> '-1'
 * ```
 */
export function roundHalfUp(value: DecimalValue, places: number): Decimal {
  return new Decimal(value).toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP);
}

/**
 * `digits` × 10^`exponent`, exact: the short way from a number that was just
 * read, many times faster than by text while the digits fit a double.
 */
export function scaled(digits: string, exponent: number): Decimal {
  // decimal.js keeps words of seven digits, the point between two of them, and no zero words at either end.
  const shift = ((exponent % 7) + 7) % 7;
  const size = Number(digits) * 10 ** shift;
  if (size === 0 || size > Number.MAX_SAFE_INTEGER) return new Decimal(`${digits}e${exponent}`);
  const value = new Decimal(1) as { -readonly [key in keyof Decimal]: Decimal[key] };
  const length = digits.startsWith('0') ? String(size).length : digits.length + shift;
  value.e = exponent - shift + length - 1;
  const low = size % 1e7;
  const high = (size - low) / 1e7;
  const middle = high % 1e7;
  const words = high < 1e7 ? [high, low] : [(high - middle) / 1e7, middle, low];
  if (high === 0) words.shift();
  while (words[words.length - 1] === 0) words.pop();
  value.d = words;
  return value;
}
