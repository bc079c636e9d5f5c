import { Gap } from '../tokens.js';
import { yearAt } from './calendar.js';
import { AND, MONTH, TO, YEAR } from './words/date-words.js';
import { COUNTED } from './words/nouns.js';
import { LABELS, type LabelSort } from './words/labels.js';
import { LONGER_WORDS } from './words/longer-words.js';
import { VERBAL_NOUNS } from './words/verbal-nouns.js';
import { CURRENCIES, DURATIONS, MEASURES } from './words/units.js';
import { isOneOf, longestPhrase, phraseBefore, phraseBook, wordSet } from './lexicon.js';
import { readMagnitude } from './magnitude.js';
import { romanValue } from './roman.js';
import { isDigital } from './is-digital.js';
import { readDigits } from './read-digits.js';
import { at, isMark, textOf, unitText, type Draft, type Rule, type Scene } from './scene.js';
import { isCounted } from './unit-phrase.js';

const NUMBER = wordSet('số');
const WHOLE = wordSet('toàn cả');
const TOTAL = wordSet('tổng con trong trên thiểu đa');
const MANY = wordSet('nhiều');
const LONGEST_LIST = 30;
/** "Cấp xã 175": a level of government, no commune of that number. */
const LEVELS = wordSet('cấp tuyến khối');
/** Levels that matters are sent to: "thuộc huyện, xã 602, thuộc Trung ương 36". */
const ADDRESSEES = wordSet('xã huyện tỉnh ương trung');
const BELONGS = wordSet('thuộc');
const COMMUNES = wordSet('xã phường');
const UPPER_LEVELS = wordSet('tỉnh huyện quận ương');
const QUARTER = wordSet('quý');
const SCORING = wordSet('chấm');
const INDUSTRY = phraseBook<true>([['công nghiệp', true]]);
const AT = wordSet('ở là');
const DEGREE = wordSet('mức');
const UNMARKED: ReadonlySet<string> = new Set(['tang', 'dong']);
const PER = wordSet('mỗi một từng các những');

/** "tiêu chí số 5", "mức độ 3", "Mức 1, 2", "thôn 12A", "Quốc lộ 14B", "hệ số 2,34". */
export const labelRule: Rule = (scene, i) => {
  const token = at(scene, i);
  // The next cell of a table is no label's number.
  if (token.type !== 'digits' || token.gap > Gap.line || token.gap === Gap.tab) return undefined;
  const label = labelBefore(scene, i);
  if (!label) return undefined;
  // "mục tiêu 2022", "đợt 2023": of that year.
  if (!label.numbered && label.sort?.kind === 'ordinal' && yearAt(scene, i) !== undefined) return undefined;
  const code = letterAfter(scene, i);
  if (code !== undefined) return name(scene, label, i, code);
  const standard = label.sort?.kind === 'other' && isMark(scene, i + 1, ':') && at(scene, i + 2).gap === Gap.none;
  if (standard && at(scene, i + 1).gap === Gap.none && at(scene, i + 2).type === 'digits')
    return name(scene, label, i, i + 3);
  // "loại 2 176, loại 3 193": degrees are below ten, what a blank divides from them is counted.
  if (label.sort?.kind === 'level' && isDegreeThenCount(scene, i))
    return { ...place(scene, label, i, i + 1), value: token.key };
  const digits = readDigits(scene, i);
  // "Công nghiệp 40,2%", "công nghiệp 1,5 tỷ đồng": industry's part, not its fourth revolution.
  const list = listEnd(scene, i);
  if (isTakenAway(scene, label, digits.to, list !== undefined)) return undefined;
  // "công nghiệp 12, dịch vụ 9": the revolution is 4.0.
  if (digits.whole && longestPhrase(scene.tokens, label.from, INDUSTRY)?.to === i) return undefined;
  if (!digits.whole && label.sort?.kind === 'other' && !label.sort.weak) {
    return { ...place(scene, label, i, digits.to), value: digits.value };
  }
  const house = houseEnd(scene, label, i);
  if (house !== undefined) return name(scene, label, i, house);
  if (isSubsection(scene, label, i)) return { ...place(scene, label, i, i + 3), value: digits.value };
  const end = list?.to ?? i + 1;
  if (!digits.whole && list === undefined) return undefined;
  if (isTakenAway(scene, label, end, list !== undefined)) return undefined;
  if (isTakenAway(scene, label, rangeTo(scene, i), list !== undefined)) return undefined;
  if (list) return { ...place(scene, label, i, end), kind: 'list', value: list.values.join(',') };
  const range = rangeEnd(scene, i, label);
  if (range) return { ...place(scene, label, i, range.to), value: range.value };
  return { ...place(scene, label, i, end), value: digits.value };
};

