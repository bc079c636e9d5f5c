// Days are ISO texts. Dates carry an overflow of days or months into the next
// one; no time zone is involved because only the calendar in UTC is used.

/** The ISO day of a year, month and day, overflow carried: month 13 is January of the next year. */
export function dayOf(year: number, month: number, day: number): string {
  const date = new Date(0);
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: string): number {
  return ((((Math.floor(Date.parse(day) / 86_400_000) + 3) % 7) + 7) % 7) + 1;
}

/** The same date `count` months later, or earlier when negative; the last of the month where that has no such date. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = Number(dayOf(year, month + count + 1, 0).slice(8));
  return dayOf(year, month + count, Math.min(date, lastOfMonth));
}
