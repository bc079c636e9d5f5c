// The rows and columns of a table: columns that add up to their total row, to
// the figures of the sentence above, and columns that are made of others.
import { compare, multiply, rational, subtract } from '../../foundation/rational.js';
import { paced, type Steps } from '../../foundation/steps.js';
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { isAmount, order } from './around.js';
import { readAverageColumns } from './average-columns.js';
import { readAverageRows } from './average-rows.js';
import { couldBe, couldHold } from './could-hold.js';
import type { Grid, Row } from './grid.js';
import { readJointColumns } from './joint-columns.js';
import { readRateRows } from './rate-rows.js';
import { judge, type Judged, type Reading } from './reading.js';
import { isSwap } from './slip-gap.js';
import { readSumRows } from './sum-rows.js';

/** How many times as large as the other the levels of a change in a table are at most. */
const mostTimes = 4;
/** How far back from its whole the cells of a line are read. */
const mostCells = 16;
/** Rows from which it is learnt how a column is made. */
const sample = 16;
/** Columns among which it is learnt. */
const mostMade = 12;

/** Reads all tables of a text. */
export function* readTables(scene: Scene, grids: readonly Grid[]): Steps<Judged[]> {
  const found: Judged[] = [];
  yield* paced(
    grids,
    (grid) => {
      const made = madeColumns(grid);
      const known = new Set(made.filter(({ verdict }) => verdict === 'holds').map(({ stated }) => stated));
      found.push(...columnTotals(scene, grid), ...made, ...readJointColumns(grid, known));
      found.push(...readAverageColumns(grid), ...readAverageRows(grid), ...readRateRows(grid));
      found.push(...readSumRows(grid, madeColumns));
    },
    1,
  );
  return [...found, ...shares(scene)];
}

// "736 27,8% 1856 70,2% 2643 100%": counts and their shares side by side, the
// whole being the one with 100 %.
function shares(scene: Scene): Judged[] {
  const found: Judged[] = [];
  for (const whole of scene.figures) {
    const rate = scene.figures[whole.place + 1];
    if (rate?.kind !== 'percent' || rate.size !== 100 || !isCell(whole, rate)) continue;
    for (let at = whole.place - 2; at >= whole.place - mostCells; at -= 2) {
      const [part, stated] = [scene.figures[at], scene.figures[at + 1]];
      if (!part || !stated || part.paragraph !== whole.paragraph || !isCell(part, stated)) break;
      const judged = judge({ rule: 'ratio', stated, sum: { kind: 'rate', part, whole } });
      if (judged?.verdict === 'holds' && order(part, whole) < 0) found.push(judged);
    }
  }
  return found;
}

// A count and a percentage with nothing but the edge of a cell between them.
function isCell(count: Figure, rate: Figure): boolean {
  return (
    isAmount(count) && rate.kind === 'percent' && rate.paragraph === count.paragraph && /^[\s|;]*$/u.test(rate.before)
  );
}

function columnTotals(scene: Scene, grid: Grid): Judged[] {
  const rows = grid.rows.filter((row) => !row.isTotal);
  const groups = rows.filter((row) => row.isGroup);
  const total = grid.rows.find((row) => row.isTotal);
  if (groups.length === 0 || groups.length === rows.length) return totalsOf(scene, grid, rows, total);
  // Nested: the rows under each group make it up, the groups make up the total.
  const nested = groups.flatMap((group) => {
    const from = rows.indexOf(group) + 1;
    const next = rows.findIndex((row, index) => index >= from && row.isGroup);
    return totalsOf(scene, grid, rows.slice(from, next < 0 ? rows.length : next), group);
  });
  return total ? [...nested, ...totalsOf(scene, grid, groups, total)] : nested;
}

function totalsOf(scene: Scene, grid: Grid, parts: readonly Row[], total: Row | undefined): Judged[] {
  const found: Judged[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const cells = parts.flatMap((row) => row.cells[column] ?? []);
    if (cells.length < 2 || !cells.every(isAmount) || cells.some((cell) => cell.change !== undefined)) continue;
    const stated = total ? total.cells[column] : aboveTotal(scene, grid, cells, column);
    if (!stated) continue;
    const judged = judge(sumOf(stated, cells));
    if (judged && (judged.verdict === 'holds' || isAdditive(stated, cells))) found.push(judged);
  }
  return total && found.filter((one) => one.verdict === 'contradicts').length * 2 > found.length
    ? holding(found)
    : found;
}