interface Label {
  readonly from: number;
  /** Token after the noun: before "số". */
  readonly nounTo: number;
  readonly sort: LabelSort | undefined;
  readonly numbered: boolean;
}

function labelBefore(scene: Scene, i: number): Label | undefined {
  // "ĐT.741"
  const point = isMark(scene, i - 1, '.') && at(scene, i).gap === Gap.none && at(scene, i - 1).gap === Gap.none;
  const direct = phraseBefore(scene.tokens, point ? i - 1 : i, LABELS, scene.floor, 4);
  const previous = at(scene, i - 1);
  const numbered = i - 1 >= scene.floor && isOneOf(previous, NUMBER) && !isDigital(scene, i);
  if (direct && !(numbered && direct.from === i - 1)) {
    const level = direct.value.kind === 'other' && isOneOf(at(scene, direct.from - 1), LEVELS);
    // "chấm điểm 846 hồ sơ": what is done, no place.
    const verb = direct.value.weak && isOneOf(at(scene, direct.from - 1), SCORING);
    // "trong quý 96 đơn": a year has four of them.
    const beyond = isOneOf(previous, QUARTER) && Number(at(scene, i).key) > 4;
    // Without marks "tang 188" rises by so many, "di dong 792" is a way to send: no floor, no line.
    const bare = UNMARKED.has(at(scene, direct.from).key);
    if (
      bare ||
      level ||
      verb ||
      beyond ||
      isAddressee(scene, direct.from) ||
      isLevelInTurn(scene, direct.from, i) ||
      isPartOfNoun(scene, direct.from, i)
    )
      return undefined;
    return { from: direct.from, nounTo: point ? i - 1 : i, sort: direct.value, numbered: false };
  }
  if (!numbered) return itemLabel(scene, i);
  const noun = phraseBefore(scene.tokens, i - 1, LABELS, scene.floor, 4);
  if (noun && !isPartOfNoun(scene, noun.from, i - 1)) {
    return { from: noun.from, nounTo: i - 1, sort: noun.value, numbered: true };
  }
  // "hồ sơ số 25"
  const thing = phraseBefore(scene.tokens, i - 1, COUNTED, scene.floor, 3);
  return { from: thing?.from ?? i - 1, nounTo: i - 1, sort: undefined, numbered: true };
}

/** "tỉnh 42, huyện 355, xã 689": a list of levels, each with its number; no commune has a number of three digits. */
function isLevelInTurn(scene: Scene, from: number, i: number): boolean {
  if (!isOneOf(at(scene, from), COMMUNES) || i - from !== 1) return false;
  if (at(scene, i).key.length > 2) return true;
  const [above, number, mark] = [at(scene, from - 3), at(scene, from - 2), at(scene, from - 1)];
  return number.type === 'digits' && isOneOf(above, UPPER_LEVELS) && (mark.key === ',' || isOneOf(mark, AND));
}

/** "Trường hợp 1: …": a counted noun whose number a colon follows. */
function itemLabel(scene: Scene, i: number): Label | undefined {
  if (!isMark(scene, i + 1, ':') || at(scene, i + 1).gap !== Gap.none || at(scene, i).key.length > 2) return undefined;
  if (at(scene, i + 2).type === 'digits') return undefined;
  const thing = phraseBefore(scene.tokens, i, COUNTED, scene.floor, 3);
  return thing && { from: thing.from, nounTo: i, sort: undefined, numbered: false };
}

function isDegreeThenCount(scene: Scene, i: number): boolean {
  const next = at(scene, i + 1);
  return at(scene, i).key.length === 1 && next.type === 'digits' && next.gap === Gap.space && next.key.length === 3;
}

function isAddressee(scene: Scene, from: number): boolean {
  if (!isOneOf(at(scene, from), ADDRESSEES)) return false;
  let k = from - 1;
  while (k > scene.floor && (isMark(scene, k, ',') || isOneOf(at(scene, k), ADDRESSEES) || isOneOf(at(scene, k), AND)))
    k -= 1;
  return isOneOf(at(scene, k), BELONGS);
}

