import { describe, expect, it } from 'vitest';
import { DateError } from '../foundation/date-error.js';
import { countDossiersInTime, dossierTiming, type DossierEvents } from './dossier-timing.js';

const end = '2026-05-31';
const base = { received: '2026-05-04T08:00', due: '2026-05-11T17:00' } as const;

describe('dossierTiming', () => {
  it.each<[string, DossierEvents, boolean | null, string]>([
    ['done on the minute', { ...base, processed: '2026-05-11T17:00' }, true, 'processed'],
    ['done a minute late', { ...base, processed: '2026-05-11T17:01' }, false, 'processed'],
    [
      'processed before it was handed out late',
      { ...base, processed: '2026-05-11T16:00', returned: '2026-05-20T09:00' },
      true,
      'processed',
    ],
    ['handed out, without a time of processing', { ...base, returned: '2026-05-12' }, false, 'returned'],
    ['refused in time', { ...base, stopped: '2026-05-10' }, true, 'stopped'],
    ['withdrawn after acceptance', { ...base, withdrawn: { at: '2026-05-06', accepted: true } }, true, 'withdrawn'],
    [
      'withdrawn before acceptance is open',
      { ...base, withdrawn: { at: '2026-05-06', accepted: false } },
      false,
      'open',
    ],
    [
      'asked once, citizen not back',
      { ...base, supplements: [{ requested: '2026-05-08T09:00' }] },
      true,
      'awaiting-citizen',
    ],
    ['asked once, but late', { ...base, supplements: [{ requested: '2026-05-12T09:00' }] }, false, 'awaiting-citizen'],
    [
      'the time of the citizen is taken off',
      {
        ...base,
        processed: '2026-05-14T17:00',
        supplements: [{ requested: '2026-05-06T08:00', completed: '2026-05-09T08:00' }],
      },
      true,
      'processed',
    ],
    [
      'one minute more than the citizen took',
      {
        ...base,
        processed: '2026-05-14T17:01',
        supplements: [{ requested: '2026-05-06T08:00', completed: '2026-05-09T08:00' }],
      },
      false,
      'processed',
    ],
    [
      'asked twice is overdue, however early it was done',
      {
        ...base,
        processed: '2026-05-08',
        supplements: [{ requested: '2026-05-05', completed: '2026-05-06' }, { requested: '2026-05-07' }],
      },
      false,
      'asked-twice',
    ],
    ['open and not yet due', { received: '2026-05-28', due: '2026-06-04' }, true, 'open'],
    ['open and due on the last day', { received: '2026-05-28', due: '2026-05-31' }, true, 'open'],
    ['open and overdue', { received: '2026-05-20', due: '2026-05-30' }, false, 'open'],
    [
      'no due date, within the statutory time',
      { received: '2026-05-04', processed: '2026-05-19', maximumDays: 15 },
      true,
      'processed',
    ],
    [
      'no due date, beyond it',
      { received: '2026-05-04', processed: '2026-05-20', maximumDays: 15 },
      false,
      'processed',
    ],
    ['no limit at all', { received: '2026-05-04', processed: '2026-05-20' }, null, 'processed'],
  ])('%s', (_, dossier, inTime, rule) => {
    expect(dossierTiming(dossier, end)).toMatchObject({ inTime, rule });
  });

  it('counts what is in time above the line and everything below it', () => {
    expect(countDossiersInTime([{ ...base, processed: '2026-05-11' }, base, { received: '2026-05-04' }], end)).toEqual({
      'dossier-on-time-766': 1,
      'dossier-received-or-processed': 3,
    });
  });

  it.each(['2026-5-4', '2026-05-04 08:00', '2026-02-30', 'hôm qua'])('%s is no time', (received) => {
    expect(() => dossierTiming({ received, maximumDays: 5 }, end)).toThrow(/is no local time/);
  });

  it.each([
    ['2026-05-10', '2026-05-10', true],
    ['2026-05-10T16:30', '2026-05-10', true],
    ['2026-05-10T23:59:59', '2026-05-10', true],
    ['2026-05-11T00:00', '2026-05-10', true],
    ['2026-05-11T00:01', '2026-05-10', false],
    ['2026-05-10T10:00', '2026-05-10T10:00', true],
    ['2026-05-10T10:01', '2026-05-10T10:00', false],
    ['2026-05-10T10:00:30', '2026-05-10T10:00', false],
    ['2026-05-09', '2026-05-10T10:00', true],
  ])('processed %s and due %s', (processed, due, inTime) => {
    expect(dossierTiming({ received: '2026-05-04', due, processed }, end).inTime).toBe(inTime);
  });

  it('the clock of an open dossier stops with the last day of the period', () => {
    const minutes = (time: string): number => Date.parse(`${time}Z`) / 60_000;
    expect(dossierTiming({ received: '2026-05-04' }, '2026-05-31').end).toBe(minutes('2026-06-01T00:00'));
    expect(dossierTiming({ received: '2026-05-04' }, '2026-05-31T17:00').end).toBe(minutes('2026-05-31T17:00'));
    expect(dossierTiming({ received: '2026-05-04', returned: '2026-05-08T09:15' }, end).end).toBe(
      minutes('2026-05-08T09:15'),
    );
  });

  it('what the citizen took to supplement is taken off, and ends nothing', () => {
    const supplements = [{ requested: '2026-05-05T08:00', completed: '2026-05-07T08:00' }];
    const dossier = { received: '2026-05-04', due: '2026-05-10', supplements };
    expect(dossierTiming({ ...dossier, processed: '2026-05-13T00:00' }, end)).toMatchObject({
      inTime: true,
      rule: 'processed',
    });
    expect(dossierTiming({ ...dossier, processed: '2026-05-13T00:01' }, end).inTime).toBe(false);
    expect(dossierTiming(dossier, '2026-05-20')).toMatchObject({ rule: 'open', inTime: false });
  });

  it.each([
    'x2026-05-04',
    '2026-05-04T08',
    '2026-05-04T08:0',
    '2026-05-04T08:00:0',
    '2026-05-04T08:00:xx',
    '2026-05-04T08:00x',
    '2026-13-01',
    '2026-05-04T25:00',
  ])('%s is no time either', (time) => {
    expect(() => dossierTiming({ received: time }, end)).toThrow(DateError);
    const supplements = [{ requested: '2026-05-05', completed: time }];
    expect(() => dossierTiming({ received: '2026-05-04', supplements }, end)).toThrow(DateError);
    expect(() => dossierTiming({ received: '2026-05-04', supplements: [{ requested: time }] }, end)).toThrow(DateError);
    // Asked twice it is late whatever the times say; they have to be times all the same.
    const twice = [{ requested: '2026-05-05', completed: '2026-05-06' }, { requested: time }];
    expect(() => dossierTiming({ received: '2026-05-04', supplements: twice }, end)).toThrow(DateError);
  });

  it('counts only what is in time, not what is late or has no limit', () => {
    const dossiers = [
      { received: '2026-05-04', due: '2026-05-10', processed: '2026-05-09' },
      { received: '2026-05-04', due: '2026-05-10', processed: '2026-05-08' },
      { received: '2026-05-04', due: '2026-05-10', processed: '2026-05-12' },
      { received: '2026-05-04' },
    ];
    expect(countDossiersInTime(dossiers, end)['dossier-on-time-766']).toBe(2);
  });

  it('checks every time that is given, whether it decides or not', () => {
    const dossier = { received: '31/12/2026', due: '2026-05-10', processed: '2026-05-09' };
    expect(() => dossierTiming(dossier, '2026-05-31')).toThrow(DateError);
  });
});
