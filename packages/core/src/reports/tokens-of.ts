import { digitsAt, markAt } from './mentions/signs.js';
import { nextHash, renewWords, wordAt } from './mentions/word-table.js';
import { Gap, Token, type Word } from './tokens.js';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\u200b\ufeff]/u;
// A line in a text with diacritics counts as written without them only when
// it is long enough that their absence is no accident.
const PLAIN_LINE_WORDS = 6;

/** What a character is; 0 where it was not looked up yet. */
const Sort = { word: 1, digits: 2, space: 3, mark: 4 } as const;
type Sort = (typeof Sort)[keyof typeof Sort];

/** Those of Latin and of the scripts next to it; each is looked up once. */
const sorts = new Uint8Array(0x2100);
/** Cuts `text` between two offsets into tokens, in one pass. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  renewWords();
  const tokens: Token[] = [];
  const line = { first: 0, words: 0, marked: false };
  let anyMarked = false;
  let gap: Gap = Gap.paragraph;
  let at = from;
  const closeLine = (): void => {
    if (!line.marked && line.words >= PLAIN_LINE_WORDS) unmark(tokens, line.first);
    line.first = tokens.length;
    line.words = 0;
    line.marked = false;
  };
  while (at < to) {
    const sort = sortOf(text, at);
    const start = at;
    if (sort === Sort.space) {
      while (at < to && sortOf(text, at) === Sort.space) at += width(text, at);
      const found = gapOf(text, start, at);
      if (found >= Gap.line) closeLine();
      if (found > gap) gap = found;
      continue;
    }
    let hash = 0;
    do {
      const next = at + width(text, at);
      for (; at < next; at += 1) hash = nextHash(hash, text.charCodeAt(at));
    } while (sort !== Sort.mark && at < to && sortOf(text, at) === sort);
    let word: Word;
    if (sort === Sort.word) {
      const written = wordAt(text, start, at, hash);
      line.words += 1;
      if (written.isMarked) line.marked = anyMarked = true;
      word = written;
    } else word = sort === Sort.mark ? markAt(text, start, at) : digitsAt(text, start, at);
    tokens.push(new Token(word, start, at, gap));
    gap = Gap.none;
  }
  closeLine();
  if (!anyMarked) unmark(tokens, 0);
  return tokens;
}

function unmark(tokens: readonly Token[], from: number): void {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token) token.plain = true;
  }
}

function sortOf(text: string, at: number): Sort {
  const code = text.charCodeAt(at);
  if (code >= sorts.length) return readSort(text, at);
  const known = sorts[code];
  return known === undefined || known === 0 ? (sorts[code] = readSort(text, at)) : (known as Sort);
}

function readSort(text: string, at: number): Sort {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 48 && code <= 57) return Sort.digits;
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Sort.word;
    return code === 32 || (code >= 9 && code <= 13) ? Sort.space : Sort.mark;
  }
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1ea0 && code <= 0x1eff))
    return Sort.word;
  if (code >= 0x300 && code <= 0x36f) return Sort.word;
  const character = text.slice(at, at + width(text, at));
  if (LETTER.test(character)) return Sort.word;
  if (DIGIT.test(character)) return Sort.digits;
  return SPACE.test(character) ? Sort.space : Sort.mark;
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
