import type { LegalBasis } from '../foundation/legal-basis.js';
import type { LocalText } from '../foundation/local-text.js';
import type { OnlineService, ServiceLevel } from './schema/dossier.js';

/** A scale of online services and when it held. */
export interface ServiceScale {
  readonly scale: ServiceLevel['scale'];
  readonly name: LocalText;
  readonly levels: Readonly<Record<string, LocalText>>;
  readonly valid: { readonly from?: string; readonly to?: string };
  readonly basis: LegalBasis;
}

/** "Mức độ 3" has meant three things: each level belongs to a scale, and each scale to its time. */
export const serviceScales: readonly ServiceScale[] = [
  {
    scale: 'four-levels',
    name: { vi: 'mức độ 1–4', en: 'levels 1 to 4' },
    levels: {
      1: { vi: 'mức độ 1', en: 'level 1' },
      2: { vi: 'mức độ 2', en: 'level 2' },
      3: { vi: 'mức độ 3', en: 'level 3' },
      4: { vi: 'mức độ 4', en: 'level 4' },
    },
    valid: { to: '2022-08-15' },
    basis: { cite: 'NĐ 43/2011/NĐ-CP' },
  },
  {
    scale: 'process',
    name: { vi: 'một phần, toàn trình', en: 'partial or whole process' },
    levels: { partial: { vi: 'một phần', en: 'partial' }, whole: { vi: 'toàn trình', en: 'whole process' } },
    valid: { from: '2022-08-15' },
    basis: { cite: 'NĐ 42/2022/NĐ-CP, Điều 11; từ 01/7/2026: NĐ 224/2026/NĐ-CP, Điều 14' },
  },
  {
    scale: 'proactive',
    name: { vi: 'dịch vụ công trực tuyến chủ động, mức độ 1–4', en: 'proactive online services, levels 1 to 4' },
    levels: {
      1: { vi: 'nhắc', en: 'reminds' },
      2: { vi: 'chuẩn bị hồ sơ', en: 'prepares the dossier' },
      3: { vi: 'khuyến nghị phương án', en: 'recommends options' },
      4: { vi: 'tự động thực hiện', en: 'carries out by itself' },
    },
    valid: { from: '2026-07-01' },
    basis: { cite: 'NĐ 224/2026/NĐ-CP, Điều 16' },
  },
];

/**
 * The scales that held on a day.
 *
 * @example
 * ```ts
 * import { serviceScalesOn } from '@danvan/core/entities';
 * serviceScalesOn('2021-05-25').map(({ scale }) => scale); //=> ['four-levels']
 * serviceScalesOn('2026-07-01').map(({ scale }) => scale); //=> ['process', 'proactive']
 * ```
 */
export function serviceScalesOn(day: string): readonly ServiceScale[] {
  return serviceScales.filter(
    ({ valid }) => (valid.from === undefined || valid.from <= day) && (valid.to === undefined || day < valid.to),
  );
}

/**
 * The levels that a service had on a day: one of each scale at most.
 *
 * @example
 * ```ts
 * import { serviceLevelsOn } from '@danvan/core/entities';
 * const service = { levels: [{ level: { scale: 'four-levels' as const, level: 3 as const }, from: '2019-01-01' }] };
 * serviceLevelsOn(service, '2021-05-25').length; //=> 1
 * serviceLevelsOn(service, '2026-07-01').length; //=> 0
 * ```
 */
export function serviceLevelsOn(service: Pick<OnlineService, 'levels'>, day: string): readonly ServiceLevel[] {
  return service.levels
    .filter(({ from, to }) => from <= day && (to === undefined || day < to))
    .map(({ level }) => level)
    .filter(({ scale }) => serviceScalesOn(day).some((held) => held.scale === scale));
}

/**
 * Which part of the process an old level roughly stands for: 4 for the whole,
 * 3 for a part. It is no legal equation: `lossy` is always true, and series
 * over both scales must say so. Levels 1 and 2 only informed and have none.
 *
 * @example
 * ```ts
 * import { roughProcess } from '@danvan/core/entities';
 * roughProcess({ scale: 'four-levels', level: 4 }); //=> { level: 'whole', lossy: true }
 * roughProcess({ scale: 'four-levels', level: 2 }); //=> undefined
 * ```
 */
export function roughProcess(
  level: ServiceLevel,
): { readonly level: 'partial' | 'whole'; readonly lossy: true } | undefined {
  if (level.scale !== 'four-levels' || level.level < 3) return undefined;
  return { level: level.level === 4 ? 'whole' : 'partial', lossy: true };
}

/** From this day a service may stay partial only for a published reason (NĐ 224/2026/NĐ-CP, article 14). */
const reasonsFrom = '2026-07-01';

/**
 * Whether a service is partial on a day without the reason that the decree asks for.
 *
 * @example
 * ```ts
 * import { lacksPartialReason } from '@danvan/core/entities';
 * const service = { levels: [{ level: { scale: 'process' as const, level: 'partial' as const }, from: '2025-01-01' }] };
 * lacksPartialReason(service, '2026-01-01'); //=> false
 * lacksPartialReason(service, '2026-07-01'); //=> true
 * ```
 */
export function lacksPartialReason(service: Pick<OnlineService, 'levels' | 'partialReason'>, day: string): boolean {
  return (
    day >= reasonsFrom &&
    service.partialReason === undefined &&
    serviceLevelsOn(service, day).some(({ scale, level }) => scale === 'process' && level === 'partial')
  );
}
