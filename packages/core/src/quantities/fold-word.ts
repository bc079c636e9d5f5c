// Two written forms are the same word whatever their case, Unicode form and
// tone placement: hòa, HOÀ and a decomposed hòa fold to one key.

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /\p{M}/gu;

/** The key of a word, its tone moved to the end. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\0-\x7f]*$/u.test(lower)) return lower;
  const open = lower.normalize('NFKD');
  const tones = open.match(TONES);
  return tones === null ? open : open.replace(TONES, '') + tones.join('');
}

/** The word as it is typed without diacritics. */
export function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(MARKS, '').replaceAll('đ', 'd');
}
