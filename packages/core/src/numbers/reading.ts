import type { Amount } from './amount.js';
import { commonWord, numberWord, type NumberWord } from './number-words.js';
import type { NumberWarning } from './numeral.js';
import { narrow, readLiteral, type Literal } from './read-literal.js';

/** A number that is being read: its words and figures, a letter for each, and how far they are understood. */
export interface Reading {
  /** What the grammar works on: see number-words.ts. */
  readonly letters: string;
  /** The figures, each at the place of its letter. */
  readonly literals: Literal[];
  /** Where the text goes on behind them. */
  stop: number;
  /** The next letter; where the grammar cannot go on, the one that is in its way. */
  at: number;
  /** What was noticed, and the other values that a reader could find. */
  readonly warnings: NumberWarning[];
  readonly others: Amount[];
  /** How many decimals are written, before any magnitude. */
  decimals: number;
  /** The letter where the last group begins. */
  from: number;
}

/** Notes what another reader could dispute, once. */
export function note(warning: NumberWarning, warnings = r.warnings): void {
  if (!warnings.includes(warning)) warnings.push(warning);
}

// K and tr begin no number.
function isBareMagnitude(letters: string, word: NumberWord, length: number): boolean {
  return length < 3 && letters.length < 2 && /^[-−–(+sd]?[NT]$/.test(letters + word.letters);
}

/** The number that is being read. Reading never waits: there is one at a time. */
export let r: Reading;

/** The letter of the next token. */
export function next(): string {
  return r.letters.charAt(r.at);
}

// A sign, of which a bracket is one in accounts; a word, or nothing before figures; each behind its spaces.
const SIGN = /^[\s\u200b]*([-−–(+])/;
const TOKEN = /[\s\u200b]*([\p{L}\p{M}]*)/uy;

/** Splits a text into number words and figures, `most` letters of them. */
export function readingOf(given: string, most = 1e9): Reading {
  const literals: Literal[] = [];
  const warnings: NumberWarning[] = [];
  let letters = '';
  let stop = 0;
  // Words with a space between them are taken at one go.
  if (most > 99) {
    for (const part of given.split(' ')) {
      const word = commonWord(part);
      if (!word || isBareMagnitude(letters, word, part.length)) break;
      letters += word.letters;
      if (word.warning) note(word.warning, warnings);
      stop += part.length + 1;
    }
    stop = Math.min(stop, given.length);
  }
  const text = stop < given.length ? narrow(given) : given;
  if (!stop) [{ length: stop }, letters] = SIGN.exec(text) ?? ['', ''];
  while (stop < text.length) {
    // Receipts set a comma behind a magnitude: "một triệu, hai trăm nghìn".
    if (text[stop] === ',' && /[NVTY]$/.test(letters) && /^,\s+\p{L}/u.test(text.slice(stop, stop + 9))) {
      letters += ',';
      stop++;
    }
    TOKEN.lastIndex = stop;
    const [, spelling = ''] = TOKEN.exec(text) ?? [];
    stop = TOKEN.lastIndex - spelling.length;
    if (letters.length >= most) break;
    // ",5" and ".5" are numbers at the beginning.
    const literal =
      /^[-−–(+]?$/.test(letters) || /\d/.test(text.charAt(stop)) ? readLiteral(text, stop, warnings) : undefined;
    if (literal) {
      literals[letters.length] = literal;
      letters += '#';
      stop = literal.stop;
      continue;
    }
    // No number word is longer than eight letters with their marks; to sort a million marks takes minutes.
    const word = spelling.length < 13 ? numberWord(spelling) : undefined;
    if (!word || isBareMagnitude(letters, word, spelling.length)) break;
    letters += word.letters;
    if (word.warning) note(word.warning, warnings);
    stop = TOKEN.lastIndex;
  }
  return (r = { letters, literals, stop, at: 0, warnings, others: [], decimals: 0, from: 0 });
}
