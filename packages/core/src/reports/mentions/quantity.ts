import type { Bound } from '../../quantities/bound.js';
import type { MentionWarning } from '../mention.js';
import type { Figure } from './figure.js';

/** A number or a range of two with its qualifier: what the rules of the kinds classify by the words that follow. */
export interface Quantity {
  /** With the qualifier. */
  readonly from: number;
  readonly numberFrom: number;
  /** The token after the number. */
  readonly to: number;
  /** Canonical: one decimal, or two for a range. */
  readonly value: string;
  readonly bound: Bound;
  readonly first: Figure;
  /** The figure nearest to the unit. */
  readonly last: Figure;
  readonly range: boolean;
  readonly warnings: readonly MentionWarning[];
}
