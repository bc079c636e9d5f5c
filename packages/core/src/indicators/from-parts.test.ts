import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { Decimal } from '../foundation/decimal.js';
import { explainIndicator } from './explain-indicator.js';
import { compareResults } from './compare-results.js';
import type { Formula } from './formula.js';
import { fromParts } from './from-parts.js';
import { IncomparableError } from './incomparable-error.js';
import type { Indicator } from './indicator.js';
import type { IndicatorResult } from './indicator-result.js';
import { isShowable } from './is-showable.js';
import { sampleInterval } from './sample-interval.js';

describe('fromParts', () => {
  it.each([
    [
      'petition-resolution-rate',
      'petition-eligible',
      { 'petition-resolved': 201, 'petition-eligible': 207 },
      '201 ÷ 207 × 100 = 97,10 %',
    ],
    [
      'petition-resolution-rate',
      'petition-received',
      { 'petition-resolved': 201, 'petition-received': 210 },
      '201 ÷ 210 × 100 = 95,71 %',
    ],
    [
      'petition-resolution-rate',
      'petition-received',
      { 'petition-resolved': 317, 'petition-received': 402 },
      '317 ÷ 402 × 100 = 78,86 %',
    ],
    [
      'petition-resolution-rate',
      'petition-in-competence',
      { 'petition-resolved': 128, 'petition-in-competence': 169 },
      '128 ÷ 169 × 100 = 75,74 %',
    ],
    [
      'petition-eligibility-rate',
      undefined,
      { 'petition-eligible': 207, 'petition-received': 210 },
      '207 ÷ 210 × 100 = 98,57 %',
    ],
    [
      'mediation-success-rate',
      undefined,
      { 'mediation-success': 96, 'mediation-cases': 118 },
      '96 ÷ 118 × 100 = 81,36 %',
    ],
    [
      'mediation-members-per-team',
      undefined,
      { 'mediation-members': 1333, 'mediation-teams': 183 },
      '1.333 ÷ 183 = 7,28 người/tổ',
    ],
    ['pakn-handled-rate', undefined, { 'pakn-handled': 126, 'pakn-received': 137 }, '126 ÷ 137 × 100 = 91,97 %'],
    ['ntm-rate', undefined, { 'ntm-communes': 24, 'ntm-communes-total': 28 }, '24 ÷ 28 × 100 = 85,71 %'],
    [
      'service-level4-share',
      undefined,
      { 'service-level3-count': 1217, 'service-level4-count': 468 },
      '468 ÷ (1.217 + 468) × 100 = 27,77 %',
    ],
    [
      'dossier-on-time-rate-resolved',
      undefined,
      { 'dossier-resolved-early': 124907, 'dossier-resolved-on-time': 102770, 'dossier-resolved': 257141 },
      '(124.907 + 102.770) ÷ 257.141 × 100 = 88,54 %',
    ],
  ])('%s (%s): %o is %s', (id, base, parts, written) => {
    expect(explainIndicator(fromParts(getIndicator(id, { base }), parts), { lang: 'vi' })).toBe(written);
  });

  it('keeps the digits that no rounding has touched', () => {
    const { value } = fromParts(getIndicator('mediation-success-rate'), {
      'mediation-success': 96,
      'mediation-cases': 118,
    });
    expect(value?.toString()).toBe('81.35593220338983050847457627118644067797');
  });

  it('is the same from numbers, text, BigInt-sized parts and Decimals', () => {
    const rate = getIndicator('pakn-handled-rate');
    const results = [
      fromParts(rate, { 'pakn-handled': 1, 'pakn-received': 3 }),
      fromParts(rate, { 'pakn-handled': '1', 'pakn-received': '3' }),
      fromParts(rate, { 'pakn-handled': '100000000000000000000000', 'pakn-received': '300000000000000000000000' }),
    ];
    expect(new Set(results.map(({ value }) => value?.toString()))).toEqual(
      new Set(['33.33333333333333333333333333333333333333']),
    );
  });

  it('shows what stands above and below the line: of a quotient, and of the rate that points are given for', () => {
    const members = getIndicator('mediation-members-per-team');
    const rate = getIndicator('pakn-handled-rate');
    const points: Indicator = { ...rate, formula: { kind: 'score', rate: rate.formula, max: '20' } as Formula };
    const sides = ({ numerator, denominator }: IndicatorResult) => [numerator?.toString(), denominator?.toString()];
    expect(sides(fromParts(members, { 'mediation-members': 1333, 'mediation-teams': 183 }))).toEqual(['1333', '183']);
    expect(sides(fromParts(points, { 'pakn-handled': 126, 'pakn-received': 137 }))).toEqual(['126', '137']);
  });

  it('has no value of nothing, and says which', () => {
    const rate = getIndicator('mediation-success-rate');
    expect(fromParts(rate, { 'mediation-success': 0, 'mediation-cases': 0 })).toMatchObject({
      value: null,
      state: 'zero-denominator',
    });
    const partly = fromParts(rate, { 'mediation-success': 96 });
    expect(partly).toMatchObject({ value: null, state: 'missing', evidence: { missing: ['mediation-cases'] } });
  });
});

