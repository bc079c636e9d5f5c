// Which of several figures of one unit counts, and when none of them does.
import { describe, expect, it } from 'vitest';
import { twoLevels as units } from '../../test/two-levels.js';
import { getIndicator } from '../catalog/get-indicator.js';
import type { Aggregation, Formula, MeasureTerm } from './formula.js';
import type { Indicator } from './indicator.js';
import { ownOffice, type Measurement } from './measurement.js';
import { rollUp } from './roll-up.js';

const visits = getIndicator('reception-visits');
const rate = getIndicator('mediation-success-rate');
const year = { unit: '24', period: '2026' };
const seen = (unit: string, value: number | string, more: Partial<Measurement> = {}): Measurement => ({
  measure: 'reception-visits',
  unit,
  period: '2026',
  value,
  ...more,
});
const say = (figures: readonly Measurement[], options = year): string => {
  const { value, state, bound } = rollUp(visits, figures, units, options);
  return `${state} ${bound} ${value?.toString() ?? '–'}`;
};

describe('figures of one unit and one period', () => {
  it('that agree are one, that differ are none', () => {
    expect(say([seen('a', 130), seen('a', '130.0'), seen('b', 7)])).toBe('ok exact 137');
    expect(say([seen('a', 130), seen('a', 131), seen('b', 7)])).toBe('incomparable exact –');
    expect(say([seen('a', 130), seen('b', 7), seen('b', 7), seen('b', 8)])).toBe('incomparable exact –');
    expect(say([seen('b', 7), seen('b', 8)], { ...year, unit: 'b' })).toBe('incomparable exact –');
    expect(say([seen('b', 7), seen('b', 8), seen('a', 1)], { ...year, unit: 'a' })).toBe('ok exact 1');
  });

  it('an exact one stands above a rough one, whichever comes first', () => {
    const rough = seen('a', 130, { bound: 'moreThan' });
    for (const figures of [
      [rough, seen('a', 137)],
      [seen('a', 137), rough],
      [rough, seen('a', 137, { bound: 'exact' }), seen('a', 140, { bound: 'about' })],
    ])
      expect(say([...figures, seen('b', 1)])).toBe('ok exact 138');
    expect(say([seen('a', 137), rough, seen('a', 138), seen('b', 1)])).toBe('incomparable exact –');
  });

  it('a rough one alone leaves the sum rough', () => {
    expect(say([seen('a', 130, { bound: 'moreThan' }), seen('b', 7)])).toBe('ok about 137');
    expect(say([seen('b', 7), seen('a', 130, { bound: 'moreThan' })])).toBe('ok about 137');
    expect(say([seen('a', 130, { bound: 'about' }), seen('a', 140, { bound: 'moreThan' }), seen('b', 7)])).toBe(
      'ok about 137',
    );
    const half = { period: '2026-01/2026-06' };
    const rest = { period: '2026-07/2026-12' };
    expect(say([seen('b', 7, half), seen('b', 9, { ...rest, bound: 'nearly' })], { ...year, unit: 'b' })).toBe(
      'ok about 16',
    );
  });

  it('of two offices or two nouns are two things', () => {
    const ofB = { ...year, unit: 'b' };
    expect(say([seen('b', 7), seen('b', 7, { scope: 'communes' })], ofB)).toBe('incomparable exact –');
    expect(say([seen('b', 7, { counted: 'lượt' }), seen('b', 7, { counted: 'cuộc' })], ofB)).toBe(
      'incomparable exact –',
    );
  });

  it('of other measures and other years are not looked at', () => {
    const others = [
      seen('b', 99, { period: '2025' }),
      seen('b', 99, { period: '2027' }),
      seen('b', 99, { period: '2026-07/2027-06' }),
      seen('b', 99, { period: '2025-07/2026-06' }),
      seen('b', 99, { measure: 'reception-persons', scope: 'communes' }),
    ];
    const unread = seen('b', 1, { measure: 'reception-persons', period: 'quý I' });
    const result = rollUp(visits, [...others, unread, seen('b', 7)], units, { ...year, unit: 'b' });
    expect(result).toMatchObject({ state: 'ok', evidence: { measurements: [seen('b', 7)] } });
    expect(result.evidence.coverage).toEqual({ reported: ['b'], missing: [] });
    expect(say(others, { ...year, unit: 'b' })).toBe('missing exact –');
  });
});

