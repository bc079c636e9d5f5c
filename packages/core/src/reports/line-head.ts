// The head of a table whose names stand one on a line, or one on several.
import type { Line } from './cell-edges.js';
import { isFigureCell, isYearCell } from './figure-cell.js';
import { opensHead } from './first-column.js';

const longestName = 100;
/** So many lines a name may run over, all in all. */
const mostLines = 3;

/** The lines of a head, and those of them that begin a name. */
export interface LineHead {
  readonly first: number;
  readonly last: number;
  readonly opens: ReadonlySet<number>;
}

/**
 * The lines above `end` that name so many columns: from the one that heads the
 * first column, or else from behind an empty line.
 */
export function lineHead(lines: readonly Line[], end: number, width: number): LineHead | undefined {
  const opens = new Set<number>();
  for (let at = end - 1; at >= Math.max(0, end - width * mostLines); at -= 1) {
    const line = lines[at];
    if (!line || !isName(line.words) || (at < end - 1 && lines[at + 1]?.isApart)) return undefined;
    const isOpening = /^\s*(?:[\p{Lu}%]|(?:19|20)\d\d$)/u.test(line.words);
    if (isOpening) opens.add(at);
    if (isOpening && opens.size === width && (opensHead(line.words) || line.isApart))
      return { first: at, last: end - 1, opens };
    if (opens.size > width) return undefined;
  }
  return undefined;
}

function isName(words: string): boolean {
  if (words === '' || words.length > longestName || /[\t|]|[.;:,!?]$/u.test(words)) return false;
  return isYearCell(words) || !(isFigureCell(words) || /\s[\d.,]+%?$/u.test(words.replace(numbered, '')));
}

/** "Mức độ 4", "Quý 2", "Tháng 9/2023" are names for all their numbers. */
const numbered = /\s(?:(?:19|20)\d\d|\d{1,2})$/u;
