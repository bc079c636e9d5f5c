import type { Lang } from '@danvan/core';
import type { Card, TrendPoint } from '@danvan/core/cards';
import {
  absolute,
  compare,
  readCanonical,
  readPrinted,
  roundTo,
  subtract,
  writeScaled,
  type Scaled,
} from '../shared/decimal-text.js';
import { kpiCardMessages } from './kpi-card.messages.js';

/** Values of the periods, oldest first; `undefined` where a period has none. */
export type Series = readonly (Scaled | undefined)[];

/**
 * Reads the `trend` attribute: values parted by semicolons (`"62; 70,5; 81"`),
 * by blanks (`"62 70,5 81"`) or by commas (`"62,70.5,81"`). Between semicolons
 * or blanks a comma is a decimal sign. An empty place is a period without a
 * figure. Commas alone beside a `value` with a decimal comma could be either:
 * then there is no trend rather than a wrong one.
 */
export function parseTrend(text: string, value: string | null = null): TrendPoint[] {
  const given = text.trim();
  if (given === '') return [];
  return partsOf(given, value).map((part) => ({ period: '', value: readCanonical(part) ? part : null }));
}

function partsOf(given: string, value: string | null): string[] {
  if (given.includes(';')) return given.split(';').map(plain);
  const words = given.split(/\s+/);
  // A comma at the end of a word parts it from the next.
  if (words.length > 1 && words.every((word) => /^[\d.,−-]+$/.test(word) && !word.endsWith(',')))
    return words.map(plain);
  if (given.includes(',') && !given.includes('.') && value !== null && /\d,\d/.test(value)) return [];
  return given.split(',').map((part) => part.trim());
}

function plain(part: string): string {
  return part.trim().replace(',', '.');
}

/** The earlier values and the card's own, which may or may not be the last of them already. */
export function seriesOf(card: Card): Series {
  const series = card.trend.map(({ value }) => (value === null ? undefined : readCanonical(value)));
  if (series.length === 0) return series;
  const own = card.value === null ? undefined : readPrinted(card.value, card.lang);
  if (!own) return series;
  const last = series.at(-1);
  // Values of a server are finer than the printed one; those of a tag are printed themselves.
  const dated = card.trend.at(-1)?.period !== '';
  const same = last !== undefined && compare(dated ? roundTo(last, own.decimals) : last, own) === 0;
  return same ? series : [...series, own];
}

/** The series in one sentence, for those who do not see the line; `undefined` where there is nothing to compare. */
export function trendSentence(card: Card, series: Series, lang: Lang): string | undefined {
  const messages = kpiCardMessages[lang];
  const known = series.filter((value) => value !== undefined);
  const last = series.at(-1);
  const before = last === undefined ? undefined : known.at(-2);
  if (known.length < 2) return undefined;
  const decimals = decimalsOf(card, known);
  // Never more decimals than the value was given with: 74 is not 74,00.
  const print = (value: Scaled): string =>
    withUnit(writeScaled(roundTo(value, Math.min(decimals, value.decimals)), card.lang), card.unit, card.lang);
  const parts: string[] = [];
  if (last !== undefined && before !== undefined) {
    const delta = subtract(roundTo(last, decimals), roundTo(before, decimals));
    const direction = delta.digits === 0n ? 'same' : delta.digits > 0n ? 'up' : 'down';
    const since = series.at(-2) === undefined ? messages.sinceKnown : messages.sincePrevious;
    const sentence = messages.trend[direction]
      .replace('{delta}', difference(absolute(delta), card, lang))
      .replace('{since}', since);
    const better = (direction === 'up') === (card.polarity === 'higher');
    parts.push(direction === 'same' ? sentence : `${sentence} (${messages.judged[better ? 'better' : 'worse']})`);
  }
  const sorted = [...known].sort(compare);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low && high) {
    const range = messages.range.replace('{n}', String(known.length));
    parts.push(range.replace('{low}', print(low)).replace('{high}', print(high)));
  }
  const gaps = series.length - known.length;
  if (gaps > 0) parts.push(messages.gaps.replace('{n}', String(gaps)));
  return `${parts.join('; ')}.`;
}

/**
 * A difference of two figures with its unit, in the words of `lang`: two
 * percentages differ by percentage points. The figure itself is written as the
 * card writes its own, so that one card never has two decimal signs.
 */
export function difference(delta: Scaled, { unit, lang: written }: Card, lang: Lang): string {
  const figure = writeScaled(delta, written);
  return unit === '%' ? `${figure}\u00a0${kpiCardMessages[lang].percentagePoints}` : withUnit(figure, unit, written);
}

/** `81,36 %` in Vietnamese, `81.36%` in English. */
export function withUnit(figure: string, unit: string, lang: Lang): string {
  if (unit === '') return figure;
  return unit === '%' && lang === 'en' ? `${figure}%` : `${figure}\u00a0${unit}`;
}

function decimalsOf(card: Card, known: readonly Scaled[]): number {
  const own = card.value === null ? undefined : readPrinted(card.value, card.lang);
  return own?.decimals ?? Math.min(2, Math.max(...known.map((value) => value.decimals)));
}
