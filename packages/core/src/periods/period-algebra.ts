import { addDays, addMonths, daysBetween } from '../foundation/calendar-day.js';
import type { Period } from '../foundation/period.js';
import { readPeriod } from '../foundation/read-period.js';
import { periodBetween, termOf } from './period-of.js';

/**
 * Whether a day, or every day of a period, lies in a period.
 *
 * @example
 * ```ts
 * import { containsPeriod, readPeriod } from '@danvan/core/periods';
 * const year = readPeriod('2026');
 * if (year) containsPeriod(year, '2026-11-20'); //=> true
 * ```
 */
export function containsPeriod(period: Period, part: Period | string): boolean {
  const [from, to] = typeof part === 'string' ? [part, addDays(part, 1)] : [part.from, part.to];
  return period.from <= from && to <= period.to;
}

/**
 * The days that two periods share; `undefined` when there are none.
 *
 * @example
 * ```ts
 * import { readPeriod, sharedPeriod } from '@danvan/core/periods';
 * const [a, b] = [readPeriod('2025-07/2026-06'), readPeriod('2026')];
 * if (a && b) sharedPeriod(a, b)?.to; //=> '2026-07-01'
 * ```
 */
export function sharedPeriod(a: Period, b: Period): Period | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from < to ? periodBetween(from, to) : undefined;
}

/**
 * One period of several that follow one another without gap or overlap, in
 * any order.
 *
 * @returns `undefined` when they do not make one stretch: a figure for half of the days is no figure for all
 * @example
 * ```ts
 * import { joinPeriods, periodOf } from '@danvan/core/periods';
 * const quarters = [2, 1].map((quarter) => periodOf({ year: 2024, quarter }));
 * joinPeriods(quarters)?.kind; //=> 'half'
 * ```
 */
export function joinPeriods(periods: readonly Period[]): Period | undefined {
  const [first, ...others] = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (!first || periods.some(({ kind }) => kind === 'as-of')) return undefined;
  let to = first.to;
  for (const next of others) {
    if (next.from !== to) return undefined;
    to = next.to;
  }
  return periodBetween(first.from, to);
}

/**
 * The whole months, quarters or years that a period is made of; `undefined` when it is not made of whole ones.
 *
 * @example
 * ```ts
 * import { readPeriod, splitPeriod } from '@danvan/core/periods';
 * const year = readPeriod('2026');
 * if (year) splitPeriod(year, 'quarter')?.length; //=> 4
 * ```
 */
export function splitPeriod(period: Period, into: 'month' | 'quarter' | 'year'): readonly Period[] | undefined {
  const size = { month: 1, quarter: 3, year: 12 }[into];
  const inspectorate = period.kind.startsWith('inspectorate');
  if (inspectorate ? into !== 'quarter' : !period.from.endsWith('-01')) return undefined;
  const parts: Period[] = [];
  for (let from = period.from; from < period.to;) {
    const to = addMonths(from, size);
    const part = periodBetween(from, to);
    if (to > period.to || part.kind !== (inspectorate ? `inspectorate-${into}` : into)) return undefined;
    parts.push(part);
    from = to;
  }
  return parts;
}

/**
 * The period of the same kind just before: last month, last quarter, the half
 * before. Of nine months, and of the inspectorate's six and nine months, it is
 * that of the year before; a state has none.
 *
 * @example
 * ```ts
 * import { periodOf, previousPeriod } from '@danvan/core/periods';
 * previousPeriod(periodOf({ year: 2024, quarter: 1 }))?.value; //=> '2023-10/2023-12'
 * previousPeriod(periodOf({ year: 2024, months: 9 }))?.value; //=> '2023-01/2023-09'
 * ```
 */
export function previousPeriod(period: Period): Period | undefined {
  switch (period.kind) {
    case 'as-of':
      return undefined;
    case 'day':
    case 'days':
      return periodBetween(addDays(period.from, -daysBetween(period.from, period.to)), period.from);
    case 'term': {
      const [first = '', last = ''] = period.value.split('/');
      return termOf(2 * Number(first) - Number(last), Number(first));
    }
    case 'nine-months':
    case 'inspectorate-half':
    case 'inspectorate-nine-months':
      return periodYearBefore(period);
    default:
      return periodBetween(addMonths(period.from, -monthsIn(period)), period.from);
  }
}

/**
 * The same period of the year before (cùng kỳ năm trước). 29 February becomes
 * 28 February.
 *
 * @example
 * ```ts
 * import { periodYearBefore, readPeriod } from '@danvan/core/periods';
 * const month = readPeriod('2026-05');
 * if (month) periodYearBefore(month).value; //=> '2025-05'
 * ```
 */
export function periodYearBefore(period: Period): Period {
  if (period.kind === 'as-of') {
    const day = addMonths(period.from, -12);
    return { value: day, kind: 'as-of', from: day, to: addDays(day, 1) };
  }
  if (period.kind === 'term') {
    const [first = '', last = ''] = period.value.split('/');
    return termOf(Number(first) - 1, Number(last) - 1);
  }
  if (period.kind === 'day') return readPeriod(addMonths(period.from, -12)) ?? period;
  return periodBetween(addMonths(period.from, -12), addMonths(period.to, -12));
}

/** Months between the bounds of a period of whole months. */
function monthsIn({ from, to }: Period): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}
