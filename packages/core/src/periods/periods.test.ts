import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from '../foundation/calendar-day.js';
import type { Period } from '../foundation/period.js';
import { readPeriod } from '../foundation/read-period.js';
import {
  containsPeriod,
  joinPeriods,
  periodYearBefore,
  previousPeriod,
  sharedPeriod,
  splitPeriod,
} from './period-algebra.js';
import { periodMismatch } from './period-mismatch.js';
import { asOf, periodBetween, periodOf, termOf } from './period-of.js';
import { addWorkingDays, countWorkingDays, isWorkingDay, nextWorkingDay } from './work-calendar.js';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
const year = fc.integer({ min: 1990, max: 2040 });
const period = fc.oneof(
  fc.tuple(day, day).map(([a, b]) => periodBetween(a < b ? a : b, addDays(a < b ? b : a, 1))),
  year.map((y) => periodOf({ year: y })),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => periodOf({ year: y, quarter })),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, half]) => periodOf({ year: y, half })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => periodOf({ year: y, month })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 4 }))
    .map(([y, quarter]) => periodOf({ year: y, quarter, calendar: 'inspectorate' })),
  fc
    .tuple(year, fc.constantFrom(6, 9, 12))
    .map(([y, months]) => periodOf({ year: y, months, calendar: 'inspectorate' })),
  fc.tuple(year, year).map(([a, b]) => periodBetween(`${Math.min(a, b)}-01-01`, `${Math.max(a, b) + 1}-01-01`)),
);
const read = (value: string): Period => {
  const found = readPeriod(value);
  if (!found) throw new Error(value);
  return found;
};

describe('laws of periods', () => {
  it('what is written is read again', () => {
    fc.assert(
      fc.property(period, (p) => {
        expect(readPeriod(p.value)).toEqual(p);
      }),
    );
  });

  it('the bounds decide the period', () => {
    fc.assert(
      fc.property(period, (p) => {
        expect(periodBetween(p.from, p.to)).toEqual(p);
      }),
    );
  });

  it('shared days are those in both', () => {
    fc.assert(
      fc.property(period, period, day, (a, b, d) => {
        const both = sharedPeriod(a, b);
        expect(both !== undefined && containsPeriod(both, d)).toBe(containsPeriod(a, d) && containsPeriod(b, d));
        expect(sharedPeriod(b, a)).toEqual(both);
      }),
    );
  });

  it('the parts of a period make it again, and no day is lost or doubled', () => {
    fc.assert(
      fc.property(period, fc.constantFrom('month', 'quarter', 'year'), (p, into) => {
        const parts = splitPeriod(p, into);
        if (!parts) return;
        expect(joinPeriods([...parts].reverse())).toEqual(p);
        expect(parts.reduce((sum, part) => sum + daysBetween(part.from, part.to), 0)).toBe(daysBetween(p.from, p.to));
        for (const part of parts) expect(containsPeriod(p, part)).toBe(true);
      }),
    );
  });

  it('the period before is comparable and ends before this one does', () => {
    fc.assert(
      fc.property(period, (p) => {
        const before = previousPeriod(p);
        expect(before && before.to <= p.from).toBe(true);
        expect(before && p.kind !== 'days' && periodMismatch(before, p)).toBeFalsy();
        if (p.kind !== 'days') expect(periodMismatch(periodYearBefore(p), p)).toBeUndefined();
      }),
    );
  });

  it('comparability is mutual', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(periodMismatch(a, b) === undefined).toBe(periodMismatch(b, a) === undefined);
        expect(periodMismatch(a, a)).toBeUndefined();
      }),
    );
  });
});

