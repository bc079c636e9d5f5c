import type { DecimalValue } from '../foundation/decimal.js';
import { FormatError } from './format-error.js';

/** A number as text: no exponent, no needless zeros, never a negative zero. */
export type DecimalParts = readonly [sign: string, whole: string, decimals: string];

// Sign (of anything but zero), digits, decimals without needless zeros, and the power of ten of a float.
const CANONICAL = /^(?:(-)(?=.*[1-9])|-)?0*(\d+)(?:\.(?=\d)(\d*[1-9])?0*)?(?:e(.+))?$/;

/** Moves the point `power` places to the left and rounds half away from zero to at most `places` decimals. */
export function roundParts([sign, whole, decimals]: DecimalParts, places: number, power = 0): DecimalParts {
  const digits = `0${whole.padStart(power, '0')}`;
  const point = digits.length - power;
  const end = point + places + 1;
  // With the first digit that is left out: half of the last place is added to it, and carried.
  const kept = (digits + decimals)
    .padEnd(end, '0')
    .slice(0, end)
    .replace(/[0-8]9*[5-9]$/, (last) => String(BigInt(last) + 5n));
  return decimalParts(`${sign}${kept.slice(0, point)}.${kept.slice(point, -1)}0`);
}

/** The canonical text of a value, as JSON has it. */
export function plainText(value: DecimalValue): string {
  const [sign, whole, decimals] = decimalParts(value);
  return sign + whole + (decimals && `.${decimals}`);
}

/**
 * The digits of a value. A float goes by its shortest decimal text: 0.1 is 0.1
 * and nothing beside it. Works on text alone, so that a page that only writes
 * numbers loads no arithmetic library.
 */
export function decimalParts(value: DecimalValue): DecimalParts {
  // A Decimal of this or of another copy of decimal.js; what comes from plain
  // JavaScript and is none must end in the typed error, too.
  const exact = value as { readonly toFixed?: () => string } | null;
  const text = String(typeof value === 'number' ? value : (exact?.toFixed?.() ?? value));
  const [, sign = '', whole, decimals = '', power] = CANONICAL.exec(text) ?? [];
  // JavaScript prints floats outside 10⁻⁶…10²¹ with their power of ten.
  if (!whole || (power && typeof value !== 'number')) {
    throw new FormatError(/^-?(NaN|Infinity)$/.test(text) ? 'not-finite' : 'not-a-number', text);
  }
  const parts: DecimalParts = [sign, whole, decimals];
  return power ? roundParts(parts, 400, -Number(power)) : parts;
}
