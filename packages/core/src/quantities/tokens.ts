import type { Span } from '../foundation/span.js';
import { foldWord } from './fold-word.js';

/** A word, a run of digits with the marks inside it, or one sign. */
export interface Token extends Span {
  readonly type: 'word' | 'digits' | 'sign';
  /** Folded: see foldWord. */
  readonly key: string;
}

// m2 and m3 are words; so is what follows the digits in 1tr2 and 2t5. A currency
// ends where its digits begin (VND5000), a short magnitude where the đồng does (500kđ, 1tr2đ).
const CODE = '\\p{Lu}{3}(?=\\p{Nd})';
const MAGNITUDE = '(?:[kK]|[tT][rRyỷiỉ]\\p{M}*)\\p{Nd}*(?=[đĐ](?!\\p{L}))';
const TOKEN = new RegExp(`(\\p{Nd}[\\p{Nd}.,'’]*)|(${CODE}|${MAGNITUDE}|\\p{L}[\\p{L}\\p{M}\\p{Nd}²³]*)|(\\S)`, 'gu');

/** Cuts a text into tokens; white space separates and is dropped. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found, digits, word] = match;
    let end = match.index + found.length;
    // A comma or dot at the end is punctuation of the sentence, not of the number.
    if (digits !== undefined) while (/[.,'’]/u.test(text.charAt(end - 1))) end--;
    const type = digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'sign';
    const own = text.slice(match.index, end);
    tokens.push({ start: match.index, end, type, key: foldWord(own) });
    for (let at = end; at < match.index + found.length; at++) {
      tokens.push({ start: at, end: at + 1, type: 'sign', key: text.charAt(at) });
    }
  }
  return tokens;
}
