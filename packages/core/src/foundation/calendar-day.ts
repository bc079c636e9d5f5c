// Days are ISO texts. Date.UTC carries an overflow of days or months into the
// next one; no time zone is involved because only the calendar is used.

/** The ISO day of a year, month and day, overflow carried: month 13 is January of the next year. */
export function dayOf(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(2000, month - 1, day));
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(date.getUTCFullYear() + year - 2000);
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
