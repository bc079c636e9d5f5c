import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { findTarget, type TargetPlace } from './find-target.js';
import type { Target } from './target.js';
import { unitTree } from './unit-tree.js';

const rate = getIndicator('mediation-success-rate');
const visits = getIndicator('reception-visits');
const petitions = getIndicator('petition-resolution-rate', { base: 'petition-eligible' });
const target = (value: number | string, more: Partial<Target> = {}): Target => ({
  indicator: rate.id,
  unit: '24',
  period: '2026',
  value,
  ...more,
});
const found = (targets: readonly Target[], place: Partial<TargetPlace> = {}, indicator = rate as typeof visits) =>
  findTarget(targets, indicator, { unit: '24', period: '2026', ...place })?.toString();

describe('findTarget', () => {
  it('is that of the indicator and the unit, and nobody else’s', () => {
    expect(found([target(70, { indicator: visits.id }), target(80), target(90, { unit: '25' })])).toBe('80');
    expect(found([target(70, { indicator: visits.id }), target(90, { unit: '25' })])).toBe(undefined);
    expect(found([])).toBe(undefined);
  });

  it('is inherited from the nearest unit above, with a tree only', () => {
    const tree = unitTree([{ code: 'vn' }, { code: '24', parent: 'vn' }, { code: 'a', parent: '24' }]);
    const targets = [target(60, { unit: 'vn' }), target(80)];
    expect(found(targets, { unit: 'a', tree })).toBe('80');
    expect(found([...targets, target(85, { unit: 'a' })], { unit: 'a', tree })).toBe('85');
    expect(found(targets, { unit: 'vn', tree })).toBe('60');
    expect(found(targets, { unit: 'a' })).toBe(undefined);
  });

  it('of a count holds for its own period, not for a part that ends or begins with it', () => {
    const year = [target(900, { indicator: visits.id })];
    for (const period of ['2026-07/2026-12', '2026-01/2026-06'])
      expect(found(year, { period }, visits)).toBeUndefined();
    expect(found(year, { period: '2026-01-01/2026-12-31' }, visits)).toBe('900');
  });

  it('of a rate holds for what lies inside its period, the shortest first, whenever that is', () => {
    const half = [target(80), target(85, { period: '2026-07/2026-12' })];
    expect(found(half, { period: '2026-08' })).toBe('85');
    expect(found([...half].reverse(), { period: '2026-08' })).toBe('85');
    const targets = [target(80), target(85, { period: '2026-01/2026-03' }), target(70, { period: '2025/2030' })];
    expect(found(targets, { period: '2026-02' })).toBe('85');
    expect(found([...targets].reverse(), { period: '2026-02' })).toBe('85');
    expect(found(targets, { period: '2026-05' })).toBe('80');
    expect(found([target(80)], { period: '2026-01' })).toBe('80');
    expect(found([target(80)], { period: '2026-12' })).toBe('80');
    expect(found(targets, { period: '2028' })).toBe('70');
    expect(found(targets, { period: '2026-03/2026-04' })).toBe('80');
    expect(found(targets, { period: '2024-12/2025-01' })).toBe(undefined);
    expect(found(targets, { period: '2030-12/2031-01' })).toBe(undefined);
    expect(found([target(80, { period: '2026-01' })], { period: '2026' })).toBe(undefined);
  });

  it.each(['reception-visits', 'petition-resolved', 'dossier-received'])(
    'of a count (%s) holds for its own period',
    (id) => {
      const indicator = getIndicator(id);
      const targets = [target(20, { indicator: id })];
      expect(found(targets, {}, indicator)).toBe('20');
      expect(found(targets, { period: '2026-01/2026-12' }, indicator)).toBe('20');
      expect(found(targets, { period: '2026-05' }, indicator)).toBe(undefined);
    },
  );

  it.each([
    ['sum', { kind: 'sum', terms: [visits.formula] }],
    ['difference', { kind: 'difference', minuend: visits.formula, subtrahend: visits.formula }],
  ] as const)('a %s is a count, too', (_, formula) => {
    const indicator = { ...visits, formula };
    const targets = [target(20, { indicator: visits.id })];
    expect(found(targets, {}, indicator)).toBe('20');
    expect(found(targets, { period: '2026-05' }, indicator)).toBe(undefined);
  });

  it('of a rate with several bases names its base', () => {
    const of = (base?: string) => target(97, { indicator: petitions.id, ...(base === undefined ? {} : { base }) });
    expect(petitions.namesBase).toBe(true);
    expect(found([of('petition-eligible')], {}, petitions)).toBe('97');
    expect(found([of('petition-received')], {}, petitions)).toBe(undefined);
    expect(found([of()], {}, petitions)).toBe(undefined);
    expect(found([target(80, { base: 'mediation-cases' })])).toBe('80');
    expect(found([target(80, { base: 'mediation-teams' })])).toBe(undefined);
  });

  it('of a period that cannot be read holds for the same words', () => {
    const targets = [target(80, { period: 'nhiệm kỳ này' })];
    expect(found(targets, { period: 'nhiệm kỳ này' })).toBe('80');
    expect(found(targets)).toBe(undefined);
    expect(found([target(80)], { period: 'nhiệm kỳ này' })).toBe(undefined);
    expect(found([...targets, target(70)], { period: 'nhiệm kỳ này' })).toBe('80');
  });

  it('that is no number is refused, with its indicator, unit and period', () => {
    const named = (words: RegExp): unknown => expect.stringMatching(words) as unknown;
    expect(() => found([target('tám mươi')])).toThrow(
      expect.objectContaining({
        sentence: {
          vi: named(/mediation-success-rate.*đơn vị 24.*kỳ 2026.*tám mươi/u),
          en: named(/mediation-success-rate.*unit 24.*period 2026.*tám mươi/u),
        },
      }),
    );
  });
});
