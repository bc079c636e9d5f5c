// A column of averages in a table: "Số tổ | Hòa giải viên | Bình quân/tổ".
import type { Figure } from '../figure.js';
import { isAmount, order } from './around.js';
import type { Grid, Row } from './grid.js';
import { mostAgreed } from './most-agreed.js';
import { judge, type Judged, type Reading } from './reading.js';

/** Rows that must agree at least, and columns among which it is looked for. */
const fewest = 3;
const mostColumns = 12;
/** By what share an average may be off: one further off is made of something else. */
const widest = 0.3;

/** Reads every column of decimals that is one column of counts by another in most rows. */
export function readAverageColumns(grid: Grid): Judged[] {
  const columns = Math.min(grid.columns, mostColumns);
  const found: Judged[] = [];
  for (let stated = 0; stated < columns; stated += 1) {
    if (!isOfDecimals(grid, stated)) continue;
    const ways: Reading[][] = [];
    for (let of = 0; of < columns; of += 1) {
      for (let by = 0; by < columns; by += 1) {
        if (of === by || of === stated || by === stated) continue;
        ways.push(grid.rows.flatMap((row) => readingOf(row, stated, of, by) ?? []));
      }
    }
    found.push(
      ...mostAgreed(ways, fewest)
        .flatMap((one) => judge(one) ?? [])
        .filter(isNear),
    );
  }
  return found;
}

function isOfDecimals(grid: Grid, column: number): boolean {
  const cells = grid.rows.flatMap((row) => row.cells[column] ?? []);
  const some = cells.filter((cell) => cell.kind !== 'percent' && isAmount(cell) && cell.step.decimals > 0);
  return some.length >= fewest && some.length * 2 > cells.length;
}

function readingOf(row: Row, column: number, from: number, among: number): Reading | undefined {
  const [stated, of, by] = [row.cells[column], row.cells[from], row.cells[among]];
  if (!stated || !isWhole(of) || !isWhole(by) || order(of, by) <= 0 || by.size === 0) return undefined;
  return { rule: 'average', stated, sum: { kind: 'quotient', of, by } };
}

function isWhole(cell: Figure | undefined): cell is Figure {
  return cell !== undefined && isAmount(cell) && cell.step.decimals === 0;
}

function isNear({ computed, stated }: Judged): boolean {
  const size = Number(computed.numerator) / Number(computed.denominator);
  return Math.abs(size - stated.size) <= size * widest;
}
