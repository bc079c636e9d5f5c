import type { LocalText } from '../foundation/local-text.js';
import type { Body, ThemeYear } from './schema/body.js';

const mergeDay: LocalText = {
  vi: 'Ngày công bố quyết định; ngày bắt đầu hoạt động chưa xác nhận.',
  en: 'The day of the announcement; the first day of work is not confirmed.',
};

/** Central bodies of mobilisation work and what became of them. Local bodies are the caller's. */
export const centralBodies: readonly Body[] = [
  {
    kind: 'body',
    id: 'ban-dan-van-tw',
    name: 'Ban Dân vận Trung ương',
    nameEn: 'Central Mobilisation Commission',
    branch: 'party',
    level: 'central',
    validTo: '2025-02-03',
    successors: ['ban-tuyen-giao-dan-van-tw'],
  },
  {
    kind: 'body',
    id: 'ban-tuyen-giao-tw',
    name: 'Ban Tuyên giáo Trung ương',
    nameEn: 'Central Commission for Communication and Education',
    branch: 'party',
    level: 'central',
    validTo: '2025-02-03',
    successors: ['ban-tuyen-giao-dan-van-tw'],
  },
  {
    kind: 'body',
    id: 'ban-tuyen-giao-dan-van-tw',
    name: 'Ban Tuyên giáo và Dân vận Trung ương',
    nameEn: 'Central Commission for Communication, Education and Mobilisation',
    branch: 'party',
    level: 'central',
    validFrom: '2025-02-03',
    predecessors: ['ban-dan-van-tw', 'ban-tuyen-giao-tw'],
    basis: { cite: 'Công bố ngày 03/02/2025', unconfirmed: mergeDay },
  },
];

const onlyInReports: LocalText = {
  vi: 'Chỉ thấy trong báo cáo; chưa có văn bản phát động.',
  en: 'Known from reports only; the founding document has not been seen.',
};

/** Theme years of mobilisation work. Several may hold at once: provinces set their own. */
export const themeYears: readonly ThemeYear[] = [2018, 2019].map((year) => ({
  kind: 'theme-year',
  issuer: 'Ban Dân vận Trung ương',
  year,
  title: 'Năm dân vận chính quyền',
  basis: { cite: 'Báo cáo của địa phương', unconfirmed: onlyInReports },
}));

/**
 * The bodies that do today what a body did: its successors, theirs, and so on
 * until those that go on; the body itself where it does. Links that lead
 * nowhere are left out.
 *
 * @example
 * ```ts
 * import { bodiesAfter, centralBodies } from '@danvan/core/entities';
 * bodiesAfter(centralBodies, 'ban-dan-van-tw').map(({ name }) => name); //=> ['Ban Tuyên giáo và Dân vận Trung ương']
 * ```
 */
export function bodiesAfter(bodies: readonly Body[], id: string): readonly Body[] {
  const met = new Set([id]);
  const last: Body[] = [];
  for (const next of met) {
    const body = bodies.find((other) => other.id === next);
    if (!body) continue;
    const successors = body.successors ?? [];
    if (successors.length === 0) last.push(body);
    for (const successor of successors) met.add(successor);
  }
  return last;
}

/**
 * The bodies that exist on a day.
 *
 * @example
 * ```ts
 * import { bodiesOn, type Body } from '@danvan/core/entities';
 * const shared = { kind: 'body', branch: 'party', level: 'central' } as const;
 * const bodies: Body[] = [
 *   { ...shared, id: 'ban-dan-van', name: 'Ban Dân vận Trung ương', validTo: '2025-02-03' },
 *   { ...shared, id: 'ban-tgdv', name: 'Ban Tuyên giáo và Dân vận Trung ương', validFrom: '2025-02-03' },
 * ];
 * bodiesOn(bodies, '2026-01-01').map(({ id }) => id); //=> ['ban-tgdv']
 * ```
 */
export function bodiesOn(bodies: readonly Body[], day: string): readonly Body[] {
  return bodies.filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || validFrom <= day) && (validTo === undefined || day < validTo),
  );
}
