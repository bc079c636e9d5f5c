import type { Check } from './check.js';
import type { Claim } from './claim.js';
import type { Mention } from './mention.js';

/** A text with everything that was read in it; all places count UTF-16 code units of `text`. */
export interface Report {
  readonly text: string;
  /** Every figure, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** What the sentences say in terms of the measures of the catalogue. */
  readonly claims: readonly Claim[];
  /** The arithmetic that the text states, recomputed. */
  readonly checks: readonly Check[];
}

/** What the reader cannot know from the text alone. */
export interface ReadOptions {
  /** ISO day of publication: the year of dates that are written without one. */
  readonly date?: string;
}
