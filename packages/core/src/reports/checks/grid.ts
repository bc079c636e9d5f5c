// Lines with the same figures in the same order are a table, whether they are
// drawn with pipes, tabs or as a list of sentences.
import { bothSpellings } from '../both-spellings.js';
import type { Figure, Scene } from '../figure.js';
import { totalRow } from '../lexicon/list-words.js';
import { tellsFormula } from '../numbering-row.js';
import { says } from '../phrase.js';
import { plainWords } from '../plain-words.js';

/** A line of a table: its label and its figures, column by column. */
export interface Row {
  readonly label: string;
  readonly line: number;
  /** By column; a cell without a figure, or with several, is empty. */
  readonly cells: readonly (Figure | undefined)[];
  /** All figures of the line. */
  readonly figures: readonly Figure[];
  /** Tabs or pipes of the line; 0 for a sentence. */
  readonly edges: number;
  readonly isTotal: boolean;
  /** "Bình quân | 85,9": of the rows above it. */
  readonly isAverage: boolean;
  /** Numbered with a capital or a Roman numeral: it sums up the rows under it. */
  readonly isGroup: boolean;
  readonly bullet: boolean;
}

/** Lines that follow each other and have the same columns. */
export interface Grid {
  readonly rows: readonly Row[];
  readonly columns: number;
}

const mostColumns = 24;
const average = bothSpellings(
  /^(?:bình quân|trung bình|bq|tb)(?: chung| cộng)?$|^(?:bình quân|trung bình) (?:chung|toàn|cả|các|\d)/u,
);

const known = new WeakMap<Scene, readonly Grid[]>();

/** The tables of a text: two or more lines with the same columns. */
export function gridsOf(scene: Scene): readonly Grid[] {
  let grids = known.get(scene);
  if (!grids) known.set(scene, (grids = gridsIn(scene)));
  return grids;
}

/** The same for whoever asks last: nothing is kept for another. */
export function lastGridsOf(scene: Scene): readonly Grid[] {
  const grids = gridsOf(scene);
  known.delete(scene);
  return grids;
}

function gridsIn(scene: Scene): Grid[] {
  const grids: Grid[] = [];
  let block: Row[] = [];
  const close = (): void => {
    const columns = Math.max(0, ...block.map((row) => row.cells.length));
    if (block.length >= 2 && columns >= 1) grids.push({ rows: block, columns });
    block = [];
  };
  for (const row of rowsOf(scene)) {
    const last = block.at(-1);
    const fitted = last ? fit(last, row) : row;
    if (last && (isApart(last, fitted) || !sameColumns(last, fitted))) {
      close();
      block.push(row);
    } else block.push(fitted);
  }
  close();
  return grids;
}

function rowsOf(scene: Scene): Row[] {
  const rows: Row[] = [];
  let cells: Figure[] = [];
  const close = (): void => {
    const [first] = cells;
    // A list that was added to has more room than it needs.
    const row = first && rowOf(scene, first, [...cells]);
    if (row) rows.push(row);
    cells = [];
  };
  for (const figure of scene.figures) {
    if (figure.kind === 'period') continue;
    if (cells[0] && cells[0].paragraph !== figure.paragraph) close();
    cells.push(figure);
  }
  close();
  return rows;
}

function rowOf(scene: Scene, first: Figure, figures: readonly Figure[]): Row | undefined {
  if (figures.length > mostColumns) return undefined;
  const start = scene.text.lastIndexOf('\n', first.start - 1) + 1;
  const { cells, edges } = inColumns(scene, start, figures);
  if (edges > 0 && (isNumbering(cells) || tellsFormula(cellsAt(scene, start)))) return undefined;
  // "Mức độ 4 | 35 | 28": the number of the first cell belongs to the name.
  const named =
    edges > 0 ? (cells.find((cell, column) => column > 0 && cell !== undefined)?.start ?? first.start) : first.start;
  const label = plainWords(scene.text.slice(start, named).replace(/\t/gu, '|'))
    .replace(/^[\s|+•*\d.)–-]+|[\s|]+$/gu, '')
    .trim();
  return {
    label,
    line: first.paragraph,
    cells,
    figures,
    edges,
    isGroup: /^[\s|]*(?:[IVX]{1,4}|[A-H])[\s|.)/]/u.test(scene.text.slice(start, first.start)),
    // "5 năm 980 779" under a row for each year: its number went with those of places.
    isTotal: says(label, totalRow, scene.unmarked) || label === 'năm' || label === 'nam',
    isAverage: average(scene.unmarked).test(label),
    bullet: scene.sentences[first.sentence]?.bullet ?? false,
  };
}

