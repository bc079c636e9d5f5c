import type { Word } from '../tokens.js';
import { isAscii } from './is-ascii.js';
import { listsSoFar, membershipOf, onNoList } from './word-lists.js';

const DIGIT = /\p{Nd}/u;
const DASHES = /[\u2010-\u2015\u2212\u2043]/u;
/** Groups of so many digits are kept; a report is full of them. */
const shortest = 3;
/** Digits of phrases are those of "m2"; longer ones stand on no list. */
const longestListed = 2;

let digits: (Word | undefined)[] = [];
let marks: (Word | undefined)[] = [];
let lists = 0;

/** Begins anew where lists have been made since. */
export function renewSigns(): void {
  if (lists === listsSoFar()) return;
  lists = listsSoFar();
  digits = [];
  marks = [];
}

/** The digits between two places of a text. */
export function digitsAt(text: string, from: number, to: number): Word {
  let at = 0;
  // "007" and "7" are two: a one goes before.
  for (let k = from; at >= 0 && k < to; k += 1) {
    const digit = text.charCodeAt(k) - 48;
    at = digit >= 0 && digit <= 9 && to - from <= shortest ? (k === from ? 10 + digit : at * 10 + digit) : -1;
  }
  if (at < 0) return digitsOf(text.slice(from, to));
  return (digits[at] ??= digitsOf(text.slice(from, to)));
}

/** The one other character between two places. */
export function markAt(text: string, from: number, to: number): Word {
  const code = text.charCodeAt(from);
  if (to - from > 1 || code >= 0x2100) return markOf(text.slice(from, to));
  return (marks[code] ??= markOf(text.slice(from, to)));
}

function digitsOf(raw: string): Word {
  const key = digitsKey(raw);
  const isListed = key.length <= longestListed;
  return {
    type: 'digits',
    key,
    letters: 'none',
    numberLetters: 0,
    full: isListed ? membershipOf(key, false) : onNoList,
    bare: isListed ? membershipOf(key, true) : onNoList,
  };
}

function markOf(raw: string): Word {
  const key = markKey(raw);
  return {
    type: 'mark',
    key,
    letters: 'none',
    numberLetters: 0,
    full: membershipOf(key, false),
    bare: membershipOf(key, true),
  };
}

// Full-width, Arabic and other digits, one for one.
function digitsKey(raw: string): string {
  return isAscii(raw) ? raw : raw.replace(/[^\d\ud800-\udfff]/g, (digit) => String(valueOf(digit.charCodeAt(0))));
}

// The ten digits of a script stand in a row, and nothing that is a digit before them.
function valueOf(code: number): number {
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCharCode(code - value - 1))) value += 1;
  return value;
}

function markKey(raw: string): string {
  if (DASHES.test(raw)) return '-';
  return raw === '\u2044' || raw === '\u2215' ? '/' : raw;
}
