import { type Token } from '../tokens.js';
import { bareWord, foldWord } from './fold-word.js';
import { isOn, newList, type WordList } from './word-lists.js';

/** A set of single words that knows its spellings with and without diacritics. */
export type WordSet = WordList;

/** Words, separated by blanks. */
export function wordSet(words: string): WordSet {
  const list = words.split(/\s+/u).filter(Boolean);
  return newList(list.map(foldWord), list.map(bareWord));
}

/** Whether the token is one of the words. */
export function isOneOf(token: Token, words: WordSet): boolean {
  return token.type === 'word' && isOn(token.lists, words);
}

/** A look-up of single words for values of any type. */
export interface WordMap<T> {
  readonly full: ReadonlyMap<string, T>;
  readonly bare: ReadonlyMap<string, T>;
  readonly list: WordList;
}

export function wordMap<T>(entries: Readonly<Record<string, T>>): WordMap<T> {
  const list = Object.entries(entries);
  const full = new Map(list.map(([word, value]) => [foldWord(word), value]));
  const bare = new Map(list.map(([word, value]) => [bareWord(word), value]));
  return { full, bare, list: newList(full.keys(), bare.keys()) };
}

export function lookUp<T>(token: Token, words: WordMap<T>): T | undefined {
  return isOneOf(token, words.list) ? (token.plain ? words.bare : words.full).get(token.key) : undefined;
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
  /** The words that a phrase begins with, and ends with: most words do neither. */
  readonly first: WordList;
  readonly last: WordList;
}

/** What a phrase book found: the value, and the token after the phrase. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly to: number;
}

/** A phrase is written with blanks between its parts; a comma is a part of its own: "xã , thị trấn". */
export function phraseBook<T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> {
  const list = [...entries].map(([phrase, value]) => [phrase.match(PARTS) ?? [], value] as const);
  const [full, bare]: [Branch<T>, Branch<T>] = [{ next: new Map() }, { next: new Map() }];
  for (const [parts, value] of list) {
    plant(full, parts.map(foldWord), value);
    plant(bare, parts.map(bareWord), value);
  }
  // A phrase may end on a line that is spelt otherwise than the one it begins on.
  const ends = list.flatMap(([parts]) => [foldWord(parts.at(-1) ?? ''), bareWord(parts.at(-1) ?? '')]);
  return {
    full,
    bare,
    first: newList(full.next.keys(), bare.next.keys()),
    last: newList(ends, ends),
  };
}

/** The longest phrase that begins at token `from`, within one paragraph. */
export function longestPhrase<T>(
  tokens: readonly Token[],
  from: number,
  book: PhraseBook<T>,
  to = tokens.length,
): PhraseMatch<T> | undefined {
  const first = tokens[from];
  if (!first || !isOn(first.lists, book.first)) return undefined;
  let branch: Branch<T> | undefined = first.plain ? book.bare : book.full;
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
  const end = tokens[to - 1];
  if (!end || !isOn(end.lists, book.last)) return undefined;
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
