import type { Lang } from '@danvan/core';
import type { Card, TrendPoint } from '@danvan/core/cards';
import { compare, readCanonical, readFigure, readPrinted, roundTo } from '../shared/decimal-text.js';
import { canonicalText } from '../shared/figure-text.js';
import type { Series } from '../shared/trend-sentence.js';

/**
 * Reads the `trend` attribute: values parted by semicolons (`"62; 70,5; 81"`),
 * by blanks (`"62 70,5 81"`) or by commas (`"62,70.5,81"`). Between semicolons
 * or blanks figures have the signs of the language, like `value`. An empty place is a period without a
 * figure. Commas alone beside a `value` with a decimal comma could be either:
 * then the whole is no figure rather than a wrong trend. What is none stays as it is, see `unreadTrend`.
 */
export function parseTrend(text = '', value = '', lang: Lang): TrendPoint[] {
  const given = text.replaceAll('%', '').trim();
  const words = given.split(/\s+/);
  // A comma at the end of a word parts it from the next; beside "62,5, 70,1" it can be nothing else.
  const ends = /\d,\d/.test(given) ? /^[\d.,−-]*[\d.],?$/ : /^[\d.,−-]*[\d.]$/;
  const blanks = words.length > 1 && words.every((word) => ends.test(word));
  const commas = !given.includes(';') && !blanks;
  if (given === '' || (commas && given.includes(',') && !given.includes('.') && /\d,\d/.test(value)))
    return given === '' ? [] : [{ period: '', value: given }];
  return given.split(commas ? ',' : blanks ? /,?\s+/ : ';').map((part) => {
    // Between commas a point is a decimal sign in either language; else figures are written as those of the card.
    const figure = commas ? part.trim() : canonicalText(part, lang);
    return { period: '', value: readCanonical(figure) ? figure : /[\p{L}\d]/u.test(figure) ? figure : null };
  });
}

/** Where the first earlier value stands that is no figure: `"trend[1].value"`, or `"trend[1]"` of a tag, which has no periods. */
export function unreadTrend({ trend }: Card): string | undefined {
  const place = trend.findIndex(({ value }) => (value ?? null) !== null && !readFigure(value));
  return trend[place] && `trend[${place}]${trend[place].period && '.value'}`;
}

/** The earlier values and the card's own, which may or may not be the last of them already. */
export function seriesOf(card: Card): Series {
  const series = card.trend.map(({ value }) => readFigure(value));
  const own = readPrinted(card.value ?? '', card.lang);
  const last = series.at(-1);
  if (series.length === 0) return series;
  // A figure that is missing is a gap at the end: nothing has risen or fallen since.
  if (!own) return last && card.value === null ? [...series, undefined] : series;
  // Values of a server are finer than the printed one; those of a tag are printed themselves.
  const dated = card.trend.at(-1)?.period !== '';
  return last && compare(dated ? roundTo(last, own.decimals) : last, own) === 0 ? series : [...series, own];
}
