import { commonWords } from './common-words.js';
import { isSyllable } from './syllable.js';

const words = /[\p{L}\p{M}\u00a1-\u00bf×÷]+/gu;
const common = new Set(commonWords.split(/\s+/u));
/** More than this says no more: the words of a report repeat. */
const enough = 200_000;

/** How far the words that an encoding could have changed are Vietnamese. */
export interface Plausibility {
  /** Words of two letters or more with a sign that is not ASCII. */
  readonly marked: number;
  /** Those of them that are syllables of Vietnamese. */
  readonly syllables: number;
  /** Those of them that are words of every report. */
  readonly common: number;
}

/** Counts the syllables among the marked words of a text. */
export function plausibilityOf(text: string): Plausibility {
  const counts = { marked: 0, syllables: 0, common: 0 };
  for (const [word] of text.slice(0, enough).matchAll(words)) {
    if (word.length < 2 || /^[ -~]*$/.test(word)) continue;
    counts.marked += 1;
    if (isSyllable(word)) counts.syllables += 1;
    if (common.has(word.toLowerCase())) counts.common += 1;
  }
  return counts;
}

/** The part of the marked words that are syllables; 0 where none is marked. */
export function shareOf({ marked, syllables }: Plausibility): number {
  return marked === 0 ? 0 : syllables / marked;
}

/** Which of two readings is the better one: syllables first, common words where those say little. */
export function rank(one: Plausibility): number {
  return shareOf(one) + (one.marked === 0 ? 0 : (0.2 * one.common) / one.marked);
}
