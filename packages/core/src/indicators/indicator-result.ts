import type { Decimal } from '../foundation/decimal.js';
import type { Bound } from '../quantities/bound.js';
import type { Interval } from '../quantities/interval.js';
import type { Indicator } from './indicator.js';
import type { Measurement } from './measurement.js';

/** Why a result has a value or not. */
export type IndicatorState =
  'ok' | 'missing' | 'zero-denominator' | 'not-applicable' | 'incomparable' | 'suppressed' | 'partial';

/** One measure of the formula with the number that stood for it. */
export interface Part {
  readonly measure: string;
  readonly value: Decimal;
  readonly bound: Bound;
}

/** A rate as a report printed it, and whether the parts bear it out. */
export interface PrintedRate {
  readonly value: Decimal;
  readonly decimals: number;
  readonly bound: Bound;
  /** `unchecked` where the parts are not known. */
  readonly verdict: 'holds' | 'truncated' | 'contradicts' | 'undecided' | 'unchecked';
}

/** Everything that a figure can be defended with. */
export interface Evidence {
  readonly parts: readonly Part[];
  readonly measurements: readonly Measurement[];
  /** Measures that the formula needs and nobody gave. */
  readonly missing: readonly string[];
  readonly printed: PrintedRate | null;
  /** `computed` from the parts, or only `printed` by a report. */
  readonly origin: 'computed' | 'printed' | 'none';
  /** For a result that was rolled up: what it was put together from, and what was missing. */
  readonly coverage?: Coverage;
}

/** What a rolled-up figure stands on. */
export interface Coverage {
  /** Units that gave every part for the whole period. */
  readonly reported: readonly string[];
  /** Units whose figures are missing, or cover only a stretch of the period. */
  readonly missing: readonly string[];
}

/** The value of an indicator for one body and period, with its evidence (kết quả chỉ tiêu). */
export interface IndicatorResult<Base extends string | null = string | null> {
  readonly indicator: Indicator<Base>;
  readonly unit: string | null;
  readonly period: string | null;
  /** Whose work the figures cover where one unit reports several, as their measurements name it. */
  readonly scope?: string;
  /** Unrounded, 40 significant digits where the division does not end; `null` when `state` says why. */
  readonly value: Decimal | null;
  readonly bound: Bound;
  readonly state: IndicatorState;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** What a printed figure can mean; `null` for one computed from whole parts, which means itself. */
  readonly interval: Interval | null;
  readonly target?: Decimal;
  readonly evidence: Evidence;
}
