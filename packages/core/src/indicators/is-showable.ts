import type { IndicatorResult } from './indicator-result.js';

/**
 * Whether a result has a value that may stand before readers: not one that its
 * own parts contradict.
 *
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { fromParts, isShowable } from '@danvan/core/indicators';
 * const settled = (cases: number) =>
 *   fromParts(getIndicator('mediation-success-rate'), { 'mediation-success': 5, 'mediation-cases': cases });
 * [8, 3, 0].map((cases) => isShowable(settled(cases))); //=> [true, false, false]
 * ```
 */
export function isShowable({ state, value }: Pick<IndicatorResult, 'state' | 'value'>): boolean {
  return value !== null && (state === 'ok' || state === 'partial');
}