describe('periodOf', () => {
  it.each([
    [{ year: 2024 }, '2024'],
    [{ year: 2024, month: 2 }, '2024-02'],
    [{ year: 2024, quarter: 4 }, '2024-10/2024-12'],
    [{ year: 2024, half: 2 }, '2024-07/2024-12'],
    [{ year: 2024, months: 8 }, '2024-01/2024-08'],
    [{ year: 2024, months: 6, calendar: 'inspectorate' }, '2023-12-15/2024-06-14'],
    [{ year: 2024, half: 1, calendar: 'inspectorate' }, '2023-12-15/2024-06-14'],
    [{ year: 2024, months: 9, calendar: 'inspectorate' }, '2023-12-15/2024-09-14'],
    [{ year: 2024, quarter: 3, calendar: 'inspectorate' }, '2024-06-15/2024-09-14'],
    [{ year: 2024, calendar: 'inspectorate' }, '2023-12-15/2024-12-14'],
  ] as const)('%j is %s', (name, value) => {
    expect(periodOf(name)).toEqual(readPeriod(value));
  });

  it.each([
    { year: 2024, quarter: 5 },
    { year: 2024, month: 0 },
    { year: 2024, month: 1, quarter: 1 },
    { year: 2024, months: 13 },
    { year: 2024.5 },
    { year: 2024, half: 2, calendar: 'inspectorate' },
    { year: 2024, month: 3, calendar: 'inspectorate' },
  ] as const)('%j is none', (name) => {
    expect(() => periodOf(name)).toThrow(/There is no reporting period/);
  });
});

describe('terms and states', () => {
  it('a term can have its days, within its years', () => {
    expect(termOf(2020, 2025)).toMatchObject({ value: '2020/2025', from: '2020-01-01', to: '2026-01-01' });
    expect(() => termOf(2020, 2025, { from: '2019-01-01' })).toThrow(/no term/);
    expect(previousPeriod(termOf(2020, 2025))).toEqual(termOf(2015, 2020));
  });

  it('a state has no period before and joins with nothing', () => {
    expect(previousPeriod(asOf('2021-05-25'))).toBeUndefined();
    expect(joinPeriods([asOf('2021-05-25')])).toBeUndefined();
    expect(periodYearBefore(asOf('2024-02-29')).value).toBe('2023-02-28');
    expect(() => asOf('2021-02-30')).toThrow(/no day/);
    expect(periodMismatch(asOf('2021-05-25'), read('2021-05-25'))).toBeDefined();
  });
});

describe('joinPeriods', () => {
  it('leaves no gap and counts no day twice', () => {
    expect(joinPeriods([read('2024-01'), read('2024-03')])).toBeUndefined();
    expect(joinPeriods([read('2024-01/2024-03'), read('2024-03')])).toBeUndefined();
    expect(joinPeriods([])).toBeUndefined();
  });
});

describe('periodMismatch', () => {
  it.each([
    ['2023', '2022', true],
    ['2023', '2022-12-15/2023-12-14', false],
    ['2016/2020', '2021/2025', true],
    ['2016/2020', '2015/2020', false],
    ['2017-01/2018-06', '2018-01/2019-06', true],
    ['2023-01/2023-06', '2023-07/2023-12', true],
    ['2023-01/2023-06', '2023-01/2023-03', false],
  ])('%s and %s: %s', (a, b, comparable) => {
    expect(periodMismatch(read(a), read(b)) === undefined).toBe(comparable);
  });
});

describe('working days', () => {
  const calendar = {
    from: '2026-01-01',
    to: '2027-01-01',
    holidays: ['2026-04-30', '2026-05-01', '2026-09-01', '2026-09-02'],
    workdays: ['2026-08-22'],
  };

  it('are Monday to Friday but for days off, and Saturdays worked in exchange', () => {
    expect(weekday('2026-08-22')).toBe(6);
    expect(isWorkingDay(calendar, '2026-08-22')).toBe(true);
    expect(isWorkingDay(calendar, '2026-08-23')).toBe(false);
    expect(isWorkingDay(calendar, '2026-04-30')).toBe(false);
    expect(nextWorkingDay(calendar, '2026-04-30')).toBe('2026-05-04');
  });

  it('counting and adding agree', () => {
    const within = fc.integer({ min: 0, max: 250 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(within, fc.integer({ min: 1, max: 40 }), (start, count) => {
        const end = addWorkingDays(calendar, start, count);
        expect(isWorkingDay(calendar, end)).toBe(true);
        expect(countWorkingDays(calendar, addDays(start, 1), addDays(end, 1))).toBe(count);
      }),
    );
  });

  it('are not guessed where the calendar ends', () => {
    expect(() => addWorkingDays(calendar, '2026-12-31', 1)).toThrow(/Add the days off of that year/);
    expect(() => isWorkingDay(calendar, '2025-12-31')).toThrow(/outside|covers/);
  });
});
