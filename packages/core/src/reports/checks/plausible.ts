import { multiply, rational, subtract, compare } from '../../foundation/rational.js';
import type { Judged } from './reading.js';
import { isSwap } from './slip-gap.js';

const apart = 20;

/**
 * Whether a mismatch looks like a mistake about these figures rather than a
 * figure about something else: a rate within so many points of the result, or
 * with the digits of the result in another order.
 */
export function isPlausible(judged: Judged, most = apart): boolean {
  const gap = subtract(judged.computed, judged.stated.value);
  const size = gap.numerator < 0n ? multiply(gap, rational(-1)) : gap;
  return compare(size, rational(most)) <= 0 || isSwap(judged.computed, judged.stated);
}
