import type { Membership } from './mentions/word-lists.js';

/** What stands between a token and the one before it. */
export const Gap = { none: 0, space: 1, tab: 2, line: 3, paragraph: 4 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** What a token is wherever it stands: all that are written alike share it. */
export interface Word {
  readonly type: 'word' | 'digits' | 'mark';
  /** Look-up key: the folded word, the digits, the mark (every dash is `-`). */
  readonly key: string;
  /** How the word is capitalised. */
  readonly letters: 'lower' | 'capital' | 'upper' | 'none';
  /** How many of its first letters are a word of numbers; 0 for most. */
  readonly numberLetters: number;
  /** The lists that it stands on, and those of a line without diacritics. */
  readonly full: Membership;
  readonly bare: Membership;
}

/**
 * A word, a run of digits, or one other character of a text. Offsets are
 * UTF-16 code units of the text as given.
 */
export class Token {
  /** Whether the line is written without diacritics, so that keys are compared without them. */
  plain = false;

  constructor(
    readonly word: Word,
    readonly start: number,
    readonly end: number,
    readonly gap: Gap,
  ) {}

  get type(): Word['type'] {
    return this.word.type;
  }

  get key(): string {
    return this.word.key;
  }

  get letters(): Word['letters'] {
    return this.word.letters;
  }

  /** The lists of words that the key stands on, in the spelling of the line. */
  get lists(): Membership {
    return this.plain ? this.word.bare : this.word.full;
  }
}
