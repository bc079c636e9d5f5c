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
  return couldBe(reading.stated, sizeOfSum(reading.sum));
}

/** The same of a result in doubles. */
export function couldBe(stated: Figure, result: number): boolean {
  if (stated.bound !== 'exact') return true;
  const step = 10 ** (stated.step.power - stated.step.decimals);
  return Math.abs(result - stated.size) <= step + Math.abs(result) * slack;
}

const own = ({ size }: Figure): number => size;

/** What a sum comes to in doubles; `sizeOf` says how great a figure is taken to be. */
export function sizeOfSum(sum: Sum, sizeOf: (figure: Figure) => number = own): number {
  const all = (figures: readonly Figure[]): number => figures.reduce((total, figure) => total + sizeOf(figure), 0);
  switch (sum.kind) {
    case 'rate':
      return (sizeOf(sum.part) * 100) / sizeOf(sum.whole);
    case 'joint':
      return (all(sum.parts) * 100) / sizeOf(sum.whole);
    case 'change':
      return (((sizeOf(sum.now) - sizeOf(sum.before)) * 100) / sizeOf(sum.before)) * (sum.falls ? -1 : 1);
    case 'changeOf': {
      const change = sizeOf(sum.change);
      return (change * 100) / (sizeOf(sum.now) + (sum.falls ? change : -change));
    }
    case 'total':
      return all(sum.parts);
    case 'minus':
      return sizeOf(sum.from) + (sum.more ? sizeOf(sum.more) : 0) - all(sum.less);
    case 'quotient':
      return sizeOf(sum.of) / sizeOf(sum.by);
    case 'span':
      return sizeOf(sum.of) / sum.years;
    case 'pace':
      return ((sizeOf(sum.now) - sizeOf(sum.before)) * (sum.falls ? -1 : 1)) / sum.years;
    case 'mean':
      return all(sum.of) / sum.of.length;
  }
}
