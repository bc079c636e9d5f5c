import { Gap } from '../tokens.js';
import { calendarText, isGroupedOn, publishedYear, smallNumber, yearAt, yearPhrase, type DayPart } from './calendar.js';
import { AND, FROM, MONTH, TO } from './words/date-words.js';
import { isOneOf, lookUp, wordMap, wordSet } from './lexicon.js';
import { at, before, isLineHead, isMark, type Draft, type Rule, type Scene } from './scene.js';
import { isCounted } from './unit-phrase.js';

const EVERY = wordSet('mỗi hằng hàng từng một');
const PLANS = wordSet('lệ bản đồ hoạch tiết');
const MONTH_NAMES = wordMap<number>({
  giêng: 1,
  một: 11,
  chạp: 12,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
});

interface Month extends DayPart {
  readonly month: number;
}

/** "tháng 5-2021", "tháng 4 năm 2017", "tháng 7", "10/2022", "từ tháng 02/2020 đến tháng 9/2020". */
export const monthRule: Rule = (scene, i) => {
  const named = isOneOf(before(scene, i), MONTH);
  // "mỗi tháng 2 lần"
  if (named && isOneOf(before(scene, i - 1), EVERY)) return undefined;
  if (named && at(scene, i).type === 'word') return namedMonth(scene, i);
  if (at(scene, i).type !== 'digits') return undefined;
  const short = at(scene, i - 1).key === 't' && at(scene, i).gap === Gap.none && i - 1 >= scene.floor;
  const first = readMonth(scene, i, named || short);
  if (!first) return undefined;
  const start = named || short ? i - 1 : i;
  const second = secondMonth(scene, first, named);
  if (second && (named || (first.year !== undefined && second.year !== undefined))) {
    return rangeDraft(scene, i, start, first, second);
  }
  if (named) {
    const list = monthList(scene, i, start);
    if (list) return list;
  } else if (first.year === undefined || isCounted(scene, first.to) || isOneOf(before(scene, i), PLANS))
    return undefined;
  const year = first.year ?? publishedYear(scene);
  return {
    from: start,
    to: first.to,
    numberFrom: i,
    numberTo: first.to,
    kind: 'month',
    value: calendarText({ ...first, year }),
    warnings: year === undefined ? ['no-year'] : [],
  };
};

function readMonth(scene: Scene, i: number, named: boolean): Month | undefined {
  const month = smallNumber(scene, i, 2);
  if (!(month >= 1 && month <= 12)) return undefined;
  if (isMark(scene, i + 1, '/-.')) {
    const loose = named && at(scene, i + 1).key !== '.' ? Gap.space : Gap.none;
    const year = at(scene, i + 1).gap <= loose && at(scene, i + 2).gap <= loose ? yearAt(scene, i + 2) : undefined;
    if (
      year !== undefined &&
      !isGroupedOn(scene, i + 2) &&
      !(isMark(scene, i + 3, '/') && at(scene, i + 4).type === 'digits')
    ) {
      const sure = named || at(scene, i + 1).key === '/' || at(scene, i + 1).key === '-';
      return sure ? { month, year, to: i + 3 } : undefined;
    }
  }
  if (!named || isGroupedOn(scene, i)) return undefined;
  const year = yearPhrase(scene, i + 1);
  if (year && at(scene, year.to - 1).type === 'digits') return { month, year: year.year, to: year.to };
  return { month, year: year?.year, to: i + 1 };
}

function secondMonth(scene: Scene, first: Month, named: boolean): Month | undefined {
  const dash = isMark(scene, first.to, '-') && at(scene, first.to).gap <= Gap.space;
  const word = isOneOf(at(scene, first.to), TO) && at(scene, first.to).gap <= Gap.line;
  if (!dash && !word) return undefined;
  let next = first.to + 1;
  if (isOneOf(at(scene, next), MONTH)) next += 1;
  // "đến 15 hộ": without its word the second month needs a year.
  const again = next > first.to + 1;
  if (at(scene, next).type !== 'digits') return undefined;
  const month = readMonth(scene, next, named || again);
  if (!month || (!again && month.year === undefined && (word || isCounted(scene, month.to)))) return undefined;
  return month;
}

function rangeDraft(scene: Scene, i: number, start: number, first: Month, last: Month): Draft {
  const year = last.year ?? first.year ?? publishedYear(scene);
  const firstYear = first.year ?? (year !== undefined && last.month < first.month ? year - 1 : year);
  const from = isOneOf(before(scene, start), FROM) ? start - 1 : start;
  return {
    from,
    to: last.to,
    numberFrom: i,
    numberTo: last.to,
    kind: 'monthRange',
    value: `${calendarText({ ...first, year: firstYear })}/${calendarText({ ...last, year: last.year ?? year })}`,
    warnings: year === undefined ? ['no-year'] : [],
  };
}

/** "tháng 4, 5 và 6" */
function monthList(scene: Scene, i: number, start: number): Draft | undefined {
  const values = [at(scene, i).key];
  let to = i + 1;
  for (let k = 0; k < 12; k++) {
    const link = isMark(scene, to, ',') || isOneOf(at(scene, to), AND);
    const month = smallNumber(scene, to + 1, 2);
    if (!link || !(month >= 1 && month <= 12) || at(scene, to + 1).gap > Gap.space) break;
    if (isGroupedOn(scene, to + 1) || isMark(scene, to + 2, '%/-') || isCounted(scene, to + 2)) break;
    values.push(at(scene, to + 1).key);
    to += 2;
  }
  if (values.length < 2) return undefined;
  const value = values.map((month) => String(Number(month))).join(',');
  return { from: start, to, numberFrom: i, numberTo: to, kind: 'list', value, unit: 'tháng' };
}

/** "tháng Giêng", "tháng ba năm 2020"; in "tháng hai bên" the word counts something else. */
function namedMonth(scene: Scene, i: number): Draft | undefined {
  const month = lookUp(at(scene, i), MONTH_NAMES);
  if (month === undefined || at(scene, i).plain || isLineHead(scene, i)) return undefined;
  const ten = month === 10 ? lookUp(at(scene, i + 1), MONTH_NAMES) : undefined;
  const value = ten === 11 ? 11 : ten === 2 ? 12 : month;
  const end = value > 10 && ten !== undefined ? i + 2 : i + 1;
  const year = yearPhrase(scene, end);
  // "trong tháng một số đơn vị", "tháng năm 2020": these two are rarely months.
  const doubtful = at(scene, end - 1).letters !== 'capital' && end === i + 1 && (month === 11 || month === 5);
  if ((doubtful && year === undefined) || isCounted(scene, end)) return undefined;
  const known = year?.year ?? publishedYear(scene);
  return {
    from: i - 1,
    to: year?.to ?? end,
    numberFrom: i,
    numberTo: year?.to ?? end,
    kind: 'month',
    value: calendarText({ month: value, year: known, to: end }),
  };
}
