// Rows whose name stands on a line of its own, over the line of their cells.
import { joined, type Edge, type Line } from './cell-edges.js';
import { isFigureCell } from './figure-cell.js';
import { headOverRows } from './head-over-rows.js';

const longestName = 80;
const mostColumns = 24;

/** Where such rows have the edges of their cells. */
export function namedLines(lines: readonly Line[]): Edge[] {
  const edges: Edge[] = [];
  for (let first = 0; first + 1 < lines.length;) {
    const width = isName(lines[first]) ? edgesIn(lines[first + 1]).length : 0;
    let end = first;
    while (width > 0 && isName(lines[end]) && edgesIn(lines[end + 1]).length === width) end += 2;
    if (end - first < 4) {
      first += 1;
      continue;
    }
    edges.push(...headOverRows(lines, first, width + 2));
    for (let at = first; at < end; at += 2) {
      if (at > first) edges.push(...joined(lines[at - 1], lines[at], '\n'));
      // An empty cell may stand where the name would.
      const by = lines[at + 1]?.words.startsWith('\t') ? ' ' : '\t';
      edges.push(...joined(lines[at], lines[at + 1], by), ...edgesIn(lines[at + 1]));
    }
    first = end;
  }
  return edges;
}

function isName(line: Line | undefined): boolean {
  if (!line || line.words.length > longestName || /[\t|;:]|\.\s|[.,!?]$/u.test(line.words)) return false;
  return /^\s*(?:\d{1,2}[.)]?\s+)?\p{L}/u.test(line.words) && !/(?:^|\s)[\d.,]+%?$/u.test(line.words);
}

// Between the figures of a line that holds nothing else; the number of a telephone is none.
function edgesIn(line: Line | undefined): Edge[] {
  if (!line || line.isApart || line.words.includes('|')) return [];
  const cells = [...line.words.matchAll(/\S+/gu)];
  if (cells.length < 2 || cells.length > mostColumns) return [];
  if (!cells.every(([cell]) => isFigureCell(cell) && !/^0\d/.test(cell))) return [];
  return cells.slice(1).map(({ index }) => ({ place: line.start + index - 1, by: '\t' }));
}
