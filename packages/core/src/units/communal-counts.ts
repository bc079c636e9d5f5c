// How many communal units there are, for bases such as "24/28 xã" and for
// telling whether a loaded list is complete.
import type { LegalBasis } from '../foundation/legal-basis.js';

/** Communal units of the country from a day on, by type. */
export interface CommunalCount {
  readonly from: string;
  readonly communes: number;
  readonly wards: number;
  readonly specialZones: number;
  readonly basis: LegalBasis;
}

const notOpened = {
  vi: 'Số hiệu và ngày hiệu lực lấy từ trang thông tin chính thức được dẫn lại; chưa mở văn bản.',
  en: 'Number and day in force are cited from official pages; the text itself has not been opened.',
};

/** The total has stayed at 3.321 since 1 July 2025; only the types have moved. */
export const communalCounts: readonly CommunalCount[] = [
  {
    from: '2025-07-01',
    communes: 2621,
    wards: 687,
    specialZones: 13,
    basis: { cite: 'Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg' },
  },
  {
    from: '2026-04-30',
    communes: 2611,
    wards: 697,
    specialZones: 13,
    basis: { cite: '237/NQ-UBTVQH16', unconfirmed: notOpened },
  },
  {
    from: '2026-09-20',
    communes: 2599,
    wards: 709,
    specialZones: 13,
    basis: {
      cite: '388/NQ-UBTVQH16',
      unconfirmed: {
        vi: `${notOpened.vi} Số liệu được tính từ số xã chuyển thành phường.`,
        en: `${notOpened.en} The figures are computed from the communes that became wards.`,
      },
    },
  },
];

/** Communal units of each province since 1 July 2025: its code and their number. */
export const communalUnitsOf = [
  ['01', 126],
  ['04', 56],
  ['08', 124],
  ['11', 45],
  ['12', 38],
  ['14', 75],
  ['15', 99],
  ['19', 92],
  ['20', 65],
  ['22', 54],
  ['24', 99],
  ['25', 148],
  ['31', 114],
  ['33', 104],
  ['37', 129],
  ['38', 166],
  ['40', 130],
  ['42', 69],
  ['44', 78],
  ['46', 40],
  ['48', 94],
  ['51', 96],
  ['52', 135],
  ['56', 65],
  ['66', 102],
  ['68', 124],
  ['75', 95],
  ['79', 168],
  ['80', 96],
  ['82', 102],
  ['86', 124],
  ['91', 102],
  ['92', 103],
  ['96', 64],
] as const satisfies readonly (readonly [code: string, units: number])[];
