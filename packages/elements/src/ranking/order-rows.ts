import { compare } from '../shared/decimal-text.js';
import type { RankedRow } from './rank-rows.js';

/** What the rows are sorted by, and whether from the small to the great. */
export interface Order {
  readonly by: 'value' | 'name';
  readonly ascending: boolean;
}

/** Reads the `sort` attribute: `value` (best first) or `name`, with `-asc` or `-desc`, or a minus in front for the other way round. */
export function readOrder(sort: string | undefined, lowerIsBetter: boolean): Order {
  const given = (sort ?? '').trim().toLowerCase();
  const by = given.includes('name') ? 'name' : 'value';
  if (given.endsWith('asc')) return { by, ascending: true };
  if (given.endsWith('desc')) return { by, ascending: false };
  return { by, ascending: (by === 'name' || lowerIsBetter) !== given.startsWith('-') };
}

/** The rows in order; those without a figure come last either way. */
export function orderRows(rows: readonly RankedRow[], { by, ascending }: Order): RankedRow[] {
  const collator = new Intl.Collator('vi', { numeric: true });
  const byName = (a: RankedRow, b: RankedRow): number => collator.compare(a.row.name, b.row.name);
  const way = ascending ? 1 : -1;
  return [...rows].sort((a, b) => {
    if (by === 'name') return way * byName(a, b);
    if (!a.value || !b.value) return Number(!a.value) - Number(!b.value) || byName(a, b);
    return way * compare(a.value, b.value) || byName(a, b);
  });
}

/** Whether a unit is what somebody looks for: without marks and case, as people type. */
export function matches({ row }: RankedRow, sought: string): boolean {
  return bare(`${row.name} ${row.code ?? ''}`).includes(bare(sought));
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();
}
