import type { Span } from '../../foundation/span.js';

// Rules look a few dozen tokens around, so a long text is read in pieces: the
// tokens of one piece at a time are in memory.
const LONGEST_PIECE = 60_000;

/** Cuts a long text at blank lines, else at line breaks or blanks. */
export function* pieces(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= LONGEST_PIECE ? text.length : cut(text, start, start + LONGEST_PIECE);
    yield { start, end };
    start = end;
  }
}

function cut(text: string, start: number, limit: number): number {
  const earliest = start + LONGEST_PIECE / 2;
  const window = text.slice(earliest, limit);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const found = window.lastIndexOf(mark);
    if (found >= 0) return earliest + found + mark.length;
  }
  // A text without blanks is cut anywhere but inside a run of digits or a pair of surrogates.
  let end = limit;
  while (end > earliest && /[\d\udc00-\udfff]/.test(text.charAt(end))) end -= 1;
  return end > earliest ? end : limit;
}