// Between the rows of a drawn table a line may name a group of them.
function isApart(above: Row, row: Row): boolean {
  return row.line - above.line > (above.edges > 0 ? 2 : 1);
}

// The cells before "Tổng cộng" are merged into one: the row begins further right.
function fit(above: Row, row: Row): Row {
  const missing = above.edges - row.edges;
  if (!(row.isTotal || row.isAverage) || missing <= 0 || row.edges === 0) return row;
  return { ...row, edges: above.edges, cells: [...Array<undefined>(missing).fill(undefined), ...row.cells] };
}

const longestLine = 2000;

// Between tabs or pipes a figure's column is known, whatever cells are empty.
function inColumns(scene: Scene, start: number, figures: readonly Figure[]): Pick<Row, 'cells' | 'edges'> {
  const dense = { cells: figures, edges: 0 };
  const last = figures.at(-1);
  if (!last || last.end - start > longestLine) return dense;
  const stop = scene.text.indexOf('\n', last.end);
  const line = scene.text.slice(start, stop < 0 ? start + longestLine : Math.min(stop, start + longestLine));
  const edges = edgesIn(line);
  if (edges < 2) return dense;
  const cells: (Figure | undefined)[] = [];
  let at = 0;
  let column = 0;
  for (const figure of figures) {
    column += edgesIn(line.slice(at, figure.start - start));
    at = figure.start - start;
    if (column > mostColumns) return dense;
    // Of a fraction the part stands for both; two figures of their own leave the cell open.
    if (figure.side === 'whole') continue;
    if (column in cells) cells[column] = undefined;
    else cells[column] = figure;
  }
  return { cells: Array.from(cells), edges };
}

function cellsAt({ text }: Scene, start: number): string[] {
  const stop = text.indexOf('\n', start);
  return text.slice(start, stop < 0 ? start + longestLine : Math.min(stop, start + longestLine)).split(/[\t|]/u);
}

function edgesIn(words: string): number {
  return words.match(/[\t|]/gu)?.length ?? 0;
}

// "(1) (2) (3) (4)" under the head of a table numbers its columns.
function isNumbering(cells: readonly (Figure | undefined)[]): boolean {
  const numbers = cells.flatMap((cell) => cell ?? []);
  return (
    numbers.length >= 3 &&
    numbers.every((cell, index) => cell.size === (numbers[0]?.size ?? 0) + index && cell.size <= 20)
  );
}

function sameColumns(a: Row, b: Row): boolean {
  if (a.edges !== b.edges) return false;
  // Line upon line with as many cells: one table, whatever stands in them.
  if (a.edges > 0)
    return b.line === a.line + 1 || a.cells.some((cell, column) => cell && isLike(cell, b.cells[column]));
  return (
    (a.bullet === b.bullet || b.isTotal) &&
    a.figures.length === b.figures.length &&
    a.figures.every((cell, index) => {
      const other = b.figures[index];
      return (
        other?.kind === cell.kind && other.side === cell.side && (other.unit === cell.unit || cell.kind === 'fraction')
      );
    })
  );
}

// A row of rates between rows of counts: "Tỷ lệ giải quyết | % | 90,6".
function isLike(cell: Figure, other: Figure | undefined): boolean {
  if (!other) return false;
  return other.kind === cell.kind || [cell.kind, other.kind].sort().join() === 'count,percent';
}
