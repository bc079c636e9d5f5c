import { canonical } from '../foundation/decimal.js';
import type { Lang } from '../foundation/local-text.js';
import { rational, roundRational } from '../foundation/rational.js';
import { exactValueOf } from '../indicators/from-parts.js';
import type { IndicatorResult } from '../indicators/indicator-result.js';
import { isShowable } from '../indicators/is-showable.js';
import { cardMessages } from './card-messages.js';
import type { Figure, Scale } from './figure.js';

/** A figure as it travels: canonical decimals, `null` where there is none. */
export type WrittenFigure = Figure & {
  readonly value: string | null;
  readonly low?: string | null;
  readonly high?: string | null;
};

/** The figure of a result, rounded once as the indicator is published, with its interval where it is of a sample. */
export function figureOfResult(result: IndicatorResult, lang: Lang): WrittenFigure {
  const note = noteOf(result, lang);
  const more = note === null ? {} : { note };
  if (!isShowable(result) || result.value === null) return { value: null, ...more };
  const { printed, origin } = result.evidence;
  const decimals = origin === 'printed' && printed ? printed.decimals : result.indicator.decimals;
  const value = canonical(roundRational(exactValueOf(result) ?? rational(result.value), decimals));
  const { interval } = result;
  if (interval?.method === undefined || !interval.low || !interval.high) return { value, ...more };
  return {
    value,
    low: canonical(roundRational(rational(interval.low), decimals)),
    high: canonical(roundRational(rational(interval.high), decimals)),
    ...more,
  };
}

/** What the figures of results of one indicator are figures of. */
export function scaleOfIndicator({ indicator }: IndicatorResult, lang: Lang): Required<Scale> {
  return {
    label: indicator.name[lang],
    unit: indicator.unit[lang],
    polarity: indicator.direction === 'down' ? 'lower' : 'higher',
  };
}

function noteOf(result: IndicatorResult, lang: Lang): string | null {
  const { states, approximate, printedOnly } = cardMessages[lang];
  const { origin, problem } = result.evidence;
  if (problem) return problem.sentence[lang];
  if (result.state !== 'ok') return stateText(states[result.state], result);
  if (origin === 'printed') return printedOnly;
  return result.bound === 'exact' ? null : approximate;
}

/** A state in words, with the count from which on a figure is shown. */
export function stateText(sentence: string, { indicator }: Pick<IndicatorResult, 'indicator'>, minN?: number): string {
  return sentence.replace('{minN}', String(minN ?? indicator.minN ?? 10));
}
