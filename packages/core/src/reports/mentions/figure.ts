import type { MentionWarning } from '../mention.js';

/** A number as it is written, without unit: tokens `[from, to)`. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  /** Canonical decimal, with the magnitude, without a sign. */
  readonly value: string;
  /** The same before its magnitude words. */
  readonly bare: string;
  /** Power of ten of the first magnitude word, 0 without one. */
  readonly magnitude: number;
  /** Digits only: no separator, no magnitude, no word. */
  readonly whole: boolean;
  /** Written in words. */
  readonly words: boolean;
  /** A sign stands before it. */
  readonly sign: '' | '+' | '-';
  /** The digits carry a currency in their magnitude: "25 trđ". */
  readonly currency: boolean;
  /** Written as it is spoken, which only amounts of money are: "1tr5", "500k". */
  readonly isSpoken?: true;
  readonly warnings: readonly MentionWarning[];
}
