import { reformDay } from './reform-day.js';
import type { Unit, UnitLevel, UnitType } from './unit.js';

/** A stretch of time; left out where it lies before what the library knows, or while it goes on. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

const before: Span = { to: reformDay };
const always: Span = {};

/** When there were units of each type. A city may be of the province level, or before the reform of the district level. */
export const typeSpans: Readonly<Record<UnitType, Span>> = {
  province: always,
  city: always,
  district: before,
  'urban-district': before,
  town: before,
  commune: always,
  ward: always,
  township: before,
  'special-zone': { from: reformDay },
};

/** Whether a unit lies within the time of its type. */
export function withinSpan(unit: Pick<Unit, 'validFrom' | 'validTo'>, { from, to }: Span): boolean {
  return (
    (from === undefined || (unit.validFrom !== undefined && unit.validFrom >= from)) &&
    (to === undefined || (unit.validTo !== undefined && unit.validTo <= to))
  );
}

/**
 * The levels of local government on a day: three to 30 June 2025, two since.
 *
 * @example
 * ```ts
 * import { levelsOn } from '@danvan/core/units/register';
 * levelsOn('2025-06-30'); //=> ['province', 'district', 'commune']
 * levelsOn('2025-07-01'); //=> ['province', 'commune']
 * ```
 */
export function levelsOn(day: string): readonly UnitLevel[] {
  return day < reformDay ? ['province', 'district', 'commune'] : ['province', 'commune'];
}
