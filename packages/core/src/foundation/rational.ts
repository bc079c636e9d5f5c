// Ratios of printed figures are compared and rounded as fractions of whole
// numbers, so that 2/3 is never a long decimal that happens to end somewhere.
import { Decimal, scaled as decimalOfDigits, type DecimalValue } from './decimal.js';

/** An exact fraction; the denominator is positive. Not reduced. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact fraction of a decimal: 81.36 is 8136/100. */
export function rational(value: DecimalValue): Rational {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const text = new Decimal(value).toFixed();
  const point = text.indexOf('.');
  if (point < 0) return { numerator: BigInt(text), denominator: 1n };
  const scale = text.length - point - 1;
  return { numerator: BigInt(text.slice(0, point) + text.slice(point + 1)), denominator: tenTo(scale) };
}

const powers = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10 to the power of a whole number that is not negative. */
export function tenTo(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

/** a + b, exact. */
export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** a − b, exact. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** a × b, exact. */
export function multiply(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** a ÷ b, exact; `null` when b is zero, because no figure stands for that. */
export function divide(a: Rational, b: Rational): Rational | null {
  if (b.numerator === 0n) return null;
  const sign = b.numerator < 0n ? -1n : 1n;
  return {
    numerator: a.numerator * b.denominator * sign,
    denominator: a.denominator * b.numerator * sign,
  };
}

/** −1, 0 or 1 as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Rounds half away from zero to `places` decimals. */
export function roundRational(value: Rational, places: number): Decimal {
  return scaled(value, places, (negative, whole, rest) => {
    const up = rest * 2n >= value.denominator ? 1n : 0n;
    return negative ? -(whole + up) : whole + up;
  });
}

/** Cuts off after `places` decimals, towards zero. */
export function truncateRational(value: Rational, places: number): Decimal {
  return scaled(value, places, (negative, whole) => (negative ? -whole : whole));
}

/** How many units of the last of `places` decimals there are, rounded half away from zero: 8136 for 81.355 and 2. */
export function roundedUnits({ numerator, denominator }: Rational, places: number): bigint {
  const size = (numerator < 0n ? -numerator : numerator) * tenTo(places);
  const units = denominator === 1n ? size : (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -units : units;
}

/** The decimal nearest to the fraction with `digits` significant digits after the leading ones: for display and export. */
export function decimalOf(value: Rational, digits = 40): Decimal {
  if (value.denominator === 1n) return new Decimal(value.numerator.toString());
  const negative = value.numerator < 0n;
  const magnitude = negative ? -value.numerator : value.numerator;
  // Cut off with a digit or two to spare: half up looks at no more than the first digit that goes.
  const places = digits + 2 - (magnitude.toString().length - value.denominator.toString().length);
  const whole =
    places >= 0 ? (magnitude * tenTo(places)) / value.denominator : magnitude / (value.denominator * tenTo(-places));
  return new Decimal(`${negative ? '-' : ''}${whole.toString()}e${-places}`).toSignificantDigits(digits);
}

function scaled(
  value: Rational,
  places: number,
  finish: (negative: boolean, whole: bigint, rest: bigint) => bigint,
): Decimal {
  // Most figures of a report are counts: nothing to round.
  if (value.denominator === 1n) return decimalOfDigits(value.numerator.toString(), 0);
  const negative = value.numerator < 0n;
  const magnitude = (negative ? -value.numerator : value.numerator) * tenTo(places);
  const whole = magnitude / value.denominator;
  const digits = finish(negative, whole, magnitude % value.denominator);
  return digits < 0n
    ? decimalOfDigits((-digits).toString(), -places).neg()
    : decimalOfDigits(digits.toString(), -places);
}
