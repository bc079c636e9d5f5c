import type { Decimal } from '../foundation/decimal.js';
import type { LocalText } from '../foundation/local-text.js';

/** The relation that a text states between its own figures. */
export type CheckRule = 'ratio' | 'sum' | 'difference' | 'share' | 'average' | 'growth' | 'multiple';

/**
 * `truncated`: the printed figure is the result cut off instead of rounded.
 * `undecided`: bounds or shortened inputs could reconcile the figures.
 */
export type Verdict = 'holds' | 'truncated' | 'contradicts' | 'undecided';

/** One relation that the text itself states, recomputed in exact arithmetic. */
export interface Check {
  readonly rule: CheckRule;
  /** Places in the report's list of mentions; the stated figure is the last one, if it is printed. */
  readonly mentions: readonly number[];
  /** The printed figure, in the magnitude in which it is printed: 1.8 for "1,8 tỷ". */
  readonly stated: Decimal;
  /** The exact result in the same magnitude (a long quotient ends after 40 digits). */
  readonly computed: Decimal;
  readonly verdict: Verdict;
  /** `false` for `contradicts` and `truncated`. */
  readonly holds: boolean;
  /** The finding as a colleague would write it: the sum worked out, the printed figure, the difference. */
  readonly note: LocalText;
}
