import { Gap } from '../tokens.js';
import { isGroupedOn, yearAt } from './calendar.js';
import { AND, FROM, TO, YEAR } from './words/date-words.js';
import { currencyEnd } from './money.js';
import { isOneOf, phraseBefore, phraseBook, wordSet } from './lexicon.js';
import { at, before, isLineHead, isMark, type Draft, type Rule, type Scene } from './scene.js';
import { isCounted } from './unit-phrase.js';
import { readMagnitude } from './magnitude.js';

const LABELS = phraseBook<true>(
  [
    'năm',
    'năm học',
    'niên khóa',
    'niên độ',
    'niên vụ',
    'giai đoạn',
    'nhiệm kỳ',
    'nhiệm kì',
    'khóa',
    'những năm',
    'thập niên',
    'mùa',
    'vụ',
  ].map((label) => [label, true] as const),
);
const REACH = 40;
const STATING = wordSet('đạt là được có còn tăng giảm gồm thêm nhận tiếp số lên xuống hơn gần trên dưới khoảng');

/** "năm 2016", "giai đoạn 2022-2025", "từ năm 2002 đến năm 2007", a bare 2021 among years. */
export const yearRule: Rule = (scene, i) => {
  const year = yearAt(scene, i);
  if (year === undefined || isGroupedOn(scene, i)) return undefined;
  const label = at(scene, i).gap <= Gap.line ? phraseBefore(scene.tokens, i, LABELS, scene.floor, 3) : undefined;
  const start = label?.from ?? i;
  const second = secondYear(scene, i, label !== undefined);
  if (second !== undefined) {
    const from = isOneOf(before(scene, start), FROM) ? start - 1 : start;
    const value = `${year}/${at(scene, second - 1).key}`;
    return { from, to: second, numberFrom: i, numberTo: second, kind: 'yearRange', value };
  }
  if (!label && !isBareYear(scene, i)) return undefined;
  return yearDraft(start, i, year);
};

function yearDraft(from: number, i: number, year: number): Draft {
  return { from, to: i + 1, numberFrom: i, numberTo: i + 1, kind: 'year', value: String(year) };
}

/** The token after the second year of a range. */
function secondYear(scene: Scene, i: number, labelled: boolean): number | undefined {
  const dash = isMark(scene, i + 1, '-÷') && at(scene, i + 1).gap <= Gap.line;
  const slash = isMark(scene, i + 1, '/') && !isOneOf(before(scene, i), YEAR) && at(scene, i + 1).gap === Gap.none;
  const word = isOneOf(at(scene, i + 1), TO) && at(scene, i + 1).gap <= Gap.line;
  if (!dash && !word && !slash) return undefined;
  let next = i + 2;
  const again = isOneOf(at(scene, next), YEAR);
  if (again) next += 1;
  const first = yearAt(scene, i) ?? 0;
  const year = yearAt(scene, next);
  if (year === undefined || year <= first || isGroupedOn(scene, next) || at(scene, next).gap > Gap.line)
    return undefined;
  if (word && !again && !labelled && !isOneOf(before(scene, i), FROM)) return undefined;
  const lineBreak = at(scene, i + 1).gap === Gap.line || at(scene, next).gap === Gap.line;
  if ((lineBreak || word) && !again && isCounted(scene, next + 1)) return undefined;
  return next + 1;
}

/** Four digits without a label are a year unless something is counted or stated with them. */
function isBareYear(scene: Scene, i: number): boolean {
  if (isCounted(scene, i + 1) || currencyEnd(scene, i + 1) !== undefined || readMagnitude(scene, i + 1)) return false;
  if (
    isMark(scene, i + 1, '%') ||
    (isMark(scene, i + 1, '/-:+') && at(scene, i + 2).type === 'digits' && !isColon(scene, i + 1))
  )
    return false;
  const last = scene.found.at(-1);
  const listed = last !== undefined && last.to >= i - 1 && (last.kind === 'year' || last.kind === 'yearRange');
  if (listed && (isMark(scene, i - 1, ',;-/&|') || isOneOf(at(scene, i - 1), AND) || last.to === i)) return true;
  if (at(scene, i).gap === Gap.none && at(scene, i - 1).type === 'word') return false;
  return !isOneOf(before(scene, i), STATING) && (headsRow(scene, i) || !inFigureRow(scene, i));
}

/** "mục tiêu 2022: 90%", but no clock and no score. */
function isColon(scene: Scene, i: number): boolean {
  return isMark(scene, i, ':') && at(scene, i + 1).gap !== Gap.none;
}

/** The first cell of a row: "2019 | 1.204 | 14". */
function headsRow(scene: Scene, i: number): boolean {
  const first = isLineHead(scene, i) || (isMark(scene, i - 1, '|') && at(scene, i - 1).gap >= Gap.line);
  return first && (isMark(scene, i + 1, '|') || at(scene, i + 1).gap === Gap.tab);
}

/** A row of a table whose other cells are no years. */
function inFigureRow(scene: Scene, i: number): boolean {
  let from = i;
  while (from > Math.max(0, i - REACH) && at(scene, from).gap < Gap.line) from -= 1;
  let to = i + 1;
  while (to < i + REACH && at(scene, to).gap < Gap.line) to += 1;
  const row = scene.tokens.slice(from, to);
  const cells = row.some((token, k) => token.key === '|' || (k > 0 && token.gap === Gap.tab));
  return cells && row.some((token, k) => token.type === 'digits' && yearAt(scene, from + k) === undefined);
}
