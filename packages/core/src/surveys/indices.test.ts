import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNames, indexOf } from './indices.js';
import { likeScale, satisfactionScale3, satisfactionScale5, yesNoScale } from './scales.js';
import type { Scale } from './survey.js';

const elevenScale: Scale = Array.from({ length: 11 }, (_, value) => ({
  value,
  label: { vi: String(value), en: String(value) },
}));
const five = { 1: 4, 2: 6, 3: 10, 4: 12, 5: 8 };

describe('indexOf', () => {
  it('computes each index by its own rule', () => {
    const of = (name: (typeof indexNames)[number]) => indexOf(name, satisfactionScale5, five)?.toString();
    expect(of('mean')).toBe('3.35');
    expect(of('mean-100')).toBe('58.75');
    expect(of('top-two')).toBe('50');
    expect(of('bottom-two')).toBe('25');
    expect(of('net')).toBe('25');
    expect(indexOf('net-promoter', elevenScale, { 10: 5, 9: 1, 8: 2, 6: 1, 0: 1 })?.toString()).toBe('40');
  });

  it('two levels have one best and one worst', () => {
    for (const scale of [likeScale, yesNoScale]) {
      expect(indexOf('top-two', scale, { 0: 3, 1: 1 })?.toString()).toBe('25');
      expect(indexOf('bottom-two', scale, { 0: 3, 1: 1 })?.toString()).toBe('75');
      expect(indexOf('mean-100', scale, { 0: 3, 1: 1 })?.toString()).toBe('25');
    }
    expect(indexOf('top-two', satisfactionScale3, { 1: 1, 2: 2, 3: 1 })?.toString()).toBe('75');
  });

  it('is nothing where nobody answered, and refuses a scale that it is not made for', () => {
    expect(indexOf('mean', satisfactionScale5, {})).toBeNull();
    expect(indexOf('mean', satisfactionScale5, { 9: 4 })).toBeNull();
    expect(() => indexOf('net-promoter', satisfactionScale5, five)).toThrow(RangeError);
  });

  it('is exact for any histogram, and stays within its bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 5, maxLength: 5 }), (counts) => {
        const distribution = Object.fromEntries(counts.map((count, place) => [place + 1, count]));
        const valid = counts.reduce((sum, count) => sum + count, 0);
        for (const name of indexNames.filter((one) => one !== 'net-promoter')) {
          const index = indexOf(name, satisfactionScale5, distribution);
          if (valid === 0) expect(index).toBeNull();
          else {
            expect(index?.gte(name === 'net' ? -100 : 0)).toBe(true);
            expect(index?.lte(name === 'mean' ? 5 : 100)).toBe(true);
          }
        }
        const mean = indexOf('mean', satisfactionScale5, distribution);
        if (mean)
          expect(
            indexOf('mean-100', satisfactionScale5, distribution)?.minus(mean.minus(1).times(25)).abs().lt(1e-9),
          ).toBe(true);
      }),
    );
  });
});
