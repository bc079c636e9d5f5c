import { addDays, weekday } from '../foundation/calendar-day.js';
import { checkDay } from '../foundation/date-error.js';
import { PeriodError } from './period-error.js';

/**
 * The days off that a caller knows of. Tết moves and days are swapped by
 * yearly decision, so none are built in; `from` and `to` say for which days
 * the lists are complete.
 */
export interface WorkCalendar {
  /** First day that the lists cover. */
  readonly from: string;
  /** Day after the last one that they cover. */
  readonly to: string;
  /** Days off besides Saturdays and Sundays. */
  readonly holidays: readonly string[];
  /** Saturdays and Sundays that are worked in exchange (ngày làm bù). */
  readonly workdays?: readonly string[];
}

/**
 * Whether a day is a working day.
 *
 * @throws {PeriodError} `outside-calendar`: a day that the calendar does not cover is not guessed
 * @throws {DateError} `not-a-day`
 * @example
 * ```ts
 * import { isWorkingDay } from '@danvan/core/periods';
 * const calendar = { from: '2026-01-01', to: '2027-01-01', holidays: ['2026-09-02'] };
 * isWorkingDay(calendar, '2026-09-02'); //=> false
 * isWorkingDay(calendar, '2026-09-03'); //=> true
 * ```
 */
export function isWorkingDay(calendar: WorkCalendar, day: string): boolean {
  checkDay(day);
  if (day < calendar.from || day >= calendar.to) {
    throw new PeriodError('outside-calendar', {
      vi: `Lịch nghỉ chỉ có từ ngày ${calendar.from} đến trước ngày ${calendar.to}, không có ngày ${day}. Hãy bổ sung lịch nghỉ của năm đó.`,
      en: `The calendar covers ${calendar.from} until before ${calendar.to}, not ${day}. Add the days off of that year.`,
    });
  }
  if (calendar.workdays?.includes(day)) return true;
  return weekday(day) < 6 && !calendar.holidays.includes(day);
}

/**
 * The first working day on or after a day.
 *
 * @example
 * ```ts
 * import { nextWorkingDay } from '@danvan/core/periods';
 * const calendar = { from: '2026-01-01', to: '2027-01-01', holidays: [] };
 * nextWorkingDay(calendar, '2026-11-28'); //=> '2026-11-30'
 * ```
 */
export function nextWorkingDay(calendar: WorkCalendar, day: string): string {
  let next = day;
  while (!isWorkingDay(calendar, next)) next = addDays(next, 1);
  return next;
}

/**
 * The `count`-th working day after a day; the day itself is not counted.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from '@danvan/core/periods';
 * const calendar = { from: '2026-01-01', to: '2027-01-01', holidays: ['2026-09-01', '2026-09-02'] };
 * addWorkingDays(calendar, '2026-08-28', 2); //=> '2026-09-03'
 * ```
 */
export function addWorkingDays(calendar: WorkCalendar, day: string, count: number): string {
  let last = checkDay(day);
  for (let left = count; left > 0; left--) last = nextWorkingDay(calendar, addDays(last, 1));
  return last;
}

/**
 * How many working days there are from a day until before another.
 *
 * @example
 * ```ts
 * import { countWorkingDays } from '@danvan/core/periods';
 * const calendar = { from: '2026-01-01', to: '2027-01-01', holidays: [] };
 * countWorkingDays(calendar, '2026-11-23', '2026-11-30'); //=> 5
 * ```
 */
export function countWorkingDays(calendar: WorkCalendar, from: string, to: string): number {
  let count = 0;
  for (let day = checkDay(from); day < checkDay(to); day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count++;
  return count;
}
