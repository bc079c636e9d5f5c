import type { Amount } from './amount.js';
import { commonWord, numberWord, type NumberWord } from './number-words.js';
import type { NumberWarning } from './numeral.js';
import { isDigit, readLiteral, type Literal } from './read-literal.js';

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
  /** What stands after the last "tỷ", and the largest magnitude in it. */
  block: Amount | undefined;
  high: number;
  /** Whether its first group says its hundreds, as groups do that others stand before. */
  padded: boolean;
  /**
   * All up to the last "tỷ", in the ways there are to read it: as parts that
   * are added ("nghìn tỷ … trăm tỷ"), or the "tỷ" multiplies all before it
   * ("tỷ … trăm triệu tỷ").
   */
  added: Amount | undefined;
  nested: Amount | undefined;
  /** The power of ten of the magnitudes that stand together before this place, and of the last of them. */
  unit: number;
  last: number;
  /** The letter where the last group begins. */
  from: number;
}

/** Notes what another reader could dispute, once. */
export function warn(r: Reading, warning: NumberWarning): void {
  note(r.warnings, warning);
}

function note(warnings: NumberWarning[], warning: NumberWarning): void {
  if (!warnings.includes(warning)) warnings.push(warning);
}

// K and tr begin no number.
function isBareMagnitude(letters: string, word: NumberWord, length: number): boolean {
  return length < 3 && letters.length < 2 && /^[s+]?[NT]$/.test(letters + word.letters);
}

/** The letter of the next token. */
export function next(r: Reading): string {
  return r.letters.charAt(r.at);
}

/** The first place from `at` on that holds no space. */
export function skipSpaces(text: string, at: number): number {
  while (/[\s\u200b]/.test(text.charAt(at))) at++;
  return at;
}

/** Latin letters and the marks of decomposed ones. */
export function isLetter(unit: number): boolean {
  const folded = unit | 32;
  return (folded > 96 && folded < 123) || (unit > 0xbf && unit < 0x1f00);
}

/** Splits what begins at `from` into number words and figures, `most` letters of them. */
export function readingOf(text: string, from: number, most = 1e9): Reading {
  const literals: Literal[] = [];
  const warnings: NumberWarning[] = [];
  let letters = '';
  let stop = from;
  // Words with a space between them are taken at one go.
  if (from === 0 && most > 99) {
    for (const part of text.split(' ')) {
      const word = commonWord(part);
      if (!word || isBareMagnitude(letters, word, part.length)) break;
      letters += word.letters;
      if (word.warning) note(warnings, word.warning);
      stop = Math.min(stop + part.length + 1, text.length);
    }
  }
  while (stop < text.length) {
    // Receipts set a comma behind a magnitude: "một triệu, hai trăm nghìn".
    if (text[stop] === ',' && /[NVTY]$/.test(letters) && /^,\s+\p{L}/u.test(text.slice(stop, stop + 9))) {
      letters += ',';
      stop++;
    }
    stop = skipSpaces(text, stop);
    if (stop === text.length || letters.length >= most) break;
    // ",5" and ".5" are numbers at the beginning.
    if (isDigit(text, letters === '' && /[.,．，]/.test(text.charAt(stop)) ? stop + 1 : stop)) {
      const literal = readLiteral(text, stop, warnings);
      literals[letters.length] = literal;
      letters += '#';
      stop = literal.stop;
      continue;
    }
    let end = stop;
    while (isLetter(text.charCodeAt(end))) end++;
    // No number word is longer than eight letters with their marks.
    const word = end - stop < 13 ? numberWord(text.slice(stop, end)) : undefined;
    if (!word || isBareMagnitude(letters, word, end - stop)) break;
    letters += word.letters;
    if (word.warning) note(warnings, word.warning);
    stop = end;
  }
  return {
    letters,
    literals,
    stop,
    at: 0,
    warnings,
    others: [],
    decimals: 0,
    block: undefined,
    high: 0,
    padded: false,
    added: undefined,
    nested: undefined,
    unit: 0,
    last: 0,
    from: 0,
  };
}
