import type { Decimal, DecimalValue } from '../foundation/decimal.js';
import { readDecimal } from '../foundation/read-decimal.js';
import { decimalOf, divide, multiply, rational, subtract } from '../foundation/rational.js';
import { UnitMismatchError } from './unit-mismatch-error.js';

/**
 * A number with its unit of count, in Vietnamese as reports write it. The unit
 * is part of the type: `lượt` and `người`, `%` and `điểm %` do not mix.
 */
export interface Amount<U extends string = string> {
  readonly value: Decimal;
  readonly unit: U;
}

/**
 * A number with a unit. Counts of entities are figures of
 * `@danvan/core/entities`; this is for rates and what moves them.
 *
 * @throws NotANumberError
 * @example
 * ```ts
 * import { addPoints, amount } from '@danvan/core/indicators';
 * addPoints(amount('82.66', '%'), amount('1.28', 'điểm %')).value.toString(); //=> '83.94'
 * // addPoints(amount('82.66', '%'), amount('1.28', '%')) does not compile.
 * ```
 */
export function amount<const U extends string>(value: DecimalValue, unit: U): Amount<U> {
  return { value: readDecimal(value, { vi: `Giá trị tính bằng “${unit}”`, en: `The value in “${unit}”` }), unit };
}

/**
 * a − b of two percentages: percentage points, which are no percentages.
 *
 * @example
 * ```ts
 * import { amount, differenceInPoints, relativeChange } from '@danvan/core/indicators';
 * const [before, after] = [amount('82.66', '%'), amount('83.94', '%')] as const;
 * differenceInPoints(after, before).value.toString(); //=> '1.28'
 * relativeChange(before, after)?.value.toFixed(2); //=> '1.55'
 * ```
 */
export function differenceInPoints(a: Amount<'%'>, b: Amount<'%'>): Amount<'điểm %'> {
  checkUnit(a, '%');
  checkUnit(b, '%');
  return { value: a.value.minus(b.value), unit: 'điểm %' };
}

/**
 * A percentage moved by percentage points. @throws UnitMismatchError where the types did not see the units
 *
 * @example
 * ```ts
 * import { addPoints, amount } from '@danvan/core/indicators';
 * addPoints(amount('82.66', '%'), amount('1.28', 'điểm %')).value.toString(); //=> '83.94'
 * ```
 */
export function addPoints(a: Amount<'%'>, b: Amount<'điểm %'>): Amount<'%'> {
  checkUnit(a, '%');
  checkUnit(b, 'điểm %');
  return { value: a.value.plus(b.value), unit: '%' };
}

/**
 * By how many percent something grew from `from` to `to`; `null` from 0. @throws UnitMismatchError
 *
 * @example
 * ```ts
 * import { amount, relativeChange } from '@danvan/core/indicators';
 * relativeChange(amount('200', 'đơn'), amount('230', 'đơn'))?.value.toString(); //=> '15'
 * ```
 */
export function relativeChange<U extends string>(from: Amount<U>, to: Amount<NoInfer<U>>): Amount<'%'> | null {
  checkUnit(to, from.unit);
  const grown = multiply(subtract(rational(to.value), rational(from.value)), rational(100));
  const change = divide(grown, rational(from.value));
  return change && { value: decimalOf(change), unit: '%' };
}

function checkUnit({ unit }: Amount, wanted: string): void {
  if (unit !== wanted) throw new UnitMismatchError(unit, wanted);
}
