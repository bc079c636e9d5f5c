import { add, compare, divide, multiply, rational, subtract, type Rational } from '../foundation/rational.js';
import { findBandOfFraction } from './find-band.js';
import type { Formula } from './formula.js';

const zero = rational(0);
const hundred = rational(100);

/**
 * The exact value of a formula in fractions of whole numbers: nothing is
 * rounded on the way.
 *
 * @param valueOf - the figure of each measure; all of them are known
 * @returns `null` where a denominator is 0
 */
export function evaluateFormula(formula: Formula, valueOf: (measure: string) => Rational): Rational | null {
  const value = (node: Formula): Rational | null => evaluateFormula(node, valueOf);
  switch (formula.kind) {
    case 'measure':
      return valueOf(formula.measure);
    case 'constant':
      return rational(formula.value);
    case 'sum':
      return fold(formula.terms.map(value), zero, add);
    case 'difference':
      return both(value(formula.minuend), value(formula.subtrahend), subtract);
    case 'ratio': {
      const quotient = both(value(formula.numerator), value(formula.denominator), divide);
      return quotient && multiply(quotient, rational(formula.factor ?? 1));
    }
    case 'share': {
      const quotient = both(value(formula.part), value(formula.whole), divide);
      return quotient && multiply(quotient, hundred);
    }
    case 'product':
      return fold(formula.factors.map(value), rational(1), multiply);
    case 'least':
    case 'greatest': {
      const wanted = formula.kind === 'least' ? -1 : 1;
      const [first = null, ...others] = formula.of.map(value);
      return first && fold(others, first, (best, one) => (compare(one, best) === wanted ? one : best));
    }
    case 'weighted-mean': {
      const weights = formula.terms.map(({ weight }) => rational(weight));
      const products = formula.terms.map((term, index) => both(value(term.value), weights[index] ?? zero, multiply));
      return both(fold(products, zero, add), fold(weights, zero, add), divide);
    }
    case 'score': {
      const rate = value(formula.rate);
      return rate && points(rate, formula.max, formula.target);
    }
    case 'bands': {
      const inner = value(formula.of);
      const band = inner && findBandOfFraction(formula.bands, inner);
      return band ? rational(band.points) : null;
    }
  }
}

// rate × max, or all points from the target on and rate × max ÷ target below it.
function points(rate: Rational, max: string, target: string | undefined): Rational | null {
  const full = rational(max);
  if (target === undefined) return divide(multiply(rate, full), hundred);
  if (compare(rate, rational(target)) >= 0) return full;
  return divide(multiply(rate, full), rational(target));
}

function both(
  a: Rational | null,
  b: Rational | null,
  combine: (a: Rational, b: Rational) => Rational | null,
): Rational | null {
  return a && b && combine(a, b);
}

function fold(
  values: readonly (Rational | null)[],
  start: Rational,
  combine: (a: Rational, b: Rational) => Rational,
): Rational | null {
  return values.reduce<Rational | null>((running, value) => both(running, value, combine), start);
}
