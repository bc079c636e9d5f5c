// Rows of a drawn table with an empty line between any two.
import { joined, type Edge, type Line } from './cell-edges.js';

/** Moves such rows together. */
export function apartRows(lines: readonly Line[]): Edge[] {
  const edges: Edge[] = [];
  for (let first = 0; first < lines.length;) {
    const width = edgesIn(lines[first]);
    let end = first + 1;
    while (width > 0 && lines[end]?.isApart && edgesIn(lines[end]) === width) end += 1;
    if (end - first >= 3)
      for (let at = first + 1; at < end; at += 1) edges.push(...joined(lines[at - 1], lines[at], '\n'));
    first = end;
  }
  return edges;
}

function edgesIn(line: Line | undefined): number {
  const edges = line?.words.match(/[\t|]/gu)?.length ?? 0;
  return edges >= 2 ? edges : 0;
}
