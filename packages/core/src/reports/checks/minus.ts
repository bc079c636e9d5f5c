// One figure less another, and whether a printed difference can be theirs.
import type { Rational } from '../../foundation/rational.js';
import type { Figure } from '../figure.js';
import { isSwap } from './slip-gap.js';
import { judge, type Judged, type Reading } from './reading.js';

/** `from` less all of `less`, and what came in on top. */
export function minus(stated: Figure, from: Figure, less: readonly Figure[], more?: Figure): Reading {
  return { rule: 'difference', stated, sum: { kind: 'minus', from, less, ...(more ? { more } : {}) } };
}

/** Judges a difference, unless it is so far from the printed one, digits swapped aside, that it is a difference of other things. */
export function near(reading: Reading): Judged | undefined {
  const judged = judge(reading);
  if (!judged) return undefined;
  return isHalf(judged.computed, reading.stated.value) || isSwap(judged.computed, reading.stated) ? judged : undefined;
}

/** Whether two sizes are at most three times apart: a rest far from the difference is a rest of something else. */
export function isHalf(expected: Rational, stated: Rational): boolean {
  const a = expected.numerator * stated.denominator;
  const b = stated.numerator * expected.denominator;
  return a <= 3n * b + 10n && b <= 3n * a + 10n;
}
