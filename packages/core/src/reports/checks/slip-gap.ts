import { roundedUnits, subtract, tenTo, type Rational } from '../../foundation/rational.js';
import type { Figure } from '../figure.js';
import { inMagnitude, unitsInPrint } from '../verdict.js';

/**
 * Whether one wrong digit, or two neighbouring ones swapped, would explain the
 * gap between a result and the printed figure: 1.196 for 1.186, 163 for 136.
 * Both leave a gap with one digit other than zero, or nine times that.
 */
export function isSlip(computed: Rational, stated: Figure): boolean {
  const { numerator, denominator } = inMagnitude(subtract(computed, stated.value), stated);
  const scale = tenTo(Math.min(stated.step.decimals, 6));
  const scaled = (numerator < 0n ? -numerator : numerator) * scale;
  if (scaled % denominator !== 0n) return false;
  const gap = scaled / denominator;
  return oneDigit.test(gap.toString()) || (gap % 9n === 0n && oneDigit.test((gap / 9n).toString()));
}

/** Whether the printed figure is the result, rounded as it is printed, with two neighbouring digits swapped: 78,2 for 87,2. */
export function isSwap(computed: Rational, stated: Figure): boolean {
  const [meant, printed] = digitsOf(computed, stated);
  const at = firstUnlike(meant, printed);
  return (
    meant.charAt(at) === printed.charAt(at + 1) &&
    meant.charAt(at + 1) === printed.charAt(at) &&
    meant.slice(at + 2) === printed.slice(at + 2)
  );
}

/** Whether one digit of the printed figure is another than that of the result, rounded as it is printed: 67,9 for 66,9. */
export function isMisprint(computed: Rational, stated: Figure): boolean {
  const [meant, printed] = digitsOf(computed, stated);
  const at = firstUnlike(meant, printed);
  return meant.length === printed.length && at >= 0 && meant.slice(at + 1) === printed.slice(at + 1);
}

function digitsOf(computed: Rational, stated: Figure): [string, string] {
  const { decimals } = stated.step;
  const { units, places } = unitsInPrint(stated);
  const printed = { numerator: units, denominator: tenTo(places) };
  return [digitsIn(inMagnitude(computed, stated), decimals), digitsIn(printed, decimals)];
}

// "0873" of 87.3 in two decimals, without the point and whatever the sign.
function digitsIn(value: Rational, decimals: number): string {
  const units = roundedUnits(value, decimals);
  return (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
}

function firstUnlike(one: string, other: string): number {
  for (let at = 0; at < one.length; at += 1) if (one.charAt(at) !== other.charAt(at)) return at;
  return -1;
}

const oneDigit = /^[1-9]0*$/;
