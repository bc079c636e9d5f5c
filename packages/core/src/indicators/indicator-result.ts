import type { Decimal } from '../foundation/decimal.js';
import type { LocalText } from '../foundation/local-text.js';
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
  /** What the parts say against each other, where that is why a value is not to be shown. */
  readonly problem?: ResultProblem;
  /** For a result that was rolled up: what it was put together from, and what was missing. */
  readonly coverage?: Coverage;
}

/** A contradiction between the parts of one result. */
export interface ResultProblem {
  /** More was counted in a part than in the whole that it is a part of, or less than nothing. */
  readonly code: 'part-exceeds-whole';
  readonly sentence: LocalText;
}

/**
 * What is left open: by a printed figure, what it can mean before it was
 * rounded; by a sample, where the share of everybody may lie.
 */
export interface ResultInterval extends Interval {
  /** Confidence level, for samples only. */
  readonly level?: number;
  readonly method?: 'wilson';
}

/** What a rolled-up figure stands on. */
export interface Coverage {
  /** Units that gave every part for the whole period. */
  readonly reported: readonly string[];
  /** Units whose figures are missing, or cover only a stretch of the period. */
  readonly missing: readonly string[];
  /** Figures whose period cannot be read: in no sum, and not lost. */
  readonly unread?: readonly Measurement[];
  /** Codes that have figures and stand nowhere in the tree: in no sum either. */
  readonly unplaced?: readonly string[];
}

/** The value of an indicator for one body and period, with its evidence (kết quả chỉ tiêu). */
export interface IndicatorResult<Base extends string | null = string | null> {
  readonly indicator: Indicator<Base>;
  readonly unit: string | null;
  readonly period: string | null;
  /** Whose work the figures cover where one unit reports several, as their measurements name it. */
  readonly scope?: string;
  /**
   * Unrounded, 40 significant digits where the division does not end; `null`
   * when `state` says why. Publish it where the state is `ok` or `partial`:
   * 5 of 3 gives a number too, and `incomparable` with a problem in the evidence.
   */
  readonly value: Decimal | null;
  readonly bound: Bound;
  readonly state: IndicatorState;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** Of a printed figure or of a sample; `null` for one computed from whole counts, which means itself. */
  readonly interval: ResultInterval | null;
  readonly target?: Decimal;
  readonly evidence: Evidence;
}
