import { Gap } from '../tokens.js';
import type { MentionWarning } from '../mention.js';
import { calendarText, isDay, publishedYear, smallNumber } from './calendar.js';
import { AND, DAY, DAY_PARTS, END_OF, FROM, HOLIDAYS, SINCE, STREETS, TO } from './words/date-words.js';
import { LABELS } from './words/labels.js';
import { isOneOf, phraseBefore, wordSet } from './lexicon.js';
import { readDay, type Day } from './read-day.js';
import { at, before, isMark, type Draft, type Rule, type Scene } from './scene.js';
import { isCounted } from './unit-phrase.js';

/** Words of a result: behind them even the digits of a holiday are a ratio. */
const RESULTS = wordSet('và đạt có là được xong chiếm hơn trên với gồm gần ngót khoảng chừng');
const NUMBER = wordSet('số');

/** "ngày 09/6/2020", "2.1.2018", "Ngày 4/4", "từ ngày 21/7 đến 20/8/2021", "ngày 03-08/9/2023". */
export const dateRule: Rule = (scene, i) => {
  if (at(scene, i).type !== 'digits') return undefined;
  const last = scene.found.at(-1);
  const counted = last?.to === i && last.kind === 'period' && isOneOf(at(scene, i - 1), DAY);
  const labelled = isOneOf(before(scene, i), DAY);
  const named = labelled || counted || listedAfterDay(scene, i);
  const start = labelled ? i - 1 : i;
  const partial = partialRange(scene, i, start, named);
  if (partial) return partial;
  const first = readDay(scene, i, named);
  if (!first) return undefined;
  const second = secondDay(scene, first.to);
  if (second && (named || second.named || isSure(first) || isSure(second.day) || isSince(scene, i))) {
    return rangeDraft(scene, i, start, first, second.day);
  }
  if (!isSure(first) && !isDated(scene, i, first, named)) return undefined;
  const year = first.year ?? publishedYear(scene);
  return {
    from: start,
    to: first.to,
    numberFrom: i,
    numberTo: relativeYear(scene, first) ? first.to - 2 : first.to,
    kind: 'date',
    value: calendarText({ ...first, year }),
    warnings: year === undefined ? ['no-year'] : glued(scene, first.to),
  };
};

/** "25-3 năm nay": the words are in the mention, not in its number. */
function relativeYear(scene: Scene, day: Day): boolean {
  return day.separator !== '' && at(scene, day.to - 1).type === 'word';
}

function isSure(day: Day): boolean {
  return day.year !== undefined;
}

function isSince(scene: Scene, i: number): boolean {
  return isOneOf(before(scene, i), SINCE);
}

/** Whether day and month without a year are a day: by the word before, or as a holiday. */
function isDated(scene: Scene, i: number, day: Day, named: boolean): boolean {
  if (named) return day.separator === '/' || day.separator === '' || !isCounted(scene, day.to);
  // "tuần 3 tháng 5", "đợt 2 tháng 6" count weeks and rounds.
  if (day.separator === '') return phraseBefore(scene.tokens, i, LABELS, scene.floor, 2) === undefined;
  const word = before(scene, i);
  if (isOneOf(word, DAY_PARTS)) return true;
  if (isCounted(scene, day.to) || isMark(scene, day.to, '%') || isOneOf(at(scene, day.to), NUMBER)) return false;
  // "Đến 30-6, xã …": a range would have its noun behind it.
  if (day.separator === '-' && isSince(scene, i) && isMark(scene, day.to, ',') && at(scene, day.to).gap === Gap.none)
    return at(scene, day.to + 1).type === 'word';
  if (day.separator !== '/') return false;
  if (isOneOf(word, STREETS)) return false;
  if (isSince(scene, i)) return true;
  if (listedAfterDay(scene, i)) return true;
  return HOLIDAYS.has(`${day.day}/${day.month}`) && word.type === 'word' && !isOneOf(word, RESULTS);
}

