import { measureTermsOf } from './formula.js';
import type { Indicator } from './indicator.js';
import { SqlError } from './sql-error.js';

/** Columns that parts may be grouped by. */
export type GroupColumn = 'unit' | 'period';

/**
 * Refuses a grouping that would add up what does not add up: the teams of
 * twelve months are not twelve times the teams.
 *
 * @param fixed - axes on which only one value is let in
 * @throws SqlError `stock-needs-period`, `cannot-add-up`
 */
export function checkGrouping(
  indicator: Indicator,
  groupBy: readonly string[],
  fixed: { readonly unit: boolean; readonly period: boolean },
): void {
  for (const { measure, time = 'sum', units = 'sum' } of measureTermsOf(indicator.formula)) {
    if (time !== 'sum' && !groupBy.includes('period') && !fixed.period) {
      throw new SqlError('stock-needs-period', {
        vi: `Số liệu “${measure}” không cộng dồn qua các kỳ; hãy thêm period vào groupBy hoặc lọc một kỳ.`,
        en: `Figures of “${measure}” do not add up over periods; add period to groupBy or let in one period.`,
      });
    }
    if (units !== 'sum' && !groupBy.includes('unit') && !fixed.unit) {
      throw new SqlError('cannot-add-up', {
        vi: `Số liệu “${measure}” không cộng giữa các đơn vị; hãy thêm unit vào groupBy hoặc lọc một đơn vị.`,
        en: `Figures of “${measure}” do not add up over units; add unit to groupBy or let in one unit.`,
      });
    }
  }
}
