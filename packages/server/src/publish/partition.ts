/**
 * A cut of a line of columns into blocks, as the index at which each block
 * begins; the first is 0. Columns are the days or months that have answers.
 */
export type Partition = readonly number[];

/** From the finest grid of release to the coarsest. */
export const grids = ['own', 'month', 'quarter', 'year', 'all'] as const;
export type Grid = (typeof grids)[number];

/** The calendar unit that a column (`20260517`) lies in. */
function unitOf(time: number, grid: Grid): number {
  const month = Math.floor(time / 100);
  if (grid === 'month') return month;
  const year = Math.floor(month / 100);
  if (grid === 'quarter') return year * 10 + Math.ceil((month % 100) / 3);
  return grid === 'year' ? year : 0;
}

/**
 * The finest blocks of consecutive columns that each hold at least `minN`
 * answers. Months are kept whole as far as that goes; only a month that stands
 * alone is cut into days. Every column holds at least one answer.
 *
 * @returns `undefined` when all columns together hold fewer
 */
export function finestPartition(
  columns: readonly number[],
  counts: readonly number[],
  minN: number,
): Partition | undefined {
  const months = startsOf(columns, 'month');
  const ends = [...months.slice(1), columns.length];
  const blocks = merge(
    months,
    months.map((start, index) => sum(counts, start, ends[index] ?? start)),
    minN,
  );
  if (!blocks) return undefined;
  return blocks.flatMap((start, index) => {
    const end = blocks[index + 1] ?? columns.length;
    if (months.some((month) => month > start && month < end)) return [start];
    const days = Array.from({ length: end - start }, (_, offset) => start + offset);
    return [...(merge(days, counts.slice(start, end), minN) ?? [start])];
  });
}

/** Joins blocks that share a unit of the calendar. */
export function coarsen(partition: Partition, columns: readonly number[], grid: Grid): Partition {
  if (grid === 'own') return partition;
  return partition.filter((start) => {
    const [first, before] = [columns[start], columns[start - 1]];
    return first === undefined || before === undefined || unitOf(first, grid) !== unitOf(before, grid);
  });
}

/** The sum of each block. */
export function blockSums(partition: Partition, counts: readonly number[]): number[] {
  return partition.map((start, index) => sum(counts, start, partition[index + 1] ?? counts.length));
}

function startsOf(columns: readonly number[], grid: Grid): number[] {
  return columns.flatMap((time, index) => {
    const before = columns[index - 1];
    return before === undefined || unitOf(before, grid) !== unitOf(time, grid) ? [index] : [];
  });
}

// From the left, each block closed as soon as it holds enough; what is left over joins the last one.
function merge(starts: readonly number[], counts: readonly number[], minN: number): number[] | undefined {
  const blocks: number[] = [];
  let open: number | undefined;
  let held = 0;
  starts.forEach((start, index) => {
    open ??= start;
    held += counts[index] ?? 0;
    if (held < minN) return;
    blocks.push(open);
    open = undefined;
    held = 0;
  });
  return blocks.length > 0 ? blocks : undefined;
}

function sum(counts: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += counts[index] ?? 0;
  return total;
}
