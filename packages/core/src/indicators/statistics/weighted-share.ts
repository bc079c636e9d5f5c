import { effectiveSize } from './sample-size.js';
import { shareInterval, type IntervalOptions, type ShareEstimate } from './share-interval.js';

/** One answer, or several alike: whether it agreed, and what it weighs. */
export interface WeightedAnswer {
  readonly success: boolean;
  readonly weight: number;
}

/**
 * The share of weighted answers with its interval, computed with the size
 * that the weights leave: a few heavy answers know less than many light ones.
 *
 * @throws StatisticsError
 * @example
 * ```ts
 * import { weightedShare } from '@danvan/core/indicators';
 * const answers = [...Array(30).fill({ success: true, weight: 2 }), ...Array(20).fill({ success: false, weight: 1 })];
 * const { share, effectiveN } = weightedShare(answers);
 * [share.toFixed(2), effectiveN.toFixed(1)]; //=> ['0.75', '45.7']
 * ```
 */
export function weightedShare(
  answers: readonly WeightedAnswer[],
  options: Omit<IntervalOptions, 'effectiveN'> = {},
): ShareEstimate {
  const effectiveN = effectiveSize(answers.map(({ weight }) => weight));
  const sum = (counted: readonly WeightedAnswer[]): number => counted.reduce((total, { weight }) => total + weight, 0);
  const share = sum(answers.filter(({ success }) => success)) / sum(answers);
  return shareInterval(share * answers.length, answers.length, { ...options, effectiveN });
}
