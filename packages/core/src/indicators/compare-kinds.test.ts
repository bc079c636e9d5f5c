// Which results may stand side by side, and what is said of their difference.
import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { divide, rational } from '../foundation/rational.js';
import { compareResults, mismatchesOf } from './compare-results.js';
import { computeIndicator } from './compute-indicator.js';
import { exactValueOf, fromParts } from './from-parts.js';
import { IncomparableError } from './incomparable-error.js';
import type { Indicator } from './indicator.js';
import type { IndicatorResult } from './indicator-result.js';

const visits = getIndicator('reception-visits');
const count = (value: number, place: Partial<Record<'unit' | 'period' | 'scope', string>> = {}, of = visits) => {
  const scope = { unit: '01', period: '2023', ...place };
  return computeIndicator(of, [{ measure: 'reception-visits', value, ...scope }], scope);
};
const direct = (direction: Indicator['direction']) => ({ ...visits, direction });

describe('a comparison', () => {
  it('of counts is in their unit, of rates in points, with words in both languages', () => {
    expect(compareResults(count(10), count(13))).toMatchObject({ unit: visits.unit, overridden: [] });
    const rate = getIndicator('mediation-success-rate');
    const of = (success: number) => fromParts(rate, { 'mediation-success': success, 'mediation-cases': 100 });
    expect(compareResults(of(80), of(85)).unit).toEqual({ vi: 'điểm %', en: 'percentage points' });
  });

  it.each([
    ['up', 'better', 'worse'],
    ['down', 'worse', 'better'],
    ['none', 'higher', 'lower'],
  ] as const)('where %s is wanted', (direction, more, less) => {
    const of = (value: number): IndicatorResult => count(value, {}, direct(direction));
    expect(compareResults(of(10), of(13)).trend).toBe(more);
    expect(compareResults(of(13), of(10)).trend).toBe(less);
    expect(compareResults(of(10), of(10)).trend).toBe('same');
  });

  it('of single days does not ask how the months around them lie', () => {
    expect(mismatchesOf(count(1, { period: '2026-01-31' }), count(1, { period: '2026-02-10' }))).toEqual([]);
  });

  it('of a printed rate takes what was printed, of a computed one its fraction', () => {
    const rate = getIndicator('mediation-success-rate');
    const place = { unit: '01', period: '2023' };
    const printed = computeIndicator(rate, [{ measure: rate.id, value: 85, ...place }], place);
    const thirds = fromParts(rate, { 'mediation-success': 1, 'mediation-cases': 3 });
    expect(printed.evidence.origin).toBe('printed');
    expect(exactValueOf(printed)).toEqual(rational(85));
    expect(exactValueOf(thirds)).toEqual(divide(rational(100), rational(3)));
  });

  it('from nothing has no percentage', () => {
    expect(compareResults(count(0), count(5)).relativeChange).toBe(null);
  });

  it('needs a value on both sides', () => {
    const none = computeIndicator(visits, [], { unit: '01', period: '2023' });
    for (const pair of [
      [none, count(1)],
      [count(1), none],
      [none, none],
    ] as const) {
      expect(mismatchesOf(...pair)).toEqual(['no-value']);
      expect(() => compareResults(...pair, { override: true })).toThrow(IncomparableError);
    }
  });

  it('without a value says nothing of nouns and offices', () => {
    const noun = {
      measure: 'dialogue-count',
      unit: '01',
      period: '2023',
      value: 7,
      counted: 'cuộc',
      scope: 'communes',
    };
    const dialogues = getIndicator('dialogue-count');
    const one = computeIndicator(dialogues, [noun], noun);
    const none = computeIndicator(dialogues, [], { unit: '01', period: '2023' });
    expect(mismatchesOf(one, none)).toEqual(['no-value']);
    expect(mismatchesOf(none, one)).toEqual(['no-value']);
  });

  it('the noun of a count is the first that is named', () => {
    const dialogues = getIndicator('dialogue-count');
    const figure = { measure: 'dialogue-count', unit: '01', period: '2023', value: 7 };
    const one = computeIndicator(dialogues, [figure, { ...figure, counted: 'cuộc' }], figure);
    const other = computeIndicator(dialogues, [{ ...figure, counted: 'cuộc' }], figure);
    expect(mismatchesOf(one, other)).toEqual([]);
  });

  it('the nouns under a rate are no unit of the rate', () => {
    const rate = getIndicator('mediation-success-rate');
    const of = (counted: string) => {
      const place = { unit: '01', period: '2023' };
      const parts = [
        { measure: 'mediation-success', value: 8, counted, ...place },
        { measure: 'mediation-cases', value: 10, counted, ...place },
      ];
      return computeIndicator(rate, parts, place);
    };
    expect(mismatchesOf(of('vụ'), of('việc'))).toEqual([]);
  });

  it('another unit of count is another thing', () => {
    const persons = count(1, {}, { ...visits, unit: { vi: 'người', en: 'persons' } });
    expect(mismatchesOf(count(1), persons)).toEqual(['unit']);
  });
});

describe('the level of a body, by its official code', () => {
  it.each([
    ['01', '79', true],
    ['001', '250', true],
    ['00001', '25000', true],
    ['01', '001', false],
    ['001', '00001', false],
    ['01', '00001', false],
    // Of other codes nothing is known.
    ['xa-1', 'trung-tam-hanh-chinh', true],
    ['xa', 'xa-', true],
    ['1', 'a', true],
    ['0101', 'mo-phong-0001', true],
    ['000001', 'x', true],
    ['01', 'xa', false],
    ['x01', 'y', true],
    ['01x', 'y', true],
    ['ab', 'abc', true],
    ['abc', 'abcde', true],
  ])('%s beside %s', (one, other, areAlike) => {
    expect(mismatchesOf(count(1, { unit: one }), count(1, { unit: other }))).toEqual(areAlike ? [] : ['scope']);
  });

  it('a result of no body is of no level', () => {
    const nobody = fromParts(visits, { 'reception-visits': 3 });
    expect(mismatchesOf(nobody, nobody)).toEqual([]);
    expect(mismatchesOf(nobody, { ...nobody, unit: '01' })).toEqual(['scope']);
    expect(mismatchesOf(nobody, { ...nobody, unit: 'xa' })).toEqual([]);
    expect(mismatchesOf(nobody, { ...nobody, period: '2026' })).toEqual(['period-kind']);
    expect(mismatchesOf(nobody, { ...nobody, period: 'không rõ' })).toEqual([]);
  });
});

describe('the kind of a period', () => {
  it.each([
    ['2023', '2024', true],
    ['2023-01/2023-03', '2023-04/2023-06', true],
    ['2023-01/2023-06', '2023-07/2023-12', true],
    ['2023-01/2023-03', '2023-01/2023-06', false],
    ['2023-01', '2023-02', true],
    ['2023-01', '2023', false],
    ['2018-01/2019-02', '2017-11/2018-12', true],
    ['2018-01/2019-02', '2018-01/2019-03', false],
    ['2018/2019', '2020/2021', true],
    ['2018/2019', '2018/2020', false],
    ['2023-01-01/2023-01-10', '2023-02-01/2023-02-10', true],
    ['2023-01-01/2023-01-10', '2023-01-01/2023-01-11', false],
    ['2023-01-25/2023-02-03', '2023-05-01/2023-05-10', true],
    ['2023-01-25/2023-02-03', '2023-05-25/2023-06-04', false],
  ])('%s beside %s', (one, other, areAlike) => {
    expect(mismatchesOf(count(1, { period: one }), count(1, { period: other }))).toEqual(
      areAlike ? [] : ['period-kind'],
    );
  });
});
