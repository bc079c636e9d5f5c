import type { DecimalText, Figure, Scale } from './figure.js';

/** The figure of one period. */
export interface SeriesPoint extends Figure {
  /** Data form of the period (`"2025"`, `"2025-03"`, `"2025-01/2025-06"`), or any words. */
  readonly period: string;
  /** Why this figure and the ones before it are not alike: another definition, another territory. */
  readonly break?: string | null;
}

/** One figure over the periods (chuỗi số liệu theo kỳ), oldest first. */
export interface TrendSeries extends Scale {
  readonly target?: DecimalText | null;
  readonly points: readonly SeriesPoint[];
}