function sumOf(stated: Figure, parts: readonly Figure[]): Reading {
  return { rule: 'sum', stated, sum: { kind: 'total', parts } };
}

// When most columns miss their total the rows were misunderstood.
function holding(found: readonly Judged[]): Judged[] {
  return found.length > 1 ? found.filter((one) => one.verdict !== 'contradicts') : [...found];
}

// A total lies above every part and near their sum; a rate or a rank does not.
function isAdditive(stated: Figure, cells: readonly Figure[]): boolean {
  if (cells.some((cell) => order(cell, stated) > 0 || cell.step.decimals > 0)) return false;
  if (areRanks(cells)) return false;
  const sum = valuesOf(cells);
  const gap = subtract(sum, stated.value);
  const size = gap.numerator < 0n ? multiply(gap, rational(-1)) : gap;
  return compare(multiply(size, rational(4)), stated.value) <= 0 || isSwap(sum, stated);
}

// 1, 2, 3 … in any order: places, not amounts.
function areRanks(cells: readonly Figure[]): boolean {
  const places = new Set(cells.map(({ size }) => size));
  return cells.length >= 3 && cells.every((_, at) => places.has(at + 1));
}

const above = 12;

// The sentence above a list without a total row: its figure of the same noun
// that the column adds up to, or the one in the same place of the same pattern.
function aboveTotal(scene: Scene, grid: Grid, cells: readonly Figure[], column: number): Figure | undefined {
  const [first] = cells;
  const top = grid.rows[0]?.cells.find((cell) => cell !== undefined);
  if (!first || !top) return undefined;
  const at = top.place;
  const before = scene.figures.slice(Math.max(0, at - above), at).reverse();
  const near = before.filter(
    (figure) => figure.paragraph >= first.paragraph - 2 && isAmount(figure) && kinship(figure, first) > 0,
  );
  const sum = valuesOf(cells);
  const exact = near.find((figure) => compare(figure.value, sum) === 0);
  if (exact) return exact;
  const pattern = before.filter((figure) => figure.paragraph === before[0]?.paragraph).reverse();
  const like = pattern.slice(-grid.columns);
  const matches = like.length === grid.columns && like.every((figure, index) => alike(figure, grid.rows[0], index));
  return matches ? like[column] : undefined;
}

function alike(figure: Figure, row: Row | undefined, column: number): boolean {
  const cell = row?.cells[column];
  if (cell?.kind !== figure.kind) return false;
  return kinship(cell, figure) >= (figure.kind === 'percent' ? 0 : 2);
}

// A column that is the sum or the rate of others in most rows must be so in all.
function madeColumns(grid: Grid): Judged[] {
  const found: Judged[] = [];
  const columns = Math.min(grid.columns, mostMade);
  const countColumns = Array.from({ length: columns }, (_, at) => at).filter((at) => !isRateColumn(grid, at));
  for (let stated = 0; stated < columns; stated += 1) {
    const makings = isRateColumn(grid, stated) ? rates(columns, stated) : sums(columns, stated, countColumns);
    const tried = grid.rows.slice(0, sample);
    const likely: { readonly inputs: readonly number[]; readonly agree: number }[] = [];
    for (const inputs of makings) {
      let readings = 0;
      let agree = 0;
      for (const row of tried) {
        if (!isMade(row, stated, inputs, hasOneZero(row, stated, inputs))) continue;
        readings += 1;
        if (couldMake(row, stated, inputs) && holds(made(row, stated, inputs))) agree += 1;
      }
      if (agree >= 2 && agree * 2 > readings) likely.push({ inputs, agree });
    }
    // Of ways that agree alike the shortest was meant: done and left, not each kind of done and left.
    const [best, ...others] = likely.sort((a, b) => b.agree - a.agree || a.inputs.length - b.inputs.length);
    if (!best) continue;
    // A total may be broken down twice: by origin and by kind.
    const again = others.find(
      ({ inputs, agree }) => agree >= 3 && !inputs.some((input) => best.inputs.includes(input)),
    );
    for (const { inputs } of again && !isRateColumn(grid, stated) ? [best, again] : [best]) {
      const readings = grid.rows.flatMap((row) => made(row, stated, inputs) ?? []);
      found.push(...readings.flatMap((reading) => judge(reading) ?? []));
    }
  }
  return found;
}

