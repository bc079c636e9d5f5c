import { Gap } from '../tokens.js';
import { DAY, DAY_PARTS, TO } from './words/date-words.js';
import { COUNTED } from './words/nouns.js';
import { isOneOf, lookUp, phraseBefore, phraseBook, wordMap, wordSet, type WordSet } from './lexicon.js';
import { at, before, isLineHead, isMark, unitText, type Draft, type Rule, type Scene } from './scene.js';
import { nounEnd } from './unit-phrase.js';

const THE = wordSet('thứ');
const IS = wordSet('là');
const RANK_WORDS = wordSet('hạng đứng xếp');
const POSITION = phraseBook<true>([['vị trí', true] as const]);
const LINKS = wordSet('và đến tới');
const EVERY = wordSet('hằng hàng');
const RANKS = wordMap<number>({
  nhất: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
});
const ITEMS = wordMap<number>({
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
  mười: 10,
});
const RANKED = phraseBook<true>(
  [
    'vị trí',
    'kỳ họp',
    'lần',
    'khóa',
    'năm',
    'ngày',
    'phiên',
    'phiên họp',
    'hạng',
    'nhiệm kỳ',
    'đại hội',
    'ngôi',
    'quý',
    'đợt',
    'người',
    'xã',
    'tỉnh',
    'huyện',
  ].map((noun) => [noun, true] as const),
);
const FIRST_WEEKDAY = 2;
const LAST_WEEKDAY = 7;

/** "thứ nhất", "kỳ họp thứ 10", "thứ 21/63 tỉnh", "hạng 5/11". */
export const rankRule: Rule = (scene, i) => {
  const previous = before(scene, i);
  const token = at(scene, i);
  if (token.gap > Gap.line) return undefined;
  const the = isOneOf(previous, THE);
  if (token.type === 'word') {
    const rank = the ? lookUp(token, RANKS) : undefined;
    if (rank === undefined || isWeekdayWord(scene, i)) return undefined;
    const tens = rank === 10 ? lookUp(at(scene, i + 1), RANKS) : undefined;
    const end = tens !== undefined && tens < 10 ? i + 2 : i + 1;
    return rankDraft(scene, i - 1, i, end, String(rank + (end > i + 1 ? (tens ?? 0) : 0)));
  }
  if (token.type !== 'digits' || token.key.length > 4) return undefined;
  const value = String(Number(token.key));
  const whole = isMark(scene, i + 1, '/') && at(scene, i + 2).type === 'digits' && at(scene, i + 2).gap <= Gap.space;
  if (whole && (the || isRankWord(scene, i))) {
    const end = i + 3;
    const unit = nounEnd(scene, end) ?? end;
    return { ...rankDraft(scene, i - 1, i, end, `${value}/${Number(at(scene, i + 2).key)}`), to: unit };
  }
  if (!the) return undefined;
  if (isWeekday(scene, i, Number(value))) {
    return {
      from: i - 1,
      to: i + 1,
      numberFrom: i,
      numberTo: i + 1,
      kind: 'other',
      value,
      unit: null,
    };
  }
  // "tiep thu 9 kien nghi", "thu 7,77 ty dong": without marks only what is ranked, or ranks, says which word it is.
  if (previous.plain && (isDecimal(scene, i) || !ranks(scene, i - 1))) return undefined;
  return rankDraft(scene, i - 1, i, i + 1, value);
};

function isDecimal(scene: Scene, i: number): boolean {
  const [sign, next] = [at(scene, i + 1), at(scene, i + 2)];
  return isMark(scene, i + 1, '.,') && sign.gap === Gap.none && next.type === 'digits' && next.gap === Gap.none;
}

function ranks(scene: Scene, i: number): boolean {
  return isOneOf(before(scene, i), RANK_WORDS) || phraseBefore(scene.tokens, i, RANKED, scene.floor, 2) !== undefined;
}

/** "hạng 5/11", "vị trí 5/11"; not "bố trí 5/11 xã". */
function isRankWord(scene: Scene, i: number): boolean {
  return isOneOf(before(scene, i), RANK_WORDS) || phraseBefore(scene.tokens, i, POSITION, scene.floor, 2) !== undefined;
}

