import { WORDS_AFTER, WORDS_BEFORE } from './bound-words.js';
import { foldWord, plainWord } from './fold-word.js';
import type { Source } from './source.js';

// What holds a quantity together, as it is typed without its marks.
const BARE = new Set(
  [...WORDS_BEFORE, ...WORDS_AFTER]
    .flatMap(([words]) => words.split(' '))
    .concat('từ', 'đến', 'tới', 'phần', 'nửa', 'một', 'rưỡi')
    .filter((word) => plainWord(word) !== foldWord(word))
    .map(plainWord),
);

/** Whether a text without diacritics has a word that qualifies, links or parts its number and has lost its marks: "hon 5%", "tu 5 den 10%". */
export function hasBareWords({ unmarked, tokens }: Source): boolean {
  return unmarked && tokens.some(({ type, key }) => type === 'word' && BARE.has(key));
}
