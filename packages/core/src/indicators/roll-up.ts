import { readPeriod } from '../foundation/read-period.js';
import { notAPeriod } from '../periods/period-error.js';
import { decimalOf } from '../foundation/rational.js';
import type { Bound } from '../quantities/bound.js';
import { isValidIn } from './compute-indicator.js';
import { findTarget } from './find-target.js';
import { fromParts } from './from-parts.js';
import type { Indicator } from './indicator.js';
import type { IndicatorResult } from './indicator-result.js';
import type { Measurement } from './measurement.js';
import { collectUnits, type Collected } from './collect-units.js';
import type { Target } from './target.js';
import { isUnitTree, unitTree, type UnitNode, type UnitTree } from './unit-tree.js';

/** What to roll up to. */
export interface RollUpOptions {
  readonly unit: string;
  /** Months make a quarter, quarters a year: every figure inside the period is used once. */
  readonly period: string;
  /** Whose work, where units report several; see `Measurement.scope`. */
  readonly scope?: string;
  readonly targets?: readonly Target[];
}

/**
 * Computes an indicator for a unit from the figures of the units below it and
 * the periods inside the asked one. The parts are put together, never the
 * rates: 1 of 2 and 90 of 100 are 91 of 102, not the mean of 50 % and 90 %.
 *
 * - A unit counts only with all parts of the formula, so that numerator and
 *   denominator speak of the same units. Where some are missing the result is
 *   `partial` and its evidence names them.
 * - A unit's own figure stands for everything below it. Where the units below
 *   give another total the result is `incomparable`. Figures of scope
 *   `own-office` are added to those below.
 * - Stocks take the last figure of the period; what adds up over neither axis
 *   is never added.
 * - Figures that are in no sum are named: those whose period cannot be read, and
 *   codes that stand nowhere in the tree.
 *
 * @param units - units with their parents, or a tree; of units with dates those of the period's last day count
 * @throws PeriodError for a period that cannot be read; PartError for a figure that is no number
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { explainIndicator, rollUp } from '@danvan/core/indicators';
 * const units = [{ code: '24' }, { code: '00001', parent: '24' }, { code: '00002', parent: '24' }];
 * const figure = (measure: string, unit: string, value: number) => ({ measure, unit, period: '2026', value });
 * const result = rollUp(getIndicator('mediation-success-rate'), [
 *   figure('mediation-success', '00001', 1), figure('mediation-cases', '00001', 2),
 *   figure('mediation-success', '00002', 90), figure('mediation-cases', '00002', 100),
 * ], units, { unit: '24', period: '2026' });
 * explainIndicator(result, { lang: 'vi' }); //=> '91 ÷ 102 × 100 = 89,22 %'
 * ```
 */
export function rollUp<Base extends string | null>(
  indicator: Indicator<Base>,
  measurements: readonly Measurement[],
  units: UnitTree | Iterable<UnitNode>,
  options: RollUpOptions,
): IndicatorResult<Base> {
  const prepared = prepare(indicator, measurements, units, options);
  return resultOf(indicator, prepared, options);
}

/**
 * The same for a unit and every unit below it, in one pass.
 *
 * @returns results by unit code, the asked unit first
 * @throws PeriodError for a period that cannot be read
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { rollUpEach } from '@danvan/core/indicators';
 * const units = [{ code: '24' }, { code: '00001', parent: '24' }];
 * const figure = (measure: string, value: number) => ({ measure, unit: '00001', period: '2026', value });
 * const figures = [figure('mediation-success', 96), figure('mediation-cases', 118)];
 * const results = rollUpEach(getIndicator('mediation-success-rate'), figures, units, { unit: '24', period: '2026' });
 * [...results.keys()]; //=> ['24', '00001']
 * ```
 */
export function rollUpEach<Base extends string | null>(
  indicator: Indicator<Base>,
  measurements: readonly Measurement[],
  units: UnitTree | Iterable<UnitNode>,
  options: RollUpOptions,
): ReadonlyMap<string, IndicatorResult<Base>> {
  const prepared = prepare(indicator, measurements, units, options);
  const results = new Map<string, IndicatorResult<Base>>();
  const visit = (unit: string): void => {
    results.set(unit, resultOf(indicator, prepared, { ...options, unit }));
    prepared.tree.children(unit).forEach(visit);
  };
  visit(options.unit);
  return results;
}

interface Prepared {
  readonly tree: UnitTree;
  readonly collected: (unit: string) => Collected;
  readonly unplaced: readonly string[];
}

function prepare(
  indicator: Indicator,
  measurements: readonly Measurement[],
  units: UnitTree | Iterable<UnitNode>,
  { period: asked, scope }: RollUpOptions,
): Prepared {
  const period = readPeriod(asked);
  if (!period) throw notAPeriod(asked);
  const lastDay = new Date(Date.parse(period.to) - 86_400_000).toISOString().slice(0, 10);
  const tree = isUnitTree(units) ? units : unitTree(units, lastDay);
  return { tree, ...collectUnits(indicator, measurements, tree, { period, scope }) };
}

function resultOf<Base extends string | null>(
  indicator: Indicator<Base>,
  { tree, collected, unplaced }: Prepared,
  { unit, period, scope, targets = [] }: RollUpOptions,
): IndicatorResult<Base> {
  const found = collected(unit);
  const parts = Object.fromEntries([...(found.parts ?? [])].map(([measure, value]) => [measure, decimalOf(value)]));
  const plain = fromParts(indicator, parts);
  const target = findTarget(targets, indicator, { unit, period, tree });
  const bound: Bound = found.isExact ? plain.bound : 'about';
  const head = {
    unit,
    period,
    ...(scope === undefined ? {} : { scope }),
    ...(target === undefined ? {} : { target }),
    bound,
    evidence: {
      ...plain.evidence,
      parts: plain.evidence.parts.map((part) => ({ ...part, bound })),
      measurements: found.measurements,
      coverage: {
        reported: found.reported,
        missing: found.missing,
        ...(found.unread.length > 0 ? { unread: found.unread } : {}),
        ...(unplaced.length > 0 ? { unplaced } : {}),
      },
    },
  };
  if (!isValidIn(indicator, period)) return { ...plain, ...head, value: null, state: 'not-applicable' };
  if (found.conflict) return { ...plain, ...head, value: null, state: 'incomparable' };
  const isPartial = plain.state === 'ok' && found.missing.length > 0;
  return { ...plain, ...head, state: isPartial ? 'partial' : plain.state };
}
