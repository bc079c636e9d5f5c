import { Decimal, canonical } from '../../foundation/decimal.js';

// Report figures are short; longer runs of digits are kept as text, so that
// arithmetic on a megabyte of digits is never tried.
const LONGEST_ARITHMETIC = 300;

/** The canonical text of whole digits and decimal digits: no leading or trailing zeros. */
export function plainDecimal(whole: string, decimals = ''): string {
  let first = 0;
  while (first < whole.length - 1 && whole[first] === '0') first += 1;
  let last = decimals.length;
  while (last > 0 && decimals[last - 1] === '0') last -= 1;
  const head = whole.slice(first) || '0';
  return last === 0 ? head : `${head}.${decimals.slice(0, last)}`;
}

/** `value` × 10^power, exact. */
export function shifted(value: string, power: number): string {
  if (power === 0) return value;
  const point = value.indexOf('.');
  const whole = point < 0 ? value : value.slice(0, point);
  const decimals = (point < 0 ? '' : value.slice(point + 1)).padEnd(power, '0');
  return plainDecimal(whole + decimals.slice(0, power), decimals.slice(power));
}

/** a + b, exact. */
export function sumOf(a: string, b: string): string {
  // Digits beyond the basic plane are kept as they stand, and nothing is added to them.
  if (a.length > LONGEST_ARITHMETIC || b.length > LONGEST_ARITHMETIC || /[^\d.-]/.test(a + b)) return a;
  return canonical(new Decimal(a).plus(b));
}

/** Whether a < b; canonical texts of numbers that are not negative. */
export function isLess(a: string, b: string): boolean {
  const [aWhole = '', aDecimals = ''] = a.split('.');
  const [bWhole = '', bDecimals = ''] = b.split('.');
  if (aWhole.length !== bWhole.length) return aWhole.length < bWhole.length;
  return aWhole === bWhole ? aDecimals < bDecimals : aWhole < bWhole;
}
