import { type Token } from '../tokens.js';
import { bareWord, foldWord } from './fold-word.js';

/** A set of single words that knows its spellings with and without diacritics. */
export interface WordSet {
  readonly full: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
}

/** Words, separated by blanks. */
export function wordSet(words: string): WordSet {
  const list = words.split(/\s+/u).filter(Boolean);
  return { full: new Set(list.map(foldWord)), bare: new Set(list.map(bareWord)) };
}

/** Whether the token is one of the words. */
export function isOneOf(token: Token, words: WordSet): boolean {
  return token.type === 'word' && (token.plain ? words.bare : words.full).has(token.key);
}

/** A look-up of single words for values of any type. */
export interface WordMap<T> {
  readonly full: ReadonlyMap<string, T>;
  readonly bare: ReadonlyMap<string, T>;
}

export function wordMap<T>(entries: Readonly<Record<string, T>>): WordMap<T> {
  const list = Object.entries(entries);
  return {
    full: new Map(list.map(([word, value]) => [foldWord(word), value])),
    bare: new Map(list.map(([word, value]) => [bareWord(word), value])),
  };
}

export function lookUp<T>(token: Token, words: WordMap<T>): T | undefined {
  return token.type === 'word' ? (token.plain ? words.bare : words.full).get(token.key) : undefined;
}

// The parts of a phrase are cut as the tokens of a text are: "km2" is two.
const PARTS = /[\p{L}\p{M}]+|\d+|[^\s]/gu;

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  value?: T;
}

/** Phrases of one or more words and commas, found by their longest match. */
export interface PhraseBook<T> {
  readonly full: Branch<T>;
  readonly bare: Branch<T>;
}

/** What a phrase book found: the value, and the token after the phrase. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly to: number;
}

/** A phrase is written with blanks between its parts; a comma is a part of its own: "xã , thị trấn". */
export function phraseBook<T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> {
  const book: PhraseBook<T> = { full: { next: new Map() }, bare: { next: new Map() } };
  for (const [phrase, value] of entries) {
    const parts = phrase.match(PARTS) ?? [];
    plant(book.full, parts.map(foldWord), value);
    plant(book.bare, parts.map(bareWord), value);
  }
  return book;
}

/** The longest phrase that begins at token `from`, within one paragraph. */
export function longestPhrase<T>(
  tokens: readonly Token[],
  from: number,
  book: PhraseBook<T>,
  to = tokens.length,
): PhraseMatch<T> | undefined {
  const first = tokens[from];
  let branch: Branch<T> | undefined = first?.plain === true ? book.bare : book.full;
  let best: PhraseMatch<T> | undefined;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || (i > from && token.gap === 4) || (token.type === 'digits' && token.gap !== 0)) break;
    branch = branch.next.get(token.key);
    if (!branch) break;
    if (branch.value !== undefined) best = { value: branch.value, to: i + 1 };
  }
  return best;
}

/** The longest phrase that ends right before token `to` and begins at or after `floor`. */
export function phraseBefore<T>(
  tokens: readonly Token[],
  to: number,
  book: PhraseBook<T>,
  floor: number,
  longest = 6,
): { readonly value: T; readonly from: number } | undefined {
  for (let from = Math.max(floor, to - longest); from < to; from++) {
    const match = longestPhrase(tokens, from, book, to);
    if (match?.to === to) return { value: match.value, from };
  }
  return undefined;
}

function plant<T>(root: Branch<T>, parts: readonly string[], value: T): void {
  let branch = root;
  for (const part of parts) {
    let next = branch.next.get(part);
    if (!next) branch.next.set(part, (next = { next: new Map() }));
    branch = next;
  }
  branch.value = value;
}
