import { addDays, dayOf } from '../foundation/calendar-day.js';
import type { Period } from '../foundation/period.js';
import { readPeriod } from '../foundation/read-period.js';
import { PeriodError } from './period-error.js';

/** Which calendar reports run by: `inspectorate` years begin on 15 December of the year before. */
export type ReportingCalendar = 'civil' | 'inspectorate';

/** A period by its name: one of month, quarter, half or months, or none for the whole year. */
export interface PeriodName {
  readonly year: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** The first so many months of the year: 6, 9. */
  readonly months?: number;
  readonly calendar?: ReportingCalendar;
}

/**
 * A reporting period by its name.
 *
 * @throws {PeriodError} `no-such-period`
 * @see Thông tư 01/2024/TT-TTCP for the inspectorate's cut-offs, 15 December to 14 December
 * @example
 * ```ts
 * import { periodOf } from '@danvan/core/periods';
 * periodOf({ year: 2024, quarter: 2 }).value; //=> '2024-04/2024-06'
 * periodOf({ year: 2024, months: 9 }).kind; //=> 'nine-months'
 * periodOf({ year: 2024, quarter: 1, calendar: 'inspectorate' }).value; //=> '2023-12-15/2024-03-14'
 * periodOf({ year: 2024, calendar: 'inspectorate' }).to; //=> '2024-12-15'
 * ```
 */
export function periodOf(name: PeriodName): Period {
  const { year, month, quarter, half, months, calendar = 'civil' } = name;
  const parts = [month, quarter, half, months].filter((part) => part !== undefined);
  const [start, length] =
    month !== undefined
      ? [month, 1]
      : quarter !== undefined
        ? [quarter * 3 - 2, 3]
        : half !== undefined
          ? [half * 6 - 5, 6]
          : [1, months ?? 12];
  const sound = parts.length < 2 && [year, start, length].every(Number.isInteger) && year > 0 && year < 9999;
  if (sound && start >= 1 && length >= 1 && start + length <= 13) {
    if (calendar === 'civil') return periodBetween(dayOf(year, start, 1), dayOf(year, start + length, 1));
    // Months and second halves are no reporting periods of the inspectorate.
    const period = periodBetween(dayOf(year, start - 1, 15), dayOf(year, start + length - 1, 15));
    if (period.kind.startsWith('inspectorate')) return period;
  }
  const given = JSON.stringify(name);
  throw new PeriodError('no-such-period', {
    vi: `Không có kỳ báo cáo ${given}.`,
    en: `There is no reporting period ${given}.`,
  });
}

/**
 * The period between two days, the second not included, in its shortest data
 * form.
 *
 * @throws {PeriodError} `no-such-period` when the days are none or `to` does not lie after `from`
 * @example
 * ```ts
 * import { periodBetween } from '@danvan/core/periods';
 * periodBetween('2018-01-01', '2018-07-01').value; //=> '2018-01/2018-06'
 * periodBetween('2016-01-01', '2021-01-01').value; //=> '2016/2020'
 * ```
 */
export function periodBetween(from: string, to: string): Period {
  const period = isDay(from) && isDay(to) && from < to ? readPeriod(shortest(from, addDays(to, -1))) : undefined;
  if (period) return period;
  throw new PeriodError('no-such-period', {
    vi: `Không có kỳ nào từ ngày ${from} đến trước ngày ${to}.`,
    en: `There is no period from ${from} until before ${to}.`,
  });
}

function shortest(from: string, last: string): string {
  const wholeMonths = from.endsWith('-01') && addDays(last, 1).endsWith('-01');
  if (wholeMonths && from.slice(5, 7) === '01' && last.slice(5, 7) === '12')
    return joined(from.slice(0, 4), last.slice(0, 4));
  if (wholeMonths) return joined(from.slice(0, 7), last.slice(0, 7));
  return joined(from, last);
}

function joined(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}

function isDay(text: string): boolean {
  return readPeriod(text)?.kind === 'day';
}

/**
 * The state at the end of a day, for figures that are there and do not happen.
 *
 * @throws {PeriodError} `no-such-period`
 * @example
 * ```ts
 * import { asOf } from '@danvan/core/periods';
 * asOf('2026-06-30').kind; //=> 'as-of'
 * ```
 */
export function asOf(day: string): Period {
  const period = isDay(day) ? readPeriod(day, { asOf: true }) : undefined;
  if (period) return period;
  throw new PeriodError('no-such-period', { vi: `Không có ngày "${day}".`, en: `There is no day "${day}".` });
}

/**
 * A term of a committee or council (nhiệm kỳ). Without its days it reaches
 * over both years: one term's last year is the first of the next.
 *
 * @throws {PeriodError} `no-such-period`
 * @example
 * ```ts
 * import { termOf } from '@danvan/core/periods';
 * termOf(2020, 2025).kind; //=> 'term'
 * termOf(2020, 2025, { from: '2020-10-11', to: '2025-10-15' }).from; //=> '2020-10-11'
 * ```
 */
export function termOf(
  first: number,
  last: number,
  days: { readonly from?: string; readonly to?: string } = {},
): Period {
  const period = readPeriod(`${first}/${last}`, { term: true });
  const { from = period?.from ?? '', to = period?.to ?? '' } = days;
  if (period?.kind === 'term' && isDay(from) && isDay(to) && period.from <= from && from < to && to <= period.to) {
    return { ...period, from, to };
  }
  throw new PeriodError('no-such-period', {
    vi: `Không có nhiệm kỳ ${first}–${last} từ ngày ${from} đến ngày ${to}.`,
    en: `There is no term ${first}–${last} from ${from} to ${to}.`,
  });
}
