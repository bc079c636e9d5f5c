import { cardFromResult, cardFromSummary, type Card, type TrendPoint } from '@danvan/core/cards';
import { getIndicator } from '@danvan/core/catalog';
import { computeIndicator } from '@danvan/core/indicators';
import { readPeriod } from '@danvan/core/periods';
import { ratingOf } from '@danvan/core/surveys';
import { canonical, Decimal, type Lang } from '@danvan/core';
import { placeName } from './http/knows-unit.js';
import { ratedSurveys } from './http/rated-survey.js';
import { dayNumber } from './local-day.js';
import type { Publisher } from './publish/publisher.js';
import type { Store } from './store/store.js';

export interface CardRequest {
  readonly indicator: string;
  readonly base?: string | undefined;
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
  const measurements = await store.findMeasurements(unit);
  const periods = [...new Set(measurements.map(({ period }) => period))].sort(byEnd);
  const valueIn = (period: string) => computeIndicator(indicator, measurements, { unit, period });
  const withValue = periods.filter((period) => valueIn(period).value !== null);
  const period = request.period ?? withValue.at(-1) ?? periods.at(-1) ?? '';
  const target = request.target === undefined ? {} : { target: new Decimal(request.target) };
  const result = computeIndicator(indicator, measurements, { unit, period, ...target });
  return cardFromResult(result, { lang, place, trend: trendTo(period, withValue, valueIn) });
}

// Only periods of the same kind stand in one line: a year beside a month is no trend.
function trendTo(
  last: string,
  periods: readonly string[],
  valueIn: (period: string) => { value: Decimal | null },
): TrendPoint[] {
  const kind = readPeriod(last)?.kind;
  const points = periods.filter((period) => readPeriod(period)?.kind === kind && byEnd(period, last) <= 0).slice(-12);
  if (points.length < 2) return [];
  return points.map((period) => {
    const { value } = valueIn(period);
    return { period, value: value && canonical(value.toSignificantDigits(12)) };
  });
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
