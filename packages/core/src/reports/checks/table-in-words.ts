// What the text below a table says of it. One walk from front to back: for every
// figure that its own sentence does not explain, the cells of the table above.
import { paced, type Steps } from '../../foundation/steps.js';
import type { Figure, Scene } from '../figure.js';
import { rateOfTotals, totalsOf, type Totals } from './columns-in-words.js';
import type { Grid } from './grid.js';
import { couldBeTold, ofRows } from './row-in-words.js';
import type { Judged } from './reading.js';
import { sentenceReader } from './sentence-words.js';

/** How many lines below a table its words may stand. */
const nearby = 24;

interface Tables {
  /** Drawn with pipes or tabs. */
  readonly drawn: readonly Grid[];
  /** With a total row and names of its columns. */
  readonly totals: readonly Totals[];
}

/** Figures of the text that cells of the table above make; `own` are the mentions that have a check already. */
export function* readTableInWords(scene: Scene, grids: readonly Grid[], own: ReadonlySet<number>): Steps<Judged[]> {
  const found: Judged[] = [];
  const { drawn, totals } = tablesOf(scene, grids);
  if (drawn.length === 0 && totals.length === 0) return found;
  const wordsOf = sentenceReader(scene);
  let [above, summed] = [-1, -1];
  yield* paced(scene.figures, (stated) => {
    while (isAbove(drawn[above + 1], stated)) above += 1;
    while (isAbove(totals[summed + 1]?.grid, stated)) summed += 1;
    if (own.has(stated.mention) || !couldBeTold(stated)) return;
    const [grid, total] = [drawn[above], totals[summed]];
    const told =
      (isNear(grid, stated) ? ofRows(scene, grid, stated, wordsOf(stated), found.at(-1)) : undefined) ??
      (total && isNear(total.grid, stated) ? rateOfTotals(scene, total, stated, wordsOf) : undefined);
    if (told) found.push(told);
  });
  return found;
}

function tablesOf(scene: Scene, grids: readonly Grid[]): Tables {
  return {
    drawn: grids.filter((grid) => grid.rows.some((row) => row.edges > 0)),
    totals: grids.flatMap((grid) => totalsOf(scene, grid) ?? []),
  };
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
