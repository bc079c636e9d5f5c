// A table that lost its lines on the way: one cell below the other, "Chỉ tiêu⏎Quý
// I⏎Quý II⏎Cộng⏎Đơn nhận⏎214⏎268⏎482⏎Đã xử lý⏎203⏎251⏎454".
import type { Span } from '../../foundation/span.js';
import type { Figure, Scene } from '../figure.js';
import { totalRow } from '../lexicon/list-words.js';
import { says } from '../phrase.js';
import { plainWords } from '../plain-words.js';
import type { Grid, Row } from './grid.js';

/** A cell that fills its line. */
interface Cell {
  readonly figure: Figure;
  readonly line: Span;
}

/** A row before its label is known: cells on lines right behind each other. */
interface Pile {
  readonly cells: readonly Cell[];
  /** The lines with words between it and the row before. */
  readonly names: readonly Span[];
}

const fewestCells = 4;
const mostColumns = 24;
const mostNames = 3;
const longestName = 120;
const longestHead = 60;
const mostMargin = 8;

/** The tables of a text whose cells stand on lines of their own. */
export function stackedGrids(scene: Scene): Grid[] {
  const cells = cellsOf(scene);
  if (cells.length < fewestCells) return [];
  const grids: Grid[] = [];
  let block: Pile[] = [];
  const close = (): void => {
    const grid = gridOf(scene, block);
    if (grid) grids.push(grid);
    block = [];
  };
  for (const pile of pilesOf(scene, cells)) {
    if (block.length > 0 && (pile.names.length === 0 || pile.names.length > mostNames)) close();
    block.push(pile);
  }
  close();
  return grids;
}

function cellsOf(scene: Scene): Cell[] {
  const { text } = scene;
  const cells: Cell[] = [];
  for (const figure of scene.figures) {
    if (figure.side === 'whole' || figure.change !== undefined) continue;
    // One line may be all of the text: no farther than a blank margin.
    const near = Math.max(0, figure.start - mostMargin);
    const before = near + text.slice(near, figure.start).lastIndexOf('\n');
    if (before < near || !isBlank(text, before + 1, figure.start)) continue;
    const after = text.indexOf('\n', figure.end);
    const end = after < 0 ? text.length : after;
    if (isBlank(text, figure.end, end)) cells.push({ figure, line: { start: before + 1, end } });
  }
  return cells;
}

function isBlank(text: string, from: number, to: number): boolean {
  return to - from < mostMargin && text.slice(from, to).trim() === '';
}

function pilesOf(scene: Scene, cells: readonly Cell[]): Pile[] {
  const piles: Pile[] = [];
  let pile: Cell[] = [];
  let names = linesAbove(scene, cells[0], 1);
  for (const cell of cells) {
    const last = pile.at(-1);
    if (last) {
      const between = linesIn(scene.text, last.line.end, cell.line.start, mostNames);
      if (between.length > 0) {
        // "TT⏎Thôn⏎Số vụ⏎1⏎Thôn Đông⏎12": the number of the first row stands before its name.
        if (piles.length > 0 || pile.length > 1 || last.figure.size !== 1) piles.push({ cells: pile, names });
        [pile, names] = [[], between];
      }
    }
    pile.push(cell);
  }
  piles.push({ cells: pile, names });
  return piles;
}

// The lines with words between two places; one more than `most` says that there are too many.
function linesIn(text: string, from: number, to: number, most: number): Span[] {
  const lines: Span[] = [];
  let start = from;
  while (start < to && lines.length <= most) {
    const next = text.indexOf('\n', start);
    const end = next < 0 || next > to ? to : next;
    if (end - start > longestName) return Array.from({ length: most + 1 }, () => ({ start, end }));
    if (/[\p{L}\d]/u.test(text.slice(start, end))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function linesAbove({ text }: Scene, cell: Cell | undefined, most: number): Span[] {
  const lines: Span[] = [];
  let end = (cell?.line.start ?? 0) - 1;
  while (end > 0 && lines.length < most) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (end - start > longestName) break;
    if (/[\p{L}\d]/u.test(text.slice(start, end))) lines.unshift({ start, end });
    end = start - 1;
  }
  return lines;
}

// The piles that have as many cells as the last one; "2" before the name of the
// second row is its number and no cell of the first.
function gridOf(scene: Scene, piles: readonly Pile[]): Grid | undefined {
  const numbered = withoutNumbers(piles);
  const columns = numbered.at(-1)?.cells.length ?? 0;
  const from = numbered.findLastIndex(({ cells }) => cells.length !== columns) + 1;
  const same = numbered.slice(from);
  const [first] = same;
  if (!first || same.length < 2 || columns > mostColumns) return undefined;
  const rows = same.map(({ cells, names }, at) => rowOf(scene, cells, at === 0 ? names.slice(-1) : names));
  // Of one column only a total says that it is one.
  if (columns < 2 && !(rows.length > 3 && rows.at(-1)?.isTotal)) return undefined;
  const above = linesAbove(scene, first.cells[0], columns + 3).filter(({ start, end }) =>
    /\p{L}|(?:19|20)\d\d/u.test(scene.text.slice(start, end)),
  );
  const heads = above.slice(0, -1).slice(-columns - 1);
  const areHeads =
    heads.length >= columns && heads.slice(-columns).every(({ start, end }) => end - start <= longestHead);
  return { rows, columns: columns + 1, ...(areHeads ? { heads: headsOf(heads, columns) } : {}) };
}

function headsOf(lines: readonly Span[], columns: number): Span[] {
  const [first] = lines;
  return lines.length > columns || !first ? [...lines] : [{ start: first.start, end: first.start }, ...lines];
}

function withoutNumbers(piles: readonly Pile[]): readonly Pile[] {
  const least = Math.min(...piles.map(({ cells }) => cells.length));
  const isNumbered = ({ cells }: Pile, at: number): boolean =>
    cells.length === least + 1 && cells.at(-1)?.figure.size === at + 2;
  return piles.some(isNumbered)
    ? piles.map((pile, at) => (isNumbered(pile, at) ? { ...pile, cells: pile.cells.slice(0, -1) } : pile))
    : piles;
}

function rowOf(scene: Scene, cells: readonly Cell[], names: readonly Span[]): Row {
  const written = names.map(({ start, end }) => scene.text.slice(start, end)).join(' ');
  const label = plainWords(written)
    .replace(/^[\s|+•*\d.)–-]+|\s+$/gu, '')
    .trim();
  const figures = cells.map(({ figure }) => figure);
  return {
    label,
    line: figures.at(-1)?.paragraph ?? 0,
    cells: [undefined, ...figures],
    figures,
    edges: cells.length,
    isGroup: /^\s*(?:[IVX]{1,4}|[A-H])[\s.)/]/u.test(written),
    isTotal: says(label, totalRow, scene.unmarked),
    bullet: false,
  };
}
