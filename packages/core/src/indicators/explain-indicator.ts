import type { Lang } from '../foundation/local-text.js';
import { rational, roundRational } from '../foundation/rational.js';
import { formatNumber } from '../numbers/format-number.js';
import { exactValueOf } from './from-parts.js';
import { indicatorMessages } from './indicator.messages.js';
import type { IndicatorResult } from './indicator-result.js';
import { writeFormula } from './write-formula.js';

/**
 * The sum of a result with its numbers, as an officer would write it beside
 * the figure. The left side, typed into a calculator, gives the right one,
 * also where the parts contradict each other and the evidence says so.
 *
 * @returns a formula with numbers; where there is no value, the reason in words
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { explainIndicator, fromParts } from '@danvan/core/indicators';
 * const rate = getIndicator('petition-resolution-rate', { base: 'petition-eligible' });
 * const result = fromParts(rate, { 'petition-resolved': 201, 'petition-eligible': 207 });
 * explainIndicator(result, { lang: 'vi' }); //=> '201 ÷ 207 × 100 = 97,10 %'
 * ```
 */
export function explainIndicator(result: IndicatorResult, { lang }: { readonly lang: Lang }): string {
  const { evidence, indicator, state } = result;
  const messages = indicatorMessages[lang];
  const value = valueText(result, lang);
  if (evidence.origin === 'printed' && value !== null) return `${value} ${messages.asReported}`;
  const { problem } = evidence;
  if (state !== 'ok' && state !== 'partial' && state !== 'zero-denominator' && !problem) return messages.reasons[state];
  if (indicator.formula.kind === 'measure' && value !== null) return value;
  const known = new Map(evidence.parts.map(({ measure, value: number, bound }) => [measure, { number, bound }]));
  const left = writeFormula(indicator.formula, lang, (measure) => {
    const part = known.get(measure);
    if (!part) return '?';
    const written = formatNumber(part.number, { lang });
    return messages.bounds[part.bound] + (part.number.isNegative() ? `(${written})` : written);
  });
  if (value === null) return `${left}: ${messages.reasons['zero-denominator']}`;
  const equation = `${left} ${result.bound === 'exact' ? '=' : '≈'} ${value}`;
  return state === 'partial' ? `${equation} ${messages.partly}` : equation;
}

/** The value as it is published: rounded half up once, with its unit; `null` where there is none. */
function valueText(result: IndicatorResult, lang: Lang): string | null {
  const number = numberText(result, lang);
  if (number === null) return null;
  const unit = result.indicator.unit[lang];
  // Vietnamese typography sets a space before the sign in a formula; English does not.
  return unit === '%' && lang === 'en' ? `${number}%` : `${number} ${unit}`.trimEnd();
}

/**
 * The value as it is published, without its unit. A printed rate keeps its own
 * decimals and its own "nearly": none are invented, none are lost.
 */
export function numberText(result: IndicatorResult, lang: Lang): string | null {
  if (result.value === null) return null;
  const { origin, printed } = result.evidence;
  if (origin === 'printed' && printed) {
    const { bounds } = indicatorMessages[lang];
    return bounds[printed.bound] + formatNumber(result.value, { decimals: printed.decimals, lang });
  }
  const { decimals } = result.indicator;
  // Rounded from the fraction itself, not from its first forty digits: once.
  const exact = exactValueOf(result) ?? rational(result.value);
  const bound = result.indicator.formula.kind === 'measure' ? indicatorMessages[lang].bounds[result.bound] : '';
  return bound + formatNumber(roundRational(exact, decimals), { decimals, lang });
}
