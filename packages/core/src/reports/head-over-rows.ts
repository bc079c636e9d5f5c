// The head over rows that stand a line each: its names in a line, or one on a line.
import { joined, type Edge, type Line } from './cell-edges.js';
import { lineHead } from './line-head.js';
import { spacedHead } from './spaced-head.js';

/** The edges of the head that names so many columns over the row at `first`; none when it cannot be told. */
export function headOverRows(lines: readonly Line[], first: number, columns: number): Edge[] {
  if (/[\t|]/u.test(lines[first - 1]?.words ?? '')) return [];
  const named = lineHead(lines, first, columns);
  if (!named) return spacedHead(lines, first, columns - 1);
  const edges: Edge[] = [];
  for (let at = named.first + 1; at <= named.last; at += 1)
    edges.push(...joined(lines[at - 1], lines[at], named.opens.has(at) ? '\t' : ' '));
  return edges;
}
