import { formerProvinces } from './former-provinces.js';
import { provinces } from './provinces.js';
import type { Unit } from './unit.js';

/** The day on which 34 provincial units took the place of 63 and districts ended. */
export const reformDay = '2025-07-01';

const current: readonly Unit[] = provinces.map(([code, name, type, validFrom, validTo]) => ({
  code,
  level: 'province',
  type,
  name,
  validFrom,
  ...(validTo === null ? {} : { validTo }),
}));

const former: readonly Unit[] = formerProvinces.map(([code, name, type, successor]) => ({
  code,
  level: 'province',
  type,
  name,
  validTo: reformDay,
  successor,
}));

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
  return [...current, ...former].find(
    (unit) =>
      unit.code === code &&
      (unit.validFrom === undefined || unit.validFrom <= on) &&
      (unit.validTo === undefined || on < unit.validTo),
  );
}

/** The provincial units of a day, by code; today's when left out. */
export function listUnits(on?: string): readonly Unit[] {
  const codes = new Set([...provinces, ...formerProvinces].map(([code]) => code));
  return [...codes].sort().flatMap((code) => findUnit(code, on) ?? []);
}
