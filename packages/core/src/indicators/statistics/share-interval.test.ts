import fc from 'fast-check';
// @ts-expect-error jStat has no types
import jstat from 'jstat';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../surveys/wilson-interval.js';
import { betaQuantile, betaShare } from './beta-quantile.js';
import { normalQuantile } from './normal-quantile.js';
import { effectiveSize, sampleSize, yamaneSampleSize } from './sample-size.js';
import { shareInterval, type IntervalOptions } from './share-interval.js';
import { StatisticsError } from './statistics-error.js';
import { weightedShare } from './weighted-share.js';

const { jStat } = jstat as {
  jStat: {
    normal: { inv: (p: number, mean: number, deviation: number) => number };
    beta: { inv: (p: number, a: number, b: number) => number; cdf: (x: number, a: number, b: number) => number };
  };
};
const ends = (successes: number, trials: number, options?: IntervalOptions): string[] => {
  const { low, high } = shareInterval(successes, trials, options);
  return [low.toFixed(4), high.toFixed(4)];
};
const exact = { method: 'clopper-pearson' } as const;
const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

describe('shareInterval', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I.
  it.each([
    [81, 263, ['0.2553', '0.3662'], ['0.2527', '0.3676']],
    [15, 148, ['0.0624', '0.1605'], ['0.0578', '0.1617']],
    [0, 20, ['0.0000', '0.1611'], ['0.0000', '0.1684']],
    [1, 29, ['0.0061', '0.1718'], ['0.0009', '0.1776']],
  ])('%i of %i as published', (successes, trials, wilson, clopperPearson) => {
    expect(ends(successes, trials)).toEqual(wilson);
    expect(ends(successes, trials, exact)).toEqual(clopperPearson);
  });

  it('ten of ten is not 100 % ± 0', () => {
    expect(ends(10, 10)).toEqual(['0.7225', '1.0000']);
    expect(ends(10, 10, exact)).toEqual(['0.6915', '1.0000']);
  });

  it('a finite population narrows it, down to the share itself', () => {
    expect(ends(80, 100)).toEqual(['0.7112', '0.8666']);
    expect(ends(80, 100, { population: 150 })).toEqual(['0.7509', '0.8415']);
    expect(ends(80, 100, { population: 100 })).toEqual(['0.8000', '0.8000']);
    expect(ends(80, 100, { population: 1e9 })).toEqual(ends(80, 100));
  });

  it('law: Clopper–Pearson is what jStat gives', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(0.8, 0.9, 0.95, 0.99), ([successes, trials], level) => {
        const { low, high } = shareInterval(successes, trials, { ...exact, level });
        const alpha = (1 - level) / 2;
        const oracle = [
          successes === 0 ? 0 : jStat.beta.inv(alpha, successes, trials - successes + 1),
          successes === trials ? 1 : jStat.beta.inv(1 - alpha, successes + 1, trials - successes),
        ];
        expect(low.toNumber()).toBeCloseTo(oracle[0] ?? 0, 6);
        expect(high.toNumber()).toBeCloseTo(oracle[1] ?? 0, 6);
      }),
      { numRuns: 300 },
    );
  });

  it('law: Wilson solves its equation, holds the share and is the one of survey summaries', () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { low, high, share } = shareInterval(successes, trials);
        const z = jStat.normal.inv(0.975, 0, 1);
        for (const end of [low.toNumber(), high.toNumber()]) {
          const gap = (share.toNumber() - end) ** 2;
          expect(gap).toBeCloseTo((z * z * end * (1 - end)) / trials, 7);
        }
        expect(low.lte(share.plus(1e-9)) && high.gte(share.minus(1e-9))).toBe(true);
        const summary = wilsonInterval(successes, trials);
        expect(low.minus(summary.low).abs().lt(1e-9) && high.minus(summary.high).abs().lt(1e-9)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('law: Clopper–Pearson covers at least what it says, Wilson nearly so on average', () => {
    const [trials, level] = [30, 0.95];
    const coverage = (method: 'wilson' | 'clopper-pearson', p: number): number => {
      let covered = 0;
      let probability = (1 - p) ** trials;
      for (let successes = 0; successes <= trials; successes += 1) {
        const { low, high } = shareInterval(successes, trials, { method, level });
        if (low.lte(p) && high.gte(p)) covered += probability;
        probability *= ((trials - successes) / (successes + 1)) * (p / (1 - p));
      }
      return covered;
    };
    const shares = Array.from({ length: 49 }, (_, index) => (index + 1) / 50);
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b) / values.length;
    expect(Math.min(...shares.map((p) => coverage('clopper-pearson', p)))).toBeGreaterThanOrEqual(level - 1e-9);
    expect(mean(shares.map((p) => coverage('wilson', p)))).toBeGreaterThan(0.94);
    expect(mean(shares.map((p) => coverage('wilson', p)))).toBeLessThan(0.965);
  });

  it.each([
    ['bad-count', () => shareInterval(3, 2)],
    ['bad-count', () => shareInterval(0, 0)],
    ['bad-count', () => shareInterval(Number.NaN, 5)],
    ['bad-count', () => shareInterval(-1, 5)],
    ['bad-count', () => shareInterval(0, 0, { effectiveN: 5 })],
    ['bad-level', () => shareInterval(1, 2, { level: 95 })],
    ['bad-count', () => shareInterval(1, 2, { effectiveN: 0 })],
    ['bad-count', () => shareInterval(1, 2, { effectiveN: -1 })],
    ['bad-level', () => shareInterval(1, 2, { level: 0 })],
    ['bad-level', () => shareInterval(1, 2, { level: 1 })],
    ['bad-level', () => shareInterval(1, 2, { level: -0.5 })],
    ['bad-population', () => shareInterval(1, 20, { population: 19 })],
    ['bad-weights', () => effectiveSize([])],
    ['bad-weights', () => effectiveSize([1, -1])],
    ['bad-margin', () => sampleSize({ margin: 5 })],
    ['bad-margin', () => sampleSize({ margin: 1 })],
    ['bad-margin', () => sampleSize({ margin: 0 })],
    ['bad-margin', () => sampleSize({ margin: -0.05 })],
  ])('%s', (code, call) => {
    expect(call).toThrow(StatisticsError);
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    [() => shareInterval(3, 2), /Không có tỷ lệ 3\/2: cần/u, /No share 3 of 2: needs/u],
    [
      () => shareInterval(1, 2, { level: 95 }),
      /Độ tin cậy phải nằm giữa .* đã nhận 95/u,
      /confidence level .* got 95/u,
    ],
    [() => shareInterval(1, 20, { population: 19 }), /Tổng thể \(19\) nhỏ hơn/u, /population \(19\) is smaller/u],
    [() => effectiveSize([]), /Trọng số phải không âm/u, /Weights are finite/u],
    [() => sampleSize({ margin: 5 }), /Sai số phải nằm giữa .* đã nhận 5/u, /margin lies between .* got 5/u],
  ])('is refused in both languages, with the number (%#)', (call, vi, en) => {
    const sentence = { vi: expect.stringMatching(vi) as string, en: expect.stringMatching(en) as string };
    expect(call).toThrow(expect.objectContaining({ sentence }));
  });
});

