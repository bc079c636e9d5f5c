import type { LocalText } from '../foundation/local-text.js';
import type { DocumentSide } from './document-type-rules.js';

/** A body as symbols write it. */
export interface Organ {
  readonly code: string;
  readonly side: DocumentSide;
  readonly name: LocalText;
  /** Exists in every province, district or commune: the symbol alone does not say which. */
  readonly local?: true;
  /** Day after its last one, ISO. */
  readonly validTo?: string;
  readonly unconfirmed?: LocalText;
}

/** The district level ended with June 2025. */
const districtEnd = '2025-07-01';
const memory: LocalText = { vi: 'Chưa đối chiếu với văn bản.', en: 'Not compared with a text.' };

/** Bodies that issue documents, by the code in their symbols. Ministries and departments have many more. */
export const organs: readonly Organ[] = [
  { code: 'TW', side: 'party', name: { vi: 'Ban Chấp hành Trung ương', en: 'Central Committee' } },
  { code: 'VPTW', side: 'party', name: { vi: 'Văn phòng Trung ương Đảng', en: 'Office of the Central Committee' } },
  // A province has a Tỉnh ủy, a city under the centre a Thành ủy: the code is the same.
  { code: 'TU', side: 'party', name: { vi: 'Tỉnh ủy, Thành ủy', en: 'Provincial or city committee' }, local: true },
  {
    code: 'HU',
    side: 'party',
    name: { vi: 'Huyện ủy', en: 'District committee' },
    local: true,
    validTo: districtEnd,
  },
  {
    code: 'QU',
    side: 'party',
    name: { vi: 'Quận ủy', en: 'Urban district committee' },
    local: true,
    validTo: districtEnd,
    unconfirmed: memory,
  },
  {
    code: 'ThU',
    side: 'party',
    name: { vi: 'Thị ủy, Thành ủy thuộc tỉnh', en: 'Town committee' },
    local: true,
    validTo: districtEnd,
    unconfirmed: memory,
  },
  { code: 'ĐU', side: 'party', name: { vi: 'Đảng ủy', en: 'Party committee' }, local: true },
  {
    code: 'BCSĐ',
    side: 'party',
    name: { vi: 'Ban cán sự đảng', en: 'Party designated committee' },
    local: true,
    validTo: '2026-01-01',
    unconfirmed: {
      vi: 'Kết thúc hoạt động trong năm 2025, chưa rõ ngày.',
      en: 'It ended in the course of 2025; the day is not known.',
    },
  },
  { code: 'TTg', side: 'state', name: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' } },
  { code: 'CP', side: 'state', name: { vi: 'Chính phủ', en: 'Government' } },
  { code: 'QH', side: 'state', name: { vi: 'Quốc hội', en: 'National Assembly' } },
  {
    code: 'UBTVQH',
    side: 'state',
    name: { vi: 'Ủy ban Thường vụ Quốc hội', en: 'Standing Committee of the National Assembly' },
  },
  { code: 'HĐND', side: 'state', name: { vi: 'Hội đồng nhân dân', en: 'People’s Council' }, local: true },
  { code: 'UBND', side: 'state', name: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' }, local: true },
  { code: 'VPCP', side: 'state', name: { vi: 'Văn phòng Chính phủ', en: 'Office of the Government' } },
  { code: 'BNV', side: 'state', name: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' } },
  { code: 'BTP', side: 'state', name: { vi: 'Bộ Tư pháp', en: 'Ministry of Justice' } },
  { code: 'TTCP', side: 'state', name: { vi: 'Thanh tra Chính phủ', en: 'Government Inspectorate' } },
  { code: 'SNV', side: 'state', name: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' }, local: true },
];

/**
 * A body by the code in its symbols; `undefined` for the many that are not listed.
 *
 * @example
 * ```ts
 * import { findOrgan } from '@danvan/core/documents';
 * findOrgan('VPCP')?.name.vi; //=> 'Văn phòng Chính phủ'
 * ```
 */
export function findOrgan(code: string): Organ | undefined {
  return organs.find((organ) => organ.code === code);
}
