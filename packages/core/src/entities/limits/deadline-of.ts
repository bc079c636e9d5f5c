import { addDays } from '../../foundation/calendar-day.js';
import { checkDay } from '../../foundation/date-error.js';
import { DanvanError } from '../../foundation/errors.js';
import type { LocalText } from '../../foundation/local-text.js';
import { addWorkingDays, isWorkingDay, nextWorkingDay, type WorkCalendar } from '../../periods/work-calendar.js';
import { statutoryLimits, type LimitId, type StatutoryLimit } from './limits.js';

/** What bears on the length of a limit. */
export interface DeadlineOptions {
  /** Needed for limits in working days; for others it tells whether the last day is a day off. */
  readonly calendar?: WorkCalendar;
  /** For the first handling of a denunciation, `complex` means that facts must be checked. */
  readonly complexity?: 'ordinary' | 'complex' | 'specially-complex';
  /** Remote areas where travel is hard (vùng sâu, vùng xa đi lại khó khăn). */
  readonly remote?: boolean;
  /** Calendar days of suspension; they do not count for denunciations. */
  readonly suspendedDays?: number;
}

/** The last day of a step and the rule that says so. */
export interface Deadline {
  /** Last day on which the step is in time. */
  readonly dueOn: string;
  readonly count: number;
  readonly limit: StatutoryLimit;
  /**
   * The next working day, where the last one is a day off: known with a
   * calendar only. Whether a limit in calendar days ends there is not
   * confirmed, see `dayOffRule`.
   */
  readonly nextWorkingDay?: string;
}

/** What is not known of limits in calendar days that end on a day off. */
export const dayOffRule: LocalText = {
  vi: 'Luật đã đọc tính theo ngày và không nói thời hạn kết thúc vào ngày nghỉ thì lùi sang ngày làm việc tiếp theo hay không; cần xác nhận trước khi áp dụng.',
  en: 'The laws that were read count days and do not say whether a limit that ends on a day off goes on to the next working day; have it confirmed before you rely on it.',
};

/** Thrown where a limit cannot be computed. */
export class DeadlineError extends DanvanError {
  override readonly name = 'DeadlineError';
}

/**
 * The last day for a step that begins on a day; that day itself does not count.
 * Limits in calendar days are not moved when they end on a day off, because no
 * rule that was read says so; with a calendar the next working day stands beside.
 *
 * @param start - the day of receipt, or of acceptance for decisions, ISO
 * @throws {DeadlineError} `calendar-needed` for working days without a calendar, `no-limit` where no rule was in force, `not-suspendable`
 * @throws {PeriodError} `outside-calendar`
 * @throws {DateError} `not-a-day`
 * @example
 * ```ts
 * import { deadlineOf } from '@danvan/core/entities';
 * deadlineOf('complaint-first-decision', '2024-03-01').dueOn; //=> '2024-03-31'
 * deadlineOf('complaint-acceptance', '2026-06-30').dueOn; //=> '2026-07-10'
 * const calendar = { from: '2026-01-01', to: '2027-01-01', holidays: [] };
 * deadlineOf('complaint-acceptance', '2026-07-01', { calendar }).dueOn; //=> '2026-07-10'
 * deadlineOf('complaint-acceptance', '2026-07-01', { calendar }).count; //=> 7
 * ```
 */
export function deadlineOf(id: LimitId, start: string, options: DeadlineOptions = {}): Deadline {
  checkDay(start);
  const limit = statutoryLimits.find(
    ({ id: own, valid }) =>
      own === id && (valid.from === undefined || valid.from <= start) && (valid.to === undefined || start < valid.to),
  );
  if (!limit) {
    throw new DeadlineError('no-limit', {
      vi: `Không có thời hạn "${id}" áp dụng cho ngày ${start}.`,
      en: `No limit "${id}" was in force on ${start}.`,
    });
  }
  const count = daysOf(limit, options);
  const suspended = options.suspendedDays ?? 0;
  if (suspended > 0 && limit.id !== 'denunciation-decision') {
    throw new DeadlineError('not-suspendable', {
      vi: `Thời hạn "${limit.step.vi}" không có quy định trừ thời gian tạm đình chỉ.`,
      en: `No rule is known that stops the clock of "${limit.step.en}".`,
    });
  }
  if (limit.days === 'calendar') {
    const dueOn = addDays(start, count + suspended);
    const { calendar } = options;
    const isKnown = calendar !== undefined && calendar.from <= dueOn && dueOn < calendar.to;
    const isDayOff = isKnown && !isWorkingDay(calendar, dueOn);
    return { dueOn, count, limit, ...(isDayOff ? { nextWorkingDay: nextWorkingDay(calendar, dueOn) } : {}) };
  }
  if (!options.calendar) {
    throw new DeadlineError('calendar-needed', {
      vi: `Thời hạn "${limit.step.vi}" tính bằng ngày làm việc: cần lịch nghỉ.`,
      en: `The limit of "${limit.step.en}" is in working days: a calendar of days off is needed.`,
    });
  }
  return { dueOn: addWorkingDays(options.calendar, start, count), count, limit };
}

function daysOf(limit: StatutoryLimit, { complexity = 'ordinary', remote = false }: DeadlineOptions): number {
  const complex = limit.complex ?? limit.ordinary;
  const far = limit.remote ?? limit.ordinary;
  if (complexity === 'ordinary') return remote ? far : limit.ordinary;
  if (remote && limit.remoteComplex !== undefined) return limit.remoteComplex;
  return complexity === 'specially-complex' ? (limit.speciallyComplex ?? complex) : complex;
}
