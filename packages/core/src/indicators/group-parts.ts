import { Decimal } from '../foundation/decimal.js';
import { checkGrouping, type GroupColumn } from './check-grouping.js';
import { measuresOf } from './formula.js';
import type { Parts } from './from-parts.js';
import type { Indicator } from './indicator.js';
import type { Measurement } from './measurement.js';
import { readPart } from './read-part.js';
import { SqlError } from './sql-error.js';

/** The parts of one group; `unit` and `period` where they were grouped by. */
export interface PartsRow {
  readonly unit?: string;
  readonly period?: string;
  /** `null` where nobody gave the measure. */
  readonly parts: Parts;
}

/**
 * Adds measurements up into the parts of an indicator, group by group: what
 * the text of `indicatorSql` does, in memory. Sums of whole numbers stay
 * plain numbers as long as they are exact.
 *
 * @returns one row per group, in the order in which groups are met
 * @throws SqlError `stock-needs-period`, `cannot-add-up`, `mixed-scopes` or `mixed-nouns` where a sum would be wrong; PartError
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { fromParts, groupParts } from '@danvan/core/indicators';
 * const rate = getIndicator('pakn-handled-rate');
 * const rows = groupParts(rate, [
 *   { measure: 'pakn-handled', unit: '24', period: '2023-01', value: 60 },
 *   { measure: 'pakn-handled', unit: '24', period: '2023-02', value: 66 },
 *   { measure: 'pakn-received', unit: '24', period: '2023-01', value: 137 },
 * ], { groupBy: ['unit'] });
 * rows.map(({ parts }) => fromParts(rate, parts).value?.toFixed(2)); //=> ['91.97']
 * ```
 */
export function groupParts(
  indicator: Indicator,
  measurements: Iterable<Measurement>,
  { groupBy }: { readonly groupBy: readonly GroupColumn[] },
): PartsRow[] {
  checkGrouping(indicator, groupBy, { unit: false, period: false });
  const measures = measuresOf(indicator.formula);
  const byUnit = groupBy.includes('unit');
  const byPeriod = groupBy.includes('period');
  const groups = new Map<string, Map<string, Group>>();
  const order: Group[] = [];
  let unitKey: string | undefined;
  let periods = new Map<string, Group>();
  let group: Group | undefined;
  for (const { measure, unit, period, value, scope, counted } of measurements) {
    const column = measures.indexOf(measure);
    if (column < 0) continue;
    const key = byUnit ? unit : '';
    // Figures come unit by unit more often than not: one look-up less.
    if (key !== unitKey) {
      unitKey = key;
      const known = groups.get(key);
      if (known) periods = known;
      else groups.set(key, (periods = new Map<string, Group>()));
    }
    const periodKey = byPeriod ? period : '';
    if (group?.key !== key || group.periodKey !== periodKey) {
      group = periods.get(periodKey);
      if (!group) {
        group = { key, periodKey, unit, period, scope, nouns: [], sums: measures.map(() => null) };
        periods.set(periodKey, group);
        order.push(group);
      }
    }
    if (group.scope !== scope) throw mixedScopes(group, scope);
    if (counted !== undefined && (group.nouns[column] ??= counted) !== counted)
      throw mixedNouns(group, measure, counted);
    group.sums[column] = plus(measure, group.sums[column] ?? null, value);
  }
  return order.map((one) => {
    const parts: Record<string, number | Decimal | null> = {};
    for (const [index, measure] of measures.entries()) parts[measure] = one.sums[index] ?? null;
    if (byUnit && byPeriod) return { unit: one.unit, period: one.period, parts };
    return byUnit ? { unit: one.unit, parts } : byPeriod ? { period: one.period, parts } : { parts };
  });
}

interface Group {
  readonly key: string;
  readonly periodKey: string;
  readonly unit: string;
  readonly period: string;
  /** Whose work the figures cover: one answer for all of a group. */
  readonly scope: string | undefined;
  /** By measure, the noun it was counted in. */
  readonly nouns: (string | undefined)[];
  readonly sums: (number | Decimal | null)[];
}

function mixedScopes({ unit, period, scope }: Group, other: string | undefined): SqlError {
  const [a, b] = [scope ?? '–', other ?? '–'];
  return new SqlError('mixed-scopes', {
    vi: `Số liệu của hai phạm vi (${a}; ${b}) không cộng được (đơn vị ${unit}, kỳ ${period}); hãy lọc một phạm vi trước.`,
    en: `Figures of two scopes (${a}; ${b}) do not add up (unit ${unit}, period ${period}); let in one scope first.`,
  });
}

function mixedNouns({ unit, period }: Group, measure: string, noun: string): SqlError {
  return new SqlError('mixed-nouns', {
    vi: `Số liệu “${measure}” đếm theo “${noun}” và theo đơn vị đếm khác không cộng được (đơn vị ${unit}, kỳ ${period}).`,
    en: `Figures of “${measure}” counted as “${noun}” and as something else do not add up (unit ${unit}, period ${period}).`,
  });
}

function plus(measure: string, sum: number | Decimal | null, value: Measurement['value']): number | Decimal {
  const number = typeof value === 'string' ? wholeNumber(value) : value;
  if (typeof number === 'number' && (sum === null || typeof sum === 'number')) {
    const total = (sum ?? 0) + number;
    // Sums and terms below 2⁵³ are exact; what is greater or has decimals goes the long way.
    if (Number.isSafeInteger(total) && Number.isSafeInteger(number)) return total;
  }
  return new Decimal(sum ?? 0).plus(readPart(measure, value));
}

// Canonical whole numbers of up to fifteen digits are exact as numbers.
function wholeNumber(value: string): number | string {
  return value.length <= 15 && /^-?\d+$/.test(value) ? Number(value) : value;
}
