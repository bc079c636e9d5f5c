// Đơn khiếu nại, tố cáo, kiến nghị: a funnel from received to resolved. Data.
import { notBehind } from '../phrase.js';
import type { MeasureRow } from './measure-row.js';
import { petitionCaseRows } from './petition-case-rows.js';
import { petitionLeftRows } from './petition-left-rows.js';
import { change, kinds, petitionPartRows, unit } from './petition-part-rows.js';
import { petitionToldRows } from './petition-told-rows.js';
import { ofOthers, pending, receives, resolves } from './petition-verbs.js';

const rows: readonly MeasureRow[] = [
  ...petitionLeftRows,
  ...petitionCaseRows,
  {
    measure: 'petition-received',
    name: 'petitions that were sent in, said right behind them',
    kinds: ['count'],
    unit,
    after:
      '^(?:do |của )?(?:(?:các |người |công )?(?:dân )?(?:được )?chuyển|(?:(?:do|của|từ) (?:(?!đã |chưa )\\S+ ){1,6}?)?(?:đã |được )?gửi) (?:đến|tới|về|lên)(?! (?:cơ quan|cấp trên|nơi|quận|huyện|tỉnh|thành phố))',
    never: `thuộc thẩm quyền|điều kiện|${change}`,
  },
  {
    measure: 'petition-eligible',
    name: 'eligible petitions, said right behind them',
    kinds: ['count'],
    unit,
    after:
      '^(?:được (?:xác định|coi|xem) (?:là )?)?(?:(?:đủ|đạt|có đủ|bảo đảm|đảm bảo|đáp ứng)(?: đủ| đầy đủ)?(?: các)? điều kiện|hợp lệ)',
    never: `không hợp lệ|(?:không|chưa) (?:đủ|có|đạt|bảo đảm|đảm bảo)(?: đủ)? điều kiện|tăng|giảm|so với|cùng kỳ`,
  },
  {
    measure: 'petition-pending',
    name: 'the number of those under examination',
    kinds: ['count'],
    unit,
    lead: `(?:^|[,(]) ?(?:còn |số |đơn )*(?:${pending})(?:,? (?:xác minh|xem xét|giải quyết|thẩm tra))*(?: là| có|:)* ?$`,
    never: `${change}|kỳ trước|năm trước`,
  },
  {
    measure: 'petition-pending',
    name: 'petitions left over',
    kinds,
    unit,
    before:
      'còn(?: lại| tồn| nợ)?|tồn(?: lại| cuối kỳ| chuyển kỳ sau)?|(?:số |hiện |còn )?(?:chưa|đang) (?:được )?(?:giải quyết|xử lý)(?: xong| dứt điểm)?(?: là| còn)?',
    topic: 'giải quyết|xử lý|xong|dứt điểm',
    never:
      'phần còn lại|số còn lại là|đơn (?:thư )?(?:đã |đều )*được (?:xử lý|phân loại)(?! (?:trong|vào|ở) (?:kỳ|quý|tháng|năm))|(?:đã|được) (?:chuyển|hướng dẫn|trả lại|lưu)|(?:chuyển|hướng dẫn)(?:,| và| hoặc) (?:chuyển|hướng dẫn|trả)|(?:năm|quý) (?:đầu|cuối) còn|gồm|chỉ còn|xuống|giảm|chuyển (?:sang|qua)|(?:kỳ|tuần|tháng|quý|năm) trước|đầu kỳ|điều kiện|thẩm quyền|thuộc trách nhiệm|trùng|loại bỏ',
    neverLead:
      '(?:kỳ|tháng|quý|năm) trước[^;]{0,20}$|từ [\\d.]+ (?:lá )?đơn[^;]*còn ?$|(?:trùng|nặc danh|mạo danh|loại (?:bỏ|ra|đi|trừ))[^;]*$|trong (?:số )?[\\d.]+ (?:lá )?đơn (?:thư )?(?:còn|đang|chưa)[^;]*$',
  },
  {
    measure: 'petition-pending',
    name: 'petitions that are left over, said behind them',
    kinds,
    unit,
    after: '^(?:còn lại|còn tồn|chuyển (?:sang )?kỳ sau)',
    topic: 'giải quyết|xử lý|xong|dứt điểm|xác minh|thẩm tra|trả lời',
    never:
      'trùng|không (?:có|rõ|đủ|ghi|ký)|nặc danh|điều kiện|thẩm quyền|kỳ trước|còn lại,? (?:(?:thì|đã|được|đều) )*(?:chuyển(?! sang| qua| tiếp)|hướng dẫn|trả lại|lưu|xếp lưu)',
  },
  {
    measure: 'petition-pending',
    name: 'petitions handed on to the next period',
    kinds,
    unit,
    before:
      '(?:(?:còn )?tồn|chuyển|còn lại)(?: lại)?(?: chuyển)?(?: sang| qua)? (?:kỳ|năm|quý|tháng) (?:sau|tới|tiếp theo)(?: giải quyết)?(?: là| có|:)*$',
    never: change,
  },
  {
    measure: 'petition-in-competence',
    name: 'petitions within the powers of an office, in other words',
    kinds: ['count'],
    unit,
    before:
      '(?:thuộc|trong|đúng) (?:quyền|phạm vi|thẩm quyền|trách nhiệm)(?: giải quyết| xử lý)?(?: (?:của )?(?:ubnd |chủ tịch )?(?:cấp )?(?:mình|xã|phường|huyện|tỉnh|thành phố|sở|địa phương))?(?: là| có| gồm|:)*$',
    never: `không thuộc|ngoài|${change}`,
  },
  {
    measure: 'petition-received',
    name: 'petitions that have to be resolved in the period',
    kinds: ['count'],
    unit,
    before: 'phải (?:xem xét,? ?)?(?:và )?(?:xem xét|giải quyết|xử lý)(?: trong (?:kỳ|năm|quý|tháng))?(?: là| có|:)*$',
    never: `thẩm quyền|điều kiện|đã|${change}`,
  },
  {
    measure: 'petition-received',
    name: 'the sum of petitions, their name before a colon',
    kinds: ['count'],
    unit,
    before: '^tổng(?: số| cộng)?(?: là| có)?$',
    lead: '(?:^|[\\s–+*•-])(?:(?:tiếp nhận|phân loại|xử lý|giải quyết|công tác|kết quả|tình hình|về),? (?:và )?)*đơn(?: thư)?(?: các loại)?: ?tổng(?: số| cộng)?(?: là| có)? ?$',
  },
  {
    measure: 'petition-received',
    name: 'petitions received and handled, their name before a colon',
    kinds: ['count'],
    unit,
    lead: '(?:^|[\\s.)–+*•-])(?:công tác |kết quả |việc )?tiếp nhận(?:(?:,| và) (?:phân loại|xử lý|giải quyết))* (?:các |tổng số )?đơn(?! vị)[^:;.\\d]*: ?$',
    never: change,
  },
  {
    measure: 'petition-received',
    name: 'petitions taken up, the first that are told of',
    kinds: ['count'],
    unit,
    before: 'thụ lý$',
    never: `(?:không|từ chối|chưa|đình chỉ|tạm đình chỉ) thụ lý|đang|thẩm quyền|điều kiện|${change}`,
    neverLead: '[\\d.]+ (?:lá )?đơn',
    // "chuyển cơ quan khác 921 đơn; trả lại 388 đơn; thụ lý 737 đơn": some of those that came.
    elsewhere: '(?:chuyển|trả lại|hướng dẫn|lưu|từ chối)(?: (?!thụ)\\S+){0,6} [\\d.]+ đơn',
  },
  {
    measure: 'petition-pending',
    name: 'petitions not resolved yet',
    kinds,
    unit,
    says: pending,
    never: `giải quyết (?:xong|dứt điểm|được)|${change}|kỳ trước|năm trước`,
    neverLead: 'trong (?:số )?[\\d.]+ (?:lá )?đơn (?:thư )?(?:còn|đang|chưa)[^;]*$',
  },
  {
    measure: 'petition-resolved',
    name: 'petitions resolved',
    kinds,
    unit,
    before: resolves,
    never: `chưa|(?:phải|cần|chờ) giải quyết|phân loại|đôn đốc|(?:quá hạn|chậm|kéo dài) (?:trong |thời gian )?giải quyết|đề nghị giải quyết|điều kiện (?:để )?(?:thụ lý|xử lý)?,? ?giải quyết(?! xong)|(?:giữ|để|giao) lại|${change}`,
    neverLead:
      '(?:thẩm quyền|trách nhiệm) (?:xem xét, )?giải quyết[^,;.]*$|phân loại, xử lý[^,;]*$|trong (?:tổng )?số (?:đơn |vụ )?(?:\\S+ )?đã (?:được )?(?:giải quyết|xử lý)[^;]*$',
  },
  {
    measure: 'petition-in-competence',
    name: 'petitions in competence, said right before them',
    kinds: ['count'],
    unit,
    before:
      '(?:đơn )?(?:thuộc|đúng|theo|có) (?:thẩm quyền|trách nhiệm)(?: (?:giải quyết|xử lý|xem xét))*(?: của các cấp(?:,? (?:và )?các ngành)?)?(?: là| có| gồm|:)*$',
    never: 'không (?:thuộc|có)|cơ quan|nơi|cấp có|chuyển',
  },
  {
    measure: 'petition-resolved',
    name: 'petitions that were resolved',
    kinds,
    unit,
    after:
      '(?:đã |được )+(?:xem xét,? (?:và )?)?(?:giải quyết|xử lý xong)|^(?:đều |thì |hiện |nay )*(?:đã |được )+(?:(?:các|cơ quan|ngành|phòng|chuyên môn|chức năng|cấp|chính quyền|xã|huyện|ubnd) ){0,5}(?:(?:giải quyết|làm|trả lời) xong|xử lý dứt điểm|khép lại|kết thúc|phúc đáp|trả lời)|^(?:đều )?(?:đã |được )+(?:xem xét|thẩm tra|xác minh)$|^(?:giải quyết|trả lời|xử lý) (?:xong|dứt điểm|triệt để)|^(?:đều |thì )?(?:đã |được )+(?:\\S+ ){1,3}(?:dứt điểm|triệt để|ổn thỏa|thỏa đáng|trọn vẹn)|^(?:đã )?có (?:kết quả|quyết định|kết luận|văn bản)(?: giải quyết| trả lời)?|^đã xong',
    never: `chưa|hòa giải|${change}`,
    neverLead: '(?:trong|trên)(?: tổng)?(?: số)? ?$',
  },
  {
    measure: 'petition-resolved',
    name: 'petitions with a result, of those in competence',
    kinds: ['fraction'],
    unit,
    before: `${notBehind('chưa|không|chờ', '(?:ra|có|cho|trả) (?:được )?(?:kết quả|kết luận|quyết định)(?: giải quyết)?(?: đối với| cho)?')}$`,
    never: change,
  },
  {
    measure: 'petition-in-competence',
    name: 'petitions in competence',
    kinds,
    unit,
    says: '(?:thuộc|đúng) (?:thẩm quyền|trách nhiệm)',
    never: `không thuộc|(?:thẩm quyền|trách nhiệm) ${ofOthers}|${change}`,
  },
  {
    measure: 'petition-in-competence',
    name: 'competence alone, before them',
    kinds: ['count'],
    unit,
    before:
      '^[^\\p{L}]*(?:(?:số )?đơn )?(?:thuộc |đúng |theo )?thẩm quyền(?: giải quyết| xử lý)?(?: của)?(?: chủ tịch)?(?: ubnd| cấp)?(?:,? (?:và )?(?:xã|phường|thị trấn|huyện|tỉnh)){0,3}(?: là| có|:)*$',
    never: change,
  },
  {
    measure: 'petition-eligible',
    name: 'eligible petitions',
    kinds,
    unit,
    says: '(?:đủ|có|đạt|bảo đảm|đảm bảo|đáp ứng)(?: đủ| đầy đủ)?(?: các)? điều kiện|đơn(?: thư)? hợp lệ',
    never: `không hợp lệ|đơn (?:xếp )?lưu|(?:không|chưa) (?:đủ|có|đạt|bảo đảm|đảm bảo)(?: đủ)? điều kiện|${change}`,
    neverLead:
      'điều kiện[^;]*(?:chia ra|gồm|chia theo|cơ cấu)[^;]*$|trong (?:số |tổng số )?[\\d.]+ đơn (?:thư )?(?:đủ|có|đạt)(?: đủ)? điều kiện[^;]*$',
  },
  {
    measure: 'petition-received',
    name: 'petitions received',
    kinds,
    unit,
    before: receives,
    never: `(?:không|từ chối|chưa) thụ lý|(?:thuộc|theo|có|đúng) thẩm quyền|điều kiện|${change}|trong đó|văn bản|trả lời|phúc đáp|đơn (?:của )?(?:kỳ|tháng|quý|năm) trước`,
    neverLead:
      'trong (?:số |tổng số )?[\\d.]+ (?:lá )?đơn (?:thư )?(?:đã |được )*(?:tiếp nhận|nhận)[^;]*$|phải (?:xem xét|giải quyết|xử lý)[^;]*(?:mới|thêm)(?: là| được)? ?$',
  },
  {
    measure: 'petition-received',
    name: 'new petitions and those carried over, summed up',
    kinds: ['count'],
    unit,
    lead: '(?:cộng|cùng)(?: với)? [\\d.]+ đơn [^;.,]{0,40}(?:là|thành)(?: tổng số)? ?$',
  },
  {
    measure: 'petition-received',
    name: 'petitions at the head of a line',
    kinds: ['count'],
    unit,
    before:
      '^[^\\p{L}]*(?:(?:tình hình|về|lượng|số lượng) )?(?:tổng (?:số )?)?đơn(?: thư)?(?: các loại)?(?: (?:của |trong )?(?:cả )?(?:năm|quý|tháng|kỳ)(?: (?:này|nay|[\\divx/]+))*)?(?: là| có|:)*$',
  },
  {
    measure: 'petition-received',
    name: 'the number of petitions',
    kinds: ['count'],
    unit,
    before:
      '(?:số|lượng) (?:lượng )?đơn(?: thư)?(?: các loại)?(?: (?:trong )?(?:kỳ|cả năm|năm nay|năm))?(?: (?:là|có|vẫn|chỉ|đạt|ở|mức|vào|khoảng|cũng|trên|dưới|dừng|con số)|:)*$',
    never: `thẩm quyền|điều kiện|${change}`,
  },
  ...petitionToldRows,
  ...petitionPartRows,
];

/** What is asked for, ordered or prescribed, not complained of. */
export const otherPapers =
  'đơn (?:xin|đăng ký|đặt hàng|hàng|mua|ứng cử|từ chức|ly hôn|khởi kiện|dự tuyển|gia nhập|tình nguyện|vay|hỗ trợ)|cứ đơn';

export const petitionRows: readonly MeasureRow[] = rows.map((row) => ({
  ...row,
  never: row.never === undefined ? otherPapers : `${otherPapers}|${row.never}`,
}));
