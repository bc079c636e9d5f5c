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

/** `digits` × 10^`exponent`, exact: the short way from a number that was just read, without a text between them. */
export function scaled(digits: string, exponent: number): Decimal {
  const first = digits.search(/[1-9]/);
  const value = new Decimal(first < 0 ? 0 : 1) as { -readonly [key in keyof Decimal]: Decimal[key] };
  if (first < 0) return value;
  // decimal.js keeps words of seven digits, the point between two of them, and no zero words at either end.
  value.e = exponent + digits.length - first - 1;
  const words: number[] = [];
  let end = first + (((value.e % 7) + 7) % 7) + 1;
  for (let at = first; at < digits.length; at = end, end += 7)
    words.push(Number(digits.slice(at, end).padEnd(end - at, '0')));
  while (words[words.length - 1] === 0) words.pop();
  // A list that grew has room for many more.
  value.d = words.slice();
  return value;
}
