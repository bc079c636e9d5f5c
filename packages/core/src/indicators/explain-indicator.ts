import type { Lang } from '../foundation/local-text.js';
import { formatNumber } from '../numbers/format-number.js';
import type { Bound } from '../quantities/bound.js';
import type { Terms } from './formula.js';
import type { IndicatorResult } from './indicator-result.js';

const boundWords: Record<Lang, Record<Bound, string>> = {
  vi: {
    exact: '',
    moreThan: 'hơn ',
    atLeast: 'ít nhất ',
    lessThan: 'dưới ',
    atMost: 'không quá ',
    about: 'khoảng ',
    nearly: 'gần ',
  },
  en: {
    exact: '',
    moreThan: 'more than ',
    atLeast: 'at least ',
    lessThan: 'less than ',
    atMost: 'at most ',
    about: 'about ',
    nearly: 'nearly ',
  },
};

/**
 * The sum of a result with its numbers, as an officer would write it beside
 * the figure.
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
  const { indicator, evidence } = result;
  const known = new Map(evidence.parts.map(({ measure, value, bound }) => [measure, { value, bound }]));
  const side = (terms: Terms, alone: boolean): string => {
    const written = (measure: string): string => {
      const part = known.get(measure);
      return part ? boundWords[lang][part.bound] + formatNumber(part.value, { lang }) : '?';
    };
    const sum = [
      terms.plus.map(written).join(' + '),
      ...(terms.minus ?? []).map((measure) => `− ${written(measure)}`),
    ].join(' ');
    return alone || terms.plus.length + (terms.minus?.length ?? 0) === 1 ? sum : `(${sum})`;
  };
  const value = valueText(result, lang);
  if (evidence.origin === 'printed' && value !== null)
    return lang === 'vi' ? `${value} (theo báo cáo)` : `${value} (as reported)`;
  if (result.state === 'incomparable')
    return lang === 'vi' ? 'có hai số liệu khác nhau cho cùng một nội dung' : 'two figures of one measure disagree';
  if (evidence.origin === 'none') return lang === 'vi' ? 'thiếu số liệu thành phần' : 'parts are missing';
  const formula = indicator.formula;
  if (formula.kind === 'count') return value === null ? '' : `${side(formula.terms, true)} = ${value}`;
  const factor = formula.factor === 1 ? '' : ` × ${formatNumber(formula.factor, { lang })}`;
  const left = `${side(formula.numerator, false)} ÷ ${side(formula.denominator, false)}${factor}`;
  if (value !== null) return `${left} ${result.bound === 'exact' ? '=' : '≈'} ${value}`;
  return lang === 'vi'
    ? `${left}: mẫu số bằng 0, không tính được tỷ lệ`
    : `${left}: the denominator is 0, there is no rate`;
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
    return boundWords[lang][printed.bound] + formatNumber(result.value, { decimals: printed.decimals, lang });
  }
  return formatNumber(result.value, { decimals: result.indicator.decimals, lang });
}
