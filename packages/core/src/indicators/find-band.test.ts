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
  it('puts bands below zero in order, the open one first', () => {
    const [low, middle, high] = [band('low', undefined, '-5'), band('middle', '-5', '-1'), band('high', '-1')];
    for (const bands of [
      [low, middle, high],
      [high, low, middle],
      [middle, high, low],
      [high, middle, low],
    ])
      expect(checkBands(bands)).toEqual([low, middle, high]);
  });

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

  it.each([
    [[], '', /không có mức nào/u, /no bands/u],
    [[band('a', '0', '5'), band('b', '5')], 'a', /mức “a”/u, /band “a”/u],
    [[band('a', undefined, '5'), band('b', '5', '9')], 'b', /mức “b”/u, /band “b”/u],
    [[band('a', '1', '5'), band('b', '5', '9')], 'a', /mức “a”/u, /band “a”/u],
    [
      [band('a', undefined, '5'), band('b', '5', '5'), band('c', '5')],
      'b',
      /“b” rỗng: từ 5 đến dưới 5/u,
      /“b” is empty: from 5/u,
    ],
    [
      [band('a', undefined, '5'), band('b', '6')],
      'b',
      /“a” \(đến dưới 5\) cách mức “b” \(từ 6\)/u,
      /“a” \(below 5\) and “b” \(from 6\) leave a gap/u,
    ],
    [
      [band('a', undefined, '7'), band('b', '6')],
      'b',
      /“a” \(đến dưới 7\) chồng lên mức “b” \(từ 6\)/u,
      /“a” \(below 7\) and “b” \(from 6\) overlap/u,
    ],
    [[band('a'), band('b', '6')], 'b', /“a” \(đến dưới ∞\) chồng lên/u, /“a” \(below ∞\)/u],
    [
      [band('a', undefined, '6'), band('b', undefined, '7'), band('c', '7')],
      'a',
      /“b” \(đến dưới 7\) chồng lên mức “a” \(từ −∞\)/u,
      /“a” \(from −∞\) overlap/u,
    ],
  ] as const)('says which band it is, and what to do', (bands, id, vi, en) => {
    const sentence = { vi: expect.stringMatching(vi) as string, en: expect.stringMatching(en) as string };
    expect(() => checkBands(bands)).toThrow(expect.objectContaining({ band: id, sentence }));
  });

  it('leaves what was given as it was, and hands it back in rising order', () => {
    const given = [band('c', '8'), band('a', undefined, '5'), band('b', '5', '8')];
    expect(checkBands(given).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(given.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('a value below all bands that begin somewhere is in none', () => {
    expect(findBand([band('a', '5', '8'), band('b', '8')], 4)).toBe(undefined);
    expect(findBand([band('a', '5', '8')], 8)).toBe(undefined);
    expect(() => findBand([], 'nhiều')).toThrow(
      expect.objectContaining({
        sentence: {
          vi: expect.stringMatching(/^Giá trị cần xếp loại/u) as string,
          en: expect.stringMatching(/^The value to grade/u) as string,
        },
      }),
    );
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
