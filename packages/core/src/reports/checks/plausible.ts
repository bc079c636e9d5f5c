import { add, compare, multiply, rational, subtract } from '../../foundation/rational.js';
import { agrees } from '../verdict.js';
import type { Judged } from './reading.js';
import { isMisprint, isSwap } from './slip-gap.js';

const apart = 20;

/** Two digits swapped; or one of three and more is another. Of fewer, one in five is so by chance. */
export function isLikeMisprint({ computed, stated }: Judged): boolean {
  return isSwap(computed, stated) || (stated.step.decimals > 0 && stated.size >= 10 && isMisprint(computed, stated));
}

/**
 * Whether a mismatch looks like a mistake about these figures rather than a
 * figure about something else: a rate within so many points of the result, or
 * with the digits of the result in another order or one of three another.
 */
export function isPlausible(judged: Judged, most = apart): boolean {
  const gap = subtract(judged.computed, judged.stated.value);
  const size = gap.numerator < 0n ? multiply(gap, rational(-1)) : gap;
  return compare(size, rational(most)) <= 0 || isLikeMisprint(judged) || isLevel(judged);
}

const all = rational(100);

/** "tăng 130%" of what is 130 % of the level before. */
function isLevel({ sum, computed, stated }: Judged): boolean {
  if (sum.kind !== 'change' || sum.falls || stated.change !== 'up' || stated.size <= 100) return false;
  return agrees(add(computed, all), stated, 'rounded');
}
