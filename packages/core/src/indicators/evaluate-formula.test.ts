import { describe, expect, it } from 'vitest';
import { decimalOf, rational } from '../foundation/rational.js';
import { evaluateFormula } from './evaluate-formula.js';
import { exceedsWhole, partExceedsWhole } from './exceeds-whole.js';
import type { Formula } from './formula.js';

const figures: Record<string, number> = { two: 2, three: 3, ten: 10, nothing: 0, less: -1 };
const valueOf = (measure: string) => rational(figures[measure] ?? 0);
const m = (measure: string): Formula => ({ kind: 'measure', measure });
const c = (value: string): Formula => ({ kind: 'constant', value });
const band = (points: string, from?: string, below?: string) => ({
  id: points,
  name: { vi: points, en: points },
  points,
  ...(from === undefined ? {} : { from }),
  ...(below === undefined ? {} : { below }),
});
const undefinedRate: Formula = { kind: 'ratio', numerator: m('two'), denominator: m('nothing') };
const share = (part: Formula, whole: Formula, within?: true): Formula => ({
  kind: 'share',
  part,
  whole,
  ...(within ? { within } : {}),
});

describe('the value of a formula', () => {
  it.each<[string, Formula, string | null]>([
    ['a figure', m('ten'), '10'],
    ['a constant', c('2.5'), '2.5'],
    ['a sum', { kind: 'sum', terms: [m('two'), m('three'), c('-1')] }, '4'],
    ['an empty sum', { kind: 'sum', terms: [] }, '0'],
    ['a difference', { kind: 'difference', minuend: m('two'), subtrahend: m('ten') }, '-8'],
    ['a ratio', { kind: 'ratio', numerator: m('three'), denominator: m('two') }, '1.5'],
    ['a ratio with a factor', { kind: 'ratio', numerator: m('three'), denominator: m('two'), factor: 100 }, '150'],
    ['a share', share(m('three'), m('ten')), '30'],
    ['a product', { kind: 'product', factors: [m('two'), m('three'), m('ten')] }, '60'],
    ['the least', { kind: 'least', of: [m('three'), m('two'), m('ten')] }, '2'],
    ['the greatest', { kind: 'greatest', of: [m('three'), m('ten'), m('two')] }, '10'],
    ['the least of one', { kind: 'least', of: [m('three')] }, '3'],
    ['the least of none', { kind: 'least', of: [] }, null],
    [
      'a weighted mean',
      {
        kind: 'weighted-mean',
        terms: [
          { value: m('two'), weight: '1' },
          { value: m('ten'), weight: '3' },
        ],
      },
      '8',
    ],
    ['points without a target', { kind: 'score', rate: c('80') as never, max: '20' }, '16'],
    ['points below the target', { kind: 'score', rate: c('45') as never, max: '20', target: '90' }, '10'],
    ['points on the target', { kind: 'score', rate: c('90') as never, max: '20', target: '90' }, '20'],
    ['points above the target', { kind: 'score', rate: c('95') as never, max: '20', target: '90' }, '20'],
    [
      'points by bands',
      {
        kind: 'bands',
        of: m('ten'),
        bands: [band('1', undefined, '10'), band('2', '10')],
      },
      '2',
    ],
    ['points of no band', { kind: 'bands', of: m('ten'), bands: [band('1', undefined, '10')] }, null],
  ])('%s', (_, formula, value) => {
    const found = evaluateFormula(formula, valueOf);
    expect(found && decimalOf(found).toString()).toBe(value);
  });

  it.each<[string, Formula]>([
    ['sum', { kind: 'sum', terms: [m('two'), undefinedRate, m('three')] }],
    ['difference', { kind: 'difference', minuend: undefinedRate, subtrahend: m('two') }],
    ['difference, the other way', { kind: 'difference', minuend: m('two'), subtrahend: undefinedRate }],
    ['share of nothing', share(m('two'), m('nothing'))],
    ['product', { kind: 'product', factors: [undefinedRate, m('two')] }],
    ['least', { kind: 'least', of: [m('two'), undefinedRate] }],
    ['greatest', { kind: 'greatest', of: [undefinedRate, m('two')] }],
    ['weighted mean', { kind: 'weighted-mean', terms: [{ value: undefinedRate, weight: '1' }] }],
    ['weighted mean of no weight', { kind: 'weighted-mean', terms: [{ value: m('two'), weight: '0' }] }],
    ['score', { kind: 'score', rate: undefinedRate as never, max: '20' }],
    ['bands', { kind: 'bands', of: undefinedRate, bands: [band('1')] }],
  ])('has none where a denominator is 0: %s', (_, formula) => {
    expect(evaluateFormula(formula, valueOf)).toBe(null);
  });

  it('keeps thirds', () => {
    const third = evaluateFormula({ kind: 'ratio', numerator: m('ten'), denominator: m('three') }, valueOf);
    expect(third && decimalOf(third).toFixed(5)).toBe('3.33333');
  });
});

describe('a part that is more than its whole', () => {
  it.each<[string, Formula, boolean]>([
    ['less', share(m('two'), m('three'), true), false],
    ['all of it', share(m('three'), m('three'), true), false],
    ['none of it', share(m('nothing'), m('three'), true), false],
    ['more', share(m('ten'), m('three'), true), true],
    ['below nothing', share(m('less'), m('three'), true), true],
    ['of nothing', share(m('ten'), m('nothing'), true), false],
    ['below nothing of nothing', share(m('less'), m('nothing'), true), false],
    ['where it may be', share(m('ten'), m('three')), false],
    ['of what has no value', share(m('ten'), undefinedRate, true), false],
    ['that has no value', share(undefinedRate, m('ten'), true), false],
    [
      'deep inside',
      { kind: 'sum', terms: [m('two'), { kind: 'product', factors: [share(m('ten'), m('two'), true)] }] },
      true,
    ],
    ['in no share', { kind: 'ratio', numerator: m('ten'), denominator: m('two'), within: true } as never, false],
  ])('%s', (_, formula, exceeds) => {
    expect(exceedsWhole(formula, valueOf)).toBe(exceeds);
  });

  it('is said in both languages', () => {
    expect(partExceedsWhole.sentence.vi).toMatch(/Tử số lớn hơn mẫu số hoặc âm/u);
    expect(partExceedsWhole.sentence.en).toMatch(/above the denominator or below 0/u);
  });
});
