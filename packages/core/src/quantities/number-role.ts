import { powerOf } from '../numbers/amount.js';
import { numberWord } from '../numbers/number-words.js';
import type { Source } from './source.js';

// What a token can be inside a number. Its worth is the number reader's
// business; here it only has to be told from units.

// "tr2" of 1tr2, as one token.
const GLUED = /^(?:k|tr|ty|ti|cu)\p{Nd}+\p{M}?$/u;

/** One to nine for a digit word, else 0. */
export function digitAt(source: Source, at: number): number {
  const letters = wordAt(source, at) ?? '';
  return /^[1-9]$/.test(letters) ? Number(letters) : 0;
}

/** The power of ten of chục, trăm and the magnitudes, else 0. */
export function powerAt(source: Source, at: number): number {
  return Math.max(0, powerOf(wordAt(source, at) ?? ''));
}

/** Whether a number may contain the token. */
export function isNumberAt(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (token?.type !== 'word') return token?.type === 'digits';
  return wordAt(source, at) !== undefined || GLUED.test(token.key);
}

// The letters of the number reader's alphabet.
function wordAt(source: Source, at: number): string | undefined {
  const token = source.tokens[at];
  if (token?.type !== 'word' || token.key === 'lit\u0301') return undefined;
  const [letters = '?', warning] = numberWord(source.text.slice(token.start, token.end)) ?? [];
  // In a text with diacritics "ban" is no number word that lost its marks; a
  // litre is a litre here, whatever it stands for among friends.
  if (letters === '?') return undefined;
  return warning === 'no-diacritics' && !source.unmarked ? undefined : letters;
}
