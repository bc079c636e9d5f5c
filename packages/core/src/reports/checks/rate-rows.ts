import type { Figure } from '../figure.js';
import { isAmount } from './around.js';
import type { Grid, Row } from './grid.js';
import { mostAgreed } from './most-agreed.js';
import { judge, type Judged, type Reading } from './reading.js';

/** How far above its rate the part and the whole of a column stand. */
const mostAbove = 6;
/** Columns that must agree at least. */
const fewest = 2;
/** Percentage points by which a misprint may be off. */
const farthest = 15;

/**
 * Rows of rates under the rows that they are made of, "Đã giải quyết | 261 |
 * 239" and "Tỷ lệ (%) | 90,6 | 95,2": what holds in most columns, and in two at
 * least, must hold in all.
 */
export function readRateRows(grid: Grid): Judged[] {
  return grid.rows.flatMap((row, at) => {
    const stated = row.cells.filter((cell) => cell?.kind === 'percent' && cell.change === undefined);
    if (stated.length < 2) return [];
    const above = grid.rows.slice(Math.max(0, at - mostAbove), at);
    const ways: Reading[][] = [];
    for (const part of [...above].reverse()) {
      for (const whole of [...above].reverse()) {
        if (part === whole) continue;
        ways.push(row.cells.flatMap((cell, column) => reading(cell, column, part, whole) ?? []));
      }
    }
    return mostAgreed(ways, fewest).flatMap((one) => judge(one) ?? []);
  });
}

function reading(stated: Figure | undefined, column: number, partRow: Row, wholeRow: Row): Reading | undefined {
  const [part, whole] = [partRow.cells[column], wholeRow.cells[column]];
  if (stated?.kind !== 'percent' || !part || !whole || !isAmount(part) || !isAmount(whole)) return undefined;
  // The rates of a column of changes are not made of its counts.
  if (whole.size === 0 || Math.abs((part.size / whole.size) * 100 - stated.size) > farthest) return undefined;
  return { rule: 'ratio', stated, sum: { kind: 'rate', part, whole } };
}