describe('parts that contradict each other', () => {
  const rate = getIndicator('mediation-success-rate');

  it.each([
    ['mediation-success-rate', { 'mediation-success': 5, 'mediation-cases': 3 }],
    ['mediation-success-rate', { 'mediation-success': -1, 'mediation-cases': 3 }],
    ['pakn-satisfaction-rate', { 'pakn-first-received': 10, 'pakn-faulted': 11 }],
    [
      'dossier-online-share-766',
      {
        'dossier-received-online': 9,
        'dossier-received-new': 8,
        'dossier-synced': 8,
        'dossier-on-portal': 8,
        'dossier-in-national-report': 8,
      },
    ],
  ])('%s of %o is no rate', (id, parts) => {
    const result = fromParts(getIndicator(id), parts);
    expect(result).toMatchObject({ state: 'incomparable', evidence: { problem: { code: 'part-exceeds-whole' } } });
    expect(isShowable(result)).toBe(false);
    expect(() => compareResults(result, result)).toThrow(IncomparableError);
  });

  it('deep inside a formula, too', () => {
    const share = rate.formula as Formula<'%'>;
    const least: Formula = { kind: 'least', of: [{ kind: 'constant', value: '100', unit: '%' }, share] };
    const parts = { 'mediation-success': 5, 'mediation-cases': 3 };
    expect(fromParts({ ...rate, formula: least }, parts).state).toBe('incomparable');
  });

  it('all of the whole is a rate, and nothing of nothing is none', () => {
    expect(fromParts(rate, { 'mediation-success': 3, 'mediation-cases': 3 }).state).toBe('ok');
    expect(fromParts(rate, { 'mediation-success': 5, 'mediation-cases': 0 }).state).toBe('zero-denominator');
  });

  it('what may be more than its base is', () => {
    const compliance = fromParts(getIndicator('reception-compliance-rate'), {
      'reception-days': 29,
      'reception-days-required': 28,
    });
    expect(compliance.state).toBe('ok');
    const budget = getIndicator('budget-revenue-vs-plan');
    expect(fromParts(budget, { 'budget-revenue': 1478, 'budget-revenue-plan': 1000 }).value?.toString()).toBe('147.8');
  });
});

describe('a sample', () => {
  it('carries its interval, in percent', () => {
    const { interval } = fromParts(getIndicator('satisfaction-rate'), {
      'satisfaction-satisfied': 80,
      'satisfaction-raters': 100,
    });
    expect(interval).toMatchObject({ level: 0.95, method: 'wilson', lowIncluded: true, highIncluded: true });
    expect([interval?.low?.toFixed(2), interval?.high?.toFixed(2)]).toEqual(['71.12', '86.66']);
  });

  it('and none where the answers counted are no part of those asked', () => {
    const rate = getIndicator('satisfaction-rate');
    for (const [satisfied, raters] of [
      [101, 100],
      [-1, 100],
    ] as const)
      expect(sampleInterval(rate, { numerator: new Decimal(satisfied), denominator: new Decimal(raters) })).toBeNull();
  });

  it('and none where it is no share', () => {
    const rate = getIndicator('satisfaction-rate');
    const sides = { numerator: new Decimal(80), denominator: new Decimal(100) };
    expect(sampleInterval(rate, sides)).not.toBeNull();
    const formula = getIndicator('mediation-members-per-team').formula;
    expect(sampleInterval({ ...rate, formula }, sides)).toBeNull();
  });

  it('and what was counted whole carries none', () => {
    expect(
      fromParts(getIndicator('mediation-success-rate'), { 'mediation-success': 96, 'mediation-cases': 118 }).interval,
    ).toBeNull();
  });
});

describe('isShowable', () => {
  it('wants a value, and a state that lets it be shown', () => {
    const value = new Decimal(5);
    expect(isShowable({ state: 'ok', value })).toBe(true);
    expect(isShowable({ state: 'partial', value })).toBe(true);
    expect(isShowable({ state: 'ok', value: null })).toBe(false);
    expect(isShowable({ state: 'suppressed', value })).toBe(false);
  });
});

describe('getIndicator', () => {
  it('wants a base where a rate has several, and names them', () => {
    expect(() => getIndicator('petition-resolution-rate')).toThrow(
      /petition-received, petition-eligible, petition-in-competence/,
    );
    expect(() => getIndicator('petition-resolution-rate', { base: 'mediation-cases' })).toThrow(/no base/);
    expect(() => getIndicator('nothing')).toThrow(/no indicator “nothing”\.$/);
    expect(() => getIndicator('petition-resolved-rate')).toThrow(/Did you mean petition-resol/);
  });

  it('a NULL of SQL is missing, not 0', () => {
    const parts = { 'mediation-success': null, 'mediation-cases': 118 } as unknown as Record<string, number>;
    const result = fromParts(getIndicator('mediation-success-rate'), parts);
    expect(result.state).toBe('missing');
    expect(result.evidence.missing).toEqual(['mediation-success']);
  });
});
