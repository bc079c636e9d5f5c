// Rates that reports print, beside one another and beside their parts.
import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { computeIndicator, isValidIn } from './compute-indicator.js';
import type { Measurement } from './measurement.js';

const rate = getIndicator('pakn-handled-rate');
const place = { unit: '24', period: '2023' };
const printed = (value: string, more: Partial<Measurement> = {}): Measurement => ({
  measure: rate.id,
  value,
  ...place,
  ...more,
});
const parts = (handled: number | string, received: number | string, more: Partial<Measurement> = {}): Measurement[] => [
  { measure: 'pakn-handled', value: handled, ...place, ...more },
  { measure: 'pakn-received', value: received, ...place },
];
const compute = (figures: readonly Measurement[], more = {}) => computeIndicator(rate, figures, { ...place, ...more });
const say = (figures: readonly Measurement[]): string => {
  const { state, bound, value, evidence } = compute(figures);
  return `${state} ${bound} ${value?.toDecimalPlaces(2).toString() ?? '–'} ${evidence.origin} ${evidence.printed?.verdict ?? '–'}`;
};

describe('printed rates', () => {
  it.each<[string, readonly Measurement[], string]>([
    ['one alone is the value', [printed('92')], 'ok exact 92 printed unchecked'],
    [
      'two that agree, rounded, are the finer one',
      [printed('92'), printed('91.97')],
      'ok exact 91.97 printed unchecked',
    ],
    ['whichever comes first', [printed('91.97'), printed('92')], 'ok exact 91.97 printed unchecked'],
    ['two that differ are none', [printed('92'), printed('91.4')], 'incomparable exact – none –'],
    [
      '“hơn 90” leaves room for 91,97',
      [printed('91.97'), printed('90', { bound: 'moreThan' })],
      'ok exact 91.97 printed unchecked',
    ],
    ['“hơn 92” does not', [printed('91.97'), printed('92', { bound: 'moreThan' })], 'incomparable exact – none –'],
    [
      '“hơn 91,97” does not either',
      [printed('91.970', { decimals: 3 }), printed('91.97', { bound: 'moreThan' })],
      'incomparable exact – none –',
    ],
    [
      '“từ 91,97 trở lên” does',
      [printed('91.970', { decimals: 3 }), printed('91.97', { bound: 'atLeast' })],
      'ok exact 91.97 printed unchecked',
    ],
    [
      '“từ 92 trở lên” does not',
      [printed('91.97'), printed('92', { bound: 'atLeast' })],
      'incomparable exact – none –',
    ],
    ['“dưới 92” does', [printed('91.97'), printed('92', { bound: 'lessThan' })], 'ok exact 91.97 printed unchecked'],
    [
      '“dưới 91,97” does not',
      [printed('91.970', { decimals: 3 }), printed('91.97', { bound: 'lessThan' })],
      'incomparable exact – none –',
    ],
    [
      '“không quá 91,97” does',
      [printed('91.970', { decimals: 3 }), printed('91.97', { bound: 'atMost' })],
      'ok exact 91.97 printed unchecked',
    ],
    ['“không quá 91” does not', [printed('91.97'), printed('91', { bound: 'atMost' })], 'incomparable exact – none –'],
    [
      '“khoảng 80” says too little to differ',
      [printed('91.97'), printed('80', { bound: 'about' })],
      'ok exact 91.97 printed unchecked',
    ],
    ['“gần 80” too', [printed('91.97'), printed('80', { bound: 'nearly' })], 'ok exact 91.97 printed unchecked'],
    [
      'a rough one is the finest',
      [printed('91.97', { bound: 'about' }), printed('80')],
      'ok about 91.97 printed unchecked',
    ],
    ['beside its parts, rounded', [...parts(126, 137), printed('92')], 'ok exact 91.97 computed holds'],
    ['cut off', [...parts(126, 137), printed('91.9', { decimals: 1 })], 'ok exact 91.97 computed truncated'],
    ['wrong', [...parts(126, 137), printed('93')], 'ok exact 91.97 computed contradicts'],
    [
      'of rough parts nothing is said',
      [...parts(126, 137, { bound: 'moreThan' }), printed('93')],
      'ok about 91.97 computed undecided',
    ],
    [
      'of parts without a value nothing is said',
      [...parts(0, 0), printed('93')],
      'zero-denominator exact – computed undecided',
    ],
    [
      'with one part missing it is the value',
      [...parts(126, 137).slice(0, 1), printed('92')],
      'ok exact 92 printed unchecked',
    ],
  ])('%s', (_, figures, expected) => {
    expect(say(figures)).toBe(expected);
  });

  it('the value of one alone is open by half of its last digit', () => {
    const { interval } = compute([printed('92.5', { decimals: 1 })]);
    expect([interval?.low?.toString(), interval?.high?.toString()]).toEqual(['92.45', '92.55']);
  });

  it('of another base, unit, period or scope is another rate', () => {
    expect(say([printed('92', { base: 'pakn-first-received' })])).toBe('missing exact – none –');
    expect(say([printed('92', { base: 'pakn-received' })])).toBe('ok exact 92 printed unchecked');
    expect(say([printed('92', { unit: '25' })])).toBe('missing exact – none –');
    expect(say([printed('92', { period: '2022' })])).toBe('missing exact – none –');
    expect(say([printed('92', { period: '2023-01/2023-12' })])).toBe('ok exact 92 printed unchecked');
    expect(compute([printed('92', { scope: 'communes' })], { scope: 'city-level' }).state).toBe('missing');
  });

  it('where a rate has several bases one that names none is none of them', () => {
    const petitions = getIndicator('petition-resolution-rate', { base: 'petition-eligible' });
    const one = { measure: petitions.id, value: '97', ...place };
    expect(computeIndicator(petitions, [one], place).state).toBe('missing');
    expect(computeIndicator(petitions, [{ ...one, base: 'petition-eligible' }], place).state).toBe('ok');
    expect(computeIndicator(petitions, [{ ...one, base: 'petition-received' }], place).state).toBe('missing');
  });
});

