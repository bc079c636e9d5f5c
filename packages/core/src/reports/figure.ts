import type { Rational } from '../foundation/rational.js';
import type { Mention } from './mention.js';
import type { Noun } from './noun-of.js';
import type { Sentence } from './outline.js';
import type { PlainText } from './plain-words.js';
import type { PrintedStep } from './read-step.js';

/**
 * A mention as arithmetic sees it: one number with its unit and the words
 * around it. A fraction gives two figures that share their mention.
 */
export interface Figure {
  /** Place among the figures of the scene. */
  readonly place: number;
  /** Place in the list of mentions. */
  readonly mention: number;
  readonly side: 'alone' | 'part' | 'whole';
  readonly kind: Mention['kind'];
  readonly value: Rational;
  /** The value as a double: good for a quick no, never for a result. */
  readonly size: number;
  readonly bound: Mention['bound'];
  /** In plain words; empty when none is written. */
  readonly unit: string;
  /** The unit in its shortest form ("vụ" for "vụ việc") and the family of things it belongs to. */
  readonly noun: Noun;
  readonly start: number;
  readonly end: number;
  /** Plain words between the mention before, in the same sentence, and this one. */
  readonly before: string;
  /** Plain words since the last mark or figure, dates and labels included. */
  readonly lead: string;
  /** Plain words between this mention and the next one of the same sentence. */
  readonly after: string;
  /** Number of the sentence in the outline. */
  readonly sentence: number;
  readonly paragraph: number;
  /** How many round brackets are open around it within its sentence. */
  readonly depth: number;
  readonly step: PrintedStep;
  /** The figure is a change ("giảm 146 lượt"), not a level, and which way it goes. */
  readonly change: 'up' | 'down' | undefined;
}

/** A text laid out for the rules that read it. */
export interface Scene extends PlainText {
  /** The text as it was typed, its tables not laid out: what is quoted. */
  readonly typed: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Sentence[];
  /** Figures that arithmetic can be about, in the order of the text. */
  readonly figures: readonly Figure[];
  /** By place, what is known of which figures are of an earlier period. */
  readonly former: (boolean | undefined)[];
  /** The text was typed without diacritics. */
  readonly unmarked: boolean;
}
