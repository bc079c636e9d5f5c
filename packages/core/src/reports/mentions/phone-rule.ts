import { Gap } from '../tokens.js';
import { isOneOf, phraseBefore, phraseBook, type PhraseBook, wordSet } from './lexicon.js';
import { isCellOfRow } from './rows-of-cells.js';
import { at, isMark, textOf, type Rule, type Scene } from './scene.js';
import { isCounted } from './unit-phrase.js';

const CALLS = phraseBook<true>(
  ['điện thoại', 'đt', 'sđt', 'tel', 'fax', 'zalo', 'viber', 'mobile', 'phone', 'máy bàn', 'di động', 'liên hệ'].map(
    (word) => [word, true] as const,
  ),
);
/** Behind these words even three digits are a telephone number. */
const SHORT_CALLS = phraseBook<true>(
  ['hotline', 'đường dây nóng', 'tổng đài', 'đầu số', 'gọi số'].map((word) => [word, true] as const),
);
/** "gọi 113", but "miễn gọi 1.236 công dân nhập ngũ". */
const DIALS = phraseBook<true>([['gọi', true] as const]);
/** The national numbers of authorities; a count would be written 1.022. */
const AUTHORITIES = /^(?:1022|11[1-5])$/;
const CHANNELS = phraseBook<true>(['cổng', 'kênh', 'hệ thống'].map((word) => [word, true] as const));
const THROUGH = phraseBook<true>([['qua', true] as const]);
const LINKS = wordSet('số là theo qua miễn phí hoặc và cố định');
const NUMBERS = wordSet('số');
const SHARES = wordSet('chiếm đạt bằng');
const REACH = 6;
const SHORTEST = 9;
const LONGEST = 12;

/** "(024) 3555.0199", "0912 345 678", "+84 …", and short numbers after "hotline". */
export const phoneRule: Rule = (scene, i) => {
  if (at(scene, i).type !== 'digits') return undefined;
  const { to, digits } = joined(scene, i);
  const open = isMark(scene, i - 1, '(') && i - 1 >= scene.floor;
  const plus = isMark(scene, i - 1, '+') && i - 1 >= scene.floor && at(scene, i).gap === Gap.none;
  const long = digits.length >= SHORTEST && digits.length <= LONGEST;
  const shaped = long && (/^0[2-9]/.test(digits) || (plus && digits.startsWith('84'))) && at(scene, i).key.length >= 2;
  if (shaped && at(scene, i).key.length < 3 && !plus) return called(scene, i, CALLS) ? draft(i, to, digits) : undefined;
  if (shaped) return draft(open || plus ? i - 1 : i, to, digits);
  const dialled = /^1\d{2,3}$/.test(digits) && !isCounted(scene, to) && called(scene, i, DIALS);
  const channel =
    AUTHORITIES.test(digits) && (called(scene, i, CHANNELS) || (called(scene, i, THROUGH) && !isCounted(scene, to)));
  // "tổng đài 5.139, ứng dụng 4.877": what came in over the line, with its thousands set apart.
  const counted = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(textOf(scene, i, to));
  // "đường dây nóng 214 PAKN": of three digits only the authorities have numbers.
  const told = digits.length === 3 && !AUTHORITIES.test(digits) && (isCounted(scene, to) || isListed(scene, i, to));
  const short = dialled || channel || (called(scene, i, SHORT_CALLS) && !counted && !told && !isShared(scene, to));
  if (!(short ? digits.length >= 3 : digits.length >= 7 && called(scene, i, CALLS)) || isMark(scene, to, '/%'))
    return undefined;
  // "Điện thoại 187 152 83,1%" is a row of a table.
  if (digits.length > LONGEST || (!digits.startsWith('0') && isCellOfRow(scene, i))) return undefined;
  return draft(i, to, digits);
};

/** Digits that a caller would dial: groups with one dot, blank, dash or bracket between. */
function joined(scene: Scene, i: number): { readonly to: number; readonly digits: string } {
  let digits = at(scene, i).key;
  let to = i + 1;
  let closed = !isMark(scene, i - 1, '(');
  for (let k = 0; k < 8 && digits.length <= LONGEST; k++) {
    let next = to;
    if (!closed && isMark(scene, next, ')')) {
      closed = true;
      next += 1;
    }
    if (isMark(scene, next, '.-') && at(scene, next).gap === Gap.none) next += 1;
    const token = at(scene, next);
    if (token.type !== 'digits' || token.gap > Gap.space || token.key.length > 4) break;
    // "0212.3.846.115": a group of one digit stands between two marks.
    if (token.key.length < 2 && !(next > to && token.gap === Gap.none && isMark(scene, next + 1, '.-'))) break;
    if (next === to && token.gap !== Gap.space) break;
    // "tổng đài 1022 61 phản ánh": the number is whole, and what came by it stands behind.
    if (next === to && AUTHORITIES.test(digits)) break;
    digits += token.key;
    to = next + 1;
  }
  return { to, digits };
}

/** "Tổng đài: 143, chiếm 32,7%", "Đường dây nóng 118 (27%)": what came in by this way. */
function isShared(scene: Scene, i: number): boolean {
  if (isMark(scene, i, '(')) return at(scene, i + 1).type === 'digits' && isRate(scene, i + 2);
  return isOneOf(at(scene, isMark(scene, i, ',') ? i + 1 : i), SHARES) && at(scene, i).gap < Gap.line;
}

/** "ứng dụng 1.204, cổng dịch vụ công 418, đường dây nóng 251": one of the ways that they came by, each with its number. */
function isListed(scene: Scene, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  for (let k = from - 1; k > from - REACH && k >= scene.floor && at(scene, k + 1).gap < Gap.line; k--) {
    const { type } = at(scene, k);
    if (isMark(scene, k, ',;')) return endsCount(scene, k - 1);
    if (type === 'digits' || isOneOf(at(scene, k), NUMBERS)) return false;
  }
  return false;
}

/** "418" and "1.204", but no year and no telephone number. */
function endsCount(scene: Scene, i: number): boolean {
  let digits = '';
  for (let k = i; k > i - LONGEST; k -= isMark(scene, k - 1, '.') ? 2 : LONGEST) {
    if (at(scene, k).type !== 'digits' || at(scene, k).key.length > 3) return false;
    digits = at(scene, k).key + digits;
  }
  return digits.length < 7 && !digits.startsWith('0');
}

function isRate(scene: Scene, i: number): boolean {
  return isMark(scene, i, '%') || (isMark(scene, i, ',.') && isMark(scene, i + 2, '%'));
}

/** A word of calling shortly before, on the same line, with at most a sign, "số" or a bracket between. */
function called(scene: Scene, i: number, words: PhraseBook<true>): boolean {
  let to = i;
  for (let k = 0; k < REACH && to > scene.floor && at(scene, to).gap < Gap.line; k++) {
    if (phraseBefore(scene.tokens, to, words, scene.floor, 3)) return true;
    const token = at(scene, to - 1);
    if (!(isMark(scene, to - 1, ':.(+-') || isOneOf(token, LINKS))) return false;
    to -= 1;
  }
  return false;
}

function draft(from: number, to: number, digits: string): ReturnType<Rule> {
  return { from, to, numberFrom: from, numberTo: to, kind: 'phone', value: digits, unit: null };
}
