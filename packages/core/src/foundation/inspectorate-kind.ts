import type { PeriodKind } from './period.js';

type InspectorateKind = Extract<PeriodKind, `inspectorate-${string}`>;

/** First day and day after the last, without their years. */
const cutOffs: readonly (readonly [from: string, to: string, kind: InspectorateKind])[] = [
  ['12-15', '03-15', 'inspectorate-quarter'],
  ['03-15', '06-15', 'inspectorate-quarter'],
  ['06-15', '09-15', 'inspectorate-quarter'],
  ['09-15', '12-15', 'inspectorate-quarter'],
  ['12-15', '06-15', 'inspectorate-half'],
  ['12-15', '09-15', 'inspectorate-nine-months'],
  ['12-15', '12-15', 'inspectorate-year'],
];

/**
 * Which reporting period of the inspectorate two half-open bounds are: the
 * quarters, six and nine months and the year of Thông tư 01/2024/TT-TTCP,
 * counted from 15 December.
 */
export function inspectorateKind(from: string, to: string): InspectorateKind | undefined {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const found = cutOffs.find(([start, end]) => from.slice(5) === start && to.slice(5) === end);
  return found && years === (found[0] === '12-15' ? 1 : 0) ? found[2] : undefined;
}
