import { numberWord } from '../../numbers/number-words.js';
import type { Word } from '../tokens.js';
import { foldWord } from './fold-word.js';
import { isAscii } from './is-ascii.js';
import { renewSigns } from './signs.js';
import { listsSoFar, membershipOf } from './word-lists.js';

/** A word as it is written. */
export interface WrittenWord extends Word {
  readonly raw: string;
  readonly hash: number;
  /** Letters beyond those of ASCII. */
  readonly isMarked: boolean;
}

const slots = 16_384;
// A third of the slots: what is looked for is found at once.
const remembered = 5000;
/** A longer slice would keep the whole text in memory. */
const longest = 12;
let table: (WrittenWord | undefined)[] = [];
let count = remembered;
let lists = 0;

/** Begins anew where lists have been made since. */
export function renewWords(): void {
  renewSigns();
  if (lists !== listsSoFar()) clear();
}

/** What the next hash is, one UTF-16 code unit on. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The word between two places of a text; one word for all places where it is written alike. */
export function wordAt(text: string, from: number, to: number, hash: number): WrittenWord {
  let slot = (hash ^ (hash >>> 14)) & (slots - 1);
  for (;;) {
    const found = table[slot];
    if (found === undefined) break;
    if (found.hash === hash && isAt(text, from, to, found.raw)) return found;
    slot = (slot + 1) & (slots - 1);
  }
  const word = readWord(text.slice(from, to), hash);
  if (to - from > longest) return word;
  if (count >= remembered) {
    clear();
    slot = (hash ^ (hash >>> 14)) & (slots - 1);
  }
  table[slot] = word;
  count += 1;
  return word;
}

function clear(): void {
  table = Array.from({ length: slots }, () => undefined);
  count = 0;
  lists = listsSoFar();
}

function isAt(text: string, from: number, to: number, raw: string): boolean {
  if (raw.length !== to - from) return false;
  for (let at = 0; at < raw.length; at += 1) if (raw.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

function readWord(raw: string, hash: number): WrittenWord {
  const key = foldWord(raw);
  return {
    type: 'word',
    raw,
    hash,
    key,
    letters: lettersOf(raw),
    isMarked: !isAscii(raw),
    numberLetters: numberLettersOf(raw),
    full: membershipOf(key, false),
    bare: membershipOf(key, true),
  };
}

// A numeral is scanned letter by letter, and a longer word is cut.
const longestNumberWord = 13;

function numberLettersOf(raw: string): number {
  let to = 0;
  while (to < longestNumberWord && to < raw.length && isScanned(raw.charCodeAt(to))) to += 1;
  return numberWord(raw.slice(0, to)) === undefined ? 0 : to;
}

// Latin letters and the marks of decomposed ones, as they are told where numerals are scanned.
function isScanned(unit: number): boolean {
  const folded = unit | 32;
  return (folded > 96 && folded < 123) || (unit > 0xbf && unit < 0x1f00);
}

function lettersOf(word: string): Word['letters'] {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  if (word === word.toUpperCase()) return 'upper';
  const first = word.slice(0, 1);
  return first === lower.slice(0, 1) ? 'lower' : 'capital';
}
