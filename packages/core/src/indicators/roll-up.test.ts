import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoLevels as units } from '../../test/two-levels.js';
import { getIndicator } from '../catalog/get-indicator.js';
import { indicators } from '../catalog/indicators.js';
import { measuresOf, measureTermsOf } from './formula.js';
import { fromParts } from './from-parts.js';
import { isShowable } from './is-showable.js';
import { ownOffice, type Measurement } from './measurement.js';
import { rollUp, rollUpEach } from './roll-up.js';
import { unitTree } from './unit-tree.js';

const rate = getIndicator('mediation-success-rate');
const figure = (measure: string, unit: string, value: number, more: Partial<Measurement> = {}): Measurement => ({
  measure,
  unit,
  period: '2026',
  value,
  ...more,
});
const pair = (unit: string, success: number, cases: number, more: Partial<Measurement> = {}): Measurement[] => [
  figure('mediation-success', unit, success, more),
  figure('mediation-cases', unit, cases, more),
];
const year = { unit: '24', period: '2026' };

describe('rollUp over units', () => {
  const full = [...pair('a1', 1, 2), ...pair('a2', 90, 100), ...pair('b', 4, 5)];

  it('adds the parts up, never the rates', () => {
    const result = rollUp(rate, full, units, year);
    expect(result).toMatchObject({ state: 'ok', bound: 'exact', unit: '24', period: '2026' });
    expect([result.numerator?.toString(), result.denominator?.toString()]).toEqual(['95', '107']);
    expect(result.evidence.coverage).toEqual({ reported: ['a1', 'a2', 'b'], missing: [] });
    expect(result.evidence.measurements).toHaveLength(6);
  });

  it('a unit without all parts is left out on both sides, and named', () => {
    const result = rollUp(rate, [...pair('a1', 1, 2), figure('mediation-success', 'b', 4)], units, year);
    expect(result.state).toBe('partial');
    expect([result.numerator?.toString(), result.denominator?.toString()]).toEqual(['1', '2']);
    expect(result.evidence.coverage?.missing).toEqual(['a2', 'b']);
    expect(isShowable(result)).toBe(true);
  });

  it('has nothing where nobody reports', () => {
    expect(rollUp(rate, [], units, year)).toMatchObject({ state: 'missing', value: null });
  });

  it("a unit's own figure stands for what is below; another total below is a contradiction", () => {
    expect(rollUp(rate, [...pair('a', 91, 102), ...pair('b', 4, 5)], units, year).numerator?.toString()).toBe('95');
    expect(rollUp(rate, [...full, ...pair('a', 91, 102)], units, year).numerator?.toString()).toBe('95');
    expect(rollUp(rate, [...full, ...pair('a', 91, 103)], units, year)).toMatchObject({
      state: 'incomparable',
      value: null,
    });
  });

  it('the own office of a unit comes on top of those below', () => {
    const result = rollUp(rate, [...full, ...pair('a', 3, 3, { scope: ownOffice })], units, year);
    expect([result.numerator?.toString(), result.denominator?.toString()]).toEqual(['98', '110']);
  });

  it('the own office is counted with the level that is asked for, other levels are not', () => {
    const communes = { scope: 'communes' };
    const figures = [
      ...pair('a1', 1, 2, communes),
      ...pair('a2', 90, 100, communes),
      ...pair('a2', 7, 7, { scope: 'city-level' }),
      ...pair('a', 3, 3, { scope: ownOffice }),
    ];
    const result = rollUp(rate, figures, units, { ...year, unit: 'a', ...communes });
    expect([result.numerator?.toString(), result.denominator?.toString()]).toEqual(['94', '105']);
  });

  it('takes the units of the day: communes that ended are not missing', () => {
    const dated = [{ code: '24' }, { code: 'old', parent: '24', validTo: '2025-07-01' }, { code: 'new', parent: '24' }];
    expect(rollUp(rate, pair('new', 1, 2), dated, year).state).toBe('ok');
    expect(rollUp(rate, pair('new', 1, 2), dated, { ...year, period: '2024' }).state).toBe('missing');
  });

  it('… of the last day of the period, not of the day after', () => {
    const next = [
      { code: '24' },
      { code: 'old', parent: '24', validTo: '2027-01-01' },
      { code: 'new', parent: '24', validFrom: '2027-01-01' },
    ];
    expect(rollUp(rate, pair('old', 1, 2), next, year).evidence.coverage).toEqual({ reported: ['old'], missing: [] });
  });

  it('has no target and no scope where nobody named one', () => {
    expect(rollUp(rate, full, units, year)).not.toHaveProperty('target');
    expect(rollUp(rate, full, units, year)).not.toHaveProperty('scope');
  });

  it('is a contradiction where one of two measures has two values', () => {
    const twice = [...full, figure('mediation-cases', 'a1', 3)];
    expect(rollUp(rate, twice, units, year)).toMatchObject({ state: 'incomparable', value: null });
  });

  it('knows nothing of figures of other years, not even where they belong', () => {
    const others = ['2025', '2027'].flatMap((period) => pair('elsewhere', 1, 2, { period, scope: 'communes' }));
    expect(rollUp(rate, [...full, ...others], units, year).evidence.coverage).not.toHaveProperty('unplaced');
  });

  it('gives none for a period in which the definition did not hold', () => {
    const old = getIndicator('service-level4-share');
    const figures = ['service-level3-count', 'service-level4-count'].map((measure) => figure(measure, 'b', 5));
    expect(rollUp(old, figures, units, { ...year, unit: 'b' })).toMatchObject({ state: 'not-applicable', value: null });
  });

  it('calls the own office as data do', () => {
    expect(ownOffice).toBe('own-office');
  });

  it('does not add what adds up over no axis', () => {
    const income = getIndicator('income-per-capita');
    const two = [figure('income-per-capita', 'a', 50), figure('income-per-capita', 'b', 60)];
    expect(rollUp(income, two, units, year).state).toBe('incomparable');
    expect(rollUp(income, two, units, { ...year, unit: 'b' }).value?.toString()).toBe('60');
  });

  it('does not add visits to rounds', () => {
    const dialogues = getIndicator('dialogue-count');
    const mixed = [
      figure('dialogue-count', 'a', 7, { counted: 'lượt' }),
      figure('dialogue-count', 'b', 36, { counted: 'cuộc' }),
    ];
    expect(rollUp(dialogues, mixed, units, year).state).toBe('incomparable');
  });

  it('gives every unit of the tree', () => {
    const results = rollUpEach(rate, full, units, year);
    expect([...results].map(([code, { numerator }]) => [code, numerator?.toString()])).toEqual([
      ['24', '95'],
      ['a', '91'],
      ['a1', '1'],
      ['a2', '90'],
      ['b', '4'],
    ]);
  });

  it('inherits targets down the tree', () => {
    const targets = [
      { indicator: rate.id, unit: '24', period: '2026', value: 80 },
      { indicator: rate.id, unit: 'b', period: '2026', value: 85 },
    ];
    const results = rollUpEach(rate, full, units, { ...year, targets });
    expect([...results.values()].map(({ target }) => target?.toString())).toEqual(['80', '80', '80', '80', '85']);
  });

  it('names the figures that are in no sum', () => {
    const lost = figure('mediation-cases', 'a1', 7, { period: 'quý I' });
    const result = rollUp(rate, [...full, ...pair('elsewhere', 1, 2), lost], units, year);
    expect(result.numerator?.toString()).toBe('95');
    expect(result.evidence.coverage).toMatchObject({ unread: [lost], unplaced: ['elsewhere'] });
    expect(rollUp(rate, [...full, lost], units, { ...year, unit: 'b' }).evidence.coverage).not.toHaveProperty('unread');
  });

  it('refuses a tree that bites its tail and a period that is none', () => {
    expect(() =>
      unitTree([
        { code: 'x', parent: 'y' },
        { code: 'y', parent: 'x' },
      ]),
    ).toThrow(/below itself/);
    expect(() => rollUp(rate, [], units, { ...year, period: 'last year' })).toThrow(/no period/);
  });
});

