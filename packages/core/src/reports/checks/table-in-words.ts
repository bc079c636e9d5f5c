// What the text around a table says of its rows: "kiến nghị được tiếp thu đạt
// 94,9% tổng số kiến nghị" below the rows of both.
import { paced, type Steps } from '../../foundation/steps.js';
import type { Figure, Scene } from '../figure.js';
import { plainWords } from '../plain-words.js';
import { isAmount, order } from './around.js';
import { rateOf } from './found-rate.js';
import type { Grid, Row } from './grid.js';
import { changeFrom, couldBeLeft, growthBehind, ofRow, rowsSaid } from './row-in-words.js';
import { firstThatHolds, type Judged, type Reading } from './reading.js';

/** How many lines below a table its words may stand. */
const nearby = 24;
const mostRows = 60;
const mostWords = 1200;

/** Rates of the text whose part and whole are cells of the drawn table above; only those that hold. */
export function* readTableInWords(scene: Scene, all: readonly Grid[], own: ReadonlySet<number>): Steps<Judged[]> {
  if (!/[\t|]/u.test(scene.text)) return [];
  const grids = all.filter((grid) => grid.rows.some((row) => row.edges > 0));
  const found: Judged[] = [];
  let at = -1;
  yield* paced(scene.figures, (stated) => {
    while (isAbove(grids[at + 1], stated)) at += 1;
    const grid = grids[at];
    if (!grid || own.has(stated.mention) || stated.paragraph - lastLine(grid) > nearby) return;
    if (stated.change === undefined && stated.kind !== 'percent' && !couldBeLeft(stated)) return;
    const rows = rowsSaid(grid, wordsOf(scene, stated));
    if (stated.kind !== 'percent' && stated.change === undefined) {
      const left = ofRow(stated, rows, wordsBefore(scene, stated));
      if (left) found.push(left);
      return;
    }
    const readings = isChange(scene, stated)
      ? [...growths(scene, grid, stated), ...rowChanges(scene, grid, stated)]
      : readingsOf(scene, grid, stated);
    const holds = readings.flatMap((reading) => firstThatHolds([reading]) ?? []);
    // A whole number of percent fits many a pair of cells.
    const [first] = holds;
    const sure = first && (stated.step.decimals > 0 || holds.length === 1) ? first : undefined;
    const more =
      sure ??
      growthBehind(stated, found.at(-1)) ??
      (isChange(scene, stated) ? changeFrom(scene, stated, rows) : ofRow(stated, rows, ''));
    if (more) found.push(more);
  });
  return found;
}

function lastLine(grid: Grid): number {
  return grid.rows.at(-1)?.line ?? 0;
}

function isAbove(grid: Grid | undefined, stated: Figure): boolean {
  return grid !== undefined && lastLine(grid) < stated.paragraph;
}

function sentenceOf(scene: Scene, stated: Figure): string {
  const { start, end } = scene.sentences[stated.sentence] ?? stated;
  return plainWords(scene.text.slice(start, Math.min(end, start + mostWords)));
}

function wordsBefore(scene: Scene, { sentence, start }: Figure): string {
  const from = scene.sentences[sentence]?.start ?? start;
  return plainWords(scene.text.slice(Math.max(from, start - mostWords), start));
}

function wordsOf(scene: Scene, stated: Figure): Set<string> {
  return new Set(sentenceOf(scene, stated).match(/\p{L}+/gu) ?? []);
}

function readingsOf(scene: Scene, grid: Grid, stated: Figure): Reading[] {
  const words = sentenceOf(scene, stated);
  const known = wordsOf(scene, stated);
  const rows = grid.rows.slice(0, mostRows);
  const named = rows.filter((row) => !row.isTotal && isNamed(row, known));
  const wholes = rows.filter((row) => row.isTotal || words.includes(headOf(row) ?? '\n'));
  return named.flatMap((part) =>
    wholes.filter((whole) => whole !== part).flatMap((whole) => inColumns(grid, stated, part, whole)),
  );
}

