import type { NumberWarning } from './numeral.js';

/** A word of a number: its letters in the alphabet below, and what its spelling leaves open. */
export type NumberWord = readonly [letters: string, warning?: NumberWarning | undefined];

// The alphabet in which the grammar of numbers is written, one line a word:
//   0–9   the digits; A, D, E those that only follow tens (mốt, tư, lăm)
//   t m   mười and mươi, x either of them without diacritics, b that of hăm and băm
//   h l   trăm, linh; c a: chục, tá
//   N V L T Y   magnitudes: nghìn, vạn, lít (a hundred thousand), triệu, tỷ
//   U n p s d   rưỡi (a five, as in its last four bits), nửa, phẩy, âm, dương
//   ?     a word with several magnitudes; # stands for figures; a comma, a bracket and signs for themselves
// Before a spelling: ~ not standard or misspelt, $ slang, ^ chấm for phẩy, _ without diacritics.
const WORDS = `0 không|1 một|A mốt|2 hai|3 ba|4 bốn|D tư|5 năm|E lăm nhăm|6 sáu|7 bảy bẩy|8 tám|9 chín|\
x _muoi|t mười ~muời|m mươi|2b hăm|3b băm|h trăm|l linh lẻ ~lẽ|c chục|a tá|N nghìn ngàn ~ngìn k|V vạn|L $lít $xị|\
T triệu $củ tr|Y tỷ tỉ $tỏi|U rưỡi ~rưởi|n nửa|p phẩy phảy ^chấm|s âm trừ|d dương cộng|? t`;

const FLAGS: Readonly<Record<string, NumberWarning | undefined>> = {
  '~': 'nonstandard',
  $: 'slang',
  '^': 'decimal-point',
  _: 'no-diacritics',
};
const MARKS = /\p{M}/gu;

/** The letters and the spellings of each word, the one that schools teach first. */
export const wordList = WORDS.split('|').map((line) => line.split(' '));

/** Number words as they are spelt in lower case, and by the key of their spelling. */
export const lexicon = new Map<string, NumberWord>();
for (const [letters = '', ...spellings] of wordList) {
  for (const spelling of spellings) {
    const warning = FLAGS[spelling.charAt(0)];
    const word = warning ? spelling.slice(1) : spelling;
    const key = spellingKey(word);
    lexicon.set(word, [letters, warning]).set(key, [letters, warning]);
    // A spelling that is two words without its marks is the first of them.
    const plain = key.replace(MARKS, '');
    if (!warning && !lexicon.has(plain)) lexicon.set(plain, [letters, 'no-diacritics']);
  }
}

// Lower case with the marks behind the word, so that it does not matter on which vowel they were set.
function spellingKey(word: string): string {
  const apart = word.toLowerCase().normalize('NFD');
  return apart.replace(MARKS, '') + (apart.match(MARKS) ?? []).sort().join('');
}

/** The number word of this spelling: any case, NFC or NFD, either tone placement, or without diacritics. */
export function numberWord(spelling: string): NumberWord | undefined {
  return lexicon.get(spelling) ?? lexicon.get(spellingKey(spelling));
}
