import type { Decimal } from '../foundation/decimal.js';
import {
  add,
  compare,
  rational,
  roundedUnits,
  roundRational,
  subtract,
  tenTo,
  type Rational,
} from '../foundation/rational.js';
import type { Verdict } from './check.js';
import type { Figure } from './figure.js';

/**
 * How a result is held against the printed figure: to the printed decimals, or
 * to the unit. Of several shares each may be rounded; a change stands between
 * two levels that the reader has before him, to the last digit.
 */
export type Comparison = 'exact' | 'rounded' | 'levels';

/**
 * Judges a printed figure by an exact result. A bound of the printed figure
 * tests its inequality ("gần" and "khoảng" decide nothing); bounded or
 * shortened inputs that could reconcile a mismatch leave it undecided.
 */
export function verdictOf(
  computed: Rational,
  stated: Figure,
  comparison: Comparison,
  inputs: readonly Figure[],
): Verdict {
  const side = compare(computed, stated.value);
  switch (stated.bound) {
    case 'moreThan':
      return decide(side > 0, inputs);
    case 'atLeast':
      return decide(side >= 0, inputs);
    case 'lessThan':
      return decide(side < 0, inputs);
    case 'atMost':
      return decide(side <= 0, inputs);
    case 'about':
    case 'nearly':
      return 'undecided';
    case 'exact':
      return exactVerdict(computed, stated, comparison, inputs);
  }
}

function decide(met: boolean, inputs: readonly Figure[]): Verdict {
  if (met) return 'holds';
  return inputs.some((input) => input.bound !== 'exact') ? 'undecided' : 'contradicts';
}

function exactVerdict(computed: Rational, stated: Figure, comparison: Comparison, inputs: readonly Figure[]): Verdict {
  if (agrees(computed, stated, comparison)) return 'holds';
  if (inputs.some((input) => input.bound !== 'exact')) return 'undecided';
  if (comparison !== 'rounded') return shortened(computed, stated, inputs, comparison) ? 'undecided' : 'contradicts';
  const { numerator, denominator } = inMagnitude(computed, stated);
  // Cut off, towards zero.
  const cut = (numerator * tenTo(stated.step.decimals)) / denominator;
  const { units, places } = unitsInPrint(stated);
  return units !== 0n && cut * tenTo(places - stated.step.decimals) === units ? 'truncated' : 'contradicts';
}

/** Whether the printed figure is the result, to the unit or rounded half up to the printed decimals. */
export function agrees(computed: Rational, stated: Figure, comparison: Comparison): boolean {
  if (comparison !== 'rounded') return compare(computed, stated.value) === 0;
  // Both in units of the last printed digit, as whole numbers.
  const rounded = roundedUnits(inMagnitude(computed, stated), stated.step.decimals);
  const printed = inMagnitude(stated.value, stated);
  return rounded * printed.denominator === printed.numerator * tenTo(stated.step.decimals);
}

const mostPlaces = 12;

/** The printed figure in the magnitude in which it is printed: 1.8 for "1,8 tỷ". */
export function inPrint(stated: Figure): Decimal {
  return roundRational(inMagnitude(stated.value, stated), Math.max(stated.step.decimals, mostPlaces));
}

/** The same as a whole number of units of so many decimals. */
export function unitsInPrint(stated: Figure): { readonly units: bigint; readonly places: number } {
  const places = Math.max(stated.step.decimals, mostPlaces);
  return { units: roundedUnits(inMagnitude(stated.value, stated), places), places };
}

/** A result in the magnitude in which the stated figure is printed. */
export function inMagnitude(computed: Rational, stated: Figure): Rational {
  if (stated.step.power === 0) return computed;
  return { numerator: computed.numerator, denominator: computed.denominator * tenTo(stated.step.power) };
}

// "4,52 ngàn" may stand for anything from 4.515 to 4.525: a sum that misses by
// less than all such halves together is not proved wrong.
function shortened(
  computed: Rational,
  stated: Figure,
  inputs: readonly Figure[],
  comparison: 'exact' | 'levels',
): boolean {
  const all = [stated, ...inputs];
  const measured = (kind: Figure['kind']): boolean =>
    comparison === 'exact' && (kind === 'percent' || kind === 'measure');
  const short = all.filter(({ step, kind }) => step.power > 0 || measured(kind));
  if (short.length === 0) return false;
  const slack = short
    .map((figure) => rational(figure.step.scale.times(`5e-${finest(all, figure) + 1}`)))
    .reduce(add, { numerator: 0n, denominator: 1n });
  const gap = subtract(computed, stated.value);
  const size = gap.numerator < 0n ? { ...gap, numerator: -gap.numerator } : gap;
  return compare(size, slack) <= 0;
}

// "3 tỷ" beside "7,5 tỷ" is 3,0: figures of one magnitude are as fine as the
// finest of them.
function finest(all: readonly Figure[], figure: Figure): number {
  const same = all.filter((other) => other.step.power === figure.step.power);
  return Math.max(...same.map((other) => other.step.decimals));
}
