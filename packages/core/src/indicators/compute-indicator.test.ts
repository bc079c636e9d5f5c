import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { Decimal } from '../foundation/decimal.js';
import { NotANumberError } from '../foundation/read-decimal.js';
import { PeriodError } from '../periods/period-error.js';
import type { Measurement } from './measurement.js';
import { areOfTwoNouns, computeIndicator } from './compute-indicator.js';
import { explainIndicator } from './explain-indicator.js';
import { PartError } from './part-error.js';
import { rollUp } from './roll-up.js';

const scope = { unit: 'x', period: '2023' };
const mediation = getIndicator('mediation-success-rate');
const figure = (measure: string, value: string, more: Partial<Measurement> = {}): Measurement => ({
  measure,
  value,
  ...scope,
  ...more,
});

describe('figures of two nouns', () => {
  it('are told by their nouns; a figure without one says nothing of it', () => {
    const of = (...nouns: (string | undefined)[]) =>
      areOfTwoNouns(nouns.map((counted) => figure('dialogue-count', '1', counted === undefined ? {} : { counted })));
    expect([of('cuộc', 'cuộc'), of('cuộc', 'lượt'), of('cuộc', undefined), of(undefined, 'cuộc')]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('computeIndicator', () => {
  it.each([
    ['81', 0, 'holds'],
    ['81.36', 2, 'holds'],
    ['81.35', 2, 'truncated'],
    ['85', 0, 'contradicts'],
    ['82', 0, 'contradicts'],
  ])('96 of 118 printed as %s with %i decimals: %s', (value, decimals, verdict) => {
    const result = computeIndicator(
      mediation,
      [
        figure('mediation-success', '96'),
        figure('mediation-cases', '118'),
        figure('mediation-success-rate', value, { decimals }),
      ],
      scope,
    );
    expect(result.evidence.printed?.verdict).toBe(verdict);
    expect(result.value?.toFixed(4)).toBe('81.3559');
  });

  it.each([
    ['moreThan', '81', 'holds'],
    ['moreThan', '82', 'contradicts'],
    ['lessThan', '82', 'holds'],
    ['atLeast', '81', 'holds'],
    ['atMost', '81', 'contradicts'],
    ['nearly', '82', 'undecided'],
  ] as const)('a printed bound tests its inequality: %s %s %s', (bound, value, verdict) => {
    const result = computeIndicator(
      mediation,
      [
        figure('mediation-success', '96'),
        figure('mediation-cases', '118'),
        figure('mediation-success-rate', value, { bound }),
      ],
      scope,
    );
    expect(result.evidence.printed?.verdict).toBe(verdict);
  });

  it('takes a printed rate whose parts nobody gave, and says so', () => {
    const result = computeIndicator(
      getIndicator('dossier-on-time-rate-resolved'),
      [figure('dossier-on-time-rate-resolved', '99.5', { bound: 'nearly' })],
      scope,
    );
    expect(result).toMatchObject({
      state: 'ok',
      bound: 'nearly',
      evidence: { origin: 'printed', printed: { verdict: 'unchecked' } },
    });
    expect([result.interval?.low?.toString(), result.interval?.high?.toString()]).toEqual(['99.4', '99.5']);
  });

  it('takes no figure of another body, period or base', () => {
    const others = [
      figure('petition-resolved', '1', { unit: 'y' }),
      figure('petition-resolved', '1', { period: '2022' }),
      figure('petition-resolution-rate', '50', { base: 'petition-eligible' }),
    ];
    const rate = getIndicator('petition-resolution-rate', { base: 'petition-received' });
    expect(computeIndicator(rate, others, scope)).toMatchObject({ state: 'missing', value: null });
  });

  it('does not choose between two figures for one measure', () => {
    const result = computeIndicator(
      mediation,
      [figure('mediation-success', '96'), figure('mediation-success', '97'), figure('mediation-cases', '118')],
      scope,
    );
    expect(result).toMatchObject({ state: 'incomparable', value: null });
  });

  it('a part that is only known roughly makes the rate rough', () => {
    const result = computeIndicator(
      mediation,
      [figure('mediation-success', '96', { bound: 'moreThan' }), figure('mediation-cases', '118')],
      scope,
    );
    expect(result.bound).toBe('about');
  });

  it('carries the target and the sources along', () => {
    const source = { text: 'Hòa giải thành 96 vụ.' };
    const result = computeIndicator(
      mediation,
      [figure('mediation-success', '96', { source }), figure('mediation-cases', '118')],
      { ...scope, target: new Decimal(80) },
    );
    expect(result.target?.toString()).toBe('80');
    expect(result.evidence.measurements[0]?.source).toEqual(source);
  });

  it('knows a period by its days, however it is written', () => {
    const [success, cases] = [figure('mediation-success', '96'), figure('mediation-cases', '118')];
    const mixed = [{ ...success, period: '2023-01/2023-12' }, cases];
    expect(computeIndicator(mediation, mixed, scope).value?.toFixed(2)).toBe('81.36');
    expect(computeIndicator(mediation, mixed, { ...scope, period: '2023-01-01/2023-12-31' }).state).toBe('ok');
  });

  it('refuses a period that is none, as rollUp does', () => {
    for (const period of ['năm 2023', '2023-13', '']) {
      expect(() => computeIndicator(mediation, [], { ...scope, period })).toThrow(PeriodError);
      expect(() => rollUp(mediation, [], [], { ...scope, period })).toThrow(PeriodError);
    }
  });

  it('refuses a figure that is no number, and says which', () => {
    const wrong = [figure('mediation-success', 'abc'), figure('mediation-cases', '118')];
    for (const compute of [
      () => computeIndicator(mediation, wrong, scope),
      () => rollUp(mediation, wrong, [{ code: 'x' }], scope),
    ]) {
      expect(compute).toThrow(PartError);
      expect(compute).toThrow('Part “mediation-success” (unit x, period 2023) is not a number: “abc”');
    }
    const targets = [{ indicator: mediation.id, ...scope, value: 'nhiều' }];
    expect(() => computeIndicator(mediation, [], { ...scope, targets })).toThrow(NotANumberError);
    // What is not asked for is not judged.
    expect(computeIndicator(mediation, [figure('pakn-handled', 'abc')], scope).state).toBe('missing');
  });

  describe('several figures of one thing', () => {
    const scope = { unit: '24', period: '2023' };
    const rate = getIndicator('pakn-handled-rate');
    const handled = { measure: 'pakn-handled', value: '126', ...scope };
    const received = { measure: 'pakn-received', value: '137', ...scope };

    it('a rate printed twice, once rounded further, is one rate', () => {
      const printed = [
        { measure: 'pakn-handled-rate', value: '92', decimals: 0, ...scope },
        { measure: 'pakn-handled-rate', value: '91.97', decimals: 2, ...scope },
      ];
      const result = computeIndicator(rate, [handled, received, ...printed], scope);
      expect(result.state).toBe('ok');
      expect(result.evidence.printed).toMatchObject({ decimals: 2, verdict: 'holds' });
      expect(computeIndicator(rate, [{ ...printed[0]!, value: '91' }, printed[1]!], scope).state).toBe('incomparable');
    });

    it('"more than 130" beside 137 takes nothing away', () => {
      const rough = { ...received, value: '130', bound: 'moreThan' as const };
      for (const parts of [
        [handled, rough, received],
        [handled, received, rough],
      ]) {
        const result = computeIndicator(rate, parts, scope);
        expect(result).toMatchObject({ state: 'ok', bound: 'exact' });
        expect(result.denominator?.toString()).toBe('137');
      }
      expect(computeIndicator(rate, [handled, received, { ...rough, value: '140' }], scope).state).toBe('incomparable');
    });

    it('says that the figures disagree, not that the denominator is 0', () => {
      const result = computeIndicator(rate, [handled, { ...handled, value: '127' }, received], scope);
      expect(explainIndicator(result, { lang: 'vi' })).toBe('có hai số liệu khác nhau cho cùng một nội dung');
    });

    it('a printed rate that names no base is not the rate of each base', () => {
      const printed = [{ measure: 'petition-resolution-rate', value: '75.7', decimals: 1, ...scope }];
      const of = (base: string) => computeIndicator(getIndicator('petition-resolution-rate', { base }), printed, scope);
      expect(of('petition-received').state).toBe('missing');
      const named = [{ ...printed[0]!, base: 'petition-received' }];
      const found = getIndicator('petition-resolution-rate', { base: 'petition-received' });
      expect(computeIndicator(found, named, scope).state).toBe('ok');
    });
  });
});
