// Rows that are the sum of others: "Tiếp nhận | 64 | 112" over "Đã xử lý" and "Đang xử lý".
import { inputsOf } from '../evaluate-sum.js';
import type { Figure } from '../figure.js';
import type { Grid, Row } from './grid.js';
import type { Judged } from './reading.js';

/** Columns that must agree: any two rows may add up to a third in two of them. */
const fewest = 3;

/** Reads the rows of a table as the columns of another, by what reads columns; rates of rows have a rule of their own. */
export function readSumRows(grid: Grid, madeColumns: (grid: Grid) => readonly Judged[]): Judged[] {
  // Rows over a total are of a kind: what two of them add up to by chance is none of their sums.
  if (grid.columns < 3 || grid.rows.some((row) => row.edges === 0 || row.isAverage || isOverall(row))) return [];
  const rowOf = new Map<Figure, Row>();
  for (const row of grid.rows) for (const cell of row.cells) if (cell) rowOf.set(cell, row);
  const sums = madeColumns(turned(grid)).filter(({ sum }) => sum.kind === 'total');
  const agree = new Map<Row | undefined, number>();
  for (const { stated, verdict } of sums) {
    const row = rowOf.get(stated);
    if (verdict === 'holds') agree.set(row, (agree.get(row) ?? 0) + 1);
  }
  return sums.filter(
    ({ stated, sum }) => (agree.get(rowOf.get(stated)) ?? 0) >= fewest && [stated, ...inputsOf(sum)].every(isWhole),
  );
}

// "Cộng", "Toàn huyện"; but "Tổng số đơn tiếp nhận" is a measure among others.
function isOverall({ isTotal, label }: Row): boolean {
  return (
    isTotal &&
    (label.split(' ').length <= 2 || /^(?:tổng cộng|cộng|toàn|cả|tong cong|cong|toan|ca)(?!\p{L})/u.test(label))
  );
}

// Points and averages that stand in a row of counts add up to nothing.
function isWhole({ kind, step }: Figure): boolean {
  return kind !== 'percent' && step.decimals === 0;
}

function turned({ rows, columns }: Grid): Grid {
  const [first] = rows;
  const lines = Array.from({ length: columns }, (_, column) => rows.map((row) => row.cells[column]));
  return {
    columns: rows.length,
    rows: lines.flatMap((cells): Row[] => {
      const figures = cells.filter((cell) => cell !== undefined);
      return figures.length < 2 || !first
        ? []
        : [{ ...first, label: '', cells, figures, isTotal: false, isAverage: false, isGroup: false, bullet: false }];
    }),
  };
}
