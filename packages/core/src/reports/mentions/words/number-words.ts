import { wordMap, wordSet } from '../lexicon.js';

/** Words of one digit that begin a number. */
export const UNITS_IN_WORDS = wordMap<number>({
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
});

/** Words of one digit that stand only after others: hai mươi mốt, mười lăm, hai mươi tư. */
export const TAILS_IN_WORDS = wordMap<number>({ mốt: 1, tư: 4, lăm: 5, nhăm: 5 });

/** Ten. */
export const TEN = wordSet('mười');
/** Tens after a digit, also "chục". */
export const TENS = wordSet('mươi chục');
/** Zero tens. */
export const ZERO_TENS = wordSet('linh lẻ');
export const HUNDRED = wordSet('trăm');
/** Decimal comma in words. */
export const POINT = wordSet('phẩy');
