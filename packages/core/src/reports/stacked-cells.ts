// A table pasted one cell a line: the names of its columns, then for each row
// its name and as many figures as there are columns.
import { isFigureCell, isPlace, isYearCell } from './figure-cell.js';
import { opensHead } from './first-column.js';
import type { Edge, Line } from './laid-tables.js';

const longestName = 100;
const mostColumns = 24;
type Kind = 'figure' | 'name' | 'other';
/** The lines that are the cells of one row. */
type Row = readonly [first: number, last: number];

/** Where the cells of such tables have their edges. */
export function stackedCells(lines: readonly Line[]): Edge[] {
  const kinds = lines.map(kindOf);
  const edges: Edge[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (kinds[at] !== 'name' || kinds[at + 1] !== 'figure') continue;
    const rows = rowsFrom(lines, kinds, at);
    for (const [first, last] of rows) for (let cell = first + 1; cell <= last; cell += 1) edges.push(edgeBefore(cell));
    at = rows.at(-1)?.[1] ?? at;
  }
  return edges;

  function edgeBefore(cell: number): Edge {
    return { place: (lines[cell]?.start ?? 1) - 1, by: '\t' };
  }
}

// An empty line may part rows, never the cells of one.
function kindOf({ words, isApart }: Line): Kind {
  if (isFigureCell(words)) return isApart ? 'other' : 'figure';
  return words !== '' && words.length <= longestName && !/[.;:,!?…]$/u.test(words) ? 'name' : 'other';
}

// The head of the table, if there is one, and its rows; none when they are too few to be sure of.
function rowsFrom(lines: readonly Line[], kinds: readonly Kind[], name: number): Row[] {
  const isNumbered = isPlace(lines[name - 1]?.words ?? '', 1);
  let run = figuresFrom(kinds, name + 1);
  // The last figure before the name of the next row is its place.
  if (isNumbered && isPlace(lines[name + run]?.words ?? '', 2)) run -= 1;
  if (run < 1 || run > mostColumns) return [];
  const rows: Row[] = [];
  let at = isNumbered ? name - 1 : name;
  const start = at;
  for (let place = 1; at < lines.length;) {
    const first = at;
    if (isNumbered && isPlace(lines[at]?.words ?? '', place)) {
      at += 1;
      place += 1;
    }
    if (kinds[at] !== 'name') break;
    const figures = figuresFrom(kinds, at + 1);
    // A name without figures stands over the rows behind it.
    if (figures === 0 && rows.length > 0) {
      at += 1;
      continue;
    }
    const isNext = isNumbered && isPlace(lines[at + run + 1]?.words ?? '', place);
    if (figures !== run && !(figures === run + 1 && isNext)) break;
    rows.push([first, at + run]);
    at += run + 1;
  }
  if (rows.length < (run === 1 ? 3 : 2)) return [];
  const width = run + (isNumbered ? 2 : 1);
  // A name may stand between the head and the rows that it is over.
  const isGrouped = opensHead(lines[start - width - 1]?.words ?? '') && !opensHead(lines[start - width]?.words ?? '');
  const end = isGrouped ? start - 1 : start;
  return isHead(lines, kinds, end - width, end) ? [[end - width, end - 1], ...rows] : rows;
}

function figuresFrom(kinds: readonly Kind[], from: number): number {
  let end = from;
  while (kinds[end] === 'figure' && end - from <= mostColumns) end += 1;
  return end - from;
}

function isHead(lines: readonly Line[], kinds: readonly Kind[], from: number, to: number): boolean {
  if (from < 0 || kinds[from] !== 'name') return false;
  return lines
    .slice(from, to)
    .every(({ words, isApart }, at) => (at === 0 || !isApart) && (kinds[from + at] === 'name' || isYearCell(words)));
}
