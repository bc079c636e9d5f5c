import type { Lang } from '../foundation/local-text.js';
import type { Unit, UnitType } from './unit.js';

/** What each type is called. */
export const typeWords: Readonly<Record<UnitType, readonly [vi: string, en: string]>> = {
  province: ['tỉnh', 'Province'],
  city: ['thành phố', 'City'],
  district: ['huyện', 'District'],
  'urban-district': ['quận', 'District'],
  town: ['thị xã', 'Town'],
  commune: ['xã', 'Commune'],
  ward: ['phường', 'Ward'],
  township: ['thị trấn', 'Township'],
  'special-zone': ['đặc khu', 'Special Zone'],
};

/**
 * The name of a unit with its type, as a sentence writes it.
 *
 * @example
 * ```ts
 * import { findUnit, unitTitle } from '@danvan/core/units';
 * const before = findUnit('75', '2026-04-29');
 * before && unitTitle(before); //=> 'tỉnh Đồng Nai'
 * const since = findUnit('75', '2026-04-30');
 * since && unitTitle(since); //=> 'thành phố Đồng Nai'
 * since && unitTitle(since, 'en'); //=> 'Đồng Nai City'
 * ```
 */
export function unitTitle(unit: Pick<Unit, 'type' | 'name'>, lang: Lang = 'vi'): string {
  const [vi, en] = typeWords[unit.type];
  return lang === 'vi' ? `${vi} ${unit.name}` : `${unit.name} ${en}`;
}
