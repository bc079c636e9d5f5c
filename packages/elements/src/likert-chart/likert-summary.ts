import type { CardState, DecimalText } from '@danvan/core/cards';

/** A `SurveySummary` of `@danvan/core/surveys`, computed in the page or read as JSON. */
export interface LikertSummary {
  readonly count: number | null;
  readonly valid: number | null;
  /** Answers by level code, 1 the worst. */
  readonly distribution: Readonly<Record<string, number>>;
  readonly mean: DecimalText | null;
  readonly topTwoShare: DecimalText | null;
  readonly interval: { readonly low: DecimalText; readonly high: DecimalText; readonly level: DecimalText } | null;
  readonly suppressed: boolean;
  /** Why there is no result, or no whole one: as of a card, `missing`, `suppressed`, `partial`, `incomparable`, … */
  readonly state?: CardState | null;
}
