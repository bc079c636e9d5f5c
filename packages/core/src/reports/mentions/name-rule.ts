import { Gap } from '../tokens.js';
import { plainDecimal } from './decimal-digits.js';
import { COUNTED } from './words/nouns.js';
import { STREETS } from './words/date-words.js';
import { CURRENCIES, DURATIONS, MEASURES } from './words/units.js';
import { MAGNITUDES, MONEY_MAGNITUDES } from './words/magnitudes.js';
import { isOneOf, longestPhrase, lookUp, phraseBook, wordSet } from './lexicon.js';
import { at, before, isMark, textOf, type Draft, type Rule, type Scene } from './scene.js';
import { isCounted } from './unit-phrase.js';

const ZONES = wordSet('gmt utc');
const LONGEST_NAME = 6;
const LONGEST_SLOGAN = 10;
const LONGEST_ADDRESS = 24;
const SLOGAN = wordSet(
  'không có sạch rõ đúng xây chống nhất dám tại cùng biết giữ tốt giảm tăng nhiều hơn an hay thật trước chủ vững quen bám gắn nên',
);
const SLOGAN_FRAME = wordSet('châm trào hiệu động thi hình quy tắc đề');
const NAMED = phraseBook<true>(
  [
    'trường',
    'tiểu học',
    'mầm non',
    'mẫu giáo',
    'THCS',
    'THPT',
    'trung học',
    'nhà máy',
    'thủy điện',
    'khu công nghiệp',
    'cụm công nghiệp',
    'thôn',
    'bản',
    'làng',
    'xóm',
    'buôn',
    'cầu',
    'chợ',
    'trạm',
    'hồ',
    'xã',
    'dự án',
    'công ty',
    'xí nghiệp',
  ].map((noun) => [noun, true] as const),
);
const TO = wordSet('đến tới');
const QUOTES = '"“”‘’«»\'';

/** Digits inside a name: "Covid-19", "GMT+7", "Km7+500", "H5N1", "12A", "4G", "“5 không, 3 sạch”". */
export const nameRule: Rule = (scene, i) => {
  if (at(scene, i).type !== 'digits') return undefined;
  return glued(scene, i) ?? letterAfter(scene, i) ?? slogan(scene, i) ?? streetOfDay(scene, i) ?? properName(scene, i);
};

/** Digits of an address of the web or of mail. */
export const addressRule: Rule = (scene, i) => {
  if (at(scene, i).type !== 'digits') return undefined;
  let web = false;
  for (let k = i; k > i - LONGEST_ADDRESS && k > scene.floor && at(scene, k).gap === Gap.none; k--) {
    const key = at(scene, k - 1).key;
    if (key === '@' || key === 'www' || key === 'http' || key === 'https') web = true;
  }
  for (let k = i + 1; k < i + LONGEST_NAME && at(scene, k).gap === Gap.none; k++) if (isMark(scene, k, '@')) web = true;
  return web ? other(scene, i, i, i + 1) : undefined;
};

/** A word or a word with a sign is written at the digits. */
function glued(scene: Scene, i: number): Draft | undefined {
  if (at(scene, i).gap !== Gap.none || i - 1 < scene.floor) return undefined;
  let from = i - 1;
  if (isMark(scene, from, '+-') && at(scene, from).gap === Gap.none && from - 1 >= scene.floor) {
    const word = at(scene, from - 1);
    const hyphen = isMark(scene, from, '-') && (word.letters === 'upper' || word.letters === 'capital');
    if (word.type !== 'word' || !(isOneOf(word, ZONES) || hyphen)) return undefined;
    from -= 1;
  } else if (at(scene, from).type !== 'word') return undefined;
  for (let k = 0; k < LONGEST_NAME && from > scene.floor && at(scene, from).gap === Gap.none; k++) {
    if (at(scene, from - 1).type !== 'word') break;
    from -= 1;
  }
  // A long word without a blank before digits is a slip: "đạt95%".
  const word = at(scene, i - 1);
  const long = word.type === 'word' && word.end - word.start > 1;
  if (long && (word.letters === 'lower' || isMark(scene, i + 1, '%') || !isLatin(scene, i - 1))) return undefined;
  return other(scene, from, i, nameEnd(scene, i));
}

/** Names with digits have no diacritics: QL1, Covid19; "Đạt95" lost its blank. */
function isLatin(scene: Scene, i: number): boolean {
  const token = at(scene, i);
  return token.letters === 'upper' || /^[A-Za-z]+$/.test(scene.text.slice(token.start, token.end));
}

/** "12A", "4G", "5K": a capital that is no unit. */
function letterAfter(scene: Scene, i: number): Draft | undefined {
  const letter = at(scene, i + 1);
  if (letter.type !== 'word' || letter.gap !== Gap.none || letter.end - letter.start > 2) return undefined;
  if (letter.letters !== 'upper') return undefined;
  const long = letter.end - letter.start === 2;
  const unit = [MEASURES, DURATIONS, CURRENCIES].some((book) => longestPhrase(scene.tokens, i + 1, book) !== undefined);
  if (lookUp(letter, MAGNITUDES) !== undefined || lookUp(letter, MONEY_MAGNITUDES) !== undefined) return undefined;
  if ((long || ['đ', 'v', 'w'].includes(letter.key)) && unit) return undefined;
  return isCounted(scene, i + 1) ? undefined : other(scene, i, i, nameEnd(scene, i));
}