describe('a unit and those below it', () => {
  it('its own figure of the whole year stands, also where not all below report', () => {
    expect(say([seen('a', 30), seen('a1', 10), seen('b', 1)])).toBe('ok exact 31');
    expect(say([seen('a', 30), seen('b', 1)])).toBe('ok exact 31');
    expect(say([seen('a', 30), seen('a1', 10), seen('a2', 20), seen('b', 1)])).toBe('ok exact 31');
    expect(say([seen('a', 30), seen('a1', 10), seen('a2', 21), seen('b', 1)])).toBe('incomparable exact –');
  });

  it('its own figure of half the year gives way to those below, and stands where there are none', () => {
    const half = seen('a', 30, { period: '2026-01/2026-06' });
    const below = [seen('a1', 10), seen('a2', 21)];
    expect(say([half, ...below], { ...year, unit: 'a' })).toBe('ok exact 31');
    expect(say([half, below[0] as Measurement], { ...year, unit: 'a' })).toBe('partial exact 10');
    expect(say([half], { ...year, unit: 'a' })).toBe('partial exact 30');
  });

  it('tells who reported and who did not, and keeps what it used', () => {
    const success = { ...seen('b', 4), measure: 'mediation-success' };
    const pair = [
      { ...seen('a1', 1), measure: 'mediation-success' },
      { ...seen('a1', 2), measure: 'mediation-cases' },
    ];
    const { evidence, state } = rollUp(rate, [success, ...pair], units, year);
    expect(state).toBe('partial');
    expect(evidence.coverage).toEqual({ reported: ['a1'], missing: ['a2', 'b'] });
    expect(evidence.measurements).toEqual(pair);
    expect(rollUp(rate, [success], units, { ...year, unit: 'b' }).evidence.measurements).toEqual([]);
  });

  it('the own office comes on top, alone where it is asked for, and makes no contradiction', () => {
    const office = seen('a', 3, { scope: ownOffice });
    const below = [seen('a1', 10), seen('a2', 20)];
    expect(say([office, ...below, seen('b', 1)])).toBe('ok exact 34');
    expect(say([office, ...below, seen('a', 33), seen('b', 1)])).toBe('ok exact 34');
    expect(say([office, ...below, seen('a', 30), seen('b', 1)])).toBe('incomparable exact –');
    const asked = { unit: 'a1', period: '2026', scope: ownOffice };
    expect(say([seen('a1', 5, { scope: ownOffice }), seen('a1', 10)], asked)).toBe('ok exact 5');
    expect(say([seen('a1', 5, { scope: ownOffice }), seen('a1', 10)], { ...asked, scope: 'communes' } as never)).toBe(
      'missing exact –',
    );
  });

  it('of one scope only where it is named', () => {
    const figures = [seen('b', 7, { scope: 'communes' }), seen('b', 9, { scope: 'city-level' })];
    const asked = (scope: string) => ({ unit: 'b', period: '2026', scope });
    expect(say(figures, asked('communes'))).toBe('ok exact 7');
    expect(say(figures, asked('city-level'))).toBe('ok exact 9');
    expect(rollUp(visits, figures, units, asked('communes'))).toMatchObject({ scope: 'communes' });
  });

  it('names each figure that it could not read once, and units that it does not know in order', () => {
    const lost = seen('a', 1, { period: 'quý I' });
    const office = seen('a', 2, { scope: ownOffice, period: 'quý II' });
    const figures = [lost, office, seen('a', 3, { scope: ownOffice }), seen('a1', 1), seen('a2', 1), seen('b', 1)];
    const strangers = [seen('y', 1), seen('x', 1), seen('z', 1)];
    expect(rollUp(visits, [...figures, ...strangers], units, year).evidence.coverage).toEqual({
      reported: ['a1', 'a2', 'a', 'b'],
      missing: [],
      unread: [lost, office],
      unplaced: ['x', 'y', 'z'],
    });
  });
});

describe('measures that add up in other ways', () => {
  const measured = (units: 'sum' | 'average' | 'none', time: Aggregation = 'sum'): MeasureTerm => ({
    kind: 'measure',
    measure: 'reception-visits',
    unit: 'lượt',
    time,
    units,
  });
  const indicatorOf = (formula: Formula): Indicator => ({ ...visits, formula });

  it('a mean of units weighs each unit that reported once, however deep it stands', () => {
    const mean = indicatorOf(measured('average'));
    const figures = [seen('a1', 10), seen('a2', 20), seen('b', 60)];
    expect(rollUp(mean, figures, units, year).value?.toString()).toBe('30');
    expect(rollUp(mean, figures.slice(1), units, year)).toMatchObject({ state: 'partial' });
    expect(rollUp(mean, figures.slice(1), units, year).value?.toString()).toBe('40');
  });

  it('what adds up over no units is that of the only one that has it', () => {
    const alone = indicatorOf(measured('none'));
    expect(rollUp(alone, [seen('a1', 10)], units, year)).toMatchObject({ state: 'partial' });
    expect(rollUp(alone, [seen('a1', 10)], units, year).value?.toString()).toBe('10');
    expect(rollUp(alone, [seen('a1', 10), seen('b', 10)], units, year).state).toBe('incomparable');
    const mixed = indicatorOf({
      kind: 'sum',
      terms: [measured('sum'), { ...measured('none'), measure: 'reception-persons' }],
    });
    const both = (unit: string) => [seen(unit, 1), { ...seen(unit, 2), measure: 'reception-persons' }];
    expect(rollUp(mixed, [...both('a1'), ...both('b')], units, year).state).toBe('incomparable');
    expect(rollUp(mixed, both('a1'), units, { ...year, unit: 'a1' }).value?.toString()).toBe('3');
  });

  it('a stock beside a flow needs not cover the same months', () => {
    const perTeam = indicatorOf({
      kind: 'ratio',
      numerator: measured('sum'),
      denominator: { ...measured('sum', 'last'), measure: 'mediation-teams' },
    });
    const figures = [
      seen('b', 5, { period: '2026-01' }),
      { ...seen('b', 2, { period: '2026-03' }), measure: 'mediation-teams' },
    ];
    const result = rollUp(perTeam, figures, units, { ...year, unit: 'b' });
    expect(result).toMatchObject({ state: 'partial' });
    expect(result.value?.toString()).toBe('2.5');
  });
});
