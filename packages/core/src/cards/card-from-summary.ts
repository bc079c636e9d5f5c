import { Decimal, roundHalfUp } from '../foundation/decimal.js';
import type { Lang } from '../foundation/local-text.js';
import { periodText } from '../foundation/period-text.js';
import { readPeriod } from '../foundation/read-period.js';
import { formatNumber } from '../numbers/format-number.js';
import type { Survey } from '../surveys/survey.js';
import type { SurveySummary } from '../surveys/summary.js';
import type { Card, TrendPoint } from './card.js';
import { cardMessages, fill } from './card-messages.js';
import { statusOf } from './status-of.js';

/** How a summary of answers is put on a card. */
export interface SummaryCardOptions {
  readonly survey: Survey;
  readonly lang?: Lang;
  readonly place?: string;
  /** Data form of a period. */
  readonly period?: string;
  /** Share to reach, in percent. */
  readonly target?: Decimal;
  /** Services rendered in the period, where known: shows how many did not answer. */
  readonly served?: number;
  readonly trend?: readonly TrendPoint[];
}

/**
 * The card of a survey's result: the share of the two best levels, always with
 * the number of voluntary answers and what their interval does not cover.
 *
 * @example
 * ```ts
 * import { cardFromSummary } from '@danvan/core/cards';
 * import { findSurvey, summarizeCounts } from '@danvan/core/surveys';
 * const quick = findSurvey('quick');
 * const counts = { count: 40, distribution: { 4: 16, 5: 16, 3: 8 } };
 * if (quick) cardFromSummary(summarizeCounts(quick, 'overall', counts), { survey: quick, place: 'xã Bình Minh' }).value; //=> '80,00'
 * ```
 */
export function cardFromSummary(summary: SurveySummary, options: SummaryCardOptions): Card {
  const lang = options.lang ?? 'vi';
  const messages = cardMessages[lang];
  const percent = (share: Decimal, decimals: number): string =>
    formatNumber(roundHalfUp(share.times(100), decimals), { decimals, lang });
  const period = options.period === undefined ? null : (readPeriod(options.period) ?? null);
  const { topTwoShare, interval, valid } = summary;
  const state = summary.suppressed ? 'suppressed' : topTwoShare === null ? 'missing' : 'ok';
  const status = statusOf(topTwoShare?.times(100) ?? null, options.target, 'higher');
  const figures =
    topTwoShare && interval && valid !== null
      ? {
          n: formatNumber(valid, { lang }),
          served: formatNumber(options.served ?? 0, { lang }),
          low: percent(interval.low, 1),
          high: percent(interval.high, 1),
          satisfied: formatNumber(topTwoOf(summary, options.survey), { lang }),
          valid: formatNumber(valid, { lang }),
          value: percent(topTwoShare, 2),
        }
      : null;
  return {
    indicator: 'satisfaction-rate',
    lang,
    label: `${messages.satisfied}: ${options.survey.title[lang]}`,
    value: figures?.value ?? null,
    unit: '%',
    base: messages.satisfiedBase,
    period: period === null ? (options.period ?? null) : periodText(period)[lang],
    place: options.place ?? null,
    state,
    stateText: state === 'ok' ? null : fill(messages.states[state], { minN: '10' }),
    status,
    statusText: status === 'unknown' ? null : messages.statuses[status],
    polarity: 'higher',
    target: options.target ? formatNumber(options.target, { lang }) : null,
    trend: options.trend ?? [],
    formula: figures && fill(messages.satisfiedFormula, figures),
    basis: [],
    sources: [],
    sample: figures && fill(options.served === undefined ? messages.sample : messages.sampleOfServed, figures),
    notes: [],
  };
}

function topTwoOf(summary: SurveySummary, survey: Survey): Decimal {
  const question = survey.questions.find(({ id }) => id === summary.question);
  const best = question?.kind === 'rating' ? question.scale.slice(-2) : [];
  return best.reduce((sum, { value }) => sum.plus(summary.distribution[String(value)] ?? 0), new Decimal(0));
}
