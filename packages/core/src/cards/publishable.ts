import type { IndicatorResult } from '../indicators/indicator-result.js';
import { suppressSmall } from '../indicators/suppress-small.js';

/** From which count on figures are shown. */
export interface PublishOptions {
  /**
   * Fewer persons than this behind a figure, and it is not shown; 0 shows all,
   * for those who may see them. What the indicator says when left out.
   */
  readonly minN?: number;
}

/**
 * Results as they may stand on a page: where their indicator or the caller
 * says from which count on, the small ones are hidden, and of a table as many
 * more as it takes.
 */
export function publishable(results: readonly IndicatorResult[], { minN }: PublishOptions): readonly IndicatorResult[] {
  if (minN === undefined && results.every(({ indicator }) => indicator.minN === undefined)) return results;
  return suppressSmall(results, { ...(minN === undefined ? {} : { minN }), withTotal: results.length > 1 });
}