/** "mô hình", "môi trường" end with a label, but are none. */
function isPartOfNoun(scene: Scene, from: number, to: number): boolean {
  return [COUNTED, LONGER_WORDS].some((book) => {
    const thing = phraseBefore(scene.tokens, to, book, scene.floor, 5);
    return thing !== undefined && thing.from < from;
  });
}

function place(scene: Scene, label: Label, i: number, to: number): Draft {
  // "Trường Tiểu học Tân An số 2": a number behind a proper name is part of it.
  // "số 15 Trần Phú" is a house.
  const house = label.from === label.nounTo && at(scene, to).letters === 'capital' && at(scene, to).gap === Gap.space;
  const name = label.sort === undefined && (at(scene, label.from - 1).letters === 'capital' || house);
  return {
    from: label.from,
    to,
    numberFrom: i,
    numberTo: to,
    kind: label.sort?.kind ?? (name ? 'other' : 'ordinal'),
    value: '',
    unit: unitText(scene, label.from, label.nounTo),
  };
}

function name(scene: Scene, label: Label, i: number, to: number): Draft {
  const base = place(scene, label, i, to);
  return { ...base, kind: base.kind, value: textOf(scene, i, to).normalize('NFC') };
}

/** "12A", "14B": one or two letters written at the number. */
function letterAfter(scene: Scene, i: number): number | undefined {
  const letter = at(scene, i + 1);
  const plus = isMark(scene, i + 1, '+') && at(scene, i + 1).gap === Gap.none && at(scene, i + 2).type === 'digits';
  if (plus && at(scene, i + 2).gap === Gap.none) return i + 3;
  if (letter.type !== 'word' || letter.gap !== Gap.none || letter.end - letter.start > 2) return undefined;
  const unit = [MEASURES, DURATIONS].some((book) => longestPhrase(scene.tokens, i + 1, book) !== undefined);
  if (letter.letters === 'lower' && unit) return undefined;
  return letter.letters === 'upper' || letter.end - letter.start === 1 ? i + 2 : undefined;
}

/** "số nhà 12/5", "hẻm 45/12" */
function houseEnd(scene: Scene, label: Label, i: number): number | undefined {
  if (label.sort?.kind !== 'other' || label.sort.weak || !isMark(scene, i + 1, '/')) return undefined;
  const last = at(scene, i + 2);
  return last.type === 'digits' && last.gap === Gap.none && at(scene, i + 1).gap === Gap.none ? i + 3 : undefined;
}

/** "mục 3.2", "Bảng 2.1" */
function isSubsection(scene: Scene, label: Label, i: number): boolean {
  if (label.sort?.kind !== 'ordinal' || !isMark(scene, i + 1, '.') || at(scene, i + 1).gap !== Gap.none) return false;
  const last = at(scene, i + 2);
  if (last.type !== 'digits' || last.gap !== Gap.none || last.key.length > 2 || at(scene, i).key.length > 2)
    return false;
  return !isTakenAway(scene, label, i + 3);
}

const TERM = wordSet('kỳ');
const EDGE = wordSet('đầu cuối giữa trong');

/** Whether the number counts what follows it and the noun before it is none of its label. */
function isTakenAway(scene: Scene, label: Label, end: number, isList = false): boolean {
  // "tồn đầu kỳ 18": the period has a beginning, no number.
  if (isOneOf(at(scene, label.from), TERM) && isOneOf(at(scene, label.from - 1), EDGE)) return true;
  // "vụ việc lần đầu 164, nhiều lần 25".
  if (!label.numbered && isOneOf(at(scene, label.from - 1), MANY)) return true;
  if (label.numbered && label.sort) return false;
  if (label.numbered && isOneOf(at(scene, label.from - 1), TOTAL)) return true;
  if (isMark(scene, end, '%') || readMagnitude(scene, end)) return true;
  // "Toàn xã 632 595 94,1%": the first cell of a row that sums up.
  if (isOneOf(at(scene, label.from - 1), WHOLE) && at(scene, end).type === 'digits' && at(scene, end).gap !== Gap.none)
    return true;
  // "các ấp 2, 3, 5": several of them are named.
  if (!isList && isOneOf(at(scene, label.from - 1), PER) && label.sort?.weak === true) return true;
  // "đợt 2 năm 2021": the year is no unit.
  if (isOneOf(at(scene, end), YEAR) && yearAt(scene, end + 1) !== undefined) return false;
  if (isOneOf(at(scene, end), MONTH) && at(scene, end + 1).type === 'digits') return false;
  if (isQuarter(scene, end)) return false;
  const measured = [DURATIONS, MEASURES, CURRENCIES].some(
    (book) => at(scene, end).gap <= Gap.space && longestPhrase(scene.tokens, end, book) !== undefined,
  );
  if (label.sort && !label.sort.weak) return measured && label.sort.kind !== 'ordinal';
  if (label.sort?.weak === true && isLabelAgain(scene, end)) return false;
  const thing = isCounted(scene, end) && !longestPhrase(scene.tokens, end, VERBAL_NOUNS);
  return measured || thing || (isMark(scene, end, '/') && at(scene, end + 1).type === 'digits');
}

