import { roundHalfUp, type Decimal } from '../foundation/decimal.js';
import type { Lang } from '../foundation/local-text.js';
import { periodText } from '../foundation/period-text.js';
import { readPeriod } from '../foundation/read-period.js';
import { explainIndicator, numberText } from '../indicators/explain-indicator.js';
import type { IndicatorResult } from '../indicators/indicator-result.js';
import { isShowable } from '../indicators/is-showable.js';
import { formatNumber } from '../numbers/format-number.js';
import type { Card, CardSource, TrendPoint } from './card.js';
import { cardMessages, fill } from './card-messages.js';
import { stateText } from './figure-of-result.js';
import { publishable, type PublishOptions } from './publishable.js';
import { statusOf } from './status-of.js';

/** How a result is put on a card. */
export interface CardOptions extends PublishOptions {
  readonly lang?: Lang;
  /** Name of the place or body, as the card prints it. */
  readonly place?: string;
  /** Earlier values, oldest first. */
  readonly trend?: readonly TrendPoint[];
}

/**
 * Words and formats a result for a page: everything that the card element
 * draws, and nothing that it would have to compute. A figure of fewer persons
 * than its indicator lets be shown is left out, and the card says so.
 *
 * @example
 * ```ts
 * import { cardFromResult } from '@danvan/core/cards';
 * import { getIndicator } from '@danvan/core/catalog';
 * import { fromParts } from '@danvan/core/indicators';
 * const result = fromParts(getIndicator('mediation-success-rate'), { 'mediation-success': 96, 'mediation-cases': 118 });
 * cardFromResult(result).formula; //=> '96 ÷ 118 × 100 = 81,36 %'
 * ```
 */
export function cardFromResult(given: IndicatorResult, options: CardOptions = {}): Card {
  const [result = given] = publishable([given], options);
  const lang = options.lang ?? 'vi';
  const { indicator } = result;
  const polarity = indicator.direction === 'down' ? 'lower' : 'higher';
  const isShown = isShowable(result);
  const status = statusOf(isShown ? result.value : null, result.target, polarity);
  const messages = cardMessages[lang];
  return {
    indicator: indicator.id,
    lang,
    label: indicator.name[lang],
    value: isShown ? numberText(result, lang) : null,
    unit: indicator.unit[lang],
    base: indicator.baseText?.[lang] ?? null,
    period: periodOf(result, lang),
    place: options.place ?? null,
    state: result.state,
    stateText: result.state === 'ok' ? null : stateText(messages.states[result.state], result, options.minN),
    status,
    statusText: status === 'unknown' ? null : messages.statuses[status],
    polarity,
    target: result.target ? formatNumber(result.target, { lang }) : null,
    trend: options.trend ?? [],
    formula: explainIndicator(result, { lang }),
    basis: indicator.basis.map(({ cite, unconfirmed }) => (unconfirmed ? `${cite}. ${unconfirmed[lang]}` : cite)),
    sources: sourcesOf(result),
    sample: isShown ? sampleOf(result, lang) : null,
    notes: notesOf(result, lang),
  };
}

function sourcesOf(result: IndicatorResult): CardSource[] {
  const sources = new Map<string, CardSource>();
  for (const { source } of result.evidence.measurements) {
    if (source) sources.set(`${source.url ?? ''}\n${source.text}`, source);
  }
  return [...sources.values()];
}

function notesOf(result: IndicatorResult, lang: Lang): string[] {
  const messages = cardMessages[lang];
  const { evidence, indicator } = result;
  const notes: string[] = [];
  const { printed } = evidence;
  if (
    printed &&
    isShowable(result) &&
    result.value &&
    (printed.verdict === 'contradicts' || printed.verdict === 'truncated')
  ) {
    const decimals = Math.max(printed.decimals, printed.verdict === 'truncated' ? 0 : indicator.decimals);
    notes.push(
      fill(messages[printed.verdict], {
        printed: formatNumber(printed.value, { decimals: printed.decimals, lang }),
        computed: formatNumber(roundHalfUp(result.value, decimals), { decimals, lang }),
      }),
    );
  }
  if (evidence.origin === 'printed') notes.push(messages.printedOnly);
  if (evidence.origin === 'computed' && result.bound !== 'exact') notes.push(messages.approximate);
  if (evidence.problem) notes.push(evidence.problem.sentence[lang]);
  else if (result.state === 'incomparable') notes.push(messages.twoFigures);
  return notes;
}

/** How many answered, and what that leaves open. */
function sampleOf({ interval, denominator }: IndicatorResult, lang: Lang): string | null {
  if (interval?.method === undefined || !interval.low || !interval.high || !denominator) return null;
  const percent = (value: Decimal): string => formatNumber(roundHalfUp(value, 1), { decimals: 1, lang });
  return fill(cardMessages[lang].sample, {
    n: formatNumber(denominator, { lang }),
    low: percent(interval.low),
    high: percent(interval.high),
  });
}

/** The period in words; a result that was asked for no period has none to show. */
function periodOf({ period }: IndicatorResult, lang: Lang): string | null {
  if (period === null || period === '') return null;
  const read = readPeriod(period);
  return read === undefined ? period : periodText(read)[lang];
}
