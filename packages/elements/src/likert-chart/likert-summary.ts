import type { DecimalText } from '@danvan/core/cards';
import { isRecord } from '../shared/is-record.js';

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
}

/** Whether a JSON value is a summary that can be drawn. */
export function isLikertSummary(value: unknown): value is LikertSummary {
  if (!isRecord(value) || typeof value.suppressed !== 'boolean' || !isRecord(value.distribution)) return false;
  const counts = Object.values(value.distribution);
  const whole = (count: unknown): boolean => typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
  return counts.every(whole) && (value.interval === null || isRecord(value.interval));
}
