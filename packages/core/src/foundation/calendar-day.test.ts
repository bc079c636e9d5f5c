import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, weekday } from './calendar-day.js';

describe('days of the calendar', () => {
  it.each([
    [2023, 2, 29, '2023-03-01'],
    [2024, 2, 29, '2024-02-29'],
    [2026, 3, 0, '2026-02-28'],
    [2024, 3, 0, '2024-02-29'],
    [2023, 13, 1, '2024-01-01'],
    [2023, 0, 15, '2022-12-15'],
    [50, 1, 1, '0050-01-01'],
  ])('dayOf(%d, %d, %d) is %s', (year, month, day, text) => {
    expect(dayOf(year, month, day)).toBe(text);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-03-15', -3, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('addMonths(%s, %d) is %s', (day, count, text) => {
    expect(addMonths(day, count)).toBe(text);
  });

  it('adding and counting agree, and the week goes on', () => {
    const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: -9000, max: 9000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect((((weekday(to) - weekday(from) - count) % 7) + 7) % 7).toBe(0);
        expect(weekday(from)).toBe(new Date(from).getUTCDay() || 7);
      }),
    );
  });
});
