import type { Bound } from '../../../quantities/bound.js';
import { phraseBook, wordSet } from '../lexicon.js';

/** Words before a number that qualify it. */
export const APPROXIMATORS = phraseBook<Bound>([
  ['hơn', 'moreThan'],
  ['trên', 'moreThan'],
  ['>', 'moreThan'],
  ['ít nhất', 'atLeast'],
  ['ít nhất là', 'atLeast'],
  ['tối thiểu', 'atLeast'],
  ['tối thiểu là', 'atLeast'],
  ['không dưới', 'atLeast'],
  ['không ít hơn', 'atLeast'],
  ['không thấp hơn', 'atLeast'],
  ['không kém', 'atLeast'],
  ['≥', 'atLeast'],
  ['> =', 'atLeast'],
  ['dưới', 'lessThan'],
  ['chưa đến', 'lessThan'],
  ['chưa tới', 'lessThan'],
  ['chưa đầy', 'lessThan'],
  ['không đến', 'lessThan'],
  ['không đầy', 'lessThan'],
  ['<', 'lessThan'],
  ['không quá', 'atMost'],
  ['không vượt quá', 'atMost'],
  ['không hơn', 'atMost'],
  ['không nhiều hơn', 'atMost'],
  ['tối đa', 'atMost'],
  ['tối đa là', 'atMost'],
  ['tối đa không quá', 'atMost'],
  ['nhiều nhất là', 'exact'],
  ['≤', 'atMost'],
  ['< =', 'atMost'],
  ['gần', 'nearly'],
  ['gần tới', 'nearly'],
  ['gần đến', 'nearly'],
  ['ngót', 'nearly'],
  ['ngót nghét', 'nearly'],
  ['khoảng', 'about'],
  ['vào khoảng', 'about'],
  ['ước khoảng', 'about'],
  ['xấp xỉ', 'about'],
  ['chừng', 'about'],
  ['độ chừng', 'about'],
  ['khoảng chừng', 'about'],
  ['trên dưới', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
]);

/** Words after which "hơn" compares two things: "muộn hơn 2 năm". */
export const COMPARATIVES = wordSet(
  'cũ cao thấp nhiều ít lớn nhỏ sớm muộn chậm nhanh dài ngắn tốt kém trẻ già rộng hẹp xa đông mạnh yếu nặng nhẹ đắt rẻ dày mỏng sâu khá giỏi đẹp nhỉnh trội',
);

/** What "trên" refers to as a place when a small number stands between: "trên 4 lĩnh vực". */
export const PLACES_UPON = phraseBook<true>(
  [
    'lĩnh vực',
    'mặt',
    'mặt trận',
    'phương diện',
    'khía cạnh',
    'nền tảng',
    'kênh',
    'địa bàn',
    'hệ thống',
    'cổng',
    'trang',
    'tờ báo',
    'số báo',
    'nhóm',
    'góc độ',
    'tiêu chí',
  ].map((phrase) => [phrase, true] as const),
);

/** "trở lên", "trở xuống" after a number. */
export const AFTERTHOUGHTS = phraseBook<Bound>([
  ['trở lên', 'atLeast'],
  ['trở xuống', 'atMost'],
]);
