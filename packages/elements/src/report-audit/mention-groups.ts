import type { MentionKind } from '@danvan/core/reports';

/** The four sorts of figures that the marked text tells apart. */
export type MentionGroup = 'amount' | 'share' | 'time' | 'number';

export const mentionGroups: readonly MentionGroup[] = ['amount', 'share', 'time', 'number'];

const groups: Readonly<Record<MentionKind, MentionGroup>> = {
  count: 'amount',
  money: 'amount',
  measure: 'amount',
  percent: 'share',
  fraction: 'share',
  date: 'time',
  dateRange: 'time',
  month: 'time',
  monthRange: 'time',
  year: 'time',
  yearRange: 'time',
  period: 'time',
  time: 'time',
  docNumber: 'number',
  ordinal: 'number',
  level: 'number',
  list: 'number',
  phone: 'number',
  other: 'number',
};

export function groupOf(kind: MentionKind): MentionGroup {
  return groups[kind];
}
