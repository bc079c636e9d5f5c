import { describe, expect, it } from 'vitest';
import type { Formula } from './formula.js';
import { writeFormula } from './write-formula.js';

const m = (measure: string): Formula => ({ kind: 'measure', measure });
const c = (value: string): Formula => ({ kind: 'constant', value });
const sum = (...terms: Formula[]): Formula => ({ kind: 'sum', terms });
const share = (part: Formula, whole: Formula): Formula => ({ kind: 'share', part, whole });
const ratio = (numerator: Formula, denominator: Formula, factor?: number): Formula => ({
  kind: 'ratio',
  numerator,
  denominator,
  ...(factor === undefined ? {} : { factor }),
});
const product = (...factors: Formula[]): Formula => ({ kind: 'product', factors });
const minus = (minuend: Formula, subtrahend: Formula): Formula => ({ kind: 'difference', minuend, subtrahend });
const name = (text: string) => ({ vi: text, en: text });

describe('a formula as it would be typed into a calculator', () => {
  it.each<[Formula, string]>([
    [m('a'), 'a'],
    [c('1234.5'), '1.234,5'],
    [sum(m('a'), m('b'), m('c')), 'a + b + c'],
    [sum(m('a')), 'a'],
    [minus(m('a'), m('b')), 'a − b'],
    [minus(sum(m('a'), m('b')), sum(m('c'), m('d'))), 'a + b − (c + d)'],
    [minus(m('a'), product(m('b'), m('c'))), 'a − (b × c)'],
    [minus(m('a'), c('-2')), 'a − (-2)'],
    [ratio(m('a'), m('b')), 'a ÷ b'],
    [ratio(m('a'), m('b'), 1), 'a ÷ b'],
    [ratio(m('a'), m('b'), 1000), 'a ÷ b × 1.000'],
    [ratio(product(m('a'), m('b')), product(m('c'), m('d'))), 'a × b ÷ (c × d)'],
    [share(m('a'), m('b')), 'a ÷ b × 100'],
    [share(sum(m('a'), m('b')), sum(m('a'), m('c'))), '(a + b) ÷ (a + c) × 100'],
    [product(m('a'), sum(m('b'), m('c'))), 'a × (b + c)'],
    [product(sum(m('a'), m('b'))), 'a + b'],
    [sum(product(m('a'), m('b')), m('c')), 'a × b + c'],
    [{ kind: 'least', of: [m('a'), sum(m('b'), m('c'))] }, 'min(a; b + c)'],
    [{ kind: 'greatest', of: [m('a'), m('b')] }, 'max(a; b)'],
    [ratio({ kind: 'least', of: [m('a'), m('b')] }, m('c')), 'min(a; b) ÷ c'],
    [
      {
        kind: 'weighted-mean',
        terms: [
          { value: m('a'), weight: '23' },
          { value: sum(m('b'), m('c')), weight: '16' },
        ],
      },
      '(a × 23 + (b + c) × 16) ÷ (23 + 16)',
    ],
    [{ kind: 'weighted-mean', terms: [{ value: m('a'), weight: '1' }] }, 'a ÷ 1'],
    [{ kind: 'score', rate: share(m('a'), m('b')) as never, max: '20' }, 'a ÷ b × 20'],
    [{ kind: 'score', rate: m('a') as never, max: '20' }, 'a × 20 ÷ 100'],
    [{ kind: 'score', rate: m('a') as never, max: '1' }, 'a ÷ 100'],
    [{ kind: 'score', rate: share(m('a'), m('b')) as never, max: '20', target: '90' }, 'min(a ÷ b × 100 ÷ 90; 1) × 20'],
    [
      {
        kind: 'bands',
        of: sum(m('a'), m('b')),
        bands: [
          { id: '1', name: name('thấp'), below: '10.5', points: '1' },
          { id: '2', name: name('cao'), from: '10.5', points: '2' },
        ],
      },
      '(a + b) ∈ {(−∞; 10,5) → 1, [10,5; ∞) → 2}',
    ],
    [sum(minus(m('a'), m('b')), m('c')), 'a − b + c'],
    [ratio(minus(m('a'), m('b')), m('c')), '(a − b) ÷ c'],
  ])('%#: %j', (formula, text) => {
    expect(writeFormula(formula, 'vi', (measure) => measure)).toBe(text);
  });

  it('writes its own numbers as the language does', () => {
    expect(writeFormula(product(m('a'), c('1234.5')), 'en', (measure) => measure)).toBe('a × 1,234.5');
  });
});
