// Dossiers that the period before left to this one. Data.
import type { MeasureRow } from './measure-row.js';

const unit = '(?:hồ sơ|hs|bộ hồ sơ|lượt hồ sơ)';
const kinds = ['count', 'fraction'] as const;
/** A period that is over: "tháng trước", "quý cũ". */
const over = '(?:kỳ|năm|tháng|quý|tuần)(?: báo cáo)? (?:trước|cũ|ngoái|liền kề)(?: đó)?';
/** One that goes by its number: "quý II", "tháng 6". */
const numbered = '(?:năm|tháng|quý|tuần|kỳ) [\\divx/]+';
const open =
  '(?:còn )?(?:chưa (?:giải quyết |xử lý |trả |làm |kịp )*(?:xong|giải quyết|xử lý|trả)|dở dang|dang dở|tồn đọng|tồn lại|tồn)';

export const dossierCarriedRows: readonly MeasureRow[] = [
  {
    measure: 'dossier-carried-over',
    name: 'dossiers handed on from the period before, what was done with them before it',
    kinds,
    unit,
    says: `(?:chuyển|gối|dồn|mang|để|còn|tồn)(?: (?:tiếp|đầu|đọng|tồn|lại|dư|qua|sang))* (?:hồ sơ |hs )?(?:từ|của|do|ở) ${over}|(?:chuyển|gối|dồn|mang|để)(?: (?:tiếp|đầu|lại|tồn|qua|sang))+ (?:hồ sơ |hs )?(?:từ|của) ${numbered}`,
    never: 'so với|tăng|giảm|cùng kỳ|(?:nhận|phát sinh) mới',
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers that the period before handed on',
    kinds,
    unit,
    says: `(?:của|từ|do) (?:${over}|${numbered}) (?:còn )?(?:(?:chuyển|gối|dồn|mang|để|tồn)(?: (?:tiếp|đầu|đọng|tồn|lại))* (?:qua|sang|lại|tới|về)|(?:chuyển|gối) (?:tiếp|đầu)|dồn (?:tới|đến))`,
    never: 'so với|tăng|giảm|cùng kỳ|(?:nhận|phát sinh) mới',
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers of the period before that were not done',
    kinds,
    unit,
    says: `${open} (?:từ|của|ở|trong) ${over}|(?:từ|của|ở) ${over} ${open}`,
    never: 'so với|tăng|giảm|cùng kỳ|(?:nhận|phát sinh) mới',
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers of an earlier period that were not done, added to those of this one',
    kinds: ['count'],
    unit,
    before: '(?:cộng|thêm|cùng|cả|kể|tính|gộp|ngoài)(?: (?:với|thêm|cả|luôn|số))*$',
    after: `^(?:${open} (?:từ|của|ở|trong) (?:${over}|${numbered})|(?:từ|của|ở) (?:${over}|${numbered}) ${open})`,
    isChange: true,
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers there were at the beginning of the period',
    kinds,
    unit,
    says: 'cuối (?:kỳ|năm|tháng|quý) trước (?:còn|tồn)(?: lại| tồn)*|(?:số )?cũ (?:chuyển|còn|tồn|để)(?: lại| tồn)*(?: sang| qua)?|(?:tồn|còn|chuyển)(?: lại)? (?:từ )?trước(?: (?:chuyển )?(?:sang|qua|đó))?(?= \\d|:|$| hồ| hs)|(?:tồn|có|dư) (?:tại )?(?:đầu (?:kỳ|năm|quý|tháng)|thời điểm đầu)|đầu kỳ',
    never: 'so với|tăng|giảm|cùng kỳ|nhận|phát sinh|từ đầu',
  },
  {
    measure: 'dossier-carried-over',
    name: 'old dossiers, said right before them',
    kinds,
    unit,
    before: '(?:tồn|còn|dư) cũ(?: là| có|:)*$',
    never: 'so với|tăng|giảm|cùng kỳ',
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers of the period before, beside the new ones',
    kinds: ['count'],
    unit,
    before: '(?:gồm|trong đó|có|là|:)(?: có)?$',
    after: '^(?:của |từ )?(?:kỳ|tháng|quý) trước(?: và|$)',
    within: '(?:cần|phải) (?:giải quyết|xử lý)[^;]*(?:hồ sơ|hs|nhận) mới',
    never: 'so với|tăng|giảm|cùng kỳ',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers that there are to do, old and new ones',
    kinds: ['count'],
    unit,
    after: '^(?:còn |đang )?(?:cần|chờ) (?:được )?(?:giải quyết|xử lý)(?! (?:gấp|ngay|dứt|sớm|lại))',
    within: '(?:tồn|cũ|trước)[^.]*(?:mới|nhận|phát sinh)|(?:mới|nhận|phát sinh)[^.]*(?:tồn|cũ|trước)',
    never: 'so với|tăng|giảm|cùng kỳ|còn lại',
    neverLead: '\\d (?:hồ sơ|hs)',
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers taken over from an office that is no more',
    kinds,
    unit,
    before: 'nhận bàn giao$',
    after: '(?:từ|của)',
    never: 'so với|tăng|giảm|cùng kỳ',
  },
];
