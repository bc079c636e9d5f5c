import { numberWordAt, type WordKind } from './number-words.js';
import { NO_DIACRITICS, SLANG } from './number-warnings.js';
import { readLiteral, type Literal } from './read-literal.js';
import type { NumberSyntaxCode } from './number-syntax-error.js';

/** Where the reading of a text stands: the next token, and what was noticed so far. */
export interface TokenReader {
  readonly text: string;
  readonly end: number;
  /** The whole text is meant as one number; otherwise it is running text around one. */
  readonly whole: boolean;
  /** Whether words without their diacritics count. */
  readonly plain: boolean;
  /** The next token. */
  kind: WordKind;
  n: number;
  tokenWarnings: number;
  start: number;
  stop: number;
  readonly literal: Literal;
  /** Where the last token that was taken ends. */
  taken: number;
  warnings: number;
  words: boolean;
  digits: boolean;
  /** Why there is no reading, and where; empty while there may be one. */
  code: NumberSyntaxCode | '';
  at: number;
}

const OTHER_WORDS = /^(?:t[yỷiỉ]\s(?:lệ|le|trọng|suất|suat)|tri[eệ]u\s(?:tập|tap|chứng))(?!\p{L})/iu;

export function tokenReader(text: string, start: number, end: number, whole: boolean, plain: boolean): TokenReader {
  const literal = { stop: 0, digits: 0, scale: 0, warnings: 0, bare: 0, wrong: -1, code: false };
  const reader: TokenReader = {
    text,
    end,
    whole,
    plain,
    kind: '',
    n: 0,
    tokenWarnings: 0,
    start,
    stop: start,
    literal,
    taken: start,
    warnings: 0,
    words: false,
    digits: false,
    code: '',
    at: start,
  };
  peek(reader, start);
  return reader;
}

/** Takes the next token and looks at the one behind it. */
export function take(r: TokenReader): void {
  r.warnings |= r.tokenWarnings;
  if (r.kind === '#') r.digits = true;
  else r.words = true;
  r.taken = r.stop;
  peek(r, r.stop);
}

/** Looks at the token that begins at or behind `from`. */
export function peek(r: TokenReader, from: number): void {
  const { text, end } = r;
  let at = from;
  let lines = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit)) break;
    if (unit === 10) lines++;
    at++;
    // In running text a blank line or a wide gap ends a number, as between the cells of a table.
    if (!r.whole && (lines > 1 || at - from > 4)) break;
  }
  r.start = at;
  r.stop = at;
  r.kind = '';
  r.n = 0;
  r.tokenWarnings = 0;
  if (at >= end) return;
  const unit = text.charCodeAt(at);
  if (unit < 58 || unit > 0xff00) {
    if ((unit > 47 && unit < 58) || (unit > 0xff0f && unit < 0xff1a) || (r.whole && startsDecimals(r, at))) {
      // No figure of a report is that long: a row of digits is not read over and over.
      const limit = r.whole ? end : Math.min(end, at + 100);
      readLiteral(text, at, limit, r.literal);
      if (r.literal.stop === limit && limit < end) r.literal.wrong = at;
      r.kind = '#';
      r.stop = r.literal.stop;
      r.tokenWarnings = r.literal.warnings;
    }
    return;
  }
  let stop = at;
  let sum = 0;
  for (; stop < end; stop++) {
    const letter = text.charCodeAt(stop);
    if (!isLetter(letter)) break;
    sum = (sum * 31 + letter) & 0xffffff;
  }
  if (stop === at || stop - at > 12) return;
  const word = numberWordAt(text, at, stop, sum);
  if (word === undefined || (!r.plain && word.warnings === NO_DIACRITICS)) return;
  // "5 lít" is an amount of money among friends, and of water in a report.
  if (!r.whole && word.warnings === SLANG) return;
  // tỷ lệ, triệu tập: other words than the magnitude.
  if (!r.whole && word.n > 5 && OTHER_WORDS.test(text.slice(at, stop + 8).normalize('NFC'))) return;
  r.kind = word.kind;
  r.n = word.n;
  r.stop = stop;
  r.tokenWarnings = word.warnings;
}

// ",5" and ".5" are numbers at the beginning of a text that is one number.
function startsDecimals(r: TokenReader, at: number): boolean {
  return !r.words && !r.digits && /^[.,．，][0-9０-９]/.test(r.text.slice(at, at + 2));
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit > 8 && unit < 14) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** Latin letters and the marks of decomposed ones. */
export function isLetter(unit: number): boolean {
  const folded = unit | 32;
  return (
    (folded > 96 && folded < 123) ||
    (unit > 0xbf && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7) ||
    (unit > 0x2ff && unit < 0x370) ||
    (unit > 0x1dff && unit < 0x1f00)
  );
}

/** Whether the next token is of one of the kinds, each a letter. */
export function is(r: TokenReader, kinds: string): boolean {
  return r.kind !== '' && kinds.includes(r.kind);
}

/** What `rewind` needs to forget tokens that were taken. */
export type Mark = readonly [taken: number, warnings: number, words: boolean, digits: boolean];

export function mark(r: TokenReader): Mark {
  return [r.taken, r.warnings, r.words, r.digits];
}

export function rewind(r: TokenReader, to: Mark): void {
  r.taken = to[0];
  r.warnings = to[1];
  r.words = to[2];
  r.digits = to[3];
  peek(r, r.taken);
}
