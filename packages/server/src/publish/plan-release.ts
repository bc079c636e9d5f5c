import { finestPartition, type Partition } from './partition.js';
import { releaseFamily, type Member } from './release-family.js';
import { treeOf } from './tree-of.js';

/** Answers by unit and time, and where the units stand. */
export interface ReleaseInput {
  readonly grain: 'day' | 'month';
  readonly cells: readonly { readonly unit: string; readonly time: number; readonly n: number }[];
  readonly lines: readonly { readonly unit: string; readonly ancestor: string }[];
}

/** A span of local days, half open; open ends reach as far as there are answers. */
export interface Span {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** What may be told of whom and when. */
export interface Release {
  /** @param unit - with everything below it; all units when left out */
  readonly allows: (unit: string | undefined, span: Span) => boolean;
}

interface Told {
  readonly columns: readonly number[];
  readonly partition: Partition;
}

/**
 * Decides what may be told so that no group of 1 to `minN` − 1 answers can be
 * read or computed by subtraction: neither between units and what stands above
 * them, nor between spans of time. The decision depends on the counts alone, so
 * that everybody is told the same.
 */
export function planRelease({ grain, cells, lines }: ReleaseInput, minN: number): Release {
  const { parents, children } = treeOf(
    lines,
    cells.map(({ unit }) => unit),
  );
  const counts = countsOf(cells);
  const sums = new Map<string, ReadonlyMap<number, number>>();
  const sumOf = (unit: string): ReadonlyMap<number, number> => {
    const known = sums.get(unit);
    if (known) return known;
    const sum = new Map(counts.get(unit));
    for (const child of children.get(unit) ?? []) addTo(sum, sumOf(child));
    sums.set(unit, sum);
    return sum;
  };
  const inColumns = (sum: ReadonlyMap<number, number> | undefined, columns: readonly number[]): number[] =>
    columns.map((time) => sum?.get(time) ?? 0);
  const topOf = (sum: ReadonlyMap<number, number>): Told | undefined => {
    const columns = [...sum.keys()].sort((a, b) => a - b);
    const partition = finestPartition(columns, inColumns(sum, columns), minN);
    return partition && { columns, partition };
  };
  const tops = [...new Set([...parents.keys()].filter((unit) => parents.get(unit) === null))];
  const all = new Map<number, number>();
  for (const unit of tops) addTo(all, sumOf(unit));
  const whole = topOf(all);
  const family =
    whole &&
    releaseFamily(
      tops.map((unit) => ({ unit, counts: inColumns(sumOf(unit), whole.columns) })),
      whole.columns,
      whole.partition,
      minN,
    );
  // All answers of a server together interest few; rather than that a unit steps back for them, they are not told.
  const wholeIsTold = family !== undefined && !family.steppedBack;
  const told = new Map<string, Told | undefined>();
  const toldOf = (unit: string): Told | undefined => {
    if (!told.has(unit)) told.set(unit, decide(unit));
    return told.get(unit);
  };
  const decide = (unit: string): Told | undefined => {
    const parent = parents.get(unit);
    if (parent === undefined) return undefined;
    if (parent === null) {
      if (!wholeIsTold) return topOf(sumOf(unit));
      const partition = family.blocks.get(unit);
      return partition && { columns: whole?.columns ?? [], partition };
    }
    const above = toldOf(parent);
    if (!above) return undefined;
    for (const [child, partition] of familyOf(parent, above)) told.set(child, { columns: above.columns, partition });
    return told.get(unit);
  };
  const familyOf = (parent: string, { columns, partition }: Told): ReadonlyMap<string, Partition> => {
    const members: Member[] = (children.get(parent) ?? []).map((child) => ({
      unit: child,
      counts: inColumns(sumOf(child), columns),
    }));
    members.push({ unit: null, counts: inColumns(counts.get(parent), columns) });
    return releaseFamily(members, columns, partition, minN).blocks;
  };
  return {
    allows(unit, { from, to }) {
      if (grain === 'month' && [from, to].some((day) => day !== undefined && day % 100 !== 1)) return false;
      const found = unit === undefined ? (wholeIsTold ? whole : undefined) : toldOf(unit);
      if (!found) return false;
      const { columns, partition } = found;
      const begin = from === undefined ? 0 : indexOf(columns, from);
      const end = to === undefined ? columns.length : indexOf(columns, to);
      if (begin >= end) return false;
      return partition.includes(begin) && (end === columns.length || partition.includes(end));
    },
  };
}

function indexOf(columns: readonly number[], day: number): number {
  const index = columns.findIndex((time) => time >= day);
  return index < 0 ? columns.length : index;
}

function countsOf(cells: ReleaseInput['cells']): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const { unit, time, n } of cells) {
    const own = counts.get(unit) ?? new Map<number, number>();
    own.set(time, (own.get(time) ?? 0) + n);
    counts.set(unit, own);
  }
  return counts;
}

function addTo(sum: Map<number, number>, more: ReadonlyMap<number, number>): void {
  for (const [time, n] of more) sum.set(time, (sum.get(time) ?? 0) + n);
}
