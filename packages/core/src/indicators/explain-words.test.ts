// What stands beside a figure when there is none, when it is rough, or when it was only read.
import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { computeIndicator } from './compute-indicator.js';
import { explainIndicator, numberText } from './explain-indicator.js';
import { fromParts } from './from-parts.js';
import type { IndicatorResult } from './indicator-result.js';
import type { Measurement } from './measurement.js';
import { suppressSmall } from './suppress-small.js';

const rate = getIndicator('mediation-success-rate');
const place = { unit: '24', period: '2023' };
const figure = (measure: string, value: number | string, more: Partial<Measurement> = {}): Measurement => ({
  measure,
  value,
  ...place,
  ...more,
});
const pair = (success: number | string, cases: number, more: Partial<Measurement> = {}) => [
  figure('mediation-success', success, more),
  figure('mediation-cases', cases),
];
const of = (...figures: readonly Measurement[]): IndicatorResult => computeIndicator(rate, figures, place);
const both = (result: IndicatorResult) => [
  explainIndicator(result, { lang: 'vi' }),
  explainIndicator(result, { lang: 'en' }),
];

describe('explainIndicator', () => {
  it('writes the sum with its unit in both languages', () => {
    expect(both(of(...pair(96, 118)))).toEqual(['96 ÷ 118 × 100 = 81,36 %', '96 ÷ 118 × 100 = 81.36%']);
    const perTeam = fromParts(getIndicator('mediation-members-per-team'), {
      'mediation-members': 1333,
      'mediation-teams': 183,
    });
    expect(both(perTeam)[0]).toBe('1.333 ÷ 183 = 7,28 người/tổ');
    expect(both(perTeam)[1]).toMatch(/^1,333 ÷ 183 = 7\.28 \S/u);
  });

  it('a count is itself', () => {
    const visits = getIndicator('reception-visits');
    const result = computeIndicator(visits, [figure(visits.id, 1250, { bound: 'moreThan' })], place);
    expect(both(result)[0]).toBe('hơn 1.250 lượt');
    expect(numberText(result, 'en')).toBe('more than 1,250');
  });

  it('a printed rate says so, with its own decimals and its own “gần”', () => {
    expect(both(of(figure(rate.id, '92', { decimals: 0, bound: 'nearly' })))).toEqual([
      'gần 92 % (theo báo cáo)',
      'nearly 92% (as reported)',
    ]);
    expect(numberText(of(figure(rate.id, '92.5', { decimals: 2 })), 'vi')).toBe('92,50');
  });

  it('rough parts give a rough rate', () => {
    expect(both(of(...pair(96, 118, { bound: 'moreThan' })))[0]).toBe('hơn 96 ÷ 118 × 100 ≈ 81,36 %');
  });

  it('parts below nothing stand in brackets, and the sum is there although it is no rate', () => {
    const result = of(...pair(-5, 118));
    expect(result.state).toBe('incomparable');
    expect(both(result)[0]).toBe('(-5) ÷ 118 × 100 = -4,24 %');
  });

  it('says why there is none', () => {
    expect(both(of(...pair(0, 0)))).toEqual([
      '0 ÷ 0 × 100: mẫu số bằng 0, không tính được tỷ lệ',
      '0 ÷ 0 × 100: the denominator is 0, there is no rate',
    ]);
    expect(both(of())).toEqual(['thiếu số liệu thành phần', 'parts are missing']);
    expect(both(of(...pair(96, 118), figure('mediation-cases', 119)))).toEqual([
      'có hai số liệu khác nhau cho cùng một nội dung',
      'two figures of one measure disagree',
    ]);
    const small = suppressSmall([of(...pair(2, 3)), of(...pair(1, 4))])[0] as IndicatorResult;
    expect(both(small)[0]).toBe('không công bố vì số người quá ít');
    expect(numberText(small, 'vi')).toBe(null);
  });

  it('a sum of some units says that it is one', () => {
    const partial = { ...of(...pair(96, 118)), state: 'partial' } as const;
    expect(both(partial)).toEqual([
      '96 ÷ 118 × 100 = 81,36 % (chưa đủ đơn vị hoặc chưa đủ kỳ)',
      '96 ÷ 118 × 100 = 81.36% (some units or months are missing)',
    ]);
  });

  it('is rounded once, half up, from the parts', () => {
    expect(numberText(of(...pair(2, 3)), 'vi')).toBe('66,67');
    expect(numberText({ ...of(...pair(1, 200)), indicator: { ...rate, decimals: 0 } }, 'vi')).toBe('1');
  });

  it('a part that the evidence lost is a question', () => {
    const result = of(...pair(96, 118));
    const lost = { ...result, evidence: { ...result.evidence, parts: result.evidence.parts.slice(0, 1) } };
    expect(both(lost)[0]).toMatch(/^96 ÷ \? × 100/u);
  });
});
