/** Where something stands from left to right. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

/**
 * The columns of a table: what stands above each other in its fullest rows.
 * None when those have nothing in common.
 */
export function columnsOf(rows: readonly (readonly Extent[])[]): Extent[] {
  const most = Math.max(...rows.map((row) => row.length));
  const extents = rows.filter((row) => row.length === most).flat();
  const columns: Extent[] = [];
  for (const { left, right } of extents.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right)
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    else columns.push({ left, right });
  }
  return columns.length === most ? columns : [];
}

/** The column that something stands in, or else is nearest to, counted from 0. */
export function place({ left, right }: Extent, columns: readonly Extent[]): number {
  const distances = columns.map((column) => Math.max(left, column.left) - Math.min(right, column.right));
  return distances.indexOf(Math.min(...distances));
}
