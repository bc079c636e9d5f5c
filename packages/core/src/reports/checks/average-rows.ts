// The row of averages under the rows of a table: "Bình quân | 85,9 | 89,9".
import type { Figure } from '../figure.js';
import type { Grid, Row } from './grid.js';
import { judge, type Judged } from './reading.js';

/** Columns that must agree at least before one is told to be wrong. */
const fewest = 2;

/**
 * Reads a row that is called an average as the mean of the others in each
 * column. It may be weighted by what the table does not tell: only where most
 * columns are plain means another is told to be none.
 */
export function readAverageRows(grid: Grid): Judged[] {
  const stated = grid.rows.find(({ isAverage }) => isAverage);
  const others = grid.rows.filter((row) => row !== stated && !row.isTotal);
  if (!stated || others.length < 2) return [];
  const found = stated.cells.flatMap((cell, column) => meanOf(cell, others, column) ?? []);
  const holding = found.filter(({ verdict }) => verdict === 'holds');
  return holding.length >= fewest && holding.length * 2 > found.length ? found : holding;
}

function meanOf(stated: Figure | undefined, rows: readonly Row[], column: number): Judged | undefined {
  const cells = rows.map((row) => row.cells[column]);
  if (!stated || stated.change !== undefined) return undefined;
  if (!cells.every((cell): cell is Figure => cell?.kind === stated.kind && cell.bound === 'exact')) return undefined;
  const sizes = cells.map(({ size }) => size);
  // A mean lies between the least and the most.
  if (stated.size < Math.min(...sizes) || stated.size > Math.max(...sizes)) return undefined;
  return judge({ rule: 'average', stated, sum: { kind: 'mean', of: cells } });
}