// "tăng 257 hồ sơ, bằng 6,7%": the percentage goes with the change before it.
function isChange(scene: Scene, stated: Figure): boolean {
  if (stated.change !== undefined) return true;
  const before = scene.figures[stated.place - 1];
  return (
    before?.sentence === stated.sentence &&
    before.change !== undefined &&
    /^[\s,(]*(?:bằng|tương ứng|hay|tức)?\s*$/u.test(stated.before)
  );
}

// "số hồ sơ tiếp nhận tăng 257 hồ sơ, bằng 6,7%": two columns of the row that the sentence names.
function rowChanges(scene: Scene, grid: Grid, stated: Figure): Reading[] {
  const change = stated.change ?? scene.figures[stated.place - 1]?.change;
  const known = wordsOf(scene, stated);
  const rows = rowsSaid(grid, known);
  return grid.rows
    .slice(0, mostRows)
    .filter((row) => rows.includes(row) || isNamed(row, known))
    .flatMap(({ cells }) =>
      cells.flatMap((old, column): Reading[] => {
        const now = cells[column + 1];
        if (!old || !now || order(now, old) !== (change === 'down' ? -1 : 1)) return [];
        const falls = change === 'down';
        if (stated.kind === 'percent' && !stated.unit.includes('điểm'))
          return isAmount(now) ? [{ rule: 'growth', stated, sum: { kind: 'change', now, before: old, falls } }] : [];
        const [from, less] = falls ? [old, now] : [now, old];
        return [{ rule: 'difference', stated, sum: { kind: 'minus', from, less: [less] } }];
      }),
    );
}

// "năm 2021 số lượt giảm 23,7% so với năm 2020": the rows of the two years.
function growths(scene: Scene, grid: Grid, stated: Figure): Reading[] {
  const start = scene.sentences[stated.sentence]?.start ?? 0;
  const before = scene.mentions.slice(Math.max(0, stated.mention - 6), stated.mention).reverse();
  const year = before.find(({ kind, start: at }) => kind === 'year' && at >= start);
  const old = scene.mentions.slice(stated.mention + 1, stated.mention + 4).find(({ kind }) => kind === 'year');
  const [now, then] = [year, old].map((one) => one && rowOfYear(scene, grid, one.value));
  if (!now || !then) return [];
  const falls = stated.change === 'down';
  return now.cells.flatMap((cell, column): Reading[] => {
    const earlier = then.cells[column];
    if (!cell || !earlier || !isAmount(cell) || !isAmount(earlier) || order(cell, earlier) !== (falls ? -1 : 1))
      return [];
    return [{ rule: 'growth', stated, sum: { kind: 'change', now: cell, before: earlier, falls } }];
  });
}

function rowOfYear(scene: Scene, grid: Grid, year: string): Row | undefined {
  return grid.rows.slice(0, mostRows).find((row) => {
    const cell = row.cells.find((one) => one !== undefined);
    const label = cell && scene.mentions[cell.mention - 1];
    return label?.kind === 'year' && label.value === year && !scene.text.slice(label.end, cell?.start).includes('\n');
  });
}

function inColumns(grid: Grid, stated: Figure, part: Row, whole: Row): Reading[] {
  const readings: Reading[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const [one, all] = [part.cells[column], whole.cells[column]];
    if (one && all && isAmount(one) && isAmount(all) && order(all, one) > 0) readings.push(rateOf(stated, one, all));
  }
  return readings;
}

// Every word of the label stands in the sentence.
function isNamed({ label }: Row, known: ReadonlySet<string>): boolean {
  const words = label.match(/\p{L}+/gu) ?? [];
  return words.length >= 2 && words.every((word) => known.has(word));
}

// "kiến nghị" of "Kiến nghị sau giám sát".
function headOf({ label }: Row): string | undefined {
  return /^\p{L}+ \p{L}+/u.exec(label)?.[0];
}
