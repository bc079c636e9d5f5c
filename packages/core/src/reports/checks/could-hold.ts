import type { Figure } from '../figure.js';
import type { Sum } from '../worked-sum.js';
import type { Reading } from './reading.js';

/** Wider than any error of the doubles, far narrower than any printed step. */
const slack = 1e-9;

/**
 * A quick no, in doubles, for the many readings that are nowhere near the
 * printed figure; what passes is tested exactly. A bounded figure always passes.
 */
export function couldHold(reading: Reading): boolean {
  return couldBe(reading.stated, sizeOf(reading.sum));
}

/** The same of a result in doubles. */
export function couldBe(stated: Figure, result: number): boolean {
  if (stated.bound !== 'exact') return true;
  const step = 10 ** (stated.step.power - stated.step.decimals);
  return Math.abs(result - stated.size) <= step + Math.abs(result) * slack;
}

function sizeOf(sum: Sum): number {
  switch (sum.kind) {
    case 'rate':
      return (sum.part.size * 100) / sum.whole.size;
    case 'joint':
      return (sum.parts.reduce(plus, 0) * 100) / sum.whole.size;
    case 'change':
      return (((sum.now.size - sum.before.size) * 100) / sum.before.size) * (sum.falls ? -1 : 1);
    case 'changeOf':
      return (sum.change.size * 100) / (sum.now.size + (sum.falls ? sum.change.size : -sum.change.size));
    case 'total':
      return sum.parts.reduce(plus, 0);
    case 'minus':
      return sum.from.size + (sum.more?.size ?? 0) - sum.less.reduce(plus, 0);
    case 'quotient':
      return sum.of.size / sum.by.size;
    case 'span':
      return sum.of.size / sum.years;
    case 'pace':
      return ((sum.now.size - sum.before.size) * (sum.falls ? -1 : 1)) / sum.years;
    case 'mean':
      return sum.of.reduce(plus, 0) / sum.of.length;
  }
}

function plus(sum: number, figure: Figure): number {
  return sum + figure.size;
}