/** "Một là, … Hai là, …" at the head of a sentence or an item. */
export const itemRule: Rule = (scene, i) => {
  const token = at(scene, i);
  const value = lookUp(token, ITEMS);
  if (value === undefined || !isOneOf(at(scene, i + 1), IS) || at(scene, i + 1).gap > Gap.space) return undefined;
  const head = isLineHead(scene, i) || token.letters === 'capital' || isMark(scene, i - 1, ';:.');
  if (!head || (token.plain && token.letters !== 'capital')) return undefined;
  return { from: i, to: i + 2, numberFrom: i, numberTo: i + 1, kind: 'ordinal', value: String(value), unit: null };
};

function rankDraft(scene: Scene, from: number, numberFrom: number, to: number, value: string): Draft {
  const ranked =
    phraseBefore(scene.tokens, from, RANKED, scene.floor, 2) ??
    phraseBefore(scene.tokens, from, COUNTED, scene.floor, 2);
  const unit = ranked ? unitText(scene, ranked.from, from) : null;
  return { from, to, numberFrom, numberTo: to, kind: 'ordinal', value, unit };
}

/** "Thứ Ba" is a day of the week, "vị trí thứ ba" a rank. */
function isWeekdayWord(scene: Scene, i: number): boolean {
  const token = at(scene, i);
  const value = lookUp(token, RANKS) ?? 1;
  if (value < FIRST_WEEKDAY || value > LAST_WEEKDAY) return false;
  if (token.letters !== 'lower') return true;
  if (isOneOf(at(scene, i + 1), EVERY) || isSpan(scene, i, TO)) return true;
  return beforeDate(scene, i + 1) || isOneOf(before(scene, i - 1), DAY) || isOneOf(before(scene, i - 1), DAY_PARTS);
}

function isWeekday(scene: Scene, i: number, value: number): boolean {
  if (value < FIRST_WEEKDAY || value > LAST_WEEKDAY) return false;
  const word = before(scene, i - 1);
  if (isOneOf(word, DAY) || isOneOf(word, DAY_PARTS) || beforeDate(scene, i + 1)) return true;
  if (isRankWord(scene, i - 1) || phraseBefore(scene.tokens, i - 1, RANKED, scene.floor, 2)) return false;
  if (isOneOf(at(scene, i + 1), EVERY) || isSpan(scene, i, LINKS)) return true;
  return at(scene, i - 1).letters === 'capital' && !isMark(scene, i + 1, ':');
}

/** "thứ 2, thứ 4", "từ thứ hai đến thứ sáu": another day of the week stands beside it. */
function isSpan(scene: Scene, i: number, links: WordSet): boolean {
  const after = isOneOf(at(scene, i + 1), links) || (links === LINKS && isMark(scene, i + 1, ','));
  if (after && isOneOf(at(scene, i + 2), THE) && isDayNumber(scene, i + 3)) return true;
  const ahead = isOneOf(at(scene, i - 2), links) || (links === LINKS && isMark(scene, i - 2, ','));
  // In figures the day before has been read: as a rank, this is one too.
  const rank = links === LINKS && scene.found.at(-1)?.kind !== 'other';
  return ahead && !rank && isOneOf(at(scene, i - 4), THE) && isDayNumber(scene, i - 3);
}

function isDayNumber(scene: Scene, i: number): boolean {
  const token = at(scene, i);
  const value = token.type === 'digits' ? Number(token.key) : (lookUp(token, RANKS) ?? 0);
  return value >= FIRST_WEEKDAY && value <= LAST_WEEKDAY;
}

/** ", 11.09.2019" or "(ngày 5/3)" after a weekday. */
function beforeDate(scene: Scene, i: number): boolean {
  let next = i;
  if (isMark(scene, next, ',(')) next += 1;
  if (isOneOf(at(scene, next), DAY)) return true;
  return (
    next > i &&
    at(scene, next).type === 'digits' &&
    isMark(scene, next + 1, '/.-') &&
    at(scene, next + 2).type === 'digits'
  );
}
