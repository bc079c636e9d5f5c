// Lines with the same figures in the same order are a table, whether they are
// drawn with pipes, tabs or as a list of sentences.
import type { Figure, Scene } from '../figure.js';
import { totalRow } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { plainWords } from '../plain-words.js';

/** A line of a table: its label and its figures, column by column. */
export interface Row {
  readonly label: string;
  readonly line: number;
  readonly cells: readonly Figure[];
  readonly isTotal: boolean;
  readonly bullet: boolean;
}

/** Lines that follow each other and have the same columns. */
export interface Grid {
  readonly rows: readonly Row[];
  readonly columns: number;
}

const mostColumns = 24;

/** The tables of a text: two or more lines with the same columns. */
export function gridsOf(scene: Scene): Grid[] {
  const grids: Grid[] = [];
  let block: Row[] = [];
  const close = (): void => {
    const columns = block[0]?.cells.length ?? 0;
    if (block.length >= 2 && columns >= 1) grids.push({ rows: block, columns });
    block = [];
  };
  for (const row of rowsOf(scene)) {
    const last = block.at(-1);
    if (last && (row.line - last.line > 1 || !sameColumns(last, row))) close();
    block.push(row);
  }
  close();
  return grids;
}

function rowsOf(scene: Scene): Row[] {
  const rows: Row[] = [];
  let cells: Figure[] = [];
  const close = (): void => {
    const [first] = cells;
    const row = first && rowOf(scene, first, cells);
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

function rowOf(scene: Scene, first: Figure, cells: readonly Figure[]): Row | undefined {
  if (cells.length > mostColumns) return undefined;
  const start = scene.text.lastIndexOf('\n', first.start - 1) + 1;
  const label = plainWords(scene.text.slice(start, first.start))
    .replace(/^[\s|+•*\d.)–-]+/u, '')
    .trim();
  return {
    label,
    line: first.paragraph,
    cells,
    isTotal: says(label, totalRow, scene.unmarked),
    bullet: scene.sentences[first.sentence]?.bullet ?? false,
  };
}

function sameColumns(a: Row, b: Row): boolean {
  return (
    a.bullet === b.bullet &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, index) => {
      const other = b.cells[index];
      return (
        other?.kind === cell.kind && other.side === cell.side && (other.unit === cell.unit || cell.kind === 'fraction')
      );
    })
  );
}
