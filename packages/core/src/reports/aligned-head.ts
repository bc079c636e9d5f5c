// The head over rows whose cells stand one under the other, as a page that was
// laid out in blanks prints them: a name may run over several lines of its column.
import { isFigureCell, isYearCell } from './figure-cell.js';
import type { Edge, Line } from './cell-edges.js';

const mostHeadLines = 5;
/** A name may stand so many letters beside the figures of its column. */
const aside = 3;

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Chunk extends Span {
  readonly column: number;
}

/**
 * Where the lines of such a head have their edges; nothing where the cells do not stand one under the other or a name
 * fits no column. `cells` are the places in its line where the cells of each row begin, but for the first.
 */
export function alignedHead(
  lines: readonly Line[],
  first: number,
  cells: readonly (readonly number[])[],
): Edge[] | undefined {
  const columns = columnsOf(lines.slice(first, first + cells.length), cells);
  if (!columns) return undefined;
  const head: Line[] = [];
  for (let at = first - 1; at >= first - mostHeadLines && lines[at + 1]?.isApart === false; at -= 1) {
    const line = lines[at];
    if (!line || !parted.test(line.words) || isRow(line.words)) break;
    head.push(line);
  }
  // Names begin where they like, their figures end one under the other: a line that names all columns says how wide they are.
  const whole = head.map(({ words }) => spansOf(words)).filter((spans) => spans.length === columns.length);
  const wide = columns.map((column, at) =>
    whole.reduce(({ from, to }, spans) => widened({ from, to }, spans[at] ?? column), column),
  );
  const named = new Set<number>();
  const edges: Edge[] = [];
  for (const line of head) {
    const chunks = chunksOf(line.words, wide);
    if (!chunks) return undefined;
    chunks.forEach(({ column }) => named.add(column));
    edges.push(...edgesOf(line, chunks, wide));
  }
  return named.size === columns.length ? edges : undefined;
}

// Two figures of which one is no year: a row of other columns.
function isRow(words: string): boolean {
  const cells = spansOf(words).map(({ from, to }) => words.slice(from, to));
  const figures = cells.slice(1).filter((cell) => isFigureCell(cell));
  return figures.length >= 2 && !figures.every((cell) => isYearCell(cell) || /^\d{1,2}$/u.test(cell));
}

const parted = /\S\s{2,}\S|^\s{2,}\S/u;

function widened(one: Span, other: Span): Span {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

function spansOf(words: string): Span[] {
  return [...words.matchAll(/\S+(?:\s\S+)*/gu)].map(({ 0: text, index }) => ({ from: index, to: index + text.length }));
}

// From the first letter of a column to its last, over all rows.
function columnsOf(rows: readonly Line[], cells: readonly (readonly number[])[]): Span[] | undefined {
  const columns: { from: number; to: number }[] = [];
  rows.forEach(({ words }, row) => {
    const starts = [words.search(/\S/u), ...(cells[row] ?? [])];
    starts.forEach((from, column) => {
      const to = words.slice(0, starts[column + 1] ?? words.length).trimEnd().length;
      const known = (columns[column] ??= { from, to });
      known.from = Math.min(known.from, from);
      known.to = Math.max(known.to, to);
    });
  });
  const areApart = columns.every(({ from }, column) => column === 0 || from > (columns[column - 1]?.to ?? 0));
  return areApart && cells.every((row) => row.length + 1 === columns.length) ? columns : undefined;
}

// The names of a line, each over the column that it shares most with.
function chunksOf(words: string, columns: readonly Span[]): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (const span of spansOf(words)) {
    const shared = columns.map((column) => sharedBy(span, column));
    const most = Math.max(...shared);
    const column = shared.indexOf(most);
    if (most <= -aside || column <= (chunks.at(-1)?.column ?? -1)) return undefined;
    chunks.push({ ...span, column });
  }
  return chunks;
}

// How many letters the two have in common; below zero, how many are between them.
function sharedBy(one: Span, other: Span): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}

// A tab before each column: in the blank between the names on its sides. A line that is too short has no more of them.
function edgesOf({ start, words }: Line, chunks: readonly Chunk[], columns: readonly Span[]): Edge[] {
  const edges: Edge[] = [];
  let last = -1;
  for (let column = 1; column < columns.length; column += 1) {
    const before = chunks.findLast((chunk) => chunk.column < column)?.to ?? 0;
    const behind = chunks.find((chunk) => chunk.column >= column)?.from ?? words.length;
    const place = Math.max(last + 1, before, Math.min((columns[column]?.from ?? 0) - 1, behind - 1));
    if (place >= behind || place >= words.length) break;
    edges.push({ place: start + place, by: '\t' });
    last = place;
  }
  return edges;
}
