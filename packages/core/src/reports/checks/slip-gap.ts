import { subtract, type Rational } from '../../foundation/rational.js';
import type { Figure } from '../figure.js';
import { inMagnitude } from '../verdict.js';

/**
 * Whether one wrong digit, or two neighbouring ones swapped, would explain the
 * gap between a result and the printed figure: 1.196 for 1.186, 163 for 136.
 * Both leave a gap with one digit other than zero, or nine times that.
 */
export function isSlip(computed: Rational, stated: Figure): boolean {
  const { numerator, denominator } = inMagnitude(subtract(computed, stated.value), stated);
  const scale = 10n ** BigInt(Math.min(stated.step.decimals, 6));
  const scaled = (numerator < 0n ? -numerator : numerator) * scale;
  if (scaled === 0n || scaled % denominator !== 0n) return false;
  const gap = scaled / denominator;
  return oneDigit.test(gap.toString()) || (gap % 9n === 0n && oneDigit.test((gap / 9n).toString()));
}

const oneDigit = /^[1-9]0*$/;
