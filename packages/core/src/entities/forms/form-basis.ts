import type { LegalBasis } from '../../foundation/legal-basis.js';

/** The circulars that the inspectorate's forms belong to, and how far their text is known. */
export const circular2021: LegalBasis = {
  cite: 'TT 02/2021/TT-TTCP',
  unconfirmed: {
    vi: 'Các cột và đẳng thức lấy từ phần mềm báo cáo, chưa đối chiếu với công báo.',
    en: 'Columns and identities come from reporting software, not yet compared with the gazette.',
  },
};

export const circular2024: LegalBasis = {
  cite: 'TT 01/2024/TT-TTCP',
  unconfirmed: {
    vi: 'Các cột và đẳng thức lấy từ phần mềm báo cáo, chưa đối chiếu với công báo; ngày thay thế 08/3/2024 chưa xác nhận.',
    en: 'Columns and identities come from reporting software, not yet compared with the gazette; 8 March 2024 as the day of replacement is not confirmed.',
  },
};

/** What follows from how visits are counted: one record a visit, five persons or more make a group. */
export const countingRule: LegalBasis = {
  cite: 'Biểu 01/TCD',
  unconfirmed: {
    vi: 'Không in trên biểu mẫu: suy ra từ cách đếm lượt, người, đoàn đông người.',
    en: 'Not printed on the form: it follows from how visits, persons and groups are counted.',
  },
};

/** Days in force of the two editions. */
export const edition2021 = { from: '2021-05-10', to: '2024-03-08' } as const;
export const edition2024 = { from: '2024-03-08' } as const;
