import { seriesFromResults, type WrittenSeries } from '@danvan/core/cards';
import { findIndicator, getIndicator } from '@danvan/core/catalog';
import type { Lang } from '@danvan/core';
import { computeIndicator, isShowable, mismatchesOf, type IndicatorResult } from '@danvan/core/indicators';
import { periodBetween, readPeriod, splitPeriod, type Period } from '@danvan/core/periods';
import { ratingOf, summarizeCounts } from '@danvan/core/surveys';
import { figureOfSummary, scaleOfSummary } from './figure-of-summary.js';
import { ratedSurveys } from './http/rated-survey.js';
import type { Step } from './http/figure-query.js';
import { dayNumber, localDay } from './local-day.js';
import { familyOf, publishedResult } from './publish/measured-family.js';
import type { Publisher } from './publish/publisher.js';
import type { Store } from './store/store.js';

export interface SeriesRequest {
  readonly indicator: string;
  readonly base?: string | undefined;
  readonly scope?: string | undefined;
  readonly unit: string;
  /** First day of the stretch. */
  readonly from?: string | undefined;
  /** Day after the last. */
  readonly to?: string | undefined;
  /** Kind of period; that of the newest figure when left out, months for answers. */
  readonly by?: Step | undefined;
  readonly survey?: string | undefined;
  readonly lang: Lang;
  /** The present moment. */
  readonly today: number;
}

/** As many periods as a chart still draws apart. */
const longest = 120;

/** The figures of one unit over the periods; nothing where the stretch is not made of whole periods, or of too many. */
export async function makeSeries(
  store: Store,
  publisher: Publisher,
  request: SeriesRequest,
): Promise<WrittenSeries | undefined> {
  if (request.survey !== undefined && request.indicator === 'satisfaction-rate')
    return surveySeries(store, publisher, request);
  const { indicator: id, base, unit, scope, lang, from = '', to = '9999' } = request;
  const newest = getIndicator(id, { base });
  const family = await familyOf(store, newest, unit);
  const results = [...new Set(family[0]?.measurements.map(({ period }) => period))].flatMap((text) => {
    const period = readPeriod(text);
    if (!period || period.from < from || period.to > to) return [];
    if (request.by !== undefined && period.kind !== request.by) return [];
    // Each period by the definition that held then: where it changed, the line breaks.
    const indicator = findIndicator(id, { base, on: period.from }) ?? newest;
    const result = publishedResult(family, ({ unit, measurements }) =>
      computeIndicator(indicator, measurements, { unit, period: text, ...(scope === undefined ? {} : { scope }) }),
    );
    return result ? [{ end: period.to, result }] : [];
  });
  const sorted = results.sort((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end)));
  const last = sorted.findLast(({ result }) => isShowable(result))?.result;
  // One line is of one kind of period: a year beside its quarters would count them twice.
  const byEnd = new Map<string, IndicatorResult>();
  for (const { end, result } of sorted) if (last && isAlike(last, result)) byEnd.set(end, result);
  const series = seriesFromResults([...byEnd.values()].slice(-longest), { lang });
  const { direction, name, unit: countedIn } = newest;
  return { label: name[lang], unit: countedIn[lang], polarity: direction === 'down' ? 'lower' : 'higher', ...series };
}

function isAlike(last: IndicatorResult, one: IndicatorResult): boolean {
  return mismatchesOf(last, one).every((mismatch) => mismatch === 'no-value' || mismatch === 'definition');
}

async function surveySeries(
  store: Store,
  publisher: Publisher,
  { survey: id = '', unit, from, to, by = 'month', lang, today }: SeriesRequest,
): Promise<WrittenSeries | undefined> {
  const survey = await ratedSurveys(store)(id);
  if (!survey) throw new RangeError(`No survey "${id}"`);
  const periods = periodsOf(by, from, to, today);
  if (!periods) return undefined;
  const rating = ratingOf(survey);
  const points = periods.map(async (period) => {
    const span = { from: dayNumber(period.from), to: dayNumber(period.to) };
    const summary = await publisher.summary(survey, rating, { unit, ...span });
    return { period: period.value, ...figureOfSummary(summary, survey, lang) };
  });
  const nothing = summarizeCounts(survey, rating, { count: 0, distribution: {} });
  return { ...scaleOfSummary(survey, nothing, lang), points: await Promise.all(points) };
}

/** The whole periods of a stretch; the last twelve up to now where nothing is said. */
function periodsOf(
  by: Step,
  from: string | undefined,
  to: string | undefined,
  today: number,
): readonly Period[] | undefined {
  const months = { month: 1, quarter: 3, year: 12 }[by];
  const now = localDay(today);
  const current = Math.floor(((Math.floor(now / 100) % 100) - 1) / months) * months;
  const last = to === undefined ? Math.floor(now / 10_000) * 12 + current + months : monthOf(to);
  const first = from === undefined ? last - 12 * months : monthOf(from);
  if ([from, to].some((day) => day !== undefined && !day.endsWith('-01'))) return undefined;
  if (first >= last || (last - first) / months > longest) return undefined;
  return splitPeriod(periodBetween(dayOf(first), dayOf(last)), by);
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
