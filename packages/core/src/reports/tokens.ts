/** What stands between a token and the one before it. */
export const Gap = { none: 0, space: 1, tab: 2, line: 3, paragraph: 4 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/**
 * A word, a run of digits, or one other character of a text. Offsets are
 * UTF-16 code units of the text as given.
 */
export interface Token {
  readonly type: 'word' | 'digits' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Look-up key: the folded word, the digits, the mark (every dash is `-`). */
  readonly key: string;
  readonly gap: Gap;
  /** How the word is capitalised. */
  readonly letters: 'lower' | 'capital' | 'upper' | 'none';
  /** Whether the line is written without diacritics, so that keys are compared without them. */
  readonly plain: boolean;
}
