import type { Rational } from '../foundation/rational.js';
import type { Mention } from './mention.js';
import type { Noun } from './noun-of.js';
import type { Sentence } from './outline.js';
import type { PlainText } from './plain-words.js';
import { readStep, type PrintedStep } from './read-step.js';

/** The exact value of a figure, and the same as a double: good for a quick no, never for a result. */
export interface Amount extends Rational {
  readonly size: number;
}

/** An exact value with its double. */
export function amountOf({ numerator, denominator }: Rational): Amount {
  return { numerator, denominator, size: Number(numerator) / Number(denominator) };
}

/** What is known of a figure by itself; the rest is its mention's. */
export interface FigureParts {
  /** Place among the figures of the scene. */
  readonly place: number;
  /** Place in the list of mentions. */
  readonly mention: number;
  readonly said: Mention;
  readonly side: 'alone' | 'part' | 'whole';
  readonly kind: Mention['kind'];
  readonly value: Amount;
  /** In plain words; empty when none is written. */
  readonly unit: string;
  /** The unit in its shortest form ("vụ" for "vụ việc") and the family of things it belongs to. */
  readonly noun: Noun;
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
  /** The figure is a change ("giảm 146 lượt"), not a level, and which way it goes. */
  readonly change: 'up' | 'down' | undefined;
}

/**
 * A mention as arithmetic sees it: one number with its unit and the words
 * around it. A fraction gives two figures that share their mention. A report
 * has thousands: what its mention or its value knows is asked of these.
 */
export class Figure implements FigureParts {
  readonly place: FigureParts['place'];
  readonly mention: FigureParts['mention'];
  readonly said: FigureParts['said'];
  readonly side: FigureParts['side'];
  readonly kind: FigureParts['kind'];
  readonly value: FigureParts['value'];
  readonly unit: FigureParts['unit'];
  readonly noun: FigureParts['noun'];
  readonly before: FigureParts['before'];
  readonly lead: FigureParts['lead'];
  readonly after: FigureParts['after'];
  readonly sentence: FigureParts['sentence'];
  readonly paragraph: FigureParts['paragraph'];
  readonly depth: FigureParts['depth'];
  readonly change: FigureParts['change'];

  constructor(parts: FigureParts) {
    this.place = parts.place;
    this.mention = parts.mention;
    this.said = parts.said;
    this.side = parts.side;
    this.kind = parts.kind;
    this.value = parts.value;
    this.unit = parts.unit;
    this.noun = parts.noun;
    this.before = parts.before;
    this.lead = parts.lead;
    this.after = parts.after;
    this.sentence = parts.sentence;
    this.paragraph = parts.paragraph;
    this.depth = parts.depth;
    this.change = parts.change;
  }

  /** The value as a double. */
  get size(): number {
    return this.value.size;
  }

  /** How finely it is printed; few are asked. */
  get step(): PrintedStep {
    const { start, number, text } = this.said;
    return readStep(text.slice(number.start - start, number.end - start));
  }

  get bound(): Mention['bound'] {
    return this.said.bound;
  }

  get start(): number {
    return this.said.start;
  }

  get end(): number {
    return this.said.end;
  }
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