function holds(reading: Reading | undefined): boolean {
  return reading !== undefined && couldHold(reading) && judge(reading)?.verdict === 'holds';
}

// Whether the row has a figure in the column and an amount in each of the inputs; nothing is learnt from zeros.
function isMade(row: Row, column: number, inputs: readonly number[], zeros: boolean): boolean {
  const stated = row.cells[column];
  if (!stated || (stated.kind !== 'percent' && !isAmount(stated))) return false;
  for (const input of inputs) {
    const cell = row.cells[input];
    if (!cell || (cell.size === 0 && !zeros) || !isAmount(cell)) return false;
  }
  return true;
}

// "9 + 2 + 0 = 11": of three parts one may be zero; of two nothing would be learnt.
function hasOneZero(row: Row, stated: number, inputs: readonly number[]): boolean {
  if (inputs.length < 3 || row.cells[stated]?.kind === 'percent') return false;
  return inputs.filter((input) => row.cells[input]?.size === 0).length === 1;
}

// A quick no, in doubles; there are many ways to make a column.
function couldMake(row: Row, column: number, inputs: readonly number[]): boolean {
  const stated = row.cells[column];
  if (!stated) return true;
  if (stated.kind !== 'percent') {
    let sum = 0;
    for (const input of inputs) sum += row.cells[input]?.size ?? 0;
    return couldBe(stated, sum);
  }
  const rate = ((row.cells[inputs[0] ?? 0]?.size ?? 0) * 100) / (row.cells[inputs[1] ?? 0]?.size ?? 0);
  if (inputs.length !== 3) return couldBe(stated, rate);
  return couldBe(stated, rate - 100) || couldBe(stated, 100 - rate);
}

function isRateColumn(grid: Grid, column: number): boolean {
  const cells = grid.rows.slice(0, sample).flatMap((row) => row.cells[column] ?? []);
  return cells.filter((cell) => cell.kind === 'percent').length * 2 > cells.length;
}

// Which columns may make up this one: two or more neighbours behind or before
// it, or any two.
function sums(columns: number, stated: number, counts: readonly number[]): number[][] {
  const found: number[][] = [];
  // "Trước hạn | Tỷ lệ | Đúng hạn | Tỷ lệ": neighbours but for the rates between them.
  counts.forEach((from, at) => {
    for (let end = at + 1; end < counts.length; end += 1)
      if (from > stated || (counts[end] ?? 0) < stated) found.push(counts.slice(at, end + 1));
  });
  for (let one = 0; one < columns; one += 1) {
    for (let other = one + 2; other < columns; other += 1) {
      if (one !== stated && other !== stated) found.push([one, other]);
    }
  }
  return found;
}

// Part and whole; with a third number, the change between two levels.
function rates(columns: number, stated: number): number[][] {
  const found: number[][] = [];
  for (let part = 0; part < columns; part += 1) {
    for (let whole = 0; whole < columns; whole += 1) {
      if (part !== whole && part !== stated && whole !== stated) found.push([part, whole]);
    }
  }
  return [...found, ...found.map(([part = 0, whole = 0]) => [part, whole, whole])];
}

function made(row: Row, column: number, inputs: readonly number[]): Reading | undefined {
  const stated = row.cells[column];
  if (!stated || !isMade(row, column, inputs, stated.kind !== 'percent' && stated.size > 0)) return undefined;
  const cells = inputs.flatMap((input) => row.cells[input] ?? []);
  if (stated.kind !== 'percent') return sumOf(stated, cells);
  const [part, whole] = cells;
  if (!part || !whole) return undefined;
  if (inputs.length !== 3) return { rule: 'ratio', stated, sum: { kind: 'rate', part, whole } };
  // "Quá hạn 37" is no level that 281 fell to: what the late ones leave is the rate of all others.
  if (part.size * mostTimes < whole.size || part.size > whole.size * mostTimes) return undefined;
  // Some tables print a fall without its sign.
  const falls = order(part, whole) < 0 && stated.value.numerator > 0n;
  return { rule: 'growth', stated, sum: { kind: 'change', now: part, before: whole, falls } };
}
