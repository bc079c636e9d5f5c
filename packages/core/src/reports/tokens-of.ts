import { foldWord } from './mentions/fold-word.js';
import { Gap, type Token } from './tokens.js';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\u200b\ufeff]/u;
const DASHES = /[\u2010-\u2015\u2212\u2043]/u;
// A line in a text with diacritics counts as written without them only when
// it is long enough that their absence is no accident.
const PLAIN_LINE_WORDS = 6;

type Mutable = { -readonly [K in keyof Token]: Token[K] };
type Sort = 'word' | 'digits' | 'space' | 'mark';

/** What the characters of Latin and of the scripts next to it are; each is looked up once. */
const sorts: (Sort | undefined)[] = Array.from({ length: 0x2100 }, () => undefined);

/** Cuts `text` between two offsets into tokens, in one pass. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Mutable[] = [];
  const line = { first: 0, words: 0, marked: false };
  let anyMarked = false;
  let gap: Gap = Gap.paragraph;
  let at = from;
  const closeLine = (): void => {
    const plain = !line.marked && line.words >= PLAIN_LINE_WORDS;
    for (let i = line.first; i < tokens.length; i++) {
      const token = tokens[i];
      if (token) token.plain = plain;
    }
    line.first = tokens.length;
    line.words = 0;
    line.marked = false;
  };
  while (at < to) {
    const sort = sortOf(text, at);
    let end = at + width(text, at);
    if (sort === 'space') {
      while (end < to && sortOf(text, end) === 'space') end += width(text, end);
      const found = gapOf(text, at, end);
      if (found >= Gap.line) closeLine();
      if (found > gap) gap = found;
      at = end;
      continue;
    }
    if (sort !== 'mark') while (end < to && sortOf(text, end) === sort) end += width(text, end);
    const raw = text.slice(at, end);
    if (sort === 'word') {
      line.words += 1;
      // Most lines are known to have marks by their second word.
      if (!line.marked && !isAscii(raw)) line.marked = anyMarked = true;
    }
    tokens.push({
      type: sort,
      start: at,
      end,
      key: sort === 'word' ? foldWord(raw) : sort === 'mark' ? markKey(raw) : digitsKey(raw),
      gap,
      letters: sort === 'word' ? lettersOf(raw) : 'none',
      plain: false,
    });
    gap = Gap.none;
    at = end;
  }
  closeLine();
  if (!anyMarked) for (const token of tokens) token.plain = true;
  return tokens;
}

function sortOf(text: string, at: number): Sort {
  const code = text.charCodeAt(at);
  return sorts[code] ?? (code < sorts.length ? (sorts[code] = readSort(text, at)) : readSort(text, at));
}

function readSort(text: string, at: number): Sort {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'digits';
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
    return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'mark';
  }
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1ea0 && code <= 0x1eff))
    return 'word';
  if (code >= 0x300 && code <= 0x36f) return 'word';
  const character = text.slice(at, at + width(text, at));
  if (LETTER.test(character)) return 'word';
  if (DIGIT.test(character)) return 'digits';
  return SPACE.test(character) ? 'space' : 'mark';
}

function width(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function gapOf(text: string, from: number, to: number): Gap {
  let lines = 0;
  let tab = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 0x2028 || code === 0x2029) lines += 1;
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) lines += 1;
    else if (code === 9) tab = true;
  }
  if (lines > 1) return Gap.paragraph;
  if (lines === 1) return Gap.line;
  return tab ? Gap.tab : Gap.space;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
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

function lettersOf(word: string): Token['letters'] {
  const code = word.charCodeAt(0);
  // Whatever follows a small letter, and most words begin with one.
  if ((code >= 97 && code <= 122) || code === 0x111) return 'lower';
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  if (word === word.toUpperCase()) return 'upper';
  const first = word.slice(0, 1);
  return first === lower.slice(0, 1) ? 'lower' : 'capital';
}
