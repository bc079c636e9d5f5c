import { notATime } from '../foundation/date-error.js';

/** What happened to a dossier, in local time: `2026-05-10` or `2026-05-10T14:30`. */
export interface DossierEvents {
  /** Ngày tiếp nhận. */
  readonly received: string;
  /** Ngày hẹn trả; a day without a time ends with the day. */
  readonly due?: string;
  /** Đã xử lý xong. */
  readonly processed?: string;
  /** Đã trả kết quả. */
  readonly returned?: string;
  /** Dừng xử lý or từ chối. */
  readonly stopped?: string;
  /** Rút hồ sơ; counts only once the dossier had been accepted. */
  readonly withdrawn?: { readonly at: string; readonly accepted: boolean };
  /** Yêu cầu bổ sung, each with the time at which the citizen came back. */
  readonly supplements?: readonly { readonly requested: string; readonly completed?: string }[];
  /** Statutory time in days where there is no due date. */
  readonly maximumDays?: number;
}

/** Whether a dossier counts as in time, and by which rule. */
export interface DossierTiming {
  /** `null` where neither a due date nor a statutory time is known. */
  readonly inTime: boolean | null;
  /** When the clock stopped, in minutes of local time since 1970. */
  readonly end: number;
  readonly rule: 'processed' | 'returned' | 'stopped' | 'withdrawn' | 'awaiting-citizen' | 'asked-twice' | 'open';
}

const dayMinutes = 1440;

/**
 * Decides line 2.1 of Quyết định 766/QĐ-TTg for one dossier: finished in time,
 * or still open and not yet due at the end of the period.
 *
 * - The clock stops at the first known of processed, returned, stopped or
 *   refused, withdrawn after acceptance; else at the end of the period.
 * - Asked once to supplement and not back yet: it stopped with the question.
 *   Asked more than once: overdue, whatever else happened.
 * - The time that the citizen took to supplement is taken off.
 *
 * The rules were read from a description of the formulas by an unknown
 * author; they are not checked against the text of the decision.
 *
 * @param periodEnd - last day of the reporting period, ISO
 * @throws DateError `not-a-time`: every time that is given is checked, used or not
 * @example
 * ```ts
 * import { dossierTiming } from '@danvan/core/indicators';
 * const dossier = { received: '2026-05-04', due: '2026-05-10' };
 * dossierTiming({ ...dossier, processed: '2026-05-10T16:30' }, '2026-05-31').inTime; //=> true
 * dossierTiming(dossier, '2026-05-31').inTime; //=> false
 * dossierTiming(dossier, '2026-05-08').inTime; //=> true
 * ```
 */
export function dossierTiming(dossier: DossierEvents, periodEnd: string): DossierTiming {
  const { supplements = [] } = dossier;
  for (const time of timesOf(dossier)) minutes(time);
  const [rule, end] = endOf(dossier, periodEnd);
  if (supplements.length > 1) return { inTime: false, end, rule: 'asked-twice' };
  const waited = supplements.reduce(
    (sum, { requested, completed }) => (completed === undefined ? sum : sum + minutes(completed) - minutes(requested)),
    0,
  );
  const used = end - waited;
  if (dossier.due !== undefined) return { inTime: used <= endOfDay(dossier.due), end, rule };
  if (dossier.maximumDays === undefined) return { inTime: null, end, rule };
  return { inTime: used - minutes(dossier.received) <= dossier.maximumDays * dayMinutes, end, rule };
}

/**
 * The parts of `dossier-on-time-rate-766` from the dossiers of a period. Those
 * without any time limit are counted below the line and not above it: nobody
 * can say that they were in time.
 *
 * @example
 * ```ts
 * import { countDossiersInTime } from '@danvan/core/indicators';
 * countDossiersInTime([
 *   { received: '2026-05-04', due: '2026-05-10', processed: '2026-05-09' },
 *   { received: '2026-05-04', due: '2026-05-10', processed: '2026-05-12' },
 * ], '2026-05-31'); //=> { 'dossier-on-time-766': 1, 'dossier-received-or-processed': 2 }
 * ```
 */
export function countDossiersInTime(
  dossiers: readonly DossierEvents[],
  periodEnd: string,
): { readonly 'dossier-on-time-766': number; readonly 'dossier-received-or-processed': number } {
  return {
    'dossier-on-time-766': dossiers.filter((dossier) => dossierTiming(dossier, periodEnd).inTime === true).length,
    'dossier-received-or-processed': dossiers.length,
  };
}

function endOf(dossier: DossierEvents, periodEnd: string): readonly [DossierTiming['rule'], number] {
  const { processed, returned, stopped, withdrawn, supplements = [] } = dossier;
  if (processed !== undefined) return ['processed', minutes(processed)];
  if (returned !== undefined) return ['returned', minutes(returned)];
  if (stopped !== undefined) return ['stopped', minutes(stopped)];
  if (withdrawn?.accepted === true) return ['withdrawn', minutes(withdrawn.at)];
  const [only] = supplements;
  if (only && only.completed === undefined) return ['awaiting-citizen', minutes(only.requested)];
  return ['open', endOfDay(periodEnd)];
}

function timesOf({ supplements = [], withdrawn, ...dossier }: DossierEvents): readonly string[] {
  const asked = supplements.flatMap(({ requested, completed }) => [requested, completed]);
  const { received, due, processed, returned, stopped } = dossier;
  const all = [received, due, processed, returned, stopped, withdrawn?.at, ...asked];
  return all.filter((time) => time !== undefined);
}

// The clock of the wall: local time has no zone to get wrong and no summer time.
function minutes(time: string): number {
  const isTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(time);
  const read = isTime ? Date.parse(time.length === 10 ? `${time}T00:00Z` : `${time}Z`) : Number.NaN;
  // A 30 February would be read as a day in March.
  const isDay = !Number.isNaN(read) && new Date(read).toISOString().startsWith(time.slice(0, 10));
  if (!isDay) throw notATime(time);
  return read / 60_000;
}

function endOfDay(time: string): number {
  return time.length === 10 ? minutes(time) + dayMinutes : minutes(time);
}
