import { Decimal } from '../foundation/decimal.js';
import type { IndicatorResult } from './indicator-result.js';

/** From which count on a cell may be shown. */
export interface SuppressOptions {
  /** Fewer than this, and a figure is not published; that of each indicator when left out, else 10. */
  readonly minN?: number;
  /**
   * Whether the total of the cells is published too. Then one hidden cell
   * could be found by taking the others off, so that a second one is hidden
   * with it. `true` when left out.
   */
  readonly withTotal?: boolean;
}

/**
 * Hides the figures of cells that stand on too few persons before a table is
 * published, and as many more as it takes that none can be worked out from
 * the total: at least two, together at least `minN` persons. A hidden result
 * keeps nothing: no value, no parts, no sources.
 *
 * @param cells - results that make up one total, such as the communes of a province
 * @returns the same cells in the same order, the hidden ones `suppressed`
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { fromParts, suppressSmall } from '@danvan/core/indicators';
 * const rate = getIndicator('satisfaction-rate');
 * const cell = (satisfied: number, raters: number) =>
 *   fromParts(rate, { 'satisfaction-satisfied': satisfied, 'satisfaction-raters': raters });
 * suppressSmall([cell(80, 90), cell(4, 6), cell(25, 30)]).map(({ state }) => state); //=> ['ok', 'suppressed', 'suppressed']
 * ```
 */
export function suppressSmall(
  cells: readonly IndicatorResult[],
  { minN, withTotal = true }: SuppressOptions = {},
): readonly IndicatorResult[] {
  const sizes = cells.map(sizeOf);
  const limitOf = (index: number): number => minN ?? cells[index]?.indicator.minN ?? 10;
  const hidden = new Set<number>();
  sizes.forEach((size, index) => {
    if (size !== null && size.gt(0) && size.lt(limitOf(index))) hidden.add(index);
  });
  if (withTotal && hidden.size > 0) {
    const limit = Math.max(...[...hidden].map(limitOf));
    const others = sizes
      .map((size, index) => ({ size: size ?? new Decimal(0), index }))
      .filter(({ size, index }) => size.gt(0) && !hidden.has(index))
      .sort((a, b) => a.size.comparedTo(b.size));
    const isSafe = (): boolean => {
      const sum = [...hidden].reduce((total, index) => total.plus(sizes[index] ?? 0), new Decimal(0));
      return hidden.size > 1 && sum.gte(limit);
    };
    for (const { index } of others) {
      if (isSafe()) break;
      hidden.add(index);
    }
  }
  return cells.map((cell, index) => (hidden.has(index) ? emptied(cell) : cell));
}

// How many persons stand behind a result: the whole that it is a share of.
function sizeOf(result: IndicatorResult): Decimal | null {
  return result.denominator ?? (result.indicator.base === null ? result.value : null);
}

function emptied(result: IndicatorResult): IndicatorResult {
  return {
    indicator: result.indicator,
    unit: result.unit,
    period: result.period,
    ...(result.scope === undefined ? {} : { scope: result.scope }),
    value: null,
    bound: 'exact',
    state: 'suppressed',
    numerator: null,
    denominator: null,
    interval: null,
    ...(result.target === undefined ? {} : { target: result.target }),
    evidence: { parts: [], measurements: [], missing: [], printed: null, origin: 'none' },
  };
}