describe('functions behind it', () => {
  it('law: the normal quantile is that of jStat', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(normalQuantile(p)).toBeCloseTo(jStat.normal.inv(p, 0, 1), 6);
      }),
    );
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(1e-300)).toBeCloseTo(-37.0471, 3);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13);
    // In the middle another fraction holds, to the last digit.
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.6)).toBeCloseTo(0.2533471031357997, 15);
  });

  it('law: the beta share is that of jStat, and its quantile undoes it', () => {
    const parameter = fc.double({ min: 0.5, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), parameter, parameter, (x, a, b) => {
        expect(betaShare(x, a, b)).toBeCloseTo(jStat.beta.cdf(x, a, b), 7);
        expect(betaShare(betaQuantile(x, a, b), a, b)).toBeCloseTo(x, 9);
      }),
    );
  });
});

describe('sizes', () => {
  it.each([
    [{ margin: 0.05 }, 385],
    [{ margin: 0.05, population: 1000 }, 278],
    [{ margin: 0.05, population: 100 }, 80],
    [{ margin: 0.05, population: 500 }, 218],
    [{ margin: 0.03 }, 1068],
    [{ margin: 0.05, level: 0.99 }, 664],
  ])('a sample for %o: %i', (options, size) => {
    expect(sampleSize(options)).toBe(size);
  });

  it('an answer that weighs nothing is worth nothing', () => {
    expect(effectiveSize([1, 0])).toBe(1);
  });

  it('who was asked altogether leaves nothing open', () => {
    const { low, high, effectiveN } = shareInterval(80, 100, { population: 100 });
    expect([low, high, effectiveN].map(String)).toEqual(['0.8', '0.8', '100']);
  });

  it('by the formula of the guidance of 2014', () => {
    expect([yamaneSampleSize(1000), yamaneSampleSize(1e9)]).toEqual([286, 400]);
  });

  it('law: equal weights leave the size, unequal ones never raise it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (weights) => {
          expect(effectiveSize(weights)).toBeLessThanOrEqual(weights.length + 1e-9);
          expect(effectiveSize(weights.map(() => weights[0] ?? 1))).toBeCloseTo(weights.length, 9);
        },
      ),
    );
  });

  it('equal weights give the plain interval, unequal ones a wider one', () => {
    const answers = (weightOf: (index: number) => number) =>
      Array.from({ length: 100 }, (_, index) => ({ success: index < 80, weight: weightOf(index) }));
    const plain = shareInterval(80, 100);
    const even = weightedShare(answers(() => 3));
    expect([even.low.toFixed(8), even.high.toFixed(8)]).toEqual([plain.low.toFixed(8), plain.high.toFixed(8)]);
    const uneven = weightedShare(answers((index) => (index % 2 === 0 ? 1 : 9)));
    expect(uneven.share.toFixed(4)).toBe('0.8000');
    expect(uneven.high.minus(uneven.low).gt(plain.high.minus(plain.low))).toBe(true);
  });
});
