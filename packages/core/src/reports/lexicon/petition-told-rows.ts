// Petitions told in other words than those of the forms: tried when no plain wording fits. Data.
import type { MeasureRow } from './measure-row.js';
import { change, kinds, unit } from './petition-part-rows.js';

/** When and where, before a number: "trong kỳ", "cả năm", "toàn huyện". */
const setting =
  '(?:(?:trong|cả|toàn|từ|đến|năm|kỳ|tháng|quý|tuần|qua|nay|này|đầu|nhiệm kỳ|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|ngành|đã|chỉ|mới|cũng|vẫn|tổng số|tổng cộng)(?: |$))*';
const kindsOfPetition =
  '(?:(?:đơn(?: thư)?|khiếu nại|tố cáo|kiến nghị|phản ánh|đề nghị|kn|tc|knpa|pakn)(?:,? (?:và )?| ?[-–/] ?|(?=:)))';

export const petitionToldRows: readonly MeasureRow[] = [
  {
    measure: 'petition-in-competence',
    name: 'petitions that an office keeps to resolve itself',
    kinds,
    unit,
    after: '^(?:do (?:\\S+ ){1,5}?)?(?:để )?(?:xem xét,? )?(?:giải quyết|xử lý|thụ lý) theo (?:đúng )?thẩm quyền',
    never: `đã|${change}`,
  },
  {
    measure: 'petition-received',
    name: 'petitions there were, said of a subject named before a colon or comma',
    kinds: ['count'],
    unit,
    before: `^[^\\p{L}]*${setting}(?:có|phát sinh|nhận|là)$`,
    lead: '(?:^|[\\s.)–+*•-])(?:(?:về|tình hình|công tác|đối với|tiếp nhận|xử lý|giải quyết),? (?:và )?)+(?:công tác |các )?(?:đơn(?: thư)?|khiếu nại|tố cáo)[^;:.\\d]{0,40}[:,][^;.\\d]*$',
    never: `thẩm quyền|điều kiện|${change}`,
  },
  {
    measure: 'petition-received',
    name: 'petitions of two kinds and more, named before a colon',
    kinds: ['count'],
    unit,
    lead: `^[^\\p{L}]*(?:(?:tổng|số|tình hình|về|tiếp nhận|nhận) )*${kindsOfPetition}{2,}: ?$`,
    never: change,
  },
  {
    measure: 'petition-received',
    name: 'petitions that people have, asking for something',
    kinds: ['count'],
    unit,
    before: '(?:dân|công dân|nhân dân|cử tri|bà con|người dân|hộ dân)(?: \\S+){0,5}? (?:có|làm|viết|nộp|đưa|trình)$',
    never: `thẩm quyền|điều kiện|${change}`,
  },
  {
    measure: 'petition-received',
    name: 'petitions that an office is given to handle',
    kinds: ['count'],
    unit,
    before: '(?:được|nhận) (?:giao|chuyển|phân công)(?: \\S+){0,3}? (?:xử lý|giải quyết|xem xét|thụ lý)$',
    never: `thẩm quyền|điều kiện|đã giải quyết|${change}`,
  },
  {
    measure: 'petition-resolved',
    name: 'petitions resolved out of all, the work named before a colon',
    kinds: ['fraction'],
    unit: '(?:đơn|vụ|vụ việc|$)',
    lead: '(?:^|[\\s.)–+*•-])(?:kết quả |công tác |việc )?giải quyết (?:các |số )?(?:đơn|khiếu nại|tố cáo)(?! vị)[^:;.\\d]*: ?$',
    never: change,
    side: 'part',
  },
  {
    measure: 'petition-pending',
    name: 'what is left of those received, a bare label',
    kinds: ['count'],
    unit,
    before: '^[^\\p{L}]*(?:số )?(?:đơn )?(?:hiện )?(?:còn )?(?:tồn|dư|nợ)(?: đọng| lại)?(?: là| có|:)*$',
    topic: 'tiếp nhận|nhận|phát sinh|giải quyết',
    elsewhere: 'thành|cộng|tổng|mới|trước|cũ',
    never: `trùng|nặc danh|${change}`,
  },
  {
    measure: 'petition-received',
    name: 'petitions there were, parted behind by their stages or kinds',
    kinds: ['count'],
    unit,
    before: `^[^\\p{L}]*${setting}có(?: tất cả| tổng cộng)?$`,
    within:
      '[\\d.]+ đơn(?: thư)?,? (?:trong đó|gồm|bao gồm|qua phân loại)[^.]*(?:thẩm quyền|điều kiện|khiếu nại|tố cáo|giải quyết)',
    neverLead: '[\\d.]+ đơn',
    never: `thẩm quyền|điều kiện|giải quyết|${change}`,
  },
  {
    measure: 'petition-in-competence',
    name: 'petitions of another office, behind those of the first',
    kinds: ['count'],
    unit,
    before: '^(?:và |còn )?của [^,;\\d]{2,40} (?:là|có)$',
    lead: 'thuộc thẩm quyền (?:giải quyết )?(?:của )?[^;.\\d]{3,60} (?:là|có) [\\d.]+ đơn[^;\\d]*$',
    never: change,
  },
  {
    measure: 'petition-eligible',
    name: 'what is left to be taken up when nameless petitions and copies are taken out',
    kinds: ['count'],
    unit,
    before: '^(?:số )?còn(?: lại)?(?: là| có|:)*$',
    after: '^(?:được |đưa vào |để )*(?:thụ lý|xem xét|xử lý)',
    lead: '(?:trừ|loại|bỏ|lưu)[^;.]*(?:trùng|nặc danh|mạo danh|không (?:rõ|đủ|ký|có|ghi))[^;.]*$',
    never: change,
  },
  {
    measure: 'petition-received',
    name: 'petitions taken in and put before those who resolve them',
    kinds: ['count'],
    unit,
    lead: '(?:tiếp )?nhận(?:,| và) (?:(?:phân loại|vào sổ|chuyển|trình|báo cáo|tham mưu|đề xuất)[^;.,\\d]{0,40}[, ]*)+(?:xử lý|giải quyết|xem xét) ?$',
    never: `thẩm quyền|điều kiện|đã giải quyết|${change}`,
  },
];
