import type { LocalText } from '../foundation/local-text.js';
import type { Band } from './bands.js';
import type { Formula } from './formula.js';
import type { LegalBasis, Validity } from './indicator.js';

/** One line of a scorecard (tiêu chí): points from 0 to `max` by a formula. */
export interface ScoreLine {
  /** As the rule numbers it: `2.1`. */
  readonly id: string;
  readonly name: LocalText;
  readonly max: string;
  /** Points; `null` for a line that is shown and not scored, or whose rule is not known. */
  readonly formula: Formula<'điểm'> | null;
  /**
   * What a line is worth when nothing happened that it could rate: all of its
   * points, or nothing with its maximum left out. Without it the line has no
   * points and the total is `partial`.
   */
  readonly whenEmpty?: 'full' | 'left-out';
  /** Kinds of unit that the line applies to; every one when left out. */
  readonly appliesTo?: readonly string[];
  readonly note?: LocalText;
}

/** Lines that share a heading and a maximum. */
export interface ScoreGroup {
  readonly id: string;
  readonly name: LocalText;
  readonly max: string;
  readonly lines: readonly ScoreLine[];
  readonly note?: LocalText;
}

/** A scoring scheme (bộ tiêu chí chấm điểm) as data: schemes differ by place and year. */
export interface Scorecard {
  readonly id: string;
  readonly version: string;
  readonly name: LocalText;
  readonly max: string;
  readonly groups: readonly ScoreGroup[];
  /** In rising order, without gaps. */
  readonly grades: readonly (Band & { readonly unconfirmed?: LocalText })[];
  /** Decimals that points are published with. */
  readonly decimals: number;
  readonly basis: readonly LegalBasis[];
  readonly valid: Validity;
}
