import { addMonths, daysBetween } from '../../foundation/calendar-day.js';
import type { LegalBasis } from '../../foundation/legal-basis.js';
import type { Period } from '../../foundation/period.js';
import { reformDay } from '../../units/reform-day.js';

/** Who owes citizens days of reception. */
export type Receiver = 'province-chair' | 'district-chair' | 'commune-chair' | 'agency-head';

/** Days that a head receives citizens at least, besides ad hoc ones (Luật 42/2013/QH13). */
export const receptionDuties: Readonly<
  Record<
    Receiver,
    { readonly days: number; readonly per: 'month' | 'week'; readonly to?: string; readonly basis: LegalBasis }
  >
> = {
  'province-chair': { days: 1, per: 'month', basis: { cite: 'Luật 42/2013/QH13, Điều 12' } },
  'district-chair': { days: 2, per: 'month', to: reformDay, basis: { cite: 'Luật 42/2013/QH13, Điều 13' } },
  'commune-chair': { days: 1, per: 'week', basis: { cite: 'Luật 42/2013/QH13, Điều 15' } },
  'agency-head': { days: 1, per: 'month', basis: { cite: 'Luật 42/2013/QH13, Điều 18' } },
};

/**
 * Days of reception that a head owes in a period: whole months or weeks from
 * its first day; what is left over owes none. The district ended with June
 * 2025.
 *
 * @example
 * ```ts
 * import { receptionDaysOwed } from '@danvan/core/entities';
 * import { periodBetween } from '@danvan/core/periods';
 * receptionDaysOwed('district-chair', periodBetween('2018-01-01', '2019-03-09')); //=> 28
 * ```
 */
export function receptionDaysOwed(receiver: Receiver, period: Pick<Period, 'from' | 'to'>): number {
  const { days, per, to: end = period.to } = receptionDuties[receiver];
  const to = end < period.to ? end : period.to;
  if (to <= period.from) return 0;
  if (per === 'week') return Math.floor(daysBetween(period.from, to) / 7) * days;
  let months = 0;
  while (addMonths(period.from, months + 1) <= to) months++;
  return months * days;
}
