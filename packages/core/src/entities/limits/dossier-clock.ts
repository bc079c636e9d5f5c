import { checkDay } from '../../foundation/date-error.js';
import { addDays } from '../../foundation/calendar-day.js';
import { addWorkingDays, countWorkingDays, nextWorkingDay, type WorkCalendar } from '../../periods/work-calendar.js';
import type { Dossier } from '../schema/dossier.js';

/** After this time of day a dossier moves on only on the next working day. */
export const handOverTime = '15:00';

/** What the time of a dossier is reckoned from. */
export type DossierTimes = Pick<Dossier, 'receivedAt' | 'competentAt' | 'supplements'>;

/** When a dossier must move and be done. */
export interface DossierClock {
  /** Day from which time runs: that on the receipt, or the day on which the competent body had it. */
  readonly runsFrom: string;
  /** Last day to hand it on from the counter. */
  readonly handOverOn: string;
  /** Last day for the result. */
  readonly dueOn: string;
  /** Working days that the applicant took to supplement; they do not count. */
  readonly pausedDays: number;
  /** A second request to supplement was made; the law knows one. */
  readonly supplementedAgain: boolean;
}

/**
 * The clock of a dossier: time runs from complete acceptance as printed on
 * the receipt; a dossier taken in after 15:00 is handed on at the start of the
 * next working day; the time the applicant takes to supplement is left out.
 *
 * @param workingDays - the time that the procedure allows
 * @throws {PeriodError} `outside-calendar`
 * @throws {DateError} `not-a-day`
 * @see NĐ 118/2025/NĐ-CP, articles 17 and 18, as amended by NĐ 309/2026/NĐ-CP; QĐ 766/QĐ-TTg, 2.1
 * @example
 * ```ts
 * import { dossierClock } from '@danvan/core/entities';
 * const calendar = { from: '2026-01-01', to: '2027-01-01', holidays: ['2026-09-01', '2026-09-02'] };
 * const clock = dossierClock({ receivedAt: '2026-08-28T15:01' }, 5, calendar);
 * clock.handOverOn; //=> '2026-08-31'
 * clock.dueOn; //=> '2026-09-08'
 * ```
 */
export function dossierClock(dossier: DossierTimes, workingDays: number, calendar: WorkCalendar): DossierClock {
  const runsFrom = dayOf(dossier.competentAt ?? dossier.receivedAt);
  const supplements = dossier.supplements ?? [];
  const pausedDays = supplements.reduce((sum, { requestedAt, completedAt }) => {
    return completedAt === undefined ? sum : sum + countWorkingDays(calendar, dayOf(requestedAt), dayOf(completedAt));
  }, 0);
  return {
    runsFrom,
    handOverOn: handOverDay(dossier.receivedAt, calendar),
    dueOn: addWorkingDays(calendar, runsFrom, workingDays + pausedDays),
    pausedDays,
    supplementedAgain: supplements.length > 1,
  };
}

/**
 * The last day to hand on what was taken in at a time: the same working day to 15:00, the next one after.
 *
 * @example
 * ```ts
 * import { handOverDay } from '@danvan/core/entities';
 * const calendar = { from: '2026-01-01', to: '2027-01-01', holidays: [] };
 * handOverDay('2026-11-27T15:00:00', calendar); //=> '2026-11-27'
 * handOverDay('2026-11-27T15:01:00', calendar); //=> '2026-11-30'
 * ```
 */
export function handOverDay(receivedAt: string, calendar: WorkCalendar): string {
  const day = dayOf(receivedAt);
  const [minute, rest] = [receivedAt.slice(11, 16), receivedAt.slice(16)];
  // 15:00 to the second is still in time; 15:00:01 is after it.
  const late = minute > handOverTime || (minute === handOverTime && /[1-9]/.test(rest));
  return nextWorkingDay(calendar, late ? addDays(day, 1) : day);
}

function dayOf(time: string): string {
  return checkDay(time.slice(0, 10));
}
