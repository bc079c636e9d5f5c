import { scaled } from '../foundation/decimal.js';
import { numberWord, type NumberWord } from './number-words.js';
import type { Numeral } from './numeral.js';
import { narrow, readLiteral } from './read-literal.js';
import { readWhole } from './read-whole.js';

/** Where a numeral is looked for. */
export interface ScanNumeralOptions {
  /** The longest numeral that is read, in characters (default 1,000; its figures at most 100). */
  readonly maxLength?: number;
  /**
   * Whether words without their diacritics are number words. By default they
   * are in a text that has no diacritics at all: "sau" and "nam" are other
   * words everywhere else.
   */
  readonly plain?: boolean;
}

/** A numeral in running text: where it ends (UTF-16 code units of the text as given) and what it says. */
export interface ScannedNumeral {
  readonly end: number;
  readonly numeral: Numeral;
}

const MARKS = /[\u0300-\u036f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u010f\u0128-\u01b0\u1ea0-\u1ef9]/;
let lastText = '';
let lastPlain = true;

// What of a number is longer than this is no figure of a report.
const MAX_TOKENS = 60;
const MAX_DIGITS = 100;

/**
 * Reads the longest numeral that begins exactly at `start` in running text:
 * figures with their separators, number words, magnitudes. A stop or comma at
 * the end of a sentence is not part of it, nor is a last "năm" that may be
 * "year". Whether a lone word such as "ba" is a number is for the caller to
 * decide. `null` where no numeral begins, or none with a single reading.
 *
 * @example
 * ```ts
 * import { scanNumeral } from '@danvan/core/reports';
 * const text = 'Chi 2 tỷ 345 triệu cho 37, 38 hộ.';
 * const found = scanNumeral(text, 4);
 * found?.numeral.value.toString(); //=> '2345000000'
 * text.slice(4, found?.end); //=> '2 tỷ 345 triệu'
 * ```
 */
export function scanNumeral(text: string, start: number, options?: ScanNumeralOptions): ScannedNumeral | null {
  if (isInsideWord(text, start)) return null;
  const ends = endsOf(text, start, options?.plain ?? isPlain(text));
  // The longest stretch of tokens that is one number.
  for (let count = ends.length; count > 0;) {
    const end = ends[count - 1] ?? start;
    const words = text.slice(start, end);
    const read = readWhole(words, scaled, options?.maxLength);
    if ('value' in read) return { end, numeral: read };
    // Nothing behind the place where it fails belongs to it.
    const [, problem] = read;
    do count--;
    while (problem > 0 && count > 0 && (ends[count - 1] ?? 0) > start + problem);
  }
  return null;
}

// Where each token ends that can belong to a numeral at `start`.
function endsOf(text: string, start: number, plain: boolean): number[] {
  let at = start;
  let letters = '';
  const tokens: { start: number; end: number }[] = [];
  if (/[-−–+－＋]/.test(text.charAt(at)) && isDigit(text, at + 1)) at++;
  while (tokens.length < MAX_TOKENS) {
    const gap = at === start ? '' : (/^[\s\u200b]{0,5}/.exec(text.slice(at, at + 5))?.[0] ?? '');
    // A blank line or a wide gap ends a number, as between the cells of a table.
    if (gap.length > 4 || /\n.*\n/.test(gap)) break;
    at += gap.length;
    const from = at;
    if (isDigit(text, at)) {
      const [, , , , stop = 0] = readLiteral(narrow(text.slice(at, at + MAX_DIGITS)), 0, []) ?? [];
      if (stop === MAX_DIGITS) break;
      at += stop;
      letters += '#';
    } else {
      while (isLetter(text.charCodeAt(at)) && at - from < 13) at++;
      const word = numberWord(text.slice(from, at));
      if (!word || (!plain && word[1] === 'no-diacritics') || !counts(word, text, from, at)) break;
      // Hăm and băm have two letters.
      letters += word[0].slice(-1);
    }
    // Two digits side by side are two numbers: "hai ba".
    if (/(?:^|[NVLTY])[0-9]{2}$/.test(letters)) break;
    tokens.push({ start: from, end: at });
  }
  // A last "năm" is the year that the number counts: mười năm, hai phẩy ba năm.
  const year = /(?:[tmxbhNVLTY]|p0*[1-9][0-9]*)5(?![hmxbcADENVLTYp0-9])/.exec(letters);
  if (year) tokens.length = year.index + year[0].length - 1;
  // "5 triệu 3 tháng": a figure apart from its magnitude ends the sentence, or is of what follows.
  const loose = letters.search(/[NVLTY]#(?![hcNVLTY])/) + 1;
  const figure = tokens[loose];
  if (loose > 0 && figure && figure.start > (tokens[loose - 1]?.end ?? 0) && !isSentenceEnd(text, figure.end))
    tokens.length = loose;
  return tokens.map(({ end }) => end);
}

// tỷ lệ, triệu tập: other words than the magnitude.
const OTHER_WORDS = /^(?:t[yỷiỉ]\s(?:lệ|le|trọng|suất|suat)|tri[eệ]u\s(?:tập|tap|chứng))(?!\p{L})/iu;
// Where a figure in running text ends: before a stop or the currency.
const SENTENCE_END = /^\s*(?:$|[.,;:!?)\]]|(?:[đ₫]|đồng|dong|vnd)(?!\p{L}))/iu;

function isSentenceEnd(text: string, at: number): boolean {
  return SENTENCE_END.test(text.slice(at, at + 20).normalize());
}

// Whether the word can be one of a number here.
function counts([letters, warning]: NumberWord, text: string, start: number, end: number): boolean {
  // "5 lít" is an amount of money among friends, and of water in a report.
  if (warning === 'slang') return false;
  // "Trừ" takes away and "cộng" adds.
  if (/[sd]/.test(letters)) return /[âa]/i.test(text.charAt(start));
  return !/[TY]/.test(letters) || !OTHER_WORDS.test(text.slice(start, end + 8).normalize());
}

// Latin letters and the marks of decomposed ones.
function isLetter(unit: number): boolean {
  const folded = unit | 32;
  return (folded > 96 && folded < 123) || (unit > 0xbf && unit < 0x1f00);
}

function isDigit(text: string, at: number): boolean {
  return /[\d０-９]/.test(text.charAt(at));
}

function isInsideWord(text: string, at: number): boolean {
  if (at === 0) return false;
  return isLetter(text.charCodeAt(at)) ? isLetter(text.charCodeAt(at - 1)) : isDigit(text, at) && isDigit(text, at - 1);
}

// A report is scanned from many places: the last text is remembered.
function isPlain(text: string): boolean {
  if (text !== lastText) {
    lastText = text;
    lastPlain = !MARKS.test(text);
  }
  return lastPlain;
}
