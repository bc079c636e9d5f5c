import type { Mention } from '../mention.js';

/**
 * How one measure is said. Every piece is a regular expression over plain
 * words (lower case, "hòa", "tỷ"), matched on whole words; a row applies when
 * all that it names is met. The first row of the list that applies wins, so
 * the narrower wording stands before the wider one.
 */
export interface MeasureRow {
  /** Id of a measure or indicator of the catalogue. */
  readonly measure: string;
  /** What this wording is, for whoever looks for the rule that bound a figure. */
  readonly name: string;
  readonly kinds: readonly Mention['kind'][];
  /** The beginning of the unit written beside the number. */
  readonly unit?: string;
  /** In the figure's own clause: from the comma or figure before it to the next one. */
  readonly says?: string;
  /** In the same clause, before the figure. */
  readonly before?: string;
  /** In the same clause, behind the figure. */
  readonly after?: string;
  /** In the sentence before the figure, from its last semicolon on. */
  readonly lead?: string;
  /** In the same stretch: then the row does not apply. */
  readonly neverLead?: string;
  /** Anywhere in the sentence, or in the sentences before it when it has no subject of its own. */
  readonly topic?: string;
  /** In the same words as the topic: then the row does not apply. */
  readonly neverTopic?: string;
  /** In the figure's own clause: then the row does not apply. */
  readonly never?: string;
  /** Anywhere in the sentence. */
  readonly within?: string;
  /** Anywhere in the sentence: then the row does not apply. */
  readonly elsewhere?: string;
  /** Which side of a fraction is meant; a row without it is about the part. */
  readonly side?: 'part' | 'whole';
  /** What the rate is taken of, where the wording says so. */
  readonly base?: string;
  /** The measure itself counts a change: communes added. */
  readonly isChange?: true;
  /** The whole of a fraction belongs to the claim: 28 in "24/28 xã". */
  readonly keepsWhole?: true;
}
