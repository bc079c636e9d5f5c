import { foldWord, plainWord } from './fold-word.js';
import { QuantitySyntaxError, type QuantitySyntaxCode } from './quantity-syntax-error.js';
import { tokensOf, type Token } from './tokens.js';

/** A text laid out for the reader of quantities. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** All its words are typed without diacritics, so words are compared that way. */
  readonly unmarked: boolean;
}

const MAX_LENGTH = 1000;

/** Cuts a text into tokens. */
export function sourceOf(text: string): Source {
  if (text.length > MAX_LENGTH) throw new QuantitySyntaxError('too-long', text, MAX_LENGTH);
  const tokens = tokensOf(text);
  if (tokens.length === 0) throw new QuantitySyntaxError('empty', text, 0);
  const words = tokens.filter((token) => token.type === 'word').map((token) => token.key);
  const unmarked = words.every((key) => /^[\0-\x7f]*$/u.test(key));
  return { text, tokens, unmarked };
}

/** Whether token `at` is one of the words. */
export function isWord(source: Source, at: number, ...words: readonly string[]): boolean {
  const key = source.tokens[at]?.key;
  return (
    key !== undefined && words.some((word) => key === foldWord(word) || (source.unmarked && key === plainWord(word)))
  );
}

/** Whether token `at` is one of the signs. */
export function isSign(source: Source, at: number, signs: string): boolean {
  const token = source.tokens[at];
  return token?.type === 'sign' && signs.includes(token.key);
}

/** The text from token `from` to before token `to`. */
export function sliceOf(source: Source, from: number, to: number): string {
  const start = source.tokens[from]?.start;
  const end = source.tokens[to - 1]?.end;
  return start === undefined || end === undefined ? '' : source.text.slice(start, end);
}

/** The error with this code at token `at`, or at the end of the text. */
export function errorAt(source: Source, at: number, code: QuantitySyntaxCode): QuantitySyntaxError {
  return new QuantitySyntaxError(code, source.text, source.tokens[at]?.start ?? source.text.length);
}
