import type { LegalBasis } from '../foundation/legal-basis.js';
import type { LocalText } from '../foundation/local-text.js';
import type { Aggregation, Formula } from './formula.js';

/** What is counted (số liệu): one column of a report form. */
export interface Measure {
  readonly id: string;
  readonly name: LocalText;
  readonly unit: LocalText;
  /** How figures of several periods make one: `sum` for what happens, `last` for what there is. */
  readonly time: Aggregation;
  /** How figures of several units make one; `none` where no rule is known. */
  readonly units: Exclude<Aggregation, 'first' | 'last'>;
}

export type { LegalBasis };

/** A stretch of time, half-open; ISO days. */
export interface Validity {
  readonly from: string;
  readonly to?: string;
}

/**
 * An indicator (chỉ tiêu): a definition that is valid for some time, as data.
 * `Base` is the measure that a rate is a rate of: rates whose bases are known
 * to differ are not compared by code that compiles.
 */
export interface Indicator<Base extends string | null = string | null> {
  readonly id: string;
  /**
   * Which definition this is, where an id has had several. Figures of two
   * versions are not one series.
   */
  readonly version?: string;
  readonly name: LocalText;
  readonly unit: LocalText;
  /** Whether more is better, less is better, or it only describes. */
  readonly direction: 'up' | 'down' | 'none';
  readonly formula: Formula;
  /** Measure id of what a rate is a rate of; `null` for counts and scores. */
  readonly base: Base;
  /** The rate exists with several bases: a printed rate that names none is none of them. */
  readonly namesBase?: true;
  /** The base in words, as a card prints it under the figure. */
  readonly baseText: LocalText | null;
  /** Decimals that the figure is published with. */
  readonly decimals: number;
  readonly basis: readonly LegalBasis[];
  readonly valid: Validity;
  /** Fewer persons than this behind a figure, and no card, ranking or series shows it; see `suppressSmall`. */
  readonly minN?: number;
  /** The parts are answers of a sample: a share of them carries its confidence interval. */
  readonly sample?: true;
  /** What a reader must know before using the figure. */
  readonly note?: LocalText;
}
