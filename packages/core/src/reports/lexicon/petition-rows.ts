// Đơn khiếu nại, tố cáo, kiến nghị: a funnel from received to resolved. Data.
import type { MeasureRow } from './measure-row.js';
import { petitionLeftRows } from './petition-left-rows.js';
import { change, kinds, petitionPartRows, unit } from './petition-part-rows.js';

/** Whatever else is counted in cases. */
const otherCases = 'hòa giải|hình sự|phạm pháp|tội phạm|tai nạn|thi hành án|trợ giúp pháp lý|bạo lực';
/** Complaints and denunciations are counted as cases, too. */
const caseUnit = '(?:vụ|vụ việc)(?= |$)';
const receives =
  '(?:phát sinh|nhận|tiếp nhận|thụ lý mới)(?: mới)?(?: trong kỳ)?|gửi (?:tới|đến|về)(?: là)?|vào sổ|nhận|nhận được|nhận thêm|phải (?:xem xét,? ?)?(?:(?:và )?giải quyết|xử lý|xem xét)|tổng số|(?:dân|công dân|cử tri|tổ chức) (?:đã )?gửi(?: tới| đến| về)?';
const resolves =
  '(?:đã |được |giải quyết )*(?:giải quyết|giải quyết xong|(?:xử lý|giải quyết|trả lời) (?:dứt điểm|triệt để)|(?:làm|xử lý) xong|xong|(?:quyết định|kết luận)(?: giải quyết)? đối với|(?:ban hành|ra|có) (?:kết quả|quyết định|kết luận) giải quyết|(?:đã|được) (?:ban hành |ra |có )(?:quyết định|kết luận)(?:(?:,| và) (?:quyết định|kết luận))?|kết thúc(?: giải quyết| xử lý)?)';
const pending =
  'đang (?:(?:được|tiếp tục|trong|chờ|các|cơ quan|ngành|đơn vị|chức năng|chuyên môn) )*(?:xem xét|giải quyết|xử lý|xác minh|thẩm tra|thụ lý|quá trình|kỳ|thời hạn)|chưa (?:được )?(?:giải quyết|xử lý)|tồn đọng|dở dang|còn trong (?:thời )?hạn';
/** Behind "thuộc thẩm quyền": of another office. */
export const ofOthers =
  '(?:(?:giải quyết|xử lý) )?(?:của )?(?:tòa|viện kiểm|cơ quan (?:khác|cấp trên|trung ương|tố tụng)|cấp (?:khác|trên)|(?:nơi|ngành|đơn vị|địa phương) khác)';
/** A list of old cases that an office works off: none of the period's funnel. */
const longStanding = 'vụ (?:việc )?(?:tồn đọng|phức tạp|kéo dài|đông người)';

