import type { Amount } from './amount.js';
import { lexicon, numberWord } from './number-words.js';
import type { NumberWarning } from './numeral.js';
import { narrow, readLiteral, type Literal } from './read-literal.js';

// The number that is being read: its words and figures, a letter for each, and
// how far they are understood. Reading never waits: there is one at a time.
/** What the grammar works on: see number-words.ts. */
export let letters: string;
/** The figures, each at the place of its letter. */
export let literals: Literal[];
/** Where the text goes on behind them. */
export let stop: number;
/** What was noticed, and the other values that a reader could find. */
export let warnings: NumberWarning[];
export let others: Amount[];

export const r = {
  /** The next letter; where the grammar cannot go on, the one that is in its way. */
  at: 0,
  /** The letter where the last group begins. */
  from: 0,
  /** How many decimals are written, before any magnitude. */
  decimals: 0,
};

// A sign, of which a bracket is one in accounts; a word, or nothing before figures; each behind its spaces.
const SIGN = /^[\s\u200b]*([-−–(+])/;
const TOKEN = /(?:\s*(,)\s(?=\s*\p{L}))?[\s\u200b]*([\p{L}\p{M}]*)/uy;

/** The letter of the next token. */
export function next(): string {
  return letters.charAt(r.at);
}

/** Notes what another reader could dispute, once. */
export function note(warning: NumberWarning): void {
  if (!warnings.includes(warning)) warnings.push(warning);
}

/** Splits a text into number words and figures, up to the letter `most`. */
export function readLetters(given: string, most = 1e9): void {
  let seen = '';
  let at = 0;
  literals = [];
  warnings = [];
  others = [];
  r.decimals = 0;
  const parts = given.split(' ');
  let text = '';
  for (let i = 0; at < given.length; i++) {
    // Words as they are in the table, with a space between them, are most of what is read.
    let spelling = parts[i] ?? '';
    let word = text || seen.length >= most ? undefined : lexicon.get(spelling);
    if (word) {
      if (i) at++;
    } else {
      if (!text) {
        text = narrow(given);
        if (!i) [{ length: at }, seen] = SIGN.exec(text) ?? ['', ''];
      }
      TOKEN.lastIndex = at;
      const [, comma, letters = ''] = TOKEN.exec(text) ?? [];
      spelling = letters;
      // Receipts set a comma behind a magnitude: "một triệu, hai trăm nghìn".
      if (comma) {
        if (!/[NVTY]$/.test(seen)) break;
        seen += comma;
      }
      at = TOKEN.lastIndex - spelling.length;
      if (seen.length >= most) break;
      // ",5" and ".5" are numbers at the beginning.
      const literal =
        (seen.length < 2 && !/[\w#]/.test(seen)) || /\d/.test(text.charAt(at))
          ? readLiteral(text, at, warnings)
          : undefined;
      if (literal) {
        literals[seen.length] = literal;
        seen += '#';
        at = literal[4];
        continue;
      }
      // No number word is longer than eight letters with their marks; to sort a million marks takes minutes.
      word = spelling.length < 13 ? numberWord(spelling) : undefined;
    }
    // K and tr begin no number.
    if (!word || (spelling.length < 3 && seen.length < 2 && /^[-−–(+sd]?[NT]$/.test(seen + word[0]))) break;
    seen += word[0];
    if (word[1]) note(word[1]);
    at += spelling.length;
  }
  letters = seen;
  stop = at;
}
