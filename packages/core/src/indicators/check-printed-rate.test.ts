import { describe, expect, it } from 'vitest';
import { Decimal } from '../foundation/decimal.js';
import { divide, rational, type Rational } from '../foundation/rational.js';
import type { Bound } from '../quantities/bound.js';
import { checkPrintedRate } from './check-printed-rate.js';

const verdictOf = (bound: Bound, value: string, exact: Rational): string =>
  checkPrintedRate({ value: new Decimal(value), decimals: 2, bound }, exact).verdict;

describe('a printed rate beside the one that its parts give', () => {
  it.each<[Bound, below: string, same: string, above: string]>([
    ['moreThan', 'contradicts', 'contradicts', 'holds'],
    ['atLeast', 'contradicts', 'holds', 'holds'],
    ['lessThan', 'holds', 'contradicts', 'contradicts'],
    ['atMost', 'holds', 'holds', 'contradicts'],
    ['about', 'undecided', 'undecided', 'undecided'],
    ['nearly', 'undecided', 'undecided', 'undecided'],
  ])('%s', (bound, below, same, above) => {
    expect([89, 90, 91].map((exact) => verdictOf(bound, '90', rational(exact)))).toEqual([below, same, above]);
  });

  it('is rounded half up once; what was only cut off is told apart', () => {
    const third = divide(rational(200), rational(3)) as Rational;
    expect(['66.67', '66.66', '66.68', '66.65'].map((value) => verdictOf('exact', value, third))).toEqual([
      'holds',
      'truncated',
      'contradicts',
      'contradicts',
    ]);
    expect(verdictOf('exact', '66.67', rational('66.665'))).toBe('holds');
  });

  it('keeps what was printed', () => {
    const printed = { value: new Decimal('90'), decimals: 0, bound: 'exact' } as const;
    expect(checkPrintedRate(printed, rational(90))).toEqual({ ...printed, verdict: 'holds' });
  });
});
