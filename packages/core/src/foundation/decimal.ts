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

/**
 * `digits` × 10^`exponent`, exact: the short way from a number that was just
 * read, many times faster than by text while the digits fit a double.
 */
export function scaled(digits: number | string, exponent: number): Decimal {
  let whole = digits;
  if (typeof whole === 'number') {
    if (exponent >= 0) {
      const product = exponent === 0 ? whole : whole * 10 ** exponent;
      if (product <= Number.MAX_SAFE_INTEGER) return fromInteger(product);
    } else if (exponent > -7 && whole >= 10 ** -exponent) {
      const places = 10 ** -exponent;
      const rest = whole % places;
      whole = (whole - rest) / places;
      const value = fromInteger(whole);
      if (rest === 0) return value;
      // decimal.js keeps words of seven digits, the point between two of
      // them, and no zero words at the end.
      const words = Math.floor(value.e / 7) + 1;
      while (value.d.length < words) value.d.push(0);
      value.d.push(rest * (10_000_000 / places));
      return value;
    }
  }
  return new Decimal(`${digits}e${exponent}`);
}

function fromInteger(value: number): Decimal {
  if (value < 10_000_000) return new Decimal(value);
  const rest = value % 10_000_000;
  const head = fromInteger((value - rest) / 10_000_000);
  const words = Math.floor(head.e / 7) + 1;
  (head as { e: number }).e += 7;
  if (rest !== 0) {
    while (head.d.length < words) head.d.push(0);
    head.d.push(rest);
  }
  return head;
}
