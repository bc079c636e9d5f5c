import type { Lang } from '../foundation/local-text.js';
import { mismatchesOf } from '../indicators/compare-results.js';
import { IncomparableError, type Mismatch } from '../indicators/incomparable-error.js';
import type { IndicatorResult } from '../indicators/indicator-result.js';
import { figureOfResult, scaleOfIndicator, type WrittenFigure } from './figure-of-result.js';
import { publishable, type PublishOptions } from './publishable.js';
import type { Ranking, RankingRow } from './ranking.js';

/** How results are put into a ranking. */
export interface RankingOptions extends PublishOptions {
  readonly lang?: Lang;
  /** Name of a unit by its code, as the table shows it; the code where it has none. */
  readonly nameOf?: (code: string) => string | undefined;
}

/** A ranking whose figures are text, ready to be sent. */
export interface WrittenRanking extends Ranking {
  readonly rows: readonly (RankingRow & WrittenFigure)[];
}

/**
 * Puts the results of one indicator and period for many units into what
 * `danvan-ranking` draws. Rounded once; with the interval of a sample; a unit
 * without a figure stays in it with the reason. Small figures are hidden as
 * the indicator says, and as many more as it takes that none can be worked out.
 *
 * @throws IncomparableError where results do not measure the same thing: another base, period, level or definition
 * @example
 * ```ts
 * import { rankingFromResults } from '@danvan/core/cards';
 * import { getIndicator } from '@danvan/core/catalog';
 * import { rollUpEach } from '@danvan/core/indicators';
 * const units = [{ code: '24' }, { code: '00001', parent: '24' }, { code: '00002', parent: '24' }];
 * const figure = (measure: string, unit: string, value: number) => ({ measure, unit, period: '2026', value });
 * const results = rollUpEach(getIndicator('mediation-success-rate'), [
 *   figure('mediation-success', '00001', 9), figure('mediation-cases', '00001', 12),
 * ], units, { unit: '24', period: '2026' });
 * const communes = [...results.values()].filter(({ unit }) => unit !== '24');
 * const { rows } = rankingFromResults(communes, { nameOf: (code) => (code === '00001' ? 'xã Tân An' : undefined) });
 * rows[0]; //=> { name: 'xã Tân An', code: '00001', value: '75' }
 * rows[1]; //=> { name: '00002', code: '00002', value: null, note: 'Chưa có số liệu' }
 * ```
 */
export function rankingFromResults(results: Iterable<IndicatorResult>, options: RankingOptions = {}): WrittenRanking {
  const { lang = 'vi', nameOf } = options;
  const given = [...results];
  const [first] = given;
  if (!first) return { rows: [] };
  const refused = new Set<Mismatch>();
  for (const one of given) {
    for (const mismatch of mismatchesOf(first, one)) if (mismatch !== 'no-value') refused.add(mismatch);
    if (one.period !== first.period) refused.add('period');
  }
  if (refused.size > 0) throw new IncomparableError([...refused]);
  const rows = publishable(given, options).map((result) => {
    const code = result.unit ?? '';
    return { name: nameOf?.(code) ?? code, code, ...figureOfResult(result, lang) };
  });
  return { ...scaleOfIndicator(first, lang), rows };
}
