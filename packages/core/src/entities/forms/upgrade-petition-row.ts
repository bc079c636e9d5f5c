import { canonical, Decimal } from '../../foundation/decimal.js';
import { readDecimal } from '../../foundation/read-decimal.js';
import type { FormRow } from './check-form.js';

/** Column of 2024 and the columns of 2021 that it is the sum of. */
const sums: Readonly<Record<string, readonly string[]>> = {
  1: ['1'],
  2: ['2', '3', '4'],
  3: ['5', '6', '7'],
  4: ['8'],
  6: ['9'],
  7: ['10'],
  8: ['11'],
  9: ['12'],
  10: ['13'],
  11: ['14'],
  12: ['15'],
  13: ['16', '17'],
  14: ['18'],
  15: ['19'],
  16: ['20'],
  17: ['21'],
  18: ['22'],
  19: ['23'],
  20: ['24'],
  21: ['25'],
  22: ['26'],
};

/**
 * A row of Biểu 01/XLD of 2021 in the columns of 2024, for series across the
 * change. There is no way back: the form of 2024 no longer tells one signatory
 * from several, nor being resolved from not resolved.
 *
 * @returns the columns whose parts are all there; what was not processed is the total less what was
 * @throws NotANumberError
 * @example
 * ```ts
 * import { upgradePetitionRow } from '@danvan/core/entities';
 * upgradePetitionRow({ 1: 210, 8: 207, 16: 4, 17: 2 }); //=> { 1: '210', 4: '207', 5: '3', 13: '6' }
 * ```
 */
export function upgradePetitionRow(row: FormRow): Record<string, string> {
  const upgraded: Record<string, string> = {};
  for (const [column, parts] of Object.entries(sums)) {
    const values = parts.flatMap((part) => {
      const value = row[part] ?? null;
      return value === null
        ? []
        : readDecimal(value, { vi: `Cột ${part} của biểu 01/XLD`, en: `Column ${part} of form 01/XLD` });
    });
    if (values.length < parts.length) continue;
    upgraded[column] = canonical(values.reduce<Decimal>((sum, value) => sum.plus(value), new Decimal(0)));
  }
  const { 1: all, 4: processed } = upgraded;
  if (all !== undefined && processed !== undefined) upgraded['5'] = canonical(new Decimal(all).minus(processed));
  return upgraded;
}
