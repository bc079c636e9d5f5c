import { dayOf } from './calendar-day.js';
import { DanvanError } from './errors.js';

/** Thrown for a text that is no day, or no local time, of the calendar. */
export class DateError extends DanvanError {
  override readonly name = 'DateError';
  declare readonly code: 'not-a-day' | 'not-a-time';
}

/** The day itself, once it is sure that it is one: no 30 February, no day before its month. */
export function checkDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year !== undefined && dayOf(Number(year), Number(month), Number(date)) === day) return day;
  throw new DateError('not-a-day', {
    vi: `“${day}” không phải là một ngày; hãy ghi dạng 2026-05-17 (năm-tháng-ngày).`,
    en: `“${day}” is no day; write it like 2026-05-17 (year, month, day).`,
  });
}

/** The error for a text that is neither a day nor a day with a time. */
export function notATime(text: string): DateError {
  return new DateError('not-a-time', {
    vi: `“${text}” không phải là ngày, giờ; hãy ghi dạng 2026-05-10 hoặc 2026-05-10T14:30.`,
    en: `“${text}” is no local time; write it like 2026-05-10 or 2026-05-10T14:30.`,
  });
}
