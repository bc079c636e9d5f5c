// Tables whose cells lost their edges when they were pasted: one cell a line, a
// row whose cells are parted by blanks or semicolons, a name over its cells. Put
// back as tabs they are read like every drawn table.
import { apartRows } from './apart-rows.js';
import type { Edge, Line } from './cell-edges.js';
import { namedLines } from './named-lines.js';
import { semicolonRows } from './semicolon-rows.js';
import { spacedRows } from './spaced-rows.js';
import { stackedCells } from './stacked-cells.js';

type Edges = (lines: readonly Line[]) => Edge[];

const readers: readonly Edges[] = [stackedCells, namedLines, spacedRows, semicolonRows, apartRows];
/** Rows of a table; a block of lines that is longer is cut, as none is read over so many. */
const mostLines = 2000;

/**
 * The text with a tab wherever a table lost the edge of a cell. Nothing else
 * changes, so every place in it is the same place in the text as it was given.
 */
export function layTables(text: string): string {
  const edges: Edge[] = [];
  let block: Line[] = [];
  let figures = 0;
  let empty = 0;
  const close = (): void => {
    if (figures >= 2) for (const read of readers) edges.push(...read(block));
    block = [];
    figures = 0;
  };
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start);
    const line = lineOf(text, start, stop < 0 ? text.length : stop, empty > 0);
    empty = line ? 0 : empty + 1;
    if (empty > 1 || block.length >= mostLines) close();
    if (line) {
      block.push(line);
      if (endsInFigure(line)) figures += 1;
    }
    start = stop < 0 ? text.length + 1 : stop + 1;
  }
  close();
  return edges.length === 0 ? text : withTabs(text, edges);
}

const longest = 400;

// A line of prose is longer than any row; what it says is not cut out.
function lineOf(text: string, start: number, stop: number, isApart: boolean): Line | undefined {
  if (stop - start > longest) return { start, end: stop, words: '', isApart };
  const words = text.slice(start, stop).trimEnd();
  return words === '' ? undefined : { start, end: start + words.length, words, isApart };
}

/** Cells of a row are short; what ends in a figure may be one. */
function endsInFigure({ words }: Line): boolean {
  return /^\s*\S{0,4}\d[\d.,]*\s|(?:[\d%‰]|(?:^|[\s;|])[-–—])[\s|;]*$/.test(words);
}

function withTabs(text: string, edges: readonly Edge[]): string {
  let laid = '';
  let from = 0;
  for (const { place, by } of [...edges].sort((one, other) => one.place - other.place)) {
    if (place < from) continue;
    laid += text.slice(from, place) + by;
    from = place + 1;
  }
  return laid + text.slice(from);
}
