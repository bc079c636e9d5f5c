import { cardFromResult, cardFromSummary, seriesFromResults, type Card, type TrendPoint } from '@danvan/core/cards';
import { getIndicator } from '@danvan/core/catalog';
import { computeIndicator, fromParts, isShowable, mismatchesOf, type IndicatorResult } from '@danvan/core/indicators';
import { readPeriod } from '@danvan/core/periods';
import { ratingOf } from '@danvan/core/surveys';
import { Decimal, type Lang } from '@danvan/core';
import { placeName } from './http/knows-unit.js';
import { ratedSurveys } from './http/rated-survey.js';
import { dayNumber } from './local-day.js';
import { familyOf, publishedResult } from './publish/measured-family.js';
import type { Publisher } from './publish/publisher.js';
import type { Store } from './store/store.js';

export interface CardRequest {
  readonly indicator: string;
  readonly base?: string | undefined;
  readonly scope?: string | undefined;
  readonly unit: string;
  readonly period?: string | undefined;
  readonly target?: string | undefined;
  readonly survey?: string | undefined;
  readonly lang: Lang;
}

/** Computes a card from what the store holds; without a period, of the newest one that has figures. */
export async function makeCard(store: Store, publisher: Publisher, request: CardRequest): Promise<Card> {
  const { indicator: id, base, unit, lang } = request;
  const place = (await placeName(store, unit)) ?? unit;
  if (request.survey !== undefined && id === 'satisfaction-rate') return surveyCard(store, publisher, request, place);
  const indicator = getIndicator(id, { base });
  const family = await familyOf(store, indicator, unit);
  const scope = request.scope === undefined ? {} : { scope: request.scope };
  const target = request.target === undefined ? {} : { target: new Decimal(request.target) };
  const empty = (period: string | null): IndicatorResult => ({ ...fromParts(indicator, {}), unit, period });
  const resultIn = (period: string): IndicatorResult =>
    publishedResult(family, ({ unit, measurements }) =>
      computeIndicator(indicator, measurements, { unit, period, ...scope, ...target }),
    ) ?? empty(period);
  const periods = [...new Set(family[0]?.measurements.map(({ period }) => period))]
    .filter((period) => readPeriod(period))
    .sort(byEnd);
  const shown = periods.map(resultIn).filter(isShowable);
  const period = request.period ?? shown.at(-1)?.period ?? periods.at(-1);
  // No period is known, or a board names one that is none: then there is nothing to show, and the card says so.
  const isPeriod = period !== undefined && readPeriod(period) !== undefined;
  const result = isPeriod ? resultIn(period) : empty(period ?? null);
  return cardFromResult(result, { lang, place, trend: trendTo(result, shown, lang) });
}

// Only what measures the same thing over periods of one kind stands in one line.
function trendTo(last: IndicatorResult, earlier: readonly IndicatorResult[], lang: Lang): readonly TrendPoint[] {
  const end = (result: IndicatorResult): string => readPeriod(result.period ?? '')?.to ?? '';
  const byPeriod = new Map<string, IndicatorResult>();
  for (const one of earlier) {
    const isAlike = mismatchesOf(last, one).every((mismatch) => mismatch === 'no-value');
    if (isAlike && end(one) <= end(last)) byPeriod.set(end(one), one);
  }
  const points = [...byPeriod.values()].slice(-12);
  return points.length < 2 ? [] : seriesFromResults(points, { lang }).points;
}

function byEnd(a: string, b: string): number {
  const [x, y] = [readPeriod(a)?.to ?? '', readPeriod(b)?.to ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}

async function surveyCard(
  store: Store,
  publisher: Publisher,
  { survey: id, unit, period, lang, target }: CardRequest,
  place: string,
): Promise<Card> {
  const survey = await ratedSurveys(store)(id ?? '');
  if (!survey) throw new RangeError(`No survey "${id ?? ''}"`);
  const rating = ratingOf(survey);
  const span = period === undefined ? undefined : readPeriod(period);
  const summary = await publisher.summary(survey, rating, {
    unit,
    from: span && dayNumber(span.from),
    to: span && dayNumber(span.to),
  });
  return cardFromSummary(summary, {
    survey,
    lang,
    place,
    ...(period === undefined ? {} : { period }),
    ...(target === undefined ? {} : { target: new Decimal(target) }),
  });
}
