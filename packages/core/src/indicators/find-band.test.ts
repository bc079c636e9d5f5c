import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from './bands.js';
import { checkBands, findBand } from './find-band.js';

const band = (id: string, from?: string, below?: string): Band => ({
  id,
  name: { vi: id, en: id },
  ...(from === undefined ? {} : { from }),
  ...(below === undefined ? {} : { below }),
});

describe('checkBands', () => {
  it.each([
    ['no-bands', []],
    ['open-end', [band('a', '0', '5'), band('b', '5')]],
    ['open-end', [band('a', undefined, '5'), band('b', '5', '9')]],
    ['gap', [band('a', undefined, '5'), band('b', '6')]],
    ['overlap', [band('a', undefined, '7'), band('b', '6')]],
    ['overlap', [band('a'), band('b', '6')]],
    ['empty-band', [band('a', undefined, '5'), band('b', '5', '5'), band('c', '5')]],
  ] as const)('%s', (code, bands) => {
    expect(() => checkBands(bands)).toThrow(expect.objectContaining({ code }));
  });

  it('law: bands partition the line: every value is in one band, its own boundary in the upper one', () => {
    const limits = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(limits, fc.integer({ min: -20_000, max: 20_000 }), (cuts, tenths) => {
        const sorted = [...cuts].sort((a, b) => a - b).map(String);
        const bands = checkBands(
          [undefined, ...sorted].map((from, index) => band(String(index), from, sorted[index])).reverse(),
        );
        const value = (tenths / 10).toFixed(1);
        const containing = bands.filter(
          ({ from, below }) =>
            (from === undefined || Number(from) <= Number(value)) &&
            (below === undefined || Number(value) < Number(below)),
        );
        expect(containing).toEqual([findBand(bands, value)]);
        for (const [index, limit] of sorted.entries()) expect(findBand(bands, limit)?.id).toBe(String(index + 1));
      }),
    );
  });
});
