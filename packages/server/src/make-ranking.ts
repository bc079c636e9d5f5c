import { rankingFromResults, type WrittenRanking } from '@danvan/core/cards';
import { findIndicator, getIndicator } from '@danvan/core/catalog';
import type { Lang } from '@danvan/core';
import { computeIndicator, isShowable, type IndicatorResult } from '@danvan/core/indicators';
import { readPeriod } from '@danvan/core/periods';
import { ratingOf, summarizeCounts } from '@danvan/core/surveys';
import { figureOfSummary, scaleOfSummary } from './figure-of-summary.js';
import { placeName } from './http/knows-unit.js';
import { ratedSurveys } from './http/rated-survey.js';
import { dayNumber } from './local-day.js';
import { familyOf, publishedResult } from './publish/measured-family.js';
import type { Publisher } from './publish/publisher.js';
import type { Store } from './store/store.js';

export interface RankingRequest {
  readonly indicator: string;
  readonly base?: string | undefined;
  readonly scope?: string | undefined;
  readonly units: readonly string[];
  /** The one in which most units have figures when left out; all answers of a survey. */
  readonly period?: string | undefined;
  readonly survey?: string | undefined;
  readonly lang: Lang;
}

/** A ranking with the period that it is of. */
export interface DatedRanking extends WrittenRanking {
  readonly period: string | null;
}

/** The figures of several units in one period. */
export async function makeRanking(store: Store, publisher: Publisher, request: RankingRequest): Promise<DatedRanking> {
  const { indicator: id, base, units, scope, lang } = request;
  const names = new Map(await Promise.all(units.map(async (code) => [code, await placeName(store, code)] as const)));
  const nameOf = (code: string): string => names.get(code) ?? code;
  if (request.survey !== undefined && id === 'satisfaction-rate')
    return surveyRanking(store, publisher, request, nameOf);
  const newest = getIndicator(id, { base });
  const families = await Promise.all(units.map((unit) => familyOf(store, newest, unit)));
  const resultsIn = (period: string): IndicatorResult[] => {
    const indicator = findIndicator(id, { base, on: readPeriod(period)?.from }) ?? newest;
    return families.flatMap(
      (family) =>
        publishedResult(family, ({ unit, measurements }) =>
          computeIndicator(indicator, measurements, { unit, period, ...(scope === undefined ? {} : { scope }) }),
        ) ?? [],
    );
  };
  const periods = families.flatMap((family) => family[0]?.measurements.map(({ period }) => period) ?? []);
  const period = request.period ?? fullest([...new Set(periods)], (one) => resultsIn(one).filter(isShowable).length);
  const { direction, name, unit: countedIn } = newest;
  const scale = {
    label: name[lang],
    unit: countedIn[lang],
    polarity: direction === 'down' ? 'lower' : 'higher',
  } as const;
  if (period === null) return { ...scale, period, rows: [] };
  return { ...scale, period, ...rankingFromResults(resultsIn(period), { lang, nameOf }) };
}

/** The period in which most units have figures, the newest of several. */
function fullest(periods: readonly string[], count: (period: string) => number): string | null {
  const dated = periods.flatMap((period) => {
    const read = readPeriod(period);
    return read ? [{ period, end: read.to, n: count(period) }] : [];
  });
  const [first] = dated.sort((a, b) => b.n - a.n || (a.end < b.end ? 1 : -1));
  return first?.period ?? null;
}

async function surveyRanking(
  store: Store,
  publisher: Publisher,
  { survey: id = '', units, period, lang }: RankingRequest,
  nameOf: (code: string) => string,
): Promise<DatedRanking> {
  const survey = await ratedSurveys(store)(id);
  if (!survey) throw new RangeError(`No survey "${id}"`);
  const rating = ratingOf(survey);
  const read = period === undefined ? undefined : readPeriod(period);
  const span = { from: read && dayNumber(read.from), to: read && dayNumber(read.to) };
  const rows = units.map(async (unit) => {
    const summary = await publisher.summary(survey, rating, { unit, ...span });
    return { name: nameOf(unit), code: unit, ...figureOfSummary(summary, survey, lang) };
  });
  const nothing = summarizeCounts(survey, rating, { count: 0, distribution: {} });
  return { ...scaleOfSummary(survey, nothing, lang), period: period ?? null, rows: await Promise.all(rows) };
}
