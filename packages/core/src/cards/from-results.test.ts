import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { computeIndicator } from '../indicators/compute-indicator.js';
import { fromParts } from '../indicators/from-parts.js';
import type { IndicatorResult } from '../indicators/indicator-result.js';
import { cardFromResult } from './card-from-result.js';
import { rankingFromResults } from './ranking-from-results.js';
import { seriesFromResults } from './series-from-results.js';

const mediation = getIndicator('mediation-success-rate');
const settled = (unit: string, period: string, success: number, cases: number): IndicatorResult => {
  const place = { unit, period };
  const figures = [
    { measure: 'mediation-success', value: success, ...place },
    { measure: 'mediation-cases', value: cases, ...place },
  ];
  return computeIndicator(mediation, figures, place);
};
const rated = (unit: string, satisfied: number, raters: number, period = '2026'): IndicatorResult => ({
  ...fromParts(getIndicator('satisfaction-rate'), {
    'satisfaction-satisfied': satisfied,
    'satisfaction-raters': raters,
  }),
  unit,
  period,
});

describe('rankingFromResults', () => {
  it('rounds once, keeps units without a figure and says what is compared', () => {
    const rows = [settled('00001', '2026', 96, 118), settled('00002', '2026', 0, 0), settled('00003', '2026', 5, 3)];
    expect(rankingFromResults(rows, { lang: 'en', nameOf: (code) => `commune ${code}` })).toEqual({
      label: 'Mediation success rate',
      unit: '%',
      polarity: 'higher',
      rows: [
        { name: 'commune 00001', code: '00001', value: '81.36' },
        { name: 'commune 00002', code: '00002', value: null, note: 'Nothing of the kind in this period' },
        { name: 'commune 00003', code: '00003', value: null, note: expect.stringContaining('above the denominator') },
      ],
    });
    expect(rankingFromResults([])).toEqual({ rows: [] });
  });

  it('gives samples their interval and hides small ones with a neighbour', () => {
    const { rows } = rankingFromResults([rated('00001', 80, 100), rated('00002', 4, 6), rated('00003', 25, 30)]);
    expect(rows[0]).toMatchObject({ value: '80', low: '71.12', high: '86.66' });
    expect(rows.map(({ value }) => value)).toEqual(['80', null, null]);
    expect(rows[1]?.note).toBe('Chưa đủ 10 phiếu để công bố');
    const all = rankingFromResults([rated('00001', 80, 100), rated('00002', 4, 6)], { minN: 0 });
    expect(all.rows.map(({ value }) => value)).toEqual(['80', '66.67']);
  });

  it.each([
    ['another year', settled('00002', '2025', 1, 2), /different periods/],
    ['a province among communes', settled('24', '2026', 1, 2), /different scopes/],
    ['another indicator', rated('00002', 40, 50), /two different indicators/],
  ])('refuses %s', (_, other, said) => {
    expect(() => rankingFromResults([settled('00001', '2026', 1, 2), other])).toThrow(said);
  });
});

describe('seriesFromResults', () => {
  it('is in order, with the target of the last period and the reason of a gap', () => {
    const last = { ...settled('24', '2026', 96, 118), target: settled('24', '2026', 4, 5).value! };
    const series = seriesFromResults([last, settled('24', '2024', 3, 4), settled('24', '2025', 0, 0)]);
    expect(series.target).toBe('80');
    expect(series.points).toEqual([
      { period: '2024', value: '75' },
      { period: '2025', value: null, note: 'Không phát sinh trong kỳ' },
      { period: '2026', value: '81.36' },
    ]);
    expect(cardFromResult(last, { trend: series.points }).trend).toHaveLength(3);
  });

  it('breaks where the definition changed', () => {
    const of = (on: string, parts: Record<string, string>): IndicatorResult => ({
      ...fromParts(getIndicator('sipas-index', { on }), parts),
      unit: '24',
      period: on.slice(0, 4),
    });
    const { points } = seriesFromResults([
      of('2019-12-31', { 'sipas-published': '84.45' }),
      of('2024-12-31', { 'sipas-part-1': '83.84', 'sipas-part-2': '84.09' }),
    ]);
    expect(points.map(({ value }) => value)).toEqual(['84.45', '83.94']);
    expect(points[1]?.break).toMatch(/định nghĩa khác/);
  });

  it.each([
    ['two results of one period', settled('24', '2026-01/2026-12', 1, 2), /two results of one period/],
    ['a month beside a year', settled('24', '2025-12', 1, 2), /kinds of period/],
    ['another unit', settled('25', '2025', 1, 2), /different scopes/],
  ])('refuses %s', (_, other, said) => {
    expect(() => seriesFromResults([settled('24', '2026', 1, 2), other])).toThrow(said);
  });

  it('a result without a period is in no series', () => {
    expect(() => seriesFromResults([fromParts(mediation, {})])).toThrow(/no period/);
  });
});

describe('cardFromResult', () => {
  it('shows no rate that its own parts contradict, but the sum that shows it', () => {
    const card = cardFromResult(settled('24', '2026', 5, 3));
    expect(card).toMatchObject({ value: null, state: 'incomparable', status: 'unknown' });
    expect(card.formula).toBe('5 ÷ 3 × 100 = 166,67 %');
    expect(card.notes).toEqual([expect.stringContaining('lớn hơn mẫu số')]);
  });

  it('hides a figure of few persons by itself, and shows it to those who may see it', () => {
    expect(cardFromResult(rated('24', 4, 6))).toMatchObject({ value: null, state: 'suppressed', sample: null });
    expect(cardFromResult(rated('24', 4, 6), { minN: 0 }).value).toBe('66,67');
    expect(cardFromResult(rated('24', 40, 60), { minN: 100, lang: 'en' }).stateText).toMatch(/^Fewer than 100/);
  });

  it('says what a sample leaves open', () => {
    expect(cardFromResult(rated('24', 80, 100)).sample).toMatch(/^100 phiếu tự nguyện.*71,1–86,7 %/);
  });
});
