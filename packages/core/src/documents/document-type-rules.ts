// Which codes stand for which type on either side, and since when. The same
// code may mean two things: QĐ of the Party is a Quyết định or a Quy định.
import type { LocalText } from '../foundation/local-text.js';

/** State documents follow a decree, Party documents a guidance of their own. */
export type DocumentSide = 'state' | 'party';

/** Code, side, Vietnamese name, English name; then the day it came into use, and whether that is sure. */
type Row = readonly [
  code: string,
  side: DocumentSide | 'both',
  vi: string,
  en: string,
  valid?: { readonly from?: string; readonly to?: string },
  unconfirmed?: LocalText,
];

/** Nghị định 30/2020/NĐ-CP. */
const decree = { from: '2020-03-05' } as const;
const memory: LocalText = {
  vi: 'Chưa đối chiếu với văn bản; mã theo hướng dẫn năm 2026 của Đảng có thể khác.',
  en: 'Not compared with the text; codes under the Party’s guidance of 2026 may differ.',
};

export const documentTypeRows: readonly Row[] = [
  ['NQ', 'both', 'Nghị quyết', 'Resolution'],
  ['QĐ', 'both', 'Quyết định', 'Decision'],
  ['QĐ', 'party', 'Quy định', 'Regulation'],
  ['QĐi', 'party', 'Quy định', 'Regulation'],
  ['QyĐ', 'state', 'Quy định', 'Regulation', decree],
  ['CT', 'both', 'Chỉ thị', 'Directive'],
  ['CTr', 'both', 'Chương trình', 'Programme'],
  ['KL', 'party', 'Kết luận', 'Conclusion'],
  ['TT', 'state', 'Thông tư', 'Circular'],
  ['TT', 'party', 'Thông tri', 'Circular letter', {}, memory],
  ['TTr', 'both', 'Tờ trình', 'Submission'],
  ['QC', 'both', 'Quy chế', 'Statute'],
  ['HD', 'both', 'Hướng dẫn', 'Guidance'],
  ['HĐ', 'state', 'Hợp đồng', 'Contract', decree],
  ['KH', 'both', 'Kế hoạch', 'Plan'],
  ['BC', 'both', 'Báo cáo', 'Report'],
  ['TB', 'both', 'Thông báo', 'Notice'],
  ['BB', 'both', 'Biên bản', 'Minutes'],
  ['ĐA', 'both', 'Đề án', 'Scheme'],
  ['DA', 'state', 'Dự án', 'Project', decree],
  ['PA', 'state', 'Phương án', 'Option paper', decree],
  ['TC', 'state', 'Thông cáo', 'Communiqué', decree],
  ['CĐ', 'state', 'Công điện', 'Telegram', decree],
  ['BGN', 'state', 'Bản ghi nhớ', 'Memorandum', decree],
  ['BTT', 'state', 'Bản thỏa thuận', 'Agreement', decree],
  ['GUQ', 'state', 'Giấy ủy quyền', 'Letter of authority', decree],
  ['GM', 'state', 'Giấy mời', 'Invitation', decree],
  ['GGT', 'state', 'Giấy giới thiệu', 'Letter of introduction', decree],
  ['GNP', 'state', 'Giấy nghỉ phép', 'Leave slip', decree],
  ['PG', 'state', 'Phiếu gửi', 'Dispatch slip', decree],
  ['PC', 'state', 'Phiếu chuyển', 'Transfer slip', decree],
  ['PB', 'state', 'Phiếu báo', 'Notice slip', decree],
  ['CV', 'party', 'Công văn', 'Official letter'],
  ['SY', 'state', 'Bản sao y', 'True copy', decree],
  ['SL', 'state', 'Bản sao lục', 'Copy of a copy', decree],
  ['TrS', 'state', 'Bản trích sao', 'Extract', decree],
  ['NĐ', 'state', 'Nghị định', 'Decree'],
  ['L', 'state', 'Luật', 'Law'],
  ['PL', 'state', 'Pháp lệnh', 'Ordinance'],
  ['TTLT', 'state', 'Thông tư liên tịch', 'Joint circular'],
  ['NQLT', 'state', 'Nghị quyết liên tịch', 'Joint resolution', {}, memory],
];
