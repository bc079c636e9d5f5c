import type { Decimal } from '../foundation/decimal.js';
import type { Bound } from '../quantities/bound.js';

/**
 * What a sentence says in terms of the measures of the catalogue: "đã giải
 * quyết 128 đơn" is `petition-resolved` 128. `value` prints as a canonical
 * decimal string in JSON; money is in đồng.
 */
export interface Claim {
  /** Id of a measure or an indicator. */
  readonly measure: string;
  readonly value: Decimal;
  readonly bound: Bound;
  /** The measure's unit as the text writes it, `null` when the text writes none. */
  readonly unit: string | null;
  /** What a rate is taken of, when the text says so: `petition-in-competence`. */
  readonly base?: string;
  /** `2023`, `2017-01/2018-06`, `2018-01-01/2019-03-08`; `null` when the text names none. */
  readonly period: string | null;
  /** The place that the figure is about, as written. */
  readonly place?: string;
  /** The level of administration that the figure is counted at. */
  readonly level?: ClaimLevel;
  /** The whole that a part was printed with: 28 in "24/28 xã". */
  readonly of?: Decimal;
  /** The day at which a stock was counted. */
  readonly asOf?: string;
  /** A goal, not a result. */
  readonly target?: true;
  /** Places in the report's list of mentions. */
  readonly mentions: readonly number[];
}

/** Whose level a figure speaks of. */
export type ClaimLevel = 'province' | 'district' | 'commune';
