import { Decimal } from '../../foundation/decimal.js';
import { betaQuantile } from './beta-quantile.js';
import { normalQuantile } from './normal-quantile.js';
import { StatisticsError } from './statistics-error.js';

/** How sure one can be of a share that was found in a sample (khoảng tin cậy). */
export interface ShareEstimate {
  /** successes ÷ trials, 0…1. */
  readonly share: Decimal;
  /** Both ends, 0…1, to ten decimals. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly level: number;
  readonly method: 'wilson' | 'clopper-pearson';
  /** The size that the interval is computed with: what was asked, corrected for weights and population. */
  readonly effectiveN: Decimal;
}

/** Level and method of an interval for a share. */
export interface IntervalOptions {
  /** Confidence level; 0.95 when left out. */
  readonly level?: number;
  /**
   * `wilson` when left out. `clopper-pearson` never covers less than the
   * level: for decisions against somebody.
   */
  readonly method?: 'wilson' | 'clopper-pearson';
  /**
   * Everybody who could have been asked. Narrows the interval when a large
   * part of them was; only for random samples, because it hides who did not
   * answer.
   */
  readonly population?: number;
  /** Size after weighting, of `effectiveSize`; `trials` when left out. */
  readonly effectiveN?: number;
}

/**
 * The confidence interval of a share. Never the textbook ± formula, which
 * calls 10 of 10 "100 % ± 0".
 *
 * @param successes - 0…trials
 * @param trials - above 0
 * @throws StatisticsError
 * @see E. B. Wilson, JASA 22 (1927); C. J. Clopper, E. S. Pearson, Biometrika 26 (1934); R. G. Newcombe, Statistics in Medicine 17 (1998)
 * @example
 * ```ts
 * import { shareInterval } from '@danvan/core/indicators';
 * const wilson = shareInterval(80, 100);
 * [wilson.low.toFixed(2), wilson.high.toFixed(2)]; //=> ['0.71', '0.87']
 * const ofFew = shareInterval(80, 100, { population: 150 });
 * [ofFew.low.toFixed(2), ofFew.high.toFixed(2)]; //=> ['0.75', '0.84']
 * ```
 */
export function shareInterval(successes: number, trials: number, options: IntervalOptions = {}): ShareEstimate {
  const { level = 0.95, method = 'wilson', population, effectiveN = trials } = options;
  check(successes, trials, level, population, effectiveN);
  const share = successes / trials;
  const alpha = (1 - level) / 2;
  // Who was asked altogether is known: nothing is left to estimate.
  const isCensus = population === trials;
  const size =
    population === undefined || isCensus ? effectiveN : effectiveN * ((population - 1) / (population - trials));
  const [low, high] = isCensus
    ? [share, share]
    : method === 'wilson'
      ? wilson(share, size, alpha)
      : exact(share, size, alpha);
  return {
    share: new Decimal(new Decimal(successes).div(trials).toSignificantDigits(40)),
    low: ended(low),
    high: ended(high),
    level,
    method,
    effectiveN: new Decimal(isCensus ? trials : size),
  };
}

function wilson(share: number, n: number, alpha: number): readonly [number, number] {
  const z = normalQuantile(1 - alpha);
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [(centre - spread) / scale, (centre + spread) / scale];
}

// With a corrected size the counts are no whole numbers; the beta form takes them all the same.
function exact(share: number, n: number, alpha: number): readonly [number, number] {
  const successes = share * n;
  return [
    share === 0 ? 0 : betaQuantile(alpha, successes, n - successes + 1),
    share === 1 ? 1 : betaQuantile(1 - alpha, successes + 1, n - successes),
  ];
}

// Ten decimals: what a float has beyond them says nothing about a sample.
function ended(value: number): Decimal {
  return new Decimal(Math.min(1, Math.max(0, value))).toDecimalPlaces(10);
}

function check(
  successes: number,
  trials: number,
  level: number,
  population: number | undefined,
  effectiveN: number,
): void {
  if (!(trials > 0 && successes >= 0 && successes <= trials && effectiveN > 0 && Number.isFinite(effectiveN))) {
    throw new StatisticsError('bad-count', {
      vi: `Không có tỷ lệ ${successes}/${trials}: cần 0 ≤ số đạt ≤ số phiếu và số phiếu lớn hơn 0.`,
      en: `No share ${successes} of ${trials}: needs 0 ≤ successes ≤ trials and trials above 0.`,
    });
  }
  if (!(level > 0 && level < 1)) {
    throw new StatisticsError('bad-level', {
      vi: `Độ tin cậy phải nằm giữa 0 và 1, ví dụ 0,95; đã nhận ${level}.`,
      en: `The confidence level lies between 0 and 1, such as 0.95; got ${level}.`,
    });
  }
  if (population !== undefined && !(population >= trials)) {
    throw new StatisticsError('bad-population', {
      vi: `Tổng thể (${population}) nhỏ hơn số phiếu (${trials}).`,
      en: `The population (${population}) is smaller than the sample (${trials}).`,
    });
  }
}
