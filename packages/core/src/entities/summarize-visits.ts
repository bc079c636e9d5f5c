import type { Period } from '../foundation/period.js';
import { figure, type Figure } from './figure.js';
import type { ReceptionVisit } from './schema/reception.js';

/** From so many persons on a visit is that of a group (đoàn đông người). */
export const groupSize = 5;

/** The counts of a reception book, in their own units. */
export interface VisitCounts {
  readonly days: Figure<'day'>;
  readonly visits: Figure<'visit'>;
  readonly persons: Figure<'person'>;
  readonly cases: Figure<'case'>;
  readonly groups: Figure<'group'>;
  readonly groupPersons: Figure<'person'>;
}

/**
 * Counts the visits of a period as Biểu 01/TCD does: each official record is
 * one visit, its persons are added up, five persons or more make a group.
 * A case counts once, however often it was brought.
 *
 * @example
 * ```ts
 * import { summarizeVisits } from '@danvan/core/entities';
 * import { periodOf } from '@danvan/core/periods';
 * const visit = { on: '2026-08-03', persons: 1, case: 'a', status: 'official' } as const;
 * const counts = summarizeVisits([visit, { ...visit, persons: 6 }], periodOf({ year: 2026, month: 8 }));
 * [counts.visits.value, counts.persons.value, counts.cases.value, counts.groups.value]; //=> ['2', '7', '1', '1']
 * ```
 */
export function summarizeVisits(
  visits: readonly Pick<ReceptionVisit, 'on' | 'persons' | 'case' | 'status'>[],
  period: Pick<Period, 'from' | 'to'>,
): VisitCounts {
  const counted = visits.filter(({ on, status }) => status === 'official' && period.from <= on && on < period.to);
  const groups = counted.filter(({ persons }) => persons >= groupSize);
  const persons = (list: typeof counted): number => list.reduce((sum, visit) => sum + visit.persons, 0);
  return {
    days: figure(new Set(counted.map(({ on }) => on)).size, 'day'),
    visits: figure(counted.length, 'visit'),
    persons: figure(persons(counted), 'person'),
    cases: figure(new Set(counted.map((visit) => visit.case)).size, 'case'),
    groups: figure(groups.length, 'group'),
    groupPersons: figure(persons(groups), 'person'),
  };
}
