import { wordMap } from '../lexicon.js';

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