describe('parts of a computed rate', () => {
  it('that differ are no rate; that agree, or leave room for one another, are', () => {
    const handled = (value: number, bound?: Measurement['bound']): Measurement => ({
      measure: 'pakn-handled',
      value,
      ...place,
      ...(bound ? { bound } : {}),
    });
    const [, received] = parts(126, 137);
    const with_ = (...figures: Measurement[]) => say([...figures, received as Measurement]);
    expect(with_(handled(126), handled(126))).toBe('ok exact 91.97 computed –');
    expect(with_(handled(126), handled(127))).toBe('incomparable exact – computed –');
    expect(with_(handled(120, 'moreThan'), handled(126))).toBe('ok exact 91.97 computed –');
    expect(with_(handled(126), handled(120, 'moreThan'))).toBe('ok exact 91.97 computed –');
    expect(with_(handled(126), handled(126, 'moreThan'))).toBe('incomparable exact – computed –');
    expect(with_(handled(120, 'moreThan'), handled(126, 'lessThan'))).toBe('ok about 91.97 computed –');
  });

  it('carry their bounds into the evidence', () => {
    const { evidence } = compute(parts(126, 137, { bound: 'moreThan' }));
    expect(evidence.parts.map(({ measure, bound }) => [measure, bound])).toEqual([
      ['pakn-handled', 'moreThan'],
      ['pakn-received', 'exact'],
    ]);
  });

  it('a count is as rough as its one figure', () => {
    const visits = getIndicator('reception-visits');
    const count = (bound?: Measurement['bound']) =>
      computeIndicator(visits, [{ measure: visits.id, value: 130, ...place, ...(bound ? { bound } : {}) }], place);
    expect(count('moreThan')).toMatchObject({ state: 'ok', bound: 'moreThan' });
    expect(count()).toMatchObject({ state: 'ok', bound: 'exact', evidence: { printed: null, origin: 'computed' } });
    expect(computeIndicator(visits, [], place)).toMatchObject({ state: 'missing', bound: 'exact' });
  });

  it('of two nouns or two offices are not one rate', () => {
    const [handled, received] = parts(126, 137) as [Measurement, Measurement];
    expect(compute([{ ...handled, scope: 'communes' }, received]).state).toBe('incomparable');
    expect(
      compute([
        { ...handled, scope: 'communes' },
        { ...received, scope: 'communes' },
      ]),
    ).toMatchObject({
      state: 'ok',
      scope: 'communes',
    });
    expect(
      compute([
        { ...handled, counted: 'đơn' },
        { ...received, counted: 'lượt' },
      ]).state,
    ).toBe('ok');
    expect(compute([{ ...handled, counted: 'đơn' }, { ...handled, counted: 'lượt' }, received]).state).toBe(
      'incomparable',
    );
    expect(compute([handled, { ...handled, counted: 'lượt' }, { ...handled, counted: 'lượt' }, received]).state).toBe(
      'ok',
    );
  });

  it('have the head that was asked for', () => {
    expect(compute(parts(126, 137))).not.toHaveProperty('scope');
    expect(compute(parts(126, 137))).not.toHaveProperty('target');
    const targets = [{ indicator: rate.id, unit: '24', period: '2023', value: 90 }];
    expect(compute(parts(126, 137), { targets }).target?.toString()).toBe('90');
    expect(computeIndicator(rate, [], { ...place, scope: 'communes' })).toMatchObject({ scope: 'communes', ...place });
  });
});

describe('a definition holds for a time', () => {
  it.each([
    ['2024', true],
    ['2020', false],
    ['2019-07/2020-12', false],
    ['2020-12/2021-01', true],
    ['2025', false],
    ['2024-12/2025-02', true],
    ['không rõ', true],
  ])('%s', (period, holds) => {
    expect(isValidIn({ ...rate, valid: { from: '2021-01-01', to: '2025-01-01' } }, period)).toBe(holds);
  });

  it('without an end for ever', () => {
    expect(isValidIn({ ...rate, valid: { from: '2021-01-01' } }, '2199')).toBe(true);
    expect(isValidIn({ ...rate, valid: { from: '2021-01-01' } }, '2020')).toBe(false);
  });
});