/** "điểm 3 mục II", "tổ 5 thôn 3": the noun behind the number is a label itself. */
function isLabelAgain(scene: Scene, i: number): boolean {
  const noun = longestPhrase(scene.tokens, i, LABELS);
  return noun !== undefined && (at(scene, noun.to).type === 'digits' || romanValue(scene, noun.to) !== undefined);
}

/** The token after the second end of a range that may follow: "mức 3-5 triệu". */
function rangeTo(scene: Scene, i: number): number {
  const link = isMark(scene, i + 1, '-') || isOneOf(at(scene, i + 1), TO);
  return link && at(scene, i + 2).type === 'digits' ? readDigits(scene, i + 2).to : i + 1;
}

/** "mức độ 3, 4 quý IV/2019": a quarter of a year, no length of time. */
function isQuarter(scene: Scene, i: number): boolean {
  return isOneOf(at(scene, i), QUARTER) && romanValue(scene, i + 1) !== undefined;
}

/** "1, 2", "3,4", "1, 3, 5", "11, 13 và 17". */
function listEnd(scene: Scene, i: number): { readonly to: number; readonly values: readonly string[] } | undefined {
  const values = [at(scene, i).key];
  let to = i + 1;
  for (let k = 0; k < LONGEST_LIST; k++) {
    let next = to;
    if (isMark(scene, next, ',;') && at(scene, next).gap <= Gap.space) next += 1;
    if (isOneOf(at(scene, next), AND)) next += 1;
    const token = at(scene, next);
    if (next === to || token.type !== 'digits' || token.gap > Gap.space || token.key.length > 3) break;
    if (!endsLabel(scene, next + 1) || isOfDegree(scene, next + 1)) break;
    values.push(token.key);
    to = next + 1;
  }
  return values.length > 1 ? { to, values: values.map((value) => String(Number(value))) } : undefined;
}

/** "250 ở mức độ 3, 162 ở mức độ 4": the next is counted, by a degree of its own. */
function isOfDegree(scene: Scene, i: number): boolean {
  return isOneOf(at(scene, i), AT) && isOneOf(at(scene, i + 1), DEGREE) && at(scene, i).gap === Gap.space;
}

/** Whether a further label can end here: nothing is counted or measured with it. */
function endsLabel(scene: Scene, i: number): boolean {
  if (isMark(scene, i, '%/') || isCounted(scene, i) || readMagnitude(scene, i)) return false;
  if (isQuarter(scene, i)) return true;
  if (isMark(scene, i, '.') && at(scene, i + 1).type === 'digits' && at(scene, i + 1).gap === Gap.none) return false;
  return ![DURATIONS, MEASURES, CURRENCIES].some((book) => longestPhrase(scene.tokens, i, book) !== undefined);
}

/** "Điều 5 đến Điều 9", "tiêu chí 1-5". */
function rangeEnd(scene: Scene, i: number, label: Label): { readonly to: number; readonly value: string } | undefined {
  const dash = isMark(scene, i + 1, '-') && at(scene, i + 1).gap <= Gap.space;
  if (!dash && !isOneOf(at(scene, i + 1), TO)) return undefined;
  let next = i + 2;
  const length = label.nounTo - label.from;
  if (textOf(scene, next, next + length).toLowerCase() === textOf(scene, label.from, label.nounTo).toLowerCase())
    next += length;
  else if (!dash) return undefined;
  const last = at(scene, next);
  if (last.type !== 'digits' || last.key.length > 4 || Number(last.key) <= Number(at(scene, i).key)) return undefined;
  if (!endsLabel(scene, next + 1)) return undefined;
  return { to: next + 1, value: `${Number(at(scene, i).key)}/${Number(last.key)}` };
}
