import { formerProvinces } from './former-provinces.js';
import { provinces } from './provinces.js';
import { reformDay } from './reform-day.js';
import type { FormerProvinceRow, Unit } from './unit.js';

const current: readonly Unit[] = provinces.map(([code, name, type, validFrom, validTo]) => ({
  code,
  level: 'province',
  type,
  name,
  validFrom,
  ...(validTo === null ? {} : { validTo }),
}));

const former: readonly Unit[] = (formerProvinces as readonly FormerProvinceRow[]).map(
  ([code, name, type, successor, validFrom, validTo = reformDay]) => ({
    code,
    level: 'province',
    type,
    name,
    ...(validFrom ? { validFrom } : {}),
    validTo,
    successor,
  }),
);

/** Every provincial unit that the library knows, those of before first. */
export const provincialUnits: readonly Unit[] = [...former, ...current];

/**
 * The provincial unit that carries a code on a day.
 *
 * @param code - two digits; codes are unique per level and never reused, but seven changed their name in 2025
 * @param on - ISO day; the newest record when left out
 * @returns `undefined` when no such unit is known for that day
 * @see Quyết định 19/2025/QĐ-TTg; Nghị quyết 202/2025/QH15
 * @example
 * ```ts
 * import { findUnit } from '@danvan/core/units';
 * findUnit('15')?.name; //=> 'Lào Cai'
 * findUnit('15', '2024-05-17')?.name; //=> 'Yên Bái'
 * ```
 */
export function findUnit(code: string, on?: string): Unit | undefined {
  if (on === undefined) return current.findLast((unit) => unit.code === code);
  return provincialUnits.find((unit) => unit.code === code && existsOn(unit, on));
}

/** Whether a unit is there on a day. */
export function existsOn(unit: Unit, on: string): boolean {
  return (unit.validFrom === undefined || unit.validFrom <= on) && (unit.validTo === undefined || on < unit.validTo);
}

/**
 * The provincial units of a day, by code; today's when left out.
 *
 * @example
 * ```ts
 * import { listUnits } from '@danvan/core/units';
 * listUnits().length; //=> 34
 * listUnits('2025-06-30').length; //=> 63
 * ```
 */
export function listUnits(on?: string): readonly Unit[] {
  const codes = new Set([...provinces, ...formerProvinces].map(([code]) => code));
  return [...codes].sort().flatMap((code) => findUnit(code, on) ?? []);
}
