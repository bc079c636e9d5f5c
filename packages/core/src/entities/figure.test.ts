import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFigures, figure, FigureError } from './figure.js';

describe('figure', () => {
  it('is canonical', () => {
    expect(figure('0172.50', 'VND')).toEqual({ unit: 'VND', value: '172.5' });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 'nhiều'])('%s is no count', (value) => {
    expect(() => figure(value, 'visit')).toThrow(FigureError);
  });
});

describe('addFigures', () => {
  it('adds exactly, in any order', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 30n });
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const [x, y, z] = [figure(a, 'dossier'), figure(b, 'dossier'), figure(c, 'dossier')];
        expect(addFigures(x, y, z).value).toBe((a + b + c).toString());
        expect(addFigures(addFigures(x, y), z)).toEqual(addFigures(x, addFigures(y, z)));
      }),
    );
  });

  it('refuses visits and persons together, in words', () => {
    expect(() => addFigures(figure(2, 'visit'), figure(3, 'person') as never)).toThrow(
      'persons cannot be added to visits: they count different things.',
    );
  });

  it('is as exact as its least exact part', () => {
    const exact = figure(5, 'model');
    expect(addFigures(exact, figure(9, 'model', { bound: 'moreThan' })).bound).toBe('moreThan');
    expect(addFigures(figure(9, 'model', { bound: 'atLeast' }), exact).bound).toBe('atLeast');
    expect(addFigures(figure(9, 'model', { bound: 'moreThan' }), figure(9, 'model', { bound: 'lessThan' })).bound).toBe(
      'about',
    );
    expect(addFigures(exact, exact)).not.toHaveProperty('bound');
  });
});