/** Letters and digits that go on without a blank. */
function nameEnd(scene: Scene, i: number): number {
  let to = i + 1;
  for (let k = 0; k < LONGEST_NAME; k++) {
    const token = at(scene, to);
    if (token.gap !== Gap.none || token.type === 'mark') {
      const plus = isMark(scene, to, '+.') && token.gap === Gap.none && at(scene, to + 1).type === 'digits';
      if (!plus || at(scene, to + 1).gap !== Gap.none) break;
      to += 2;
      continue;
    }
    if (token.type === 'word' && token.letters === 'lower' && token.end - token.start > 1) break;
    to += 1;
  }
  return to;
}

/** "5 không, 3 sạch", "4 tại chỗ": the number is part of a slogan. */
function slogan(scene: Scene, i: number): Draft | undefined {
  const word = at(scene, i + 1);
  if (quoted(scene, i)) return other(scene, i, i, i + 1);
  if (!isOneOf(word, SLOGAN) || word.gap !== Gap.space || at(scene, i).key.length > 2 || isCounted(scene, i + 1))
    return undefined;
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
    const token = at(scene, k);
    if (at(scene, k + 1).gap >= Gap.line) break;
    if (token.type === 'mark' && QUOTES.includes(token.key)) return other(scene, i, i, i + 1);
    if (isOneOf(token, SLOGAN_FRAME)) return other(scene, i, i, i + 1);
  }
  return undefined;
}

/** "“3 trong 1”", "“5 tự 5 cùng”": one digit inside quotation marks before a word that is no thing. */
function quoted(scene: Scene, i: number): boolean {
  const next = at(scene, i + 1);
  if (at(scene, i).key.length > 1 || (next.type === 'word' && next.gap !== Gap.space) || next.gap > Gap.space)
    return false;
  const closed = QUOTES.includes(next.key);
  if (next.type !== 'word' && !closed) return false;
  const isThing = [COUNTED, MEASURES, DURATIONS, CURRENCIES].some((book) => longestPhrase(scene.tokens, i + 1, book));
  if (isThing && !goesOn(scene, i)) return false;
  if (lookUp(next, MAGNITUDES) !== undefined) return false;
  // "thôn có từ 7 đến 8 vụ" is said in quotation marks, but it is no slogan.
  if (isOneOf(next, TO) && at(scene, i + 2).type === 'digits') return false;
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_SLOGAN); k--) {
    const key = at(scene, k).key;
    if (key === '”' || at(scene, k + 1).gap >= Gap.line) return false;
    if (key === '“' || key === '"' || key === '«') return true;
  }
  return false;
}

/** "“5 xung phong, 3 gương mẫu”": behind a number of the same slogan. */
function goesOn(scene: Scene, i: number): boolean {
  const last = scene.found.at(-1);
  if (last?.kind !== 'other' || i - last.to > LONGEST_SLOGAN) return false;
  for (let k = i - 1; k >= last.to; k--) if (at(scene, k).type === 'mark' && at(scene, k).key !== ',') return false;
  return true;
}

/** "đường 30/4" */
function streetOfDay(scene: Scene, i: number): Draft | undefined {
  if (!isOneOf(before(scene, i), STREETS) || !isMark(scene, i + 1, '/') || at(scene, i + 2).type !== 'digits')
    return undefined;
  const day = Number(at(scene, i).key) <= 31 && Number(at(scene, i + 2).key) <= 12;
  return day && !isCounted(scene, i + 3) ? other(scene, i, i, i + 3) : undefined;
}

/** "Trường Tiểu học Hòa Bình 1": one digit behind the name of a school, a plant, a village. */
function properName(scene: Scene, i: number): Draft | undefined {
  const token = at(scene, i);
  if (token.key.length > 1 || token.gap !== Gap.space || at(scene, i - 1).letters !== 'capital') return undefined;
  if (isMark(scene, i + 1, '.,/%') && at(scene, i + 2).type === 'digits' && at(scene, i + 1).gap === Gap.none)
    return undefined;
  if (at(scene, i + 1).type === 'digits' || isCounted(scene, i + 1)) return undefined;
  if (at(scene, i + 1).type === 'word' && at(scene, i + 1).letters === 'lower' && at(scene, i + 1).gap === Gap.none)
    return undefined;
  for (let k = i - 1; k >= Math.max(scene.floor, i - 7) && at(scene, k).type === 'word'; k--) {
    if (longestPhrase(scene.tokens, k, NAMED) !== undefined) return other(scene, i, i, i + 1);
  }
  return undefined;
}

function other(scene: Scene, from: number, i: number, to: number): Draft {
  const plain = to === i + 1;
  const written = textOf(scene, i, to).normalize('NFC');
  return {
    from,
    to,
    numberFrom: i,
    numberTo: to,
    kind: 'other',
    value: plain ? plainDecimal(written) : written,
    unit: null,
  };
}
