import { Gap } from '../tokens.js';
import { calendarText, isGroupedOn, publishedYear, yearAt, yearPhrase } from './calendar.js';
import { MONTH } from './words/date-words.js';
import { isOneOf, wordSet } from './lexicon.js';
import { readFigure } from './read-figure.js';
import { romanValue } from './roman.js';
import { at, isMark, type Rule, type Scene } from './scene.js';

const FIRST = wordSet('đầu');
const LAST = wordSet('cuối');
const OF = wordSet('của');
const LINKS = wordSet('và đến tới');
const QUARTER = wordSet('quý quí');

/** "6 tháng đầu năm 2020", "3 tháng cuối năm 2021", "9 tháng năm 2022". */
export const monthsOfYearRule: Rule = (scene, i) => {
  const figure = readFigure(scene, i);
  if (!figure || figure.magnitude > 0 || !isOneOf(at(scene, figure.to), MONTH)) return undefined;
  const months = Number(figure.value);
  if (!Number.isInteger(months) || months < 1 || months > 12) return undefined;
  let next = figure.to + 1;
  const last = isOneOf(at(scene, next), LAST);
  const first = isOneOf(at(scene, next), FIRST);
  if (first || last) next += 1;
  if (isOneOf(at(scene, next), OF)) next += 1;
  const year = yearOf(scene, next);
  if (year === undefined) return undefined;
  const [from, to] = last ? [13 - months, 12] : [1, months];
  const value = [from, to].map((month) => calendarText({ month, year: year.year, to: next })).join('/');
  return { from: i, to: year.to, numberFrom: i, numberTo: year.to, kind: 'period', value };
};

/** "quý I/2023", "quý 3 năm 2021"; a quarter without its year is a rank. */
export const quarterRule: Rule = (scene, i) => {
  if (!isOneOf(at(scene, i), QUARTER)) return undefined;
  const token = at(scene, i + 1);
  const quarter = token.type === 'digits' ? Number(token.key) : romanValue(scene, i + 1);
  if (quarter === undefined || !(quarter >= 1 && quarter <= 4)) return undefined;
  const second = secondQuarter(scene, i + 2, quarter);
  const end = second?.to ?? i + 2;
  const direct = isMark(scene, end, '/-.') && at(scene, end).gap <= Gap.space ? yearAt(scene, end + 1) : undefined;
  const year = direct === undefined ? yearOf(scene, end) : { year: direct, to: end + 2 };
  if (year === undefined) return undefined;
  const value = [quarter * 3 - 2, (second?.quarter ?? quarter) * 3]
    .map((month) => calendarText({ month, year: year.year, to: 0 }))
    .join('/');
  return { from: i, to: year.to, numberFrom: i, numberTo: year.to, kind: 'period', value };
};

/** "quý I, II năm 2022", "quý I đến quý III/2022" */
function secondQuarter(
  scene: Scene,
  i: number,
  first: number,
): { readonly quarter: number; readonly to: number } | undefined {
  const next = isMark(scene, i, ',-') || isOneOf(at(scene, i), LINKS);
  if (!next) return undefined;
  const to = isOneOf(at(scene, i + 1), QUARTER) ? i + 2 : i + 1;
  const token = at(scene, to);
  const quarter = token.type === 'digits' && token.key.length === 1 ? Number(token.key) : romanValue(scene, to);
  if (quarter === undefined || quarter <= first || quarter > 4) return undefined;
  return { quarter, to: to + 1 };
}

function yearOf(scene: Scene, i: number): { readonly year: number; readonly to: number } | undefined {
  const phrase = yearPhrase(scene, i);
  const year = phrase?.year ?? (phrase ? publishedYear(scene) : undefined);
  if (phrase && year !== undefined) return { year, to: phrase.to };
  const slash = isMark(scene, i, '/') ? yearAt(scene, i + 1) : undefined;
  return slash === undefined || isGroupedOn(scene, i + 1) ? undefined : { year: slash, to: i + 2 };
}
