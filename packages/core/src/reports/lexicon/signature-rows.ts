// Documents signed digitally. Data.
import { change } from './dossier-rows.js';
import type { MeasureRow } from './measure-row.js';

const percent = ['percent'] as const;

export const signatureRows: readonly MeasureRow[] = [
  {
    measure: 'digital-signature-rate',
    name: 'documents that bear a signature, whose it is behind it',
    kinds: percent,
    lead: 'văn bản (?:\\S+ ){0,8}?(?:(?:có|được) (?:chữ )?ký|ký) số[^;%\\d]{0,60}$',
    never: change,
  },
  {
    measure: 'digital-signature-rate',
    name: 'documents that bear a signature',
    kinds: percent,
    says: 'văn bản (?:\\S+ ){0,3}?(?:có|được) (?:chữ )?ký số',
    never: change,
  },
  {
    measure: 'digital-signature-rate',
    name: 'so many of so many documents, behind the signing of those of another level',
    kinds: percent,
    lead: '[\\d.]+/[\\d.]+ văn bản(?: (?:đi|điện tử|phát hành|ban hành))*,? ?\\(?(?:đạt|bằng|chiếm|tức|tỷ lệ|là| )*$',
    within: 'ký số',
    neverLead: '(?:trao đổi|gửi|nhận|xử lý|giải quyết|công bố|công khai|hạn|sai|lỗi|scan|lưu trữ)[^;]*$',
    never: `${change}|đúng|trước|quá|chậm`,
  },
  {
    measure: 'digital-signature-rate',
    name: 'digital signatures of a place named before its rate',
    kinds: percent,
    before:
      '(?:^|xã|phường|huyện|sở|phòng) ?(?:\\S+ ){1,6}(?:giữ(?: được| vững)?|duy trì)$|(?:xã|phường|huyện|sở|phòng) (?:\\S+ ){1,6}đạt$',
    topic: 'ký số',
    elsewhere: 'hồ sơ|đơn|vụ|thanh toán|chữ ký số',
  },
  {
    measure: 'digital-signature-rate',
    name: 'digital signatures',
    kinds: percent,
    says: 'ký số|chữ ký số|chứng thư số',
    never: `${change}|(?:cấp|dùng|sử dụng|có|trang bị) (?:\\S+ ){0,2}?(?:chữ ký số|chứng thư)`,
  },
];
