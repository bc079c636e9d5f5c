import type { Bound } from './bound.js';
import { VAGUE, WORDS_AFTER, WORDS_BEFORE } from './bound-words.js';
import { longestPhrase, phraseBook } from './phrase-book.js';
import { errorAt, isWord, type Source } from './source.js';

const BEFORE = phraseBook<Bound>(WORDS_BEFORE);
const AFTER = phraseBook<Bound>(WORDS_AFTER);
const NO_NUMBER = phraseBook<true>(VAGUE.map((words) => [words, true] as const));

/** What is left between the words that qualify a quantity, and what they say. */
export interface ReadBound {
  readonly bound: Bound;
  /** "Từ" stands before the number. */
  readonly open: boolean;
  readonly from: number;
  readonly to: number;
}

/** Takes the qualifiers off both ends of the tokens. */
export function readBound(source: Source, start: number, stop: number): ReadBound {
  let from = start;
  let to = stop;
  let bound: Bound = 'exact';
  let open = false;
  for (;;) {
    const found = longestPhrase(BEFORE, source.tokens, from, to, source.unmarked);
    if (found) {
      // "Khoảng hơn 5 triệu" is more than 5 million; other pairs contradict each other.
      if (bound !== 'exact' && bound !== 'about' && bound !== found.value) throw errorAt(source, from, 'ambiguous');
      bound = found.value;
      from = found.to;
    } else if (!open && from + 1 < to && isWord(source, from, 'từ')) {
      open = true;
      from++;
    } else break;
  }
  if (longestPhrase(NO_NUMBER, source.tokens, from, to, source.unmarked)) throw errorAt(source, from, 'vague');
  const after = to - from > 2 ? longestPhrase(AFTER, source.tokens, to - 2, to, source.unmarked) : undefined;
  if (after) {
    if (bound !== 'exact') throw errorAt(source, to - 2, 'ambiguous');
    bound = after.value;
    to -= 2;
  }
  return { bound, open, from, to };
}
