import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { compareResults, mismatchesOf } from './compare-results.js';
import { computeIndicator } from './compute-indicator.js';
import { IncomparableError } from './incomparable-error.js';
import type { Indicator } from './indicator.js';
import type { IndicatorResult } from './indicator-result.js';
import type { Measurement } from './measurement.js';

const rateOf = (base: string): Indicator => getIndicator('petition-resolution-rate', { base });
const received = rateOf('petition-received');
const eligible = rateOf('petition-eligible');

function result(
  indicator: Indicator,
  numbers: readonly [number, number],
  scope: { readonly unit?: string; readonly period?: string; readonly scope?: string } = {},
): IndicatorResult {
  const place = { unit: '01', period: '2023', ...scope };
  const base = indicator.base ?? '';
  return computeIndicator(
    indicator,
    [
      { measure: 'petition-resolved', value: numbers[0], ...place },
      { measure: base, value: numbers[1], ...place },
    ],
    place,
  );
}

const one = result(received, [317, 402]);

describe('compareResults', () => {
  it('gives the difference of rates in percentage points and the growth in percent', () => {
    const other = result(received, [340, 402], { period: '2024' });
    const found = compareResults(one, other);
    expect(found.difference.toFixed(2)).toBe('5.72');
    expect(found.unit.vi).toBe('điểm %');
    expect(found.relativeChange?.toFixed(2)).toBe('7.26');
    expect(found).toMatchObject({ trend: 'better', overridden: [] });
    expect(compareResults(other, one).trend).toBe('worse');
    expect(compareResults(one, one).trend).toBe('same');
  });

  it.each([
    ['base', result(eligible, [201, 207])],
    ['period-kind', result(received, [317, 402], { period: '2023-01/2023-06' })],
    ['period-kind', result(received, [317, 402], { period: '2023-01/2024-02' })],
    ['scope', result(received, [317, 402], { unit: '00001' })],
    ['scope', result(received, [317, 402], { scope: 'communes' })],
    ['no-value', result(received, [0, 0])],
    ['indicator', computeIndicator(getIndicator('pakn-handled-rate'), [], { unit: '01', period: '2023' })],
  ] as const)('refuses another %s', (mismatch, other) => {
    expect(mismatchesOf(one, other)).toContain(mismatch);
    const refused = (): unknown => compareResults(one, other);
    expect(refused).toThrow(IncomparableError);
    expect(refused).toThrow(/Not comparable/);
  });

  it('fourteen months are not twelve, and not eighteen', () => {
    const months = (period: string): IndicatorResult => result(received, [1, 2], { period });
    expect(mismatchesOf(months('2018-01/2019-02'), months('2017-01/2018-02'))).toEqual([]);
    expect(mismatchesOf(months('2018-01/2019-02'), months('2017-01/2018-06'))).toEqual(['period-kind']);
  });

  it('two definitions are no series', () => {
    const old = getIndicator('sipas-index', { on: '2019-06-01' });
    const current = getIndicator('sipas-index');
    const published = { measure: 'sipas-published', unit: '01', period: '2019', value: '84.45' };
    const a = computeIndicator(old, [published], published);
    const b = computeIndicator(
      current,
      [
        { measure: 'sipas-part-1', unit: '01', period: '2024', value: '83.84' },
        { measure: 'sipas-part-2', unit: '01', period: '2024', value: '84.09' },
      ],
      { unit: '01', period: '2024' },
    );
    expect(mismatchesOf(a, b)).toEqual(['definition']);
    expect(compareResults(a, b, { override: ['definition'] }).difference.toFixed(2)).toBe('-0.51');
  });

  it('says what was overridden, and overrides nothing else', () => {
    const other = result(eligible, [201, 207], { period: '2023-01/2023-06' });
    expect(compareResults(one, other, { override: true }).overridden).toEqual(['base', 'period-kind']);
    expect(() => compareResults(one, other, { override: ['base'] })).toThrow(/kinds of period/);
    expect(() => compareResults(one, result(received, [0, 0]), { override: true })).toThrow(/no value/);
  });

  it('visits and rounds of dialogue are two units of one measure', () => {
    const dialogues = getIndicator('dialogue-count');
    const count = (counted: string): IndicatorResult => {
      const figure: Measurement = { measure: 'dialogue-count', unit: '01', period: '2023', value: 7, counted };
      return computeIndicator(dialogues, [figure], figure);
    };
    expect(mismatchesOf(count('lượt'), count('cuộc'))).toEqual(['unit']);
    expect(mismatchesOf(count('cuộc'), count('cuộc'))).toEqual([]);
  });
});
