import type { LegalBasis } from '../foundation/legal-basis.js';
import { formerProvinces } from './former-provinces.js';
import { reformDay } from './reform-day.js';
import type { Succession } from './succession.js';

/** Passed and in force on 12 June 2025; the new administrations and codes run from 1 July. */
const reform: LegalBasis = { cite: 'Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg' };

/** The cities of 2026: certain as a fact and by number and day, the text has not been read. */
function upgrade(code: string, on: string, cite: string): Succession {
  const unconfirmed = {
    vi: 'Số hiệu và ngày hiệu lực trùng khớp giữa nhiều nguồn dẫn trang chính thức; chưa mở văn bản nghị quyết.',
    en: 'Number and day in force agree in several sources that cite official pages; the text of the resolution has not been opened.',
  };
  return { kind: 'reclassify', on, from: [code], to: [code], basis: { cite, unconfirmed } };
}

function mergers(): Succession[] {
  const into = new Map<string, string[]>();
  // The last record of a unit that changed before the reform is the one that went into another.
  for (const [code, , , successor] of formerProvinces) {
    const parts = into.get(successor) ?? [];
    if (!parts.includes(code)) into.set(successor, [...parts, code]);
  }
  return [...into].map(([to, from]) => ({
    kind: from.length > 1 ? 'merge' : 'continue',
    on: reformDay,
    from,
    to: [to],
    basis: reform,
  }));
}

/** Everything that happened to provincial units since the end of 2024, by day. */
export const provinceSuccessions: readonly Succession[] = [
  { kind: 'reclassify', on: '2025-01-01', from: ['46'], to: ['46'], basis: { cite: 'Nghị quyết 175/2024/QH15' } },
  ...mergers(),
  upgrade('75', '2026-04-30', 'Nghị quyết 30/2026/QH16'),
  upgrade('22', '2026-09-01', 'Nghị quyết 36/2026/QH16'),
  upgrade('24', '2026-09-20', 'Nghị quyết 39/2026/QH16'),
];
