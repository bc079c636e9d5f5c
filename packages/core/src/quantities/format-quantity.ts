import { canonical } from '../foundation/decimal.js';
import type { Decimal } from '../foundation/decimal.js';
import { formatNumber, type FormatNumberOptions } from '../numbers/format-number.js';
import { spellNumber } from '../numbers/spell-number.js';
import type { Bound } from './bound.js';
import type { Quantity } from './quantity.js';

const WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  moreThan: 'hơn ',
  atLeast: 'ít nhất ',
  lessThan: 'dưới ',
  atMost: 'không quá ',
  about: 'khoảng ',
  nearly: 'gần ',
};

/**
 * Writes a quantity so that it reads back as the same: the qualifier, the
 * number at its printed precision and the unit.
 *
 * @example
 * ```ts
 * import { formatQuantity, parseQuantity } from '@danvan/core/quantities';
 * formatQuantity(parseQuantity('xấp xỉ 43,50 tr đồng')); //=> 'khoảng 43.500.000 đồng'
 * formatQuantity(parseQuantity('43500000 VND'), { compact: 'long' }); //=> '43,5 triệu đồng'
 * formatQuantity(parseQuantity('10-20%')); //=> 'từ 10% đến 20%'
 * ```
 */
export function formatQuantity(
  quantity: Pick<Quantity, 'value' | 'upper' | 'upperBound' | 'unit' | 'bound' | 'step' | 'numerator' | 'denominator'>,
  options: Pick<FormatNumberOptions, 'compact' | 'decimals'> = {},
): string {
  const { value, upper, unit, bound, numerator, denominator } = quantity;
  const places = quantity.step.isZero() ? 0 : quantity.step.decimalPlaces();
  const written = (part: Decimal): string =>
    formatNumber(canonical(part), options.compact === undefined ? { minDecimals: places, ...options } : options) +
    (unit === null ? '' : unit.startsWith('%') || unit.startsWith('‰') ? unit : ` ${unit}`);
  if (numerator !== undefined && denominator !== undefined)
    return WORDS[bound] + fraction(numerator, denominator, unit);
  if (upper === undefined) return WORDS[bound] + written(value);
  const end = `đến ${quantity.upperBound === 'lessThan' ? 'dưới ' : ''}${written(upper)}`;
  // A band that leaves its lower end out: "trên 15% đến 20%".
  return bound === 'moreThan' ? `trên ${written(value)} ${end}` : `${WORDS[bound]}từ ${written(value)} ${end}`;
}

// Digits without a noun could be a day: "ba phần tư" cannot.
function fraction(numerator: Decimal, denominator: Decimal, unit: string | null): string {
  return unit === null
    ? `${spellNumber(canonical(numerator))} phần ${denominator.eq(4) ? 'tư' : spellNumber(canonical(denominator))}`
    : `${formatNumber(canonical(numerator))}/${formatNumber(canonical(denominator))} ${unit}`;
}
