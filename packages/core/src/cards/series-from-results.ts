import { canonical } from '../foundation/decimal.js';
import type { Lang } from '../foundation/local-text.js';
import { readPeriod } from '../foundation/read-period.js';
import { mismatchesOf } from '../indicators/compare-results.js';
import { IncomparableError, type Mismatch } from '../indicators/incomparable-error.js';
import type { IndicatorResult } from '../indicators/indicator-result.js';
import { notAPeriod } from '../periods/period-error.js';
import { cardMessages } from './card-messages.js';
import { figureOfResult, scaleOfIndicator, type WrittenFigure } from './figure-of-result.js';
import { publishable, type PublishOptions } from './publishable.js';
import type { SeriesPoint, TrendSeries } from './trend-series.js';

/** How results are put into a series. */
export interface SeriesOptions extends PublishOptions {
  readonly lang?: Lang;
}

/** A series whose figures are text, ready to be sent. Its points also are the `trend` of a card. */
export interface WrittenSeries extends TrendSeries {
  readonly target?: string;
  readonly points: readonly (SeriesPoint & WrittenFigure)[];
}

// A new definition is drawn as a break; anything else is not one series.
const allowed: readonly Mismatch[] = ['definition', 'no-value'];

/**
 * Puts the results of one indicator and unit over the periods into what
 * `danvan-trend-chart` draws, oldest first. Rounded once; with the interval of
 * a sample; a period without a figure stays in it with the reason; where the
 * definition changed the line breaks. The target is that of the last period
 * that has one.
 *
 * @param results - in any order, all of one kind of period
 * @throws IncomparableError where they are not one series; PeriodError for a result without a period
 * @example
 * ```ts
 * import { seriesFromResults } from '@danvan/core/cards';
 * import { getIndicator } from '@danvan/core/catalog';
 * import { computeIndicator } from '@danvan/core/indicators';
 * const visits = getIndicator('reception-visits');
 * const figures = [{ measure: 'reception-visits', unit: '24', period: '2025', value: 786 }];
 * const of = (period: string) => computeIndicator(visits, figures, { unit: '24', period });
 * const { points } = seriesFromResults([of('2026'), of('2025')]);
 * points[0]; //=> { period: '2025', value: '786' }
 * points[1]; //=> { period: '2026', value: null, note: 'Chưa có số liệu' }
 * ```
 */
export function seriesFromResults(results: Iterable<IndicatorResult>, options: SeriesOptions = {}): WrittenSeries {
  const { lang = 'vi' } = options;
  const dated = [...results].map((result) => ({ result, end: endOf(result) }));
  const given = dated.sort((a, b) => compareText(a.end, b.end)).map(({ result }) => result);
  const [first] = given;
  if (!first) return { points: [] };
  const refused = new Set<Mismatch>();
  given.forEach((one, index) => {
    for (const mismatch of mismatchesOf(first, one)) if (!allowed.includes(mismatch)) refused.add(mismatch);
    if (one.unit !== first.unit) refused.add('scope');
    const before = given[index - 1];
    if (before && endOf(before) === endOf(one)) refused.add('period-twice');
  });
  if (refused.size > 0) throw new IncomparableError([...refused]);
  const target = given.findLast((one) => one.target !== undefined)?.target;
  const points = publishable(given, options).map((result, index) => {
    const before = given[index - 1];
    const isNew = before !== undefined && before.indicator.version !== result.indicator.version;
    return {
      period: result.period ?? '',
      ...figureOfResult(result, lang),
      ...(isNew ? { break: cardMessages[lang].newDefinition } : {}),
    };
  });
  return { ...scaleOfIndicator(first, lang), ...(target ? { target: canonical(target) } : {}), points };
}

function endOf({ period }: IndicatorResult): string {
  const read = period === null ? undefined : readPeriod(period);
  if (!read) throw notAPeriod(period ?? '');
  return read.to;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
