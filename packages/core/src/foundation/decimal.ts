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

/** The canonical text of a decimal: no exponent, no trailing zeros, `-` for negatives, never `-0`. */
export function canonical(value: DecimalValue): string {
  const text = new Decimal(value).toFixed();
  return text === '-0' ? '0' : text;
}

/** Rounds half away from zero to `places` decimals: the rounding of Vietnamese reports and accounts. */
export function roundHalfUp(value: DecimalValue, places: number): Decimal {
  return new Decimal(value).toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP);
}

/** Cuts off after `places` decimals, towards zero. */
export function truncate(value: DecimalValue, places: number): Decimal {
  return new Decimal(value).toDecimalPlaces(places, DecimalJs.ROUND_DOWN);
}
