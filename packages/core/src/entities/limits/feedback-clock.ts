import type { WorkCalendar } from '../../periods/work-calendar.js';
import type { Feedback } from '../schema/feedback.js';
import { deadlineOf } from './deadline-of.js';

/** Last days for each step of one piece of feedback. */
export interface FeedbackClock {
  /** The day it was sent, or last passed on to the unit. */
  readonly runsFrom: string;
  readonly refuseBy: string;
  readonly supplementBy: string;
  readonly passOnBy: string;
  readonly answerBy: string;
  /** Known once it is answered. */
  readonly publishBy?: string;
}

type FeedbackTimes = Pick<Feedback, 'sentOn' | 'transferredOn' | 'answeredOn'>;

/**
 * The clock of one piece of citizens' feedback: it starts on the day of
 * sending, or of the last transfer to the unit.
 *
 * @throws {PeriodError} `outside-calendar`
 * @example
 * ```ts
 * import { feedbackClock } from '@danvan/core/entities';
 * const calendar = { from: '2026-01-01', to: '2027-01-01', holidays: [] };
 * feedbackClock({ sentOn: '2026-08-03' }, calendar).answerBy; //=> '2026-08-24'
 * ```
 */
export function feedbackClock(feedback: FeedbackTimes, calendar: WorkCalendar): FeedbackClock {
  const runsFrom = feedback.transferredOn ?? feedback.sentOn;
  const by = (id: Parameters<typeof deadlineOf>[0], from = runsFrom): string =>
    deadlineOf(id, from, { calendar }).dueOn;
  return {
    runsFrom,
    refuseBy: by('feedback-refusal'),
    supplementBy: by('feedback-supplement'),
    passOnBy: by('feedback-transfer'),
    answerBy: by('feedback-answer'),
    ...(feedback.answeredOn === undefined ? {} : { publishBy: by('feedback-publication', feedback.answeredOn) }),
  };
}

/**
 * Whether a piece of feedback is in time on a day: answered or refused by its
 * last day, or still open and not past it (indicator 5.2 of QĐ 766).
 *
 * @example
 * ```ts
 * import { isFeedbackInTime } from '@danvan/core/entities';
 * const calendar = { from: '2026-01-01', to: '2027-01-01', holidays: [] };
 * isFeedbackInTime({ sentOn: '2026-03-02', answeredOn: '2026-03-05' }, calendar, '2026-06-30'); //=> true
 * ```
 */
export function isFeedbackInTime(
  feedback: FeedbackTimes & Pick<Feedback, 'refusedOn'>,
  calendar: WorkCalendar,
  on: string,
): boolean {
  const { refuseBy, answerBy } = feedbackClock(feedback, calendar);
  if (feedback.refusedOn !== undefined && feedback.refusedOn <= on) return feedback.refusedOn <= refuseBy;
  if (feedback.answeredOn !== undefined && feedback.answeredOn <= on) return feedback.answeredOn <= answerBy;
  return on <= answerBy;
}
