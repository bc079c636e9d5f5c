// What became of a thing from one year to another where a table or a list has a
// row for each: "năm 2023 ít hơn năm 2019 là 445 vụ", "sang năm 2022 tăng 465 lượt".
import type { Figure, Scene } from '../figure.js';
import { isAmount, isTimes, order } from './around.js';
import type { Grid, Row } from './grid.js';
import { wordPattern } from '../plain-letters.js';
import { minus } from './minus.js';
import { firstThatHolds, type Judged, type Reading } from './reading.js';
import { wordsBefore } from './words-before.js';

const mostRows = 60;
/** How many mentions before and behind a figure its years may stand. */
const reach = 6;

/** Whether the rows of a grid are those of years. */
export function isByYears(scene: Scene, { rows }: Grid): boolean {
  return rows.slice(0, 2).every((row) => yearOf(scene, row) !== undefined);
}

/** The change, the growth or the multiple of the one column in which two years that the sentence names differ by it. */
export function ofYears(scene: Scene, grid: Grid, stated: Figure, falls: boolean): Judged | undefined {
  for (const [now, then] of [...pairsOf(scene, stated), ...endsOf(scene, grid, stated)]) {
    const [row, old] = [now, then].map((year) =>
      grid.rows.slice(0, mostRows).find((one) => yearOf(scene, one) === year),
    );
    if (!row || !old) continue;
    const holds = readingsOf(stated, row, old, falls).flatMap((reading) => firstThatHolds([reading]) ?? []);
    const [first] = holds;
    if (first && (holds.length === 1 || (stated.kind === 'percent' && stated.step.decimals > 0))) return first;
  }
  return undefined;
}

// The later year first: the nearest before the figure with the next one behind it, the one before it, or its own last year.
function pairsOf(scene: Scene, stated: Figure): [string, string][] {
  const { start, end } = scene.sentences[stated.sentence] ?? stated;
  const yearsOf = (from: number, to: number): string[] =>
    scene.mentions
      .slice(Math.max(0, from), to)
      .flatMap(({ kind, value, start: at }) => (kind === 'year' && at >= start && at < end ? [value] : []));
  const [near, further] = yearsOf(stated.mention - reach, stated.mention).reverse();
  const [next] = yearsOf(stated.mention + 1, stated.mention + reach);
  if (near === undefined) return [];
  const last = (Number(near) - 1).toString();
  return [next, further, last].flatMap((other): [string, string][] => {
    if (other === undefined) return [];
    return [other < near ? [near, other] : [other, near]];
  });
}

// "Năm cuối so với năm đầu": the last row and the first.
function endsOf(scene: Scene, { rows }: Grid, stated: Figure): [string, string][] {
  const words = wordsBefore(scene, stated);
  const spanned = spans.exec(words)?.[1];
  if (spanned === undefined && !bothEnds.test(words)) return [];
  const [first, last] = [rows[0], rows.slice(0, mostRows).at(-1)].map((row) => row && yearOf(scene, row));
  if (first === undefined || last === undefined || first >= last) return [];
  // "Sau hai năm": as many as lie between the first row and the last.
  const years = numbers.indexOf(spanned ?? '') + 1 || Number(spanned);
  return spanned !== undefined && Number(last) - Number(first) !== years ? [] : [[last, first]];
}

const numbers = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];
const spans = wordPattern(/(?:^|[^\p{L}])(?:sau|qua) (một|hai|ba|bốn|năm|sáu|\d{1,2}) năm(?!\p{L})/u);

const bothEnds = wordPattern(
  /(?:^|[^\p{L}])năm (?:cuối|sau cùng)(?!\p{L}).{0,60} năm đầu(?: tiên)?(?!\p{L})|(?:^|[^\p{L}])năm đầu(?: tiên)?(?!\p{L}).{0,60} năm cuối(?!\p{L})/u,
);

function readingsOf(stated: Figure, row: Row, old: Row, falls: boolean): Reading[] {
  return row.cells.flatMap((now, column): Reading[] => {
    const before = old.cells[column];
    if (!now || before?.kind !== now.kind) return [];
    if (isTimes(stated)) {
      if (!isAmount(now) || order(now, before) === 0) return [];
      const [of, by] = order(now, before) > 0 ? [now, before] : [before, now];
      return [{ rule: 'multiple', stated, sum: { kind: 'quotient', of, by } }];
    }
    if (order(now, before) !== (falls ? -1 : 1)) return [];
    if (stated.kind === 'percent' && !stated.unit.includes('điểm') && isAmount(now))
      return [{ rule: 'growth', stated, sum: { kind: 'change', now, before, falls } }];
    if ((stated.kind === 'percent') !== (now.kind === 'percent')) return [];
    return [falls ? minus(stated, before, [now]) : minus(stated, now, [before])];
  });
}

// "2020 | 2.318 | …", "- Năm 2020: tiếp nhận 1.985 vụ, …".
function yearOf(scene: Scene, row: Row): string | undefined {
  const cell = row.cells.find((one) => one !== undefined);
  const label = cell && scene.mentions[cell.mention - 1];
  if (label?.kind !== 'year' || scene.text.slice(label.end, cell?.start).includes('\n')) return undefined;
  return label.value;
}
