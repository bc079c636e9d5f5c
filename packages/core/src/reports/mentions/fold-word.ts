import { ownCopy } from '../own-copy.js';

// Tone marks go to the end of the word, so that "hoà" and "hòa", NFC and NFD,
// have one key; the marks of vowel quality (â, ơ, ư …) and đ stay.
const TONES = new Map([
  ['\u0300', '2'],
  ['\u0301', '1'],
  ['\u0303', '4'],
  ['\u0309', '3'],
  ['\u0323', '5'],
]);
const MARKS = /\p{M}/gu;
const REMEMBERED = 5000;
const known = new Map<string, string>();

/** The key of a word for look-up: lower case, one spelling for every placement of the tone mark. */
export function foldWord(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const key = fold(word);
  if (known.size >= REMEMBERED) known.clear();
  if (word.length < 40) known.set(ownCopy(word), key);
  return key;
}

function fold(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  let base = '';
  let tone = '';
  for (const letter of letters) {
    const mark = TONES.get(letter);
    if (mark === undefined) base += letter;
    else tone = mark;
  }
  return base + tone;
}

/** The key of a word as it is written without diacritics. */
export function bareWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}
