import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { Decimal } from '../foundation/decimal.js';
import { fromParts } from './from-parts.js';
import type { IndicatorResult } from './indicator-result.js';
import { suppressSmall } from './suppress-small.js';

const rate = getIndicator('satisfaction-rate');
const cell = (raters: number, satisfied = raters): IndicatorResult =>
  fromParts(rate, { 'satisfaction-satisfied': satisfied, 'satisfaction-raters': raters });
const states = (sizes: readonly number[], options = {}): string[] =>
  suppressSmall(
    sizes.map((size) => cell(size)),
    options,
  ).map(({ state }) => state);

describe('suppressSmall', () => {
  it('leaves what stands on enough persons, and what stands on none', () => {
    expect(states([10, 90])).toEqual(['ok', 'ok']);
    expect(states([0, 90])).toEqual(['zero-denominator', 'ok']);
  });

  it('one hidden cell takes a second one with it', () => {
    expect(states([90, 4, 30])).toEqual(['ok', 'suppressed', 'suppressed']);
    expect(states([90, 4, 30], { withTotal: false })).toEqual(['ok', 'suppressed', 'ok']);
  });

  it('two that are tiny together take a third', () => {
    expect(states([2, 3, 40, 25])).toEqual(['suppressed', 'suppressed', 'ok', 'suppressed']);
  });

  it('takes the smallest of the others, wherever it stands, and none that nobody is behind', () => {
    expect(states([90, 30, 0, 4])).toEqual(['ok', 'suppressed', 'zero-denominator', 'suppressed']);
    expect(states([0, 2, 3, 40, 25])).toEqual(['zero-denominator', 'suppressed', 'suppressed', 'ok', 'suppressed']);
    expect(states([4, 0])).toEqual(['suppressed', 'zero-denominator']);
  });

  it('names no scope and no target that the cell did not have', () => {
    const [hidden] = suppressSmall([cell(4), cell(5)]);
    expect(hidden).not.toHaveProperty('scope');
    expect(hidden).not.toHaveProperty('target');
  });

  it('keeps nothing that could give the number away', () => {
    const [hidden] = suppressSmall([cell(4), cell(5)]);
    expect(JSON.stringify({ ...hidden, indicator: null })).not.toMatch(/[45]/);
  });

  it('a hidden cell says whose and of when it is, and nothing else', () => {
    const target = new Decimal(90);
    const place = { unit: '24', period: '2026', scope: 'communes', target };
    const [hidden, bare] = suppressSmall([{ ...cell(4, 3), ...place }, cell(6, 2)]);
    const empty = {
      indicator: rate,
      value: null,
      bound: 'exact',
      state: 'suppressed',
      numerator: null,
      denominator: null,
      interval: null,
      evidence: { parts: [], measurements: [], missing: [], printed: null, origin: 'none' },
    };
    expect(hidden).toEqual({ ...empty, ...place });
    expect(bare).toEqual({ ...empty, unit: null, period: null });
  });

  it('goes by the limit of each indicator, the strictest of those that are hidden, or the one that is given', () => {
    const strict = { ...cell(12), indicator: { ...rate, minN: 20 } };
    const mild = { ...cell(4), indicator: { ...rate, minN: 5 } };
    const stateOf = (cells: readonly IndicatorResult[], options = {}) =>
      suppressSmall(cells, options).map(({ state }) => state);
    expect(stateOf([strict, cell(50)])).toEqual(['suppressed', 'suppressed']);
    expect(stateOf([mild, strict, cell(50)])).toEqual(['suppressed', 'suppressed', 'suppressed']);
    expect(stateOf([mild, strict, cell(50)], { minN: 3 })).toEqual(['ok', 'ok', 'ok']);
    expect(stateOf([{ ...cell(9), indicator: { ...rate, minN: undefined } as never }, cell(50)])[0]).toBe('suppressed');
  });

  it('of a count the count itself is the number of persons, of a rate without parts nothing is known', () => {
    const persons = { ...rate, base: null };
    const count = (value: number) => ({
      ...cell(50),
      indicator: persons,
      denominator: null,
      value: new Decimal(value),
    });
    expect(suppressSmall([count(9), count(50)]).map(({ state }) => state)).toEqual(['suppressed', 'suppressed']);
    expect(suppressSmall([count(10), count(50)]).map(({ state }) => state)).toEqual(['ok', 'ok']);
    const printed = { ...cell(50), denominator: null, value: new Decimal(5) };
    expect(suppressSmall([printed, cell(50)]).map(({ state }) => state)).toEqual(['ok', 'ok']);
  });

  it('law: with the total known, what is hidden is two cells or more and minN persons or more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 2, max: 20 }),
        (sizes, minN) => {
          const cells = suppressSmall(
            sizes.map((size) => cell(size)),
            { minN },
          );
          const hidden = sizes.filter((_, index) => cells[index]?.state === 'suppressed');
          const shown = sizes.filter((_, index) => cells[index]?.state === 'ok');
          expect(shown.every((size) => size >= minN)).toBe(true);
          if (hidden.length === 0) return;
          const sum = hidden.reduce((a, b) => a + b, 0);
          const everything = sizes.filter((size) => size > 0).length;
          expect(hidden.length > 1 || everything === 1).toBe(true);
          expect(sum >= minN || hidden.length === everything).toBe(true);
        },
      ),
    );
  });
});
