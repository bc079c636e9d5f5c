import type { Lang } from '@danvan/core';
import { absolute, compare, roundTo, subtract, writeScaled, type Scaled } from './decimal-text.js';
import { withUnit } from './figure-text.js';
import { difference } from './difference.js';
import { trendMessages } from './trend-sentence.messages.js';

/** Values of the periods, oldest first; `undefined` where a period has none. */
export type Series = readonly (Scaled | undefined)[];

/** How figures are written that stand beside each other. */
export interface Writing {
  readonly unit: string;
  readonly polarity?: 'higher' | 'lower' | undefined;
  readonly decimals: number;
  /** Language of the printed figures, which may differ from that of the page. */
  readonly lang: Lang;
}

/** The series in one sentence, for those who do not see the line; `undefined` where there is nothing to compare. */
export function trendSentence(series: Series, writing: Writing, lang: Lang): string | undefined {
  const messages = trendMessages[lang];
  const known = series.filter((value) => value !== undefined);
  const last = series.at(-1);
  const before = known.at(-2);
  const { decimals, unit } = writing;
  const [low, ...more] = [...known].sort(compare);
  const high = more.at(-1);
  if (!low || !high || !before) return undefined;
  // Never more decimals than the value was given with: 74 is not 74,00.
  const print = (value: Scaled): string =>
    withUnit(writeScaled(roundTo(value, Math.min(decimals, value.decimals)), writing.lang), unit, writing.lang);
  const parts: string[] = [];
  if (last) {
    const delta = subtract(roundTo(last, decimals), roundTo(before, decimals));
    const up = delta.digits > 0n;
    const since = series.at(-2) ? messages.sincePrevious : messages.sinceKnown;
    parts.push(
      delta.digits === 0n
        ? `${messages.same} ${since}`
        : `${up ? messages.up : messages.down} ${difference(absolute(delta), unit, writing.lang, lang)} ${since} (${
            up === (writing.polarity !== 'lower') ? messages.better : messages.worse
          })`,
    );
  }
  parts.push(
    messages.range.replace('{n}', String(known.length)).replace('{low}', print(low)).replace('{high}', print(high)),
  );
  const gaps = series.length - known.length;
  if (gaps > 0) parts.push(messages.gaps.replace('{n}', String(gaps)));
  return `${parts.join('; ')}.`;
}
