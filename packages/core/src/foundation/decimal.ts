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
  toExpNeg: -9e15,
  toExpPos: 9e15,
  // The rest as decimal.js has it before anybody sets it: it rounds half up.
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

/** `digits` × 10^`exponent`, exact. */
export function scaled(digits: string, exponent: number): Decimal {
  const e = digits.length + exponent - 1;
  if (exponent < 0 || e > 13 || digits < '1') return new Decimal(`${digits}e${exponent}`);
  // Whole numbers that a double counts exactly are made without the constructor, which takes ten times as long:
  // what it sets, in its order, is the exponent and the digits in groups of seven, without empty ones at the end.
  const whole = Number(digits) * 10 ** exponent;
  const low = whole % 1e7;
  const high = (whole - low) / 1e7;
  const made = Object.create(Decimal.prototype) as Writable<Decimal>;
  made.constructor = Decimal;
  made.s = 1;
  made.e = e;
  made.d = high && low ? [high, low] : [high || low];
  return made;
}

/** The same decimal with room for its digits only: decimal.js keeps room for a dozen more groups of them. */
export function slim(value: Decimal): Decimal {
  (value as Writable<Decimal>).d = [...value.d];
  return value;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
