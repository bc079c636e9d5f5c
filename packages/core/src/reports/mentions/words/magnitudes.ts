import { wordMap, wordSet } from '../lexicon.js';

/** Powers of ten of the magnitude words. */
export const MAGNITUDES = wordMap<number>({
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
  tr: 6,
  trăm: 2,
  chục: 1,
});

/** Magnitude and currency in one abbreviation. */
export const MONEY_MAGNITUDES = wordMap<number>({
  trđ: 6,
  trđồng: 6,
  tỷđ: 9,
  tỉđ: 9,
  nđ: 3,
  triệuđồng: 6,
  tỷđồng: 9,
  tỉđồng: 9,
  nghìnđồng: 3,
});

/** Words after "tỷ" with which it is no magnitude: tỷ lệ, tỷ trọng. */
export const NOT_BILLION = wordSet('lệ trọng suất giá số phú lê');

/** Words after "van", typed without marks, with which it is no ten thousand: văn hóa, văn nghệ, văn phòng. */
export const NOT_TEN_THOUSAND = wordSet('hoa nghe phong minh kien hanh tai chuyen chinh hien');

/** Half of the last magnitude. */
export const HALF = wordSet('rưỡi rưởi');

/** Five, and year. */
export const FIVE = wordSet('năm');
