import { Decimal } from '../foundation/decimal.js';
import type { Interval } from './interval.js';
import type { Quantity } from './quantity.js';

/**
 * What a printed figure can mean. An exact figure was rounded half up to its
 * last printed place: "92%" is [91.5, 92.5). A qualified one keeps only its
 * inequality: "hơn 21.200" is above 21200, no more. "Gần" and "khoảng" go by
 * the last place that is not a mere zero: "gần 21.200" is (21100, 21200),
 * "gần 1.000" (900, 1000); a fraction has no such place, and "gần 2/3" is only
 * below two thirds. A band ends where it is said to: "trên 5 đến 10" is (5, 10].
 *
 * @example
 * ```ts
 * import { intervalOf, parseQuantity } from '@danvan/core/quantities';
 * const { low, high, highIncluded } = intervalOf(parseQuantity('92%'));
 * `${low} to ${high}, ${highIncluded ? 'included' : 'excluded'}`; //=> '91.5 to 92.5, excluded'
 * intervalOf(parseQuantity('hơn 21.200 hồ sơ')).high; //=> null
 * ```
 */
export function intervalOf(quantity: Pick<Quantity, 'value' | 'upper' | 'upperBound' | 'bound' | 'step'>): Interval {
  const { value, upper = value, bound } = quantity;
  switch (bound) {
    // "Trên 5 đến 10 triệu": the band ends where it is said to.
    case 'moreThan':
      return between(value, quantity.upper ?? null, false, quantity.upper !== undefined);
    case 'atLeast':
      return between(value, quantity.upper ?? null, true, quantity.upper !== undefined);
    case 'lessThan':
      return between(null, upper, false, false);
    case 'atMost':
      return between(null, upper, false, true);
    case 'nearly':
      // A fraction has no printed place: "gần 2/3" is below two thirds, no more.
      if (quantity.step.isZero()) return between(null, upper, false, false);
      return between(value.minus(looseStep(value, quantity.step)), upper, false, false);
    case 'about':
      if (quantity.step.isZero()) return between(null, null, false, false);
      return between(
        value.minus(looseStep(value, quantity.step)),
        upper.plus(looseStep(upper, quantity.step)),
        true,
        true,
      );
    case 'exact':
      return quantity.upper === undefined
        ? roundedTo(value, quantity.step)
        : between(value, upper, true, quantity.upperBound !== 'lessThan');
  }
}

function between(low: Decimal | null, high: Decimal | null, lowIncluded: boolean, highIncluded: boolean): Interval {
  return { low, high, lowIncluded, highIncluded };
}

// Half away from zero: the tie that counts upwards in size belongs to the figure.
function roundedTo(value: Decimal, step: Decimal): Interval {
  const half = step.div(2);
  const point = half.isZero();
  return between(value.minus(half), value.plus(half), point || value.greaterThan(0), point || value.lessThan(0));
}

// Zeros before the comma are seldom meant when a figure is approximate.
function looseStep(value: Decimal, step: Decimal): Decimal {
  let loose = step;
  if (value.isZero() || step.lessThan(1)) return loose;
  for (let next = loose.times(10); value.mod(next).isZero(); next = next.times(10)) loose = next;
  // Of a round number all of its zeros would be the number itself: "gần 1.000" is (900, 1000).
  const whole = loose.equals(value.abs()) && loose.greaterThan(step);
  return whole ? loose.div(10) : new Decimal(loose);
}
