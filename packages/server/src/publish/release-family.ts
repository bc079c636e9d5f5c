import { blockSums, coarsen, grids, type Partition } from './partition.js';

/** One member of a family: a child of a unit, or what was answered for the unit itself. */
export interface Member {
  /** `null` for the unit's own answers, which are published of nobody. */
  readonly unit: string | null;
  readonly counts: readonly number[];
}

export interface Released {
  /** The blocks in which each child may be told; who is missing is told in none. */
  readonly blocks: ReadonlyMap<string, Partition>;
  /** Whether a child had to step back that could have been told by itself. */
  readonly steppedBack: boolean;
}

/**
 * Decides for the children of a unit, whose sums are told in the blocks of
 * `partition`, how finely each of them may be told.
 *
 * From the finest grid to the coarsest, every child whose blocks all hold at
 * least `minN` answers (or none) is told. The others together are what anybody
 * can compute by subtraction, so they too must hold at least `minN` (or none)
 * in every block: until they do, the smallest told child steps back to them.
 * The rest is then a unit of its own, known in these blocks and nothing finer,
 * and the next coarser grid is tried within it.
 *
 * Why no small count follows from it: in a block whose rows (children) and
 * columns (finer blocks of the unit) all hold at least `minN`, a cell with row
 * sum a, column sum c and total t can be anything between max(0, a + c − t)
 * and min(a, c), a range min(a, c, t − a, t − c) wide.
 */
export function releaseFamily(
  members: readonly Member[],
  columns: readonly number[],
  partition: Partition,
  minN: number,
): Released {
  const blocks = new Map<string, Partition>();
  let rest = members.filter(({ counts }) => counts.some((n) => n > 0));
  let steppedBack = false;
  for (const grid of grids) {
    const cut = coarsen(partition, columns, grid);
    const isSafe = (counts: readonly number[]): boolean => blockSums(cut, counts).every((n) => n === 0 || n >= minN);
    const told = rest.filter(({ unit, counts }) => unit !== null && isSafe(counts)).sort(bySize);
    const others = new Set(rest.filter((member) => !told.includes(member)));
    while (told.length > 0 && others.size > 0 && !isSafe(total([...others], columns.length))) {
      const smallest = told.shift();
      if (smallest) others.add(smallest);
      steppedBack = true;
    }
    for (const { unit } of told) if (unit !== null) blocks.set(unit, cut);
    rest = [...others];
  }
  return { blocks, steppedBack };
}

function bySize(a: Member, b: Member): number {
  const [x, y] = [a, b].map(({ counts }) => counts.reduce((sum, n) => sum + n, 0)) as [number, number];
  return x - y || ((a.unit ?? '') < (b.unit ?? '') ? -1 : 1);
}

function total(members: readonly Member[], length: number): number[] {
  const sums = new Array<number>(length).fill(0);
  for (const { counts } of members) counts.forEach((n, index) => (sums[index] = (sums[index] ?? 0) + n));
  return sums;
}
