import { normalQuantile } from './normal-quantile.js';
import { StatisticsError } from './statistics-error.js';

/** How a sample was drawn: size of the population, weights. */
export interface SampleOptions {
  /** Half the width of the interval, 0…1: 0.05 for ± 5 points. */
  readonly margin: number;
  /** Everybody who could be asked; without end when left out. */
  readonly population?: number;
  /** 0.95 when left out. */
  readonly level?: number;
  /** The share that is expected; 0.5, which needs most, when left out. */
  readonly share?: number;
}

/**
 * How many answers a random sample needs (cỡ mẫu).
 *
 * @throws StatisticsError `bad-margin`
 * @example
 * ```ts
 * import { sampleSize } from '@danvan/core/indicators';
 * sampleSize({ margin: 0.05 }); //=> 385
 * sampleSize({ margin: 0.05, population: 1000 }); //=> 278
 * ```
 */
export function sampleSize({ margin, population, level = 0.95, share = 0.5 }: SampleOptions): number {
  checkMargin(margin);
  const z = normalQuantile(1 - (1 - level) / 2);
  const unlimited = (z * z * share * (1 - share)) / (margin * margin);
  return Math.ceil(population === undefined ? unlimited : unlimited / (1 + (unlimited - 1) / population));
}

/**
 * The sample size of the Ministry's guidance of 2014, n = N ÷ (1 + N × e²)
 * (Yamane).
 *
 * @param population - transactions of the period
 * @param margin - 0.05 in the guidance
 * @throws StatisticsError `bad-margin`
 * @example
 * ```ts
 * import { yamaneSampleSize } from '@danvan/core/indicators';
 * yamaneSampleSize(1000); //=> 286
 * ```
 */
export function yamaneSampleSize(population: number, margin = 0.05): number {
  checkMargin(margin);
  return Math.ceil(population / (1 + population * margin * margin));
}

/**
 * How many equally weighted answers weighted ones are worth, (Σw)² ÷ Σw²
 * (Kish): the `effectiveN` of `shareInterval`.
 *
 * @throws StatisticsError `bad-weights` for none, negative ones, or zeros only
 * @example
 * ```ts
 * import { effectiveSize } from '@danvan/core/indicators';
 * effectiveSize([1, 1, 1, 1]); //=> 4
 * effectiveSize([3, 1]); //=> 1.6
 * ```
 */
export function effectiveSize(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  if (squares > 0 && Number.isFinite(squares) && weights.every((weight) => weight >= 0)) return (sum * sum) / squares;
  throw new StatisticsError('bad-weights', {
    vi: 'Trọng số phải không âm, hữu hạn và có ít nhất một số lớn hơn 0.',
    en: 'Weights are finite and not negative, and at least one is above 0.',
  });
}

function checkMargin(margin: number): void {
  if (margin > 0 && margin < 1) return;
  throw new StatisticsError('bad-margin', {
    vi: `Sai số phải nằm giữa 0 và 1, ví dụ 0,05; đã nhận ${margin}.`,
    en: `The margin lies between 0 and 1, such as 0.05; got ${margin}.`,
  });
}
