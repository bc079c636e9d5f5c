import { plainWord } from './fold-word.js';
import { tokensOf, type Token } from './tokens.js';

/** Phrases found by their words, longest first. */
export interface PhraseBook<T> {
  readonly longest: number;
  readonly marked: ReadonlyMap<string, T>;
  /** Keys without diacritics, for texts that have none. */
  readonly plain: ReadonlyMap<string, T>;
}

/** Builds the book of a table; of two entries with one plain key the first is kept. */
export function phraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const marked = new Map<string, T>();
  const plain = new Map<string, T>();
  let longest = 1;
  for (const [phrase, value] of entries) {
    const tokens = tokensOf(phrase);
    longest = Math.max(longest, tokens.length);
    marked.set(keyOf(tokens), value);
    const bare = tokens.map((token) => plainWord(phrase.slice(token.start, token.end))).join(' ');
    if (!plain.has(bare)) plain.set(bare, value);
  }
  return { longest, marked, plain };
}

/** The longest phrase that begins at token `from` and ends before `to`; `plain` where only its letters without marks fit. */
export function longestPhrase<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  from: number,
  to: number,
  unmarked: boolean,
): { readonly value: T; readonly to: number; readonly plain: boolean } | undefined {
  for (let end = Math.min(to, from + book.longest); end > from; end--) {
    const key = keyOf(tokens.slice(from, end));
    const exact = book.marked.get(key);
    const value = exact ?? (unmarked ? book.plain.get(key) : undefined);
    if (value !== undefined) return { value, to: end, plain: exact === undefined };
  }
  return undefined;
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.key).join(' ');
}
