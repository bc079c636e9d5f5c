import type { Decimal } from '../foundation/decimal.js';

/** A confidence interval of a share, as shares between 0 and 1. */
export interface ShareInterval {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Confidence level, 0.95. */
  readonly level: Decimal;
  readonly method: 'wilson';
}

/**
 * What the answers to one rating question say together. Where `suppressed`
 * is true there are too few answers to publish: every figure but the id is
 * `null` or empty.
 */
export interface SurveySummary {
  readonly survey: string;
  readonly question: string;
  /** Forms received, answered or not; `null` when suppressed. */
  readonly count: number | null;
  /** Forms that answered this question. */
  readonly valid: number | null;
  /** Answers by level code, every level of the scale present. */
  readonly distribution: Readonly<Record<string, number>>;
  /** Mean of the level codes. */
  readonly mean: Decimal | null;
  /** Share of the two best levels (of the better one, where there are only two) among the valid answers, 0…1. */
  readonly topTwoShare: Decimal | null;
  readonly interval: ShareInterval | null;
  readonly suppressed: boolean;
  /** Forms received per person asked, 0…1; only where it is known how many were asked. */
  readonly responseRate?: Decimal | null;
}