describe('rollUp over periods', () => {
  const alone = [{ code: '24' }];
  const visits = getIndicator('reception-visits');
  const seen = (period: string, value: number) => figure('reception-visits', '24', value, { period });

  it('uses each day once: months, quarters and halves side by side', () => {
    const figures = [
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => seen(`2026-${String(month).padStart(2, '0')}`, 1)),
      seen('2026-01/2026-03', 3),
      seen('2026-01/2026-06', 6),
    ];
    expect(rollUp(visits, figures, alone, year)).toMatchObject({ state: 'ok' });
    expect(rollUp(visits, figures, alone, year).value?.toString()).toBe('12');
    const coarse = rollUp(visits, figures, alone, year).evidence.measurements.map(({ period }) => period);
    expect(coarse[0]).toBe('2026-01/2026-06');
    expect(coarse).toHaveLength(7);
  });

  it('a year of eleven months is partial', () => {
    const figures = [seen('2026-01/2026-06', 6), seen('2026-08/2026-12', 5)];
    expect(rollUp(visits, figures, alone, year)).toMatchObject({ state: 'partial' });
  });

  it('a stock is that of the last period, and what was carried over that of the first', () => {
    const teams = getIndicator('mediation-members-per-team');
    const figures = ['2026-01/2026-06', '2026-07/2026-12'].flatMap((period, index) => [
      figure('mediation-members', '24', 1300 + index * 33, { period }),
      figure('mediation-teams', '24', 180 + index * 3, { period }),
    ]);
    expect(rollUp(teams, figures, alone, year).value?.toFixed(2)).toBe('7.28');
    expect(rollUp(teams, figures.slice(0, 2), alone, year).state).toBe('partial');
    const dossiers = getIndicator('dossier-received');
    const halves = ['2026-01/2026-06', '2026-07/2026-12'].flatMap((period, index) => [
      figure('dossier-received-new', '24', 100, { period }),
      figure('dossier-carried-over', '24', 7 + index, { period }),
    ]);
    expect(rollUp(dossiers, halves, alone, year).value?.toString()).toBe('207');
  });

  it('numerator and denominator speak of the same months', () => {
    const figures = [
      figure('mediation-success', '24', 5, { period: '2026-01' }),
      figure('mediation-cases', '24', 9, { period: '2026-02' }),
    ];
    expect(rollUp(rate, figures, alone, year).state).toBe('missing');
  });
});

