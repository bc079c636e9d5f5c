import type { MentionKind } from '@danvan/core/reports';

/** The four sorts of figures that the marked text tells apart. */
export type MentionGroup = 'amount' | 'share' | 'time' | 'label';

export const mentionGroups: readonly MentionGroup[] = ['amount', 'share', 'time', 'label'];

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
  docNumber: 'label',
  ordinal: 'label',
  level: 'label',
  list: 'label',
  phone: 'label',
  other: 'label',
};

export function groupOf(kind: MentionKind): MentionGroup {
  return groups[kind];
}
