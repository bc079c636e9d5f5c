// The nearest clause of the words around a figure, without a pattern that tries
// every place of them.

/** What stands behind the last comma, semicolon, colon or bracket. */
export function lastClause(words: string): string {
  return words.slice(clauseStart(words, words.length));
}

/** The same; a colon at the very end closes nothing. */
export function clauseBefore(words: string): string {
  const end = words.trimEnd().length;
  return words.slice(clauseStart(words, words.charAt(end - 1) === ':' ? end - 1 : end));
}

/** What stands before the first comma, semicolon, colon, bracket or stop. */
export function clauseBehind(words: string): string {
  let end = 0;
  while (end < words.length && !',;:(.'.includes(words.charAt(end))) end += 1;
  return words.slice(0, end);
}

function clauseStart(words: string, end: number): number {
  let start = end;
  while (start > 0 && !',;:('.includes(words.charAt(start - 1))) start -= 1;
  return start;
}
