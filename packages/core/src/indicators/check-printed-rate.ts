import type { Decimal } from '../foundation/decimal.js';
import { compare, rational, roundRational, truncateRational, type Rational } from '../foundation/rational.js';
import type { Bound } from '../quantities/bound.js';
import type { PrintedRate } from './indicator-result.js';

/**
 * Holds a rate that somebody printed against the one its parts give: rounded
 * half up to the printed decimals, once. A rate that was only cut off is told
 * apart from a wrong one; a printed bound tests its inequality.
 */
export function checkPrintedRate(
  printed: { readonly value: Decimal; readonly decimals: number; readonly bound: Bound },
  exact: Rational,
): PrintedRate {
  return { ...printed, verdict: verdict(printed, exact) };
}

function verdict(
  printed: { readonly value: Decimal; readonly decimals: number; readonly bound: Bound },
  exact: Rational,
): PrintedRate['verdict'] {
  const side = compare(exact, rational(printed.value));
  switch (printed.bound) {
    case 'moreThan':
      return side > 0 ? 'holds' : 'contradicts';
    case 'atLeast':
      return side >= 0 ? 'holds' : 'contradicts';
    case 'lessThan':
      return side < 0 ? 'holds' : 'contradicts';
    case 'atMost':
      return side <= 0 ? 'holds' : 'contradicts';
    case 'about':
    case 'nearly':
      return 'undecided';
    case 'exact':
      if (roundRational(exact, printed.decimals).equals(printed.value)) return 'holds';
      return truncateRational(exact, printed.decimals).equals(printed.value) ? 'truncated' : 'contradicts';
  }
}