const rows: readonly MeasureRow[] = [
  ...petitionLeftRows,
  {
    measure: 'petition-received',
    name: 'petitions that were sent in, said right behind them',
    kinds: ['count'],
    unit,
    after:
      '^(?:do |của )?(?:các |người |công )?(?:dân )?(?:được )?(?:gửi|chuyển) (?:đến|tới|về|lên)(?! (?:cơ quan|cấp trên|nơi))',
    never: `thuộc thẩm quyền|điều kiện|${change}`,
  },
  {
    measure: 'petition-eligible',
    name: 'eligible petitions, said right behind them',
    kinds: ['count'],
    unit,
    after: '^(?:đủ|đạt|có đủ|bảo đảm|đảm bảo)(?: đủ)? điều kiện',
    never: `(?:không|chưa) (?:đủ|có|đạt|bảo đảm|đảm bảo)(?: đủ)? điều kiện|tăng|giảm|so với|cùng kỳ`,
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
    name: 'cases left over, in a text about complaints',
    kinds: ['count'],
    unit: caseUnit,
    before: '^(?:hiện )?còn(?: lại| tồn)?$',
    topic:
      '(?:khiếu nại|tố cáo).*giải quyết(?: xong| được)? [\\d.]+ vụ|giải quyết(?: xong| được)? [\\d.]+ vụ.*(?:khiếu nại|tố cáo)',
    never: `${change}|kỳ trước|năm trước|quá hạn`,
    neverLead: longStanding,
    neverTopic: otherCases,
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
      'phần còn lại|số còn lại là|(?:năm|quý) (?:đầu|cuối) còn|gồm|chỉ còn|xuống|giảm|chuyển (?:sang|qua)|(?:kỳ|tuần|tháng|quý|năm) trước|đầu kỳ|điều kiện|thẩm quyền|thuộc trách nhiệm|trùng|loại bỏ',
    neverLead:
      '(?:kỳ|tháng|quý|năm) trước[^;]{0,20}$|từ [\\d.]+ (?:lá )?đơn[^;]*còn ?$|(?:trùng|loại (?:bỏ|ra|đi))[^;]*$|trong (?:số )?[\\d.]+ (?:lá )?đơn (?:thư )?(?:còn|đang|chưa)[^;]*$',
  },
  {
    measure: 'petition-pending',
    name: 'petitions that are left over, said behind them',
    kinds,
    unit,
    after: '^(?:còn lại|còn tồn|chuyển (?:sang )?kỳ sau)',
    topic: 'giải quyết|xử lý|xong|dứt điểm',
    never: 'trùng|không (?:có|rõ|đủ|ghi|ký)|nặc danh|điều kiện|thẩm quyền|kỳ trước',
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
    lead: '(?:^|[\\s–+*•-])đơn(?: thư)?(?: các loại)?: ?tổng(?: số| cộng)?(?: là| có)? ?$',
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
    never: `đang|thẩm quyền|điều kiện|${change}`,
    neverLead: '[\\d.]+ (?:lá )?đơn',
  },
  {
    measure: 'petition-pending',
    name: 'petitions not resolved yet',
    kinds,
    unit,
    says: pending,
    never: `${change}|kỳ trước|năm trước`,
    neverLead: 'trong (?:số )?[\\d.]+ (?:lá )?đơn (?:thư )?(?:còn|đang|chưa)[^;]*$',
  },
  {
    measure: 'petition-resolved',
    name: 'petitions resolved',
    kinds,
    unit,
    before: resolves,
    never: `chưa|phải giải quyết|phân loại|(?:giữ|để|giao) lại|${change}`,
    neverLead:
      '(?:thẩm quyền|trách nhiệm) (?:xem xét, )?giải quyết[^,;.]*$|phân loại, xử lý[^,;]*$|trong (?:tổng )?số (?:đơn |vụ )?(?:\\S+ )?đã (?:được )?(?:giải quyết|xử lý)[^;]*$',
  },
  {
    measure: 'petition-in-competence',
    name: 'petitions in competence, said right before them',
    kinds: ['count'],
    unit,
    before:
      '(?:đơn )?(?:thuộc|đúng|theo|có) (?:thẩm quyền|trách nhiệm)(?: (?:giải quyết|xử lý|xem xét))*(?: là| có| gồm|:)*$',
    never: 'không (?:thuộc|có)|cơ quan|nơi|cấp có|chuyển',
  },
  {
    measure: 'petition-resolved',
    name: 'petitions that were resolved',
    kinds,
    unit,
    after: '(?:đã |được )+(?:xem xét,? (?:và )?)?(?:giải quyết|xử lý xong)',
    never: `chưa|${change}`,
    neverLead: '(?:trong|trên)(?: tổng)?(?: số)? ?$',
  },
  {
    measure: 'petition-resolved',
    name: 'complaints and denunciations resolved, counted as cases',
    kinds,
    unit: caseUnit,
    before: resolves,
    topic: 'kn|tc|khiếu nại|tố cáo|[\\d.]+ đơn(?! vị)',
    never: `chưa|phải giải quyết|đang|đúng(?! quy| hạn| luật)|sai|bằng|thông qua|tồn đọng|kéo dài|phức tạp|${change}`,
    neverTopic: otherCases,
    neverLead: `${longStanding}|(?:(?:thẩm quyền|trách nhiệm) (?:xem xét, )?|thời hạn )giải quyết[^,;.]*$`,
  },
  {
    measure: 'petition-pending',
    name: 'cases of complaints and denunciations not resolved yet',
    kinds: ['count'],
    unit: caseUnit,
    says: pending,
    topic: 'khiếu nại|tố cáo|kn|tc',
    never: `kỳ trước|năm trước|kéo dài|phức tạp|dứt điểm|${change}`,
    neverLead: longStanding,
    neverTopic: otherCases,
  },
  {
    measure: 'petition-in-competence',
    name: 'cases of complaints and denunciations in competence',
    kinds,
    unit: caseUnit,
    says: '(?:thuộc|đúng|có|theo) thẩm quyền',
    topic: 'khiếu nại|tố cáo|kn|tc|[\\d.]+ đơn(?! vị)',
    never: `không thuộc|đang|${change}`,
    neverTopic: otherCases,
    side: 'part',
  },
  {
    measure: 'petition-in-competence',
    name: 'the whole of cases of complaints and denunciations in competence',
    kinds: ['fraction'],
    unit: caseUnit,
    says: '(?:thuộc|đúng|có|theo) thẩm quyền',
    topic: 'khiếu nại|tố cáo|kn|tc|[\\d.]+ đơn(?! vị)',
    neverTopic: otherCases,
    side: 'whole',
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
      '^[^\\p{L}]*(?:(?:số )?đơn )?(?:thuộc |đúng |theo )?thẩm quyền(?: giải quyết| xử lý)?(?: của)?(?: chủ tịch)?(?: ubnd| cấp)?(?: xã| phường| huyện| tỉnh)?(?: là| có|:)*$',
    never: change,
  },
  {
    measure: 'petition-eligible',
    name: 'eligible petitions',
    kinds,
    unit,
    says: '(?:đủ|có|đạt|bảo đảm|đảm bảo)(?: đủ)? điều kiện',
    never: `(?:không|chưa) (?:đủ|có|đạt|bảo đảm|đảm bảo)(?: đủ)? điều kiện|${change}`,
    neverLead:
      'điều kiện[^;]*(?:chia ra|gồm|chia theo|cơ cấu)[^;]*$|trong (?:số |tổng số )?[\\d.]+ đơn (?:thư )?(?:đủ|có|đạt)(?: đủ)? điều kiện[^;]*$',
  },
  {
    measure: 'petition-received',
    name: 'petitions received',
    kinds,
    unit,
    before: receives,
    never: `(?:thuộc|theo|có|đúng) thẩm quyền|điều kiện|${change}|trong đó|văn bản|trả lời|phúc đáp|đơn (?:của )?(?:kỳ|tháng|quý|năm) trước`,
    neverLead:
      'trong (?:số |tổng số )?[\\d.]+ (?:lá )?đơn (?:thư )?(?:đã |được )*(?:tiếp nhận|nhận)[^;]*$|phải (?:xem xét|giải quyết|xử lý)[^;]*(?:mới|thêm)(?: là| được)? ?$',
  },
  {
    measure: 'petition-received',
    name: 'complaints and denunciations received, counted as cases',
    kinds: ['count'],
    unit: `(?:vụ|vụ việc)(?= |$)`,
    before: receives,
    says: 'khiếu nại|tố cáo',
    never: `thẩm quyền|điều kiện|đang|${change}`,
    neverTopic: otherCases,
    neverLead: 'trong đó',
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
    before: '^[^\\p{L}]*(?:tổng (?:số )?)?đơn(?: thư)?(?: các loại)?$',
  },
  {
    measure: 'petition-received',
    name: 'the number of petitions',
    kinds: ['count'],
    unit,
    before: '(?:tổng )?số (?:lượng )?đơn(?: thư)?(?: các loại)?(?: là| có|:)*$',
    never: `thẩm quyền|điều kiện|${change}`,
  },
  ...petitionPartRows,
];

/** What is asked for, ordered or prescribed, not complained of. */
export const otherPapers =
  'đơn (?:xin|đăng ký|đặt hàng|hàng|mua|ứng cử|từ chức|ly hôn|khởi kiện|dự tuyển|gia nhập|tình nguyện|vay|hỗ trợ)|cứ đơn';

export const petitionRows: readonly MeasureRow[] = rows.map((row) => ({
  ...row,
  never: row.never === undefined ? otherPapers : `${otherPapers}|${row.never}`,
}));