describe('laws', () => {
  const summable = indicators.filter(
    ({ formula, valid }) =>
      valid.to === undefined &&
      measureTermsOf(formula).every(({ time = 'sum', units: over = 'sum' }) => time === 'sum' && over === 'sum'),
  );
  const cell = fc.record({
    unit: fc.constantFrom('a1', 'a2', 'b'),
    month: fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-04'),
  });

  it('there is something to try them on', () => {
    expect(summable.length).toBeGreaterThan(40);
  });

  it('equals the indicator of the sums, whichever axis comes first', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...summable),
        fc.uniqueArray(cell, { selector: ({ unit, month }) => unit + month, minLength: 1 }),
        fc.infiniteStream(fc.nat({ max: 1_000_000 })),
        (indicator, cells, numbers) => {
          const measures = measuresOf(indicator.formula);
          const next = (): number => numbers.next().value ?? 0;
          const figures = cells.flatMap(({ unit, month }) =>
            measures.map((measure) => figure(measure, unit, next(), { period: month })),
          );
          const sums = Object.fromEntries(
            measures.map((measure) => [
              measure,
              figures.filter((one) => one.measure === measure).reduce((sum, one) => sum + Number(one.value), 0),
            ]),
          );
          const direct = rollUp(indicator, figures, units, year);
          expect(direct.value?.toString()).toBe(fromParts(indicator, sums).value?.toString());

          // First the districts over the year, then their figures to the top.
          const districts = ['a', 'b'].flatMap((unit) =>
            rollUp(indicator, figures, units, { unit, period: '2026' }).evidence.parts.map(({ measure, value }) => ({
              measure,
              unit,
              period: '2026',
              value,
            })),
          );
          const top = rollUp(indicator, districts, units, year);
          expect(top.value?.toString()).toBe(direct.value?.toString());
        },
      ),
    );
  });
});
