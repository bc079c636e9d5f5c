// Rows whose cells semicolons part, as a sheet is saved where the comma is a decimal mark.
import type { Edge, Line } from './cell-edges.js';
import { isFigureCell } from './figure-cell.js';

const longestCell = 80;

/** Where such rows have the edges of their cells. */
export function semicolonRows(lines: readonly Line[]): Edge[] {
  const cells = lines.map(cellsOf);
  const edges: Edge[] = [];
  for (let first = 0; first < lines.length;) {
    const width = cells[first]?.length ?? 0;
    let end = first + 1;
    while (width > 0 && cells[end]?.length === width) end += 1;
    if (width > 0 && cells.slice(first, end).filter(isRow).length >= 2)
      for (const line of lines.slice(first, end)) edges.push(...edgesOf(line));
    first = end;
  }
  return edges;
}

function cellsOf({ words }: Line): string[] {
  if (!words.includes(';') || /[\t|]/u.test(words)) return [];
  const cells = words.split(';').map((cell) => cell.trim());
  return cells.length > 2 && cells.every((cell) => cell.length <= longestCell) ? cells : [];
}

// A name, or a place and a name, and figures: most of them are there.
function isRow(cells: readonly string[]): boolean {
  const figures = cells.slice(1).filter((cell) => isFigureCell(cell)).length;
  const names = cells.slice(1).filter((cell) => cell !== '' && !isFigureCell(cell)).length;
  return names <= 1 && figures >= 2 && figures * 2 >= cells.length - 1 - names;
}

function edgesOf({ start, words }: Line): Edge[] {
  return [...words.matchAll(/;/gu)].map(({ index }) => ({ place: start + index, by: '\t' }));
}
