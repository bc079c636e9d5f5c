import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../foundation/calendar-day.js';
import { DateError } from '../../foundation/date-error.js';
import { isWorkingDay } from '../../periods/work-calendar.js';
import { periodBetween } from '../../periods/period-of.js';
import { deadlineOf, DeadlineError } from './deadline-of.js';
import { dossierClock, handOverDay } from './dossier-clock.js';
import { feedbackClock, isFeedbackInTime } from './feedback-clock.js';
import { statutoryLimits } from './limits.js';
import { receptionDaysOwed } from './reception-duty.js';

const calendar = { from: '2026-01-01', to: '2027-01-01', holidays: ['2026-09-01', '2026-09-02'] };

describe('statutory limits', () => {
  it('have one rule for each step on each day', () => {
    for (const { id } of statutoryLimits) {
      const rows = statutoryLimits.filter((limit) => limit.id === id);
      for (const day of ['2014-06-01', '2026-06-30', '2026-07-01', '2027-01-01']) {
        const held = rows.filter(({ valid }) => (valid.from ?? '') <= day && day < (valid.to ?? '9999'));
        expect(held, `${id} on ${day}`).toHaveLength(1);
      }
    }
  });

  it.each([
    ['complaint-first-decision', {}, 30],
    ['complaint-first-decision', { complexity: 'complex' }, 45],
    ['complaint-first-decision', { remote: true }, 45],
    ['complaint-first-decision', { remote: true, complexity: 'complex' }, 60],
    ['complaint-second-decision', { remote: true }, 60],
    ['complaint-second-decision', { remote: true, complexity: 'complex' }, 70],
    ['denunciation-decision', {}, 30],
    ['denunciation-decision', { complexity: 'complex' }, 60],
    ['denunciation-decision', { complexity: 'specially-complex' }, 90],
    ['denunciation-decision', { remote: true }, 30],
    ['denunciation-first-handling', { calendar, complexity: 'complex' }, 10],
  ] as const)('%s %j: %d days', (id, options, days) => {
    expect(deadlineOf(id, '2026-03-02', options).count).toBe(days);
  });

  it('changed from calendar to working days with July 2026', () => {
    expect(deadlineOf('complaint-acceptance', '2026-06-30')).toMatchObject({ dueOn: '2026-07-10', count: 10 });
    const since = deadlineOf('complaint-acceptance', '2026-08-28', { calendar });
    // 31 Aug, 3, 4, 7, 8, 9, 10 Sept.
    expect(since).toMatchObject({ dueOn: '2026-09-10', count: 7, limit: { days: 'working' } });
    expect(since.limit.basis.unconfirmed).toBeDefined();
  });

  it('stand still during suspension where the law says so', () => {
    expect(deadlineOf('denunciation-decision', '2026-03-01', { suspendedDays: 10 }).dueOn).toBe('2026-04-10');
    expect(() => deadlineOf('complaint-first-decision', '2026-03-01', { suspendedDays: 1 })).toThrow(DeadlineError);
  });

  it('ask for a calendar where they need one', () => {
    expect(() => deadlineOf('reception-answer', '2026-03-01')).toThrow(/a calendar of days off is needed/);
    expect(() => deadlineOf('reception-answer', '2026-12-30', { calendar })).toThrow(/Add the days off/);
  });
});

describe('the clock of a dossier', () => {
  it('hands on the same day to 15:00 and the next working day after', () => {
    expect(handOverDay('2026-08-31T15:00', calendar)).toBe('2026-08-31');
    expect(handOverDay('2026-08-31T15:00:00', calendar)).toBe('2026-08-31');
    expect(handOverDay('2026-08-31T15:00:00.000', calendar)).toBe('2026-08-31');
    expect(handOverDay('2026-08-31T15:00:01', calendar)).toBe('2026-09-03');
    expect(handOverDay('2026-08-29T09:00', calendar)).toBe('2026-08-31');
  });

  it('runs from the day on which the competent body has it', () => {
    const elsewhere = { receivedAt: '2026-08-03T10:00', competentAt: '2026-08-05T08:30' };
    expect(dossierClock(elsewhere, 3, calendar)).toMatchObject({ runsFrom: '2026-08-05', dueOn: '2026-08-10' });
  });

  it('leaves out the time of a supplement, and notes a second request', () => {
    const first = { requestedAt: '2026-08-05T09:00', completedAt: '2026-08-07T16:00' };
    const dossier = { receivedAt: '2026-08-03T10:00', supplements: [first] };
    expect(dossierClock(dossier, 5, calendar)).toMatchObject({
      dueOn: '2026-08-12',
      pausedDays: 2,
      supplementedAgain: false,
    });
    const again = { ...dossier, supplements: [first, { requestedAt: '2026-08-10T09:00' }] };
    expect(dossierClock(again, 5, calendar)).toMatchObject({ pausedDays: 2, supplementedAgain: true });
  });

  it('ends on a working day, and never earlier for a longer time', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-01-01', days));
    const hour = fc.constantFrom('T00:00', 'T15:00', 'T15:01', 'T23:59:59');
    fc.assert(
      fc.property(day, hour, fc.integer({ min: 1, max: 30 }), (received, time, days) => {
        const { dueOn, handOverOn } = dossierClock({ receivedAt: received + time }, days, calendar);
        expect(isWorkingDay(calendar, dueOn) && isWorkingDay(calendar, handOverOn)).toBe(true);
        expect(handOverOn >= received && dueOn > received).toBe(true);
        expect(dossierClock({ receivedAt: received + time }, days + 1, calendar).dueOn > dueOn).toBe(true);
      }),
    );
  });
});

