import type { Decimal } from '../foundation/decimal.js';
import { readDecimal } from '../foundation/read-decimal.js';
import { readPeriod } from '../foundation/read-period.js';
import type { Indicator } from './indicator.js';
import type { Target } from './target.js';
import type { UnitTree } from './unit-tree.js';

/** Where a target is looked for. */
export interface TargetPlace {
  readonly unit: string;
  readonly period: string;
  /** Without a tree only targets of the unit itself count. */
  readonly tree?: UnitTree | undefined;
}

/**
 * The target that holds for a unit and a period: its own, else that of the
 * nearest unit above. Of one unit's targets the one for the shortest period
 * counts. A target of a rate holds for the periods inside its own; one of a
 * count does not, because a year's twenty models are not twenty a month.
 *
 * @returns `undefined` where nobody set one
 * @throws NotANumberError
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { findTarget, unitTree } from '@danvan/core/indicators';
 * const tree = unitTree([{ code: '24' }, { code: '09205', parent: '24' }]);
 * const targets = [{ indicator: 'mediation-success-rate', unit: '24', period: '2026', value: 80 }];
 * const place = { unit: '09205', period: '2026-05', tree };
 * findTarget(targets, getIndicator('mediation-success-rate'), place)?.toString(); //=> '80'
 * ```
 */
export function findTarget(targets: readonly Target[], indicator: Indicator, place: TargetPlace): Decimal | undefined {
  const asked = readPeriod(place.period);
  const isRate = !['measure', 'sum', 'difference'].includes(indicator.formula.kind);
  const matching = targets.filter(({ indicator: id, base, period }) => {
    if (id !== indicator.id || (base !== undefined && base !== indicator.base)) return false;
    if (base === undefined && indicator.namesBase === true) return false;
    const own = readPeriod(period);
    if (!own || !asked) return period === place.period;
    if (own.from === asked.from && own.to === asked.to) return true;
    return isRate && own.from <= asked.from && asked.to <= own.to;
  });
  for (const unit of place.tree?.lineage(place.unit) ?? [place.unit]) {
    const [nearest] = matching.filter((target) => target.unit === unit).sort((a, b) => days(a) - days(b));
    if (nearest) {
      return readDecimal(nearest.value, {
        vi: `Mục tiêu của chỉ tiêu “${indicator.id}” (đơn vị ${unit}, kỳ ${nearest.period})`,
        en: `The target of “${indicator.id}” (unit ${unit}, period ${nearest.period})`,
      });
    }
  }
  return undefined;
}

function days({ period }: Target): number {
  const read = readPeriod(period);
  return read ? Date.parse(read.to) - Date.parse(read.from) : Number.POSITIVE_INFINITY;
}
