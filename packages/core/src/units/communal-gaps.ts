import { communalUnitsOf } from './communal-counts.js';
import { reformDay } from './reform-day.js';
import type { UnitRegister } from './load-units.js';

/** A province of which another number of communal units is loaded than it has. */
export interface CommunalGap {
  readonly province: string;
  readonly loaded: number;
  readonly official: number;
}

/**
 * Whether the communes that were loaded are all there are: shares such as
 * "24 of 28 communes" are wrong on a list with holes. Known for days since
 * 1 July 2025.
 *
 * @returns the provinces that differ; provinces of which nothing is loaded are left out
 * @example
 * ```ts
 * import { communalGaps, loadUnits } from '@danvan/core/units/register';
 * communalGaps(loadUnits({})); //=> []
 * ```
 */
export function communalGaps(register: UnitRegister, on: string = reformDay): readonly CommunalGap[] {
  if (on < reformDay) return [];
  return communalUnitsOf.flatMap(([province, official]) => {
    const loaded = register.list({ on, level: 'commune', parent: province }).length;
    return loaded === 0 || loaded === official ? [] : [{ province, loaded, official }];
  });
}