describe('the clock of feedback', () => {
  const sent = { sentOn: '2026-08-03' };

  it('has a last day for every step', () => {
    expect(feedbackClock(sent, calendar)).toEqual({
      runsFrom: '2026-08-03',
      refuseBy: '2026-08-05',
      supplementBy: '2026-08-10',
      passOnBy: '2026-08-10',
      answerBy: '2026-08-24',
    });
    expect(feedbackClock({ ...sent, answeredOn: '2026-08-31' }, calendar).publishBy).toBe('2026-09-04');
  });

  it('starts again with a transfer', () => {
    expect(feedbackClock({ ...sent, transferredOn: '2026-08-10' }, calendar).answerBy).toBe('2026-08-31');
  });

  it.each([
    [{}, '2026-08-24', true],
    [{}, '2026-08-25', false],
    [{ answeredOn: '2026-08-24' }, '2026-12-31', true],
    [{ answeredOn: '2026-08-25' }, '2026-12-31', false],
    [{ answeredOn: '2026-08-25' }, '2026-08-20', true],
    [{ refusedOn: '2026-08-05' }, '2026-12-31', true],
    [{ refusedOn: '2026-08-06' }, '2026-12-31', false],
  ])('%j on %s: %s', (more, on, inTime) => {
    expect(isFeedbackInTime({ ...sent, ...more }, calendar, on)).toBe(inTime);
  });
});

describe('reception days owed', () => {
  it.each([
    ['district-chair', '2018-01-01', '2019-03-09', 28],
    ['district-chair', '2025-01-01', '2026-01-01', 12],
    ['district-chair', '2026-01-01', '2027-01-01', 0],
    ['province-chair', '2026-01-01', '2027-01-01', 12],
    ['commune-chair', '2026-01-01', '2027-01-01', 52],
    ['agency-head', '2026-01-31', '2026-02-28', 1],
    ['agency-head', '2026-01-31', '2026-02-27', 0],
  ] as const)('%s from %s to %s: %d', (receiver, from, to, days) => {
    expect(receptionDaysOwed(receiver, periodBetween(from, to))).toBe(days);
  });
});

describe('days that are none, and last days that are days off', () => {
  it.each(['02/07/2026', '2026-02-30', '2026-7-2', ''])('“%s” is refused', (day) => {
    for (const compute of [
      () => deadlineOf('complaint-first-decision', day),
      () => deadlineOf('reception-answer', day, { calendar }),
      () => dossierClock({ receivedAt: day }, 5, calendar),
      () => feedbackClock({ sentOn: day }, calendar),
      () => isWorkingDay(calendar, day),
    ]) {
      expect(compute).toThrow(DateError);
    }
  });

  it('a limit in calendar days stays where it ends, with the next working day beside it', () => {
    const saturday = deadlineOf('complaint-first-decision', '2026-07-30', { calendar });
    expect(saturday).toMatchObject({ dueOn: '2026-08-29', nextWorkingDay: '2026-08-31' });
    expect(deadlineOf('complaint-first-decision', '2026-07-30')).not.toHaveProperty('nextWorkingDay');
    expect(deadlineOf('complaint-first-decision', '2026-07-31', { calendar }).dueOn).toBe('2026-08-30');
    expect(deadlineOf('complaint-first-decision', '2026-08-01', { calendar })).not.toHaveProperty('nextWorkingDay');
    // Beyond the calendar nothing is said.
    expect(deadlineOf('complaint-first-decision', '2027-01-30', { calendar })).not.toHaveProperty('nextWorkingDay');
  });
});
