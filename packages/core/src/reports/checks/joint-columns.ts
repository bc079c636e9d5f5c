// A column of rates of two neighbouring columns together: "Trước hạn | Đúng hạn | … | Tỷ lệ trước và đúng hạn".
import type { Figure } from '../figure.js';
import { isAmount } from './around.js';
import type { Grid, Row } from './grid.js';
import { mostAgreed } from './most-agreed.js';
import { judge, type Judged, type Reading } from './reading.js';

/** Rows that must agree at least, and columns among which it is looked for. */
const fewest = 3;
const mostColumns = 12;
/** Percentage points by which such a rate may be off. */
const widest = 10;

/** Reads the columns of percentages that no two columns make; `known` are the figures that have a check that holds. */
export function readJointColumns(grid: Grid, known: ReadonlySet<Figure>): Judged[] {
  const columns = Math.min(grid.columns, mostColumns);
  const found: Judged[] = [];
  for (let stated = 0; stated < columns; stated += 1) {
    const cells = grid.rows.flatMap((row) => row.cells[stated] ?? []);
    const rates = cells.filter((cell) => cell.kind === 'percent' && cell.change === undefined);
    if (rates.length < fewest || rates.some((rate) => known.has(rate))) continue;
    const ways: Reading[][] = [];
    for (let part = 0; part + 1 < columns; part += 1) {
      for (let whole = 0; whole < columns; whole += 1) {
        if ([stated, part, part + 1].includes(whole) || part === stated || part + 1 === stated) continue;
        ways.push(grid.rows.flatMap((row) => readingOf(row, stated, part, whole) ?? []));
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

function readingOf(row: Row, column: number, first: number, total: number): Reading | undefined {
  const [stated, one, other, whole] = [row.cells[column], row.cells[first], row.cells[first + 1], row.cells[total]];
  if (stated?.kind !== 'percent' || !isCount(one) || !isCount(other) || !isCount(whole) || whole.size === 0)
    return undefined;
  return { rule: 'ratio', stated, sum: { kind: 'joint', parts: [one, other], whole } };
}

function isCount(cell: Figure | undefined): cell is Figure {
  return cell !== undefined && isAmount(cell);
}

function isNear({ computed, stated }: Judged): boolean {
  return Math.abs(Number(computed.numerator) / Number(computed.denominator) - stated.size) <= widest;
}
