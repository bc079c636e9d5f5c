// What the definitions stand on. `unconfirmed` says what has not been read:
// such a rule is used, but never shown as established.
import type { LocalText } from '../foundation/local-text.js';
import type { LegalBasis } from '../indicators/indicator.js';

const notGazette: LocalText = {
  vi: 'Công thức đọc từ hệ thống của địa phương, chưa đối chiếu bản công báo.',
  en: 'Formula read from provincial systems, not checked against the gazette.',
};
const derived: LocalText = {
  vi: 'Biểu mẫu chỉ in các cột số liệu; tỷ lệ được suy ra từ các cột đó.',
  en: 'The form prints the columns only; the rate is derived from them.',
};
const local: LocalText = { vi: 'Chưa tìm thấy công thức toàn quốc.', en: 'No national formula has been found.' };
const portal: LocalText = {
  vi: 'Quy tắc tính đọc từ một bản mô tả công thức không rõ tác giả và từ kết quả Cổng Dịch vụ công quốc gia trả về năm 2026; chưa đối chiếu văn bản gốc. Điểm tối đa là của cấp tỉnh; của bộ, ngành và cấp xã, và ngày thay đổi từng mức mục tiêu chưa xác nhận.',
  en: 'Rules read from a description of the formulas by an unknown author and from answers of the national portal in 2026; not checked against the text. Maxima are those of a province; those of ministries and communes, and since when each target holds, are not confirmed.',
};
const scheme: LocalText = {
  vi: 'Chưa đọc toàn văn; chưa xác nhận mốc điểm của các chỉ số 4 (mức 1, 0) và 5–9, điều khoản xếp loại và ngày hết hiệu lực.',
  en: 'Text not read in full; the anchors of indices 4 (1, 0) and 5–9, the article on grading and the end date are not confirmed.',
};
const sipasMethod: LocalText = {
  vi: 'Chưa có toàn văn phương pháp; cách gộp 39 tiêu chí (23 chính sách, 16 dịch vụ) được suy ra, khớp số công bố năm 2023 và 2024.',
  en: 'The text of the method was not obtained; pooling 39 criteria (23 policy, 16 service) is inferred and fits the figures published for 2023 and 2024.',
};
const imported: LocalText = {
  vi: 'Điểm do cơ quan khác chấm; chỉ ghi lại, không tính lại.',
  en: 'Scored by others; recorded as published, never recomputed.',
};

const twoTiers: LocalText = {
  vi: 'Chưa xác nhận mô hình chính quyền hai cấp từ 01/7/2025 làm thay đổi gì ở luật này.',
  en: 'What the two tiers of administration since 1 July 2025 change in this law is not confirmed.',
};

const unread = (cite: string, unconfirmed: LocalText): readonly LegalBasis[] => [{ cite, unconfirmed }];

export const bases = {
  petitions: unread('TT 01/2024/TT-TTCP, Biểu 01/XLD', derived),
  reception: [{ cite: 'Luật Tiếp công dân 42/2013/QH13' }, ...unread('TT 01/2024/TT-TTCP, Biểu 01/TCD', derived)],
  complaints: unread('TT 01/2024/TT-TTCP, Biểu 01/KQGQ', derived),
  dialogue: unread('QĐ 23-QĐ/TW; Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15', local),
  mediation: [{ cite: 'Luật 35/2013/QH13' }],
  mediationAccess: unread('TT 09/2021/TT-BTP, chỉ tiêu 3.2.1', notGazette),
  mediationSuccess: unread('TT 09/2021/TT-BTP, chỉ tiêu 3.2.2', notGazette),
  dossiers: unread('TT 01/2020/TT-VPCP, Biểu 06/VPCP/KSTT', derived),
  serviceQuality: unread('QĐ 766/QĐ-TTg ngày 23/6/2022', portal),
  satisfaction: unread('NĐ 61/2018/NĐ-CP, Điều 31', local),
  onestop: unread('TT 01/2018/TT-VPCP', scheme),
  sipas: unread('QĐ 1001/QĐ-BNV ngày 11/12/2023', sipasMethod),
  sipas2017: unread('QĐ 2640/QĐ-BNV ngày 10/10/2017', imported),
  parIndex: unread('QĐ 876/QĐ-BNV ngày 10/11/2022', imported),
  papi: unread('UNDP, CECODES', imported),
  levels: [{ cite: 'NĐ 43/2011/NĐ-CP' }, ...unread('NĐ 42/2022/NĐ-CP', notGazette)],
  onlineServices: [{ cite: 'NĐ 224/2026/NĐ-CP, Điều 14, 16, 19' }, ...unread('NĐ 42/2022/NĐ-CP', notGazette)],
  simplification: unread('Kế hoạch cải cách hành chính', local),
  eReceipts: [{ cite: 'NĐ 254/2026/NĐ-CP' }],
  feedback: unread('NĐ 20/2008/NĐ-CP', derived),
  front: unread('QĐ 217-QĐ/TW', derived),
  grassroots: unread('Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15', twoTiers),
  models: unread('Quy định của địa phương', local),
  signatures: unread('Quy định của địa phương', local),
  commendations: unread('Luật Thi đua, khen thưởng', local),
  newRural: unread('QĐ 318/QĐ-TTg ngày 08/3/2022', derived),
  modelAreas: unread('Quy định của tỉnh Hà Tĩnh', local),
  budget: unread('Luật Ngân sách nhà nước', derived),
  income: unread('Điều tra của ngành thống kê', local),
  inspections: unread('Kế hoạch của cơ quan', local),
} as const satisfies Readonly<Record<string, readonly LegalBasis[]>>;