/** "ngày 30/4, 1/5 và 2/9" */
function listedAfterDay(scene: Scene, i: number): boolean {
  const last = scene.found.at(-1);
  if (last?.kind !== 'date' || last.to !== i - 1) return false;
  return isMark(scene, i - 1, ',;-') || isOneOf(at(scene, i - 1), AND);
}

/** "đến ngày 20/8/2021", "- 14/6/2023" after a first day. */
function secondDay(scene: Scene, i: number): { readonly day: Day; readonly named: boolean } | undefined {
  const dash = isMark(scene, i, '-') && at(scene, i).gap <= Gap.line;
  const word = isOneOf(at(scene, i), TO) && at(scene, i).gap <= Gap.line;
  if (!dash && !word) return undefined;
  let next = i + 1;
  if (isOneOf(at(scene, next), END_OF)) next += 1;
  const named = isOneOf(at(scene, next), DAY);
  if (named) next += 1;
  if (at(scene, next).type !== 'digits' || at(scene, next).gap > Gap.line) return undefined;
  const day = readDay(scene, next, named);
  return day && { day, named };
}

/** "từ 15 đến 20/5/2021", "ngày 03-08/9/2023": only the second end has a month. */
function partialRange(scene: Scene, i: number, start: number, named: boolean): Draft | undefined {
  const first = smallNumber(scene, i, 2);
  if (!(first >= 1 && first <= 31)) return undefined;
  const dash = isMark(scene, i + 1, '-');
  const word = isOneOf(at(scene, i + 1), TO);
  const both = isOneOf(at(scene, i + 1), AND) || isMark(scene, i + 1, ',');
  if (!(dash || word || (both && named))) return undefined;
  let next = i + 2;
  if (isOneOf(at(scene, next), END_OF)) next += 1;
  const again = isOneOf(at(scene, next), DAY);
  if (again) next += 1;
  if (at(scene, next).type !== 'digits' || at(scene, next).gap > Gap.space) return undefined;
  // "các ngày 10, 11, 12/6"
  for (let k = 0; both && k < 6 && smallNumber(scene, next, 2) <= 31 && isLink(scene, next + 1); k++) next += 2;
  const day = readDay(scene, next, named);
  if (!day || day.separator === '-' || day.separator === '.') return undefined;
  if (!named && !isSure(day) && !(isSince(scene, i) && day.separator === '')) return undefined;
  if (!isDay(first, day.month) || (first >= day.day && !both)) return undefined;
  if (both) {
    const year = day.year ?? publishedYear(scene);
    const value = calendarText({ day: first, month: day.month, year, to: i + 1 });
    return { from: start, to: i + 1, numberFrom: i, numberTo: i + 1, kind: 'date', value };
  }
  return rangeDraft(scene, i, start, { ...day, day: first, to: i + 1 }, day);
}

function isLink(scene: Scene, i: number): boolean {
  return isMark(scene, i, ',') || isOneOf(at(scene, i), AND);
}

function rangeDraft(scene: Scene, i: number, start: number, first: Day, last: Day): Draft {
  const year = last.year ?? first.year ?? publishedYear(scene);
  const later = last.month > first.month || (last.month === first.month && last.day >= first.day);
  // The first day of "15/12 đến 14/6/2023" lies in the year before.
  const firstYear = first.year ?? (year === undefined || later ? year : year - 1);
  const lastYear = last.year ?? (first.year !== undefined && !later ? first.year + 1 : year);
  const from = isOneOf(before(scene, start), FROM) ? start - 1 : start;
  return {
    from,
    to: last.to,
    numberFrom: i,
    numberTo: last.to,
    kind: 'dateRange',
    value: `${calendarText({ ...first, year: firstYear })}/${calendarText({ ...last, year: lastYear })}`,
    warnings: year === undefined ? ['no-year'] : [...glued(scene, first.to), ...glued(scene, last.to)],
  };
}

function glued(scene: Scene, i: number): readonly MentionWarning[] {
  return at(scene, i).type === 'word' && at(scene, i).gap === Gap.none ? ['missing-space'] : [];
}
