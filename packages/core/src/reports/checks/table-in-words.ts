// What the text below a table says of it. One walk from front to back: for every
// figure that its own sentence does not explain, the cells of the table above.
import { paced, type Steps } from '../../foundation/steps.js';
import type { Figure, Scene } from '../figure.js';
import { rateOfNamedTotal, rateOfTotals, totalsOf, type Totals } from './columns-in-words.js';
import type { Grid } from './grid.js';
import { couldBeTold, ofRows, ofYearRows } from './row-in-words.js';
import { isByYears } from './rows-of-years.js';
import type { Judged } from './reading.js';
import { sentenceReader } from './sentence-words.js';

/** How many lines below a table its words may stand. */
const nearby = 24;

interface Tables {
  /** Drawn with pipes or tabs, or lines of years. */
  readonly rows: readonly Grid[];
  /** With a total row and names of its columns. */
  readonly totals: readonly Totals[];
}

/** Figures of the text that cells of the table above make; `own` are the mentions that have a check already. */
export function* readTableInWords(scene: Scene, grids: readonly Grid[], own: ReadonlySet<number>): Steps<Judged[]> {
  const found: Judged[] = [];
  const { rows, totals } = tablesOf(scene, grids);
  if (rows.length === 0) return found;
  const wordsOf = sentenceReader(scene);
  const told = (grid: Grid, stated: Figure): Judged | undefined =>
    isDrawn(grid)
      ? ofRows(scene, grid, stated, () => wordsOf(stated), found.at(-1))
      : ofYearRows(scene, grid, stated, found.at(-1));
  let [above, summed] = [-1, -1];
  yield* paced(scene.figures, (stated) => {
    while (isAbove(rows[above + 1], stated)) above += 1;
    while (isAbove(totals[summed + 1]?.grid, stated)) summed += 1;
    if (own.has(stated.mention) || !couldBeTold(stated)) return;
    const [grid, total] = [rows[above], totals[summed]];
    const judged =
      (isNear(grid, stated) ? told(grid, stated) : undefined) ??
      (total && isNear(total.grid, stated)
        ? (rateOfTotals(scene, total, stated, wordsOf) ?? rateOfNamedTotal(scene, total, stated))
        : undefined);
    if (judged) found.push(judged);
  });
  return found;
}

function tablesOf(scene: Scene, grids: readonly Grid[]): Tables {
  return {
    rows: grids.filter((grid) => isDrawn(grid) || isByYears(scene, grid)),
    totals: grids.flatMap((grid) => totalsOf(scene, grid) ?? []),
  };
}

function isDrawn({ rows }: Grid): boolean {
  return rows.some((row) => row.edges > 0) || isOfBlanks(rows);
}

// "Xã Hòa Lộc 967 951 940 98,8%" above "Cộng 5.243 5.168 5.107 98,8%".
function isOfBlanks(rows: Grid['rows']): boolean {
  return (
    rows.length > 2 &&
    rows.at(-1)?.isTotal === true &&
    rows.every(({ bullet, figures }) => !bullet && figures.length > 2 && figures.every(({ unit }) => unit.length < 2))
  );
}

function isAbove(grid: Grid | undefined, stated: Figure): boolean {
  return grid !== undefined && lastLine(grid) < stated.paragraph;
}

function isNear(grid: Grid | undefined, stated: Figure): grid is Grid {
  return grid !== undefined && stated.paragraph - lastLine(grid) <= nearby;
}

function lastLine(grid: Grid): number {
  return grid.rows.at(-1)?.line ?? 0;
}
