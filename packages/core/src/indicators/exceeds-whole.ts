import { compare, rational, type Rational } from '../foundation/rational.js';
import { evaluateFormula } from './evaluate-formula.js';
import { operandsOf, type Formula } from './formula.js';
import type { ResultProblem } from './indicator-result.js';

/** What is said of such parts. */
export const partExceedsWhole: ResultProblem = {
  code: 'part-exceeds-whole',
  sentence: {
    vi: 'Tử số lớn hơn mẫu số hoặc âm, trong khi phải là một phần của mẫu số; hãy kiểm tra số liệu.',
    en: 'The numerator is above the denominator or below 0, yet it must be a part of it; check the figures.',
  },
};

const zero = rational(0);

/**
 * Whether somewhere in a formula a part is below 0 or above the whole that it
 * is counted in. Of a whole of 0 nothing is said here: that is no rate anyway.
 */
export function exceedsWhole(formula: Formula, valueOf: (measure: string) => Rational): boolean {
  if (formula.kind === 'share' && formula.within === true) {
    const part = evaluateFormula(formula.part, valueOf);
    const whole = evaluateFormula(formula.whole, valueOf);
    if (part && whole && compare(whole, zero) !== 0 && (compare(part, zero) < 0 || compare(part, whole) > 0)) {
      return true;
    }
  }
  return operandsOf(formula).some((operand) => exceedsWhole(operand, valueOf));
}
