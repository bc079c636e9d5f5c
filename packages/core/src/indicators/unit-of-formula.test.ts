import { describe, expect, it } from 'vitest';
import { findMeasure } from '../catalog/find-measure.js';
import { getIndicator } from '../catalog/get-indicator.js';
import { indicators } from '../catalog/indicators.js';
import { addPoints, amount, differenceInPoints, relativeChange, type Amount } from './amount.js';
import { measureTermsOf, type Formula } from './formula.js';
import { checkIndicator, unitOfFormula } from './unit-of-formula.js';
import { UnitMismatchError } from './unit-mismatch-error.js';

const measure = (id: string): Formula => ({ kind: 'measure', measure: id, unit: findMeasure(id)?.unit.vi ?? '' });

describe('the units of the catalogue', () => {
  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s mixes none', (_, indicator) => {
    expect(checkIndicator(indicator)).toBe(indicator);
    for (const term of measureTermsOf(indicator.formula)) {
      expect(findMeasure(term.measure), term.measure).toMatchObject({
        time: term.time ?? 'sum',
        units: term.units ?? 'sum',
      });
    }
  });

  it.each([
    ['sum', { kind: 'sum', terms: [measure('reception-visits'), measure('reception-persons')] }],
    ['difference', { kind: 'difference', minuend: measure('petition-received'), subtrahend: measure('pakn-received') }],
    ['share', { kind: 'share', part: measure('mediation-members'), whole: measure('mediation-teams') }],
    [
      'nested',
      {
        kind: 'ratio',
        numerator: { kind: 'sum', terms: [measure('dossier-received'), measure('pakn-received')] },
        denominator: measure('mediation-teams'),
      },
    ],
  ] as const)('a %s of two units that comes as data is refused', (_, formula) => {
    const indicator = { ...getIndicator('pakn-handled-rate'), formula: formula as Formula };
    expect(() => checkIndicator(indicator)).toThrow(UnitMismatchError);
  });

  it('gives the unit of a quotient and of a product as it is written, and none where nothing says it', () => {
    const members = getIndicator('mediation-members-per-team');
    const unknown: Formula = { kind: 'measure', measure: 'own' };
    expect(unitOfFormula(members.formula)).toBe('người/tổ');
    expect(unitOfFormula({ kind: 'product', factors: [unknown, unknown], unit: 'ngày công' })).toBe('ngày công');
    expect(unitOfFormula(unknown)).toBe(null);
    expect(checkIndicator({ ...members, formula: unknown }).id).toBe(members.id);
  });

  it('a part without a unit is added to one that has it, and the smaller of two has theirs', () => {
    const unknown: Formula = { kind: 'measure', measure: 'own' };
    const visits = measure('reception-visits');
    expect(unitOfFormula({ kind: 'sum', terms: [visits, unknown] })).toBe('lượt');
    expect(unitOfFormula({ kind: 'least', of: [visits, visits] })).toBe('lượt');
    const two: Formula = { kind: 'least', of: [visits, measure('pakn-received')] };
    expect(() => unitOfFormula(two)).toThrow(UnitMismatchError);
  });

  it('a formula in another unit than the indicator says is refused', () => {
    expect(() => checkIndicator({ ...getIndicator('pakn-handled-rate'), formula: measure('pakn-handled') })).toThrow(
      /“PAKN” and “%” are two units/,
    );
  });
});

describe('amounts whose units the types do not see', () => {
  const loose = (value: number, unit: string): Amount<'%'> => amount(value, unit) as Amount<'%'>;

  it('are refused: percent is no percentage point, visits are no persons', () => {
    expect(() => addPoints(amount(84, '%'), loose(1, '%') as unknown as Amount<'điểm %'>)).toThrow(UnitMismatchError);
    expect(() => differenceInPoints(amount(84, '%'), loose(82, 'lượt'))).toThrow(/“lượt” and “%” are two units/);
    expect(() => relativeChange<string>(amount(5, 'lượt'), amount(2, 'người'))).toThrow(UnitMismatchError);
    expect(relativeChange(amount(0, 'lượt'), amount(2, 'lượt'))).toBeNull();
  });

  it('points are given for a percentage, and for a value by bands', () => {
    const percent: Formula = { kind: 'constant', value: '80', unit: '%' };
    const score = (rate: Formula): Formula => ({ kind: 'score', rate: rate as never, max: '20' });
    const visits = getIndicator('reception-visits');
    const pointed = (formula: Formula) => checkIndicator({ ...visits, unit: { vi: 'điểm', en: 'points' }, formula });
    expect(pointed(score(percent)).unit.vi).toBe('điểm');
    expect(pointed(score({ kind: 'constant', value: '80' })).unit.vi).toBe('điểm');
    expect(() => pointed(score(visits.formula))).toThrow(UnitMismatchError);
    expect(() => pointed(score(visits.formula))).toThrow(/and “%” are two units/u);
    expect(() => checkIndicator({ ...visits, formula: score(percent) })).toThrow(UnitMismatchError);
    const bands = (below: string): Formula => ({
      kind: 'bands',
      of: percent,
      bands: [
        { id: 'a', name: { vi: 'a', en: 'a' }, below, points: '1' },
        { id: 'b', name: { vi: 'b', en: 'b' }, from: '50', points: '2' },
      ],
    });
    expect(pointed(bands('50')).unit.vi).toBe('điểm');
    expect(() => pointed(bands('40'))).toThrow(/gap/u);
    expect(() => pointed({ kind: 'sum', terms: [bands('40')] })).toThrow(/gap/u);
  });
});
