// Phản ánh, kiến nghị (PAKN) of citizens. Data.
import { notBehind } from '../phrase.js';
import type { MeasureRow } from './measure-row.js';

const unit = '(?:phản ánh|phản ảnh|pakn|kiến nghị|(?:ý kiến|lượt|trường hợp|tin(?: báo| nhắn)?) phản ánh)';
/** The noun alone says too little: what follows it must. */
const opinions = 'ý kiến(?= phản ánh|$)';
/** Feedback by the case, the noun before it. */
const times = '(?:lượt|tin|trường hợp|ý kiến)(?=$)';
const kinds = ['count', 'fraction'] as const;
// Without marks "giảm" is written as "giám" is.
export const change = 'tăng|giảm(?! sát)|bớt|so với|cùng kỳ|mỗi (?:ngày|tuần|tháng|quý|năm)|bình quân|trung bình';
/** What voters asked for at meetings is not the feedback of the portals. */
export const voters = 'cử tri|(?:sau|qua) giám sát';

/** Feedback handled, counted in cases: what came in says elsewhere that it was feedback. */
const handledInCases = {
  measure: 'pakn-handled',
  kinds,
  unit: times,
  before: '(?:xử lý|giải quyết|trả lời|phản hồi)(?: xong| được| dứt điểm| là)*$',
  never: `chưa|đang|hài lòng|chấm|đánh giá|${change}`,
  neverTopic: `${voters}|đối thoại`,
  elsewhere: 'đơn|khiếu nại|tố cáo|hồ sơ',
} satisfies Partial<MeasureRow>;

/** "1.240 người chấm điểm, bằng 31% số phản ánh đã xử lý": what a rate of something else is taken of. */
export const ofThem = '(?:bằng|chiếm)(?: tỷ lệ)? % (?:trong )?(?:tổng )?số';

/** Recommendations that a supervision made. */
export const supervised = 'sau giám sát|qua giám sát|giám sát[^.]{0,40} kiến nghị';

export const feedbackRows: readonly MeasureRow[] = [
  {
    measure: 'pakn-received',
    name: 'the whole of feedback handled',
    kinds: ['fraction'],
    unit,
    side: 'whole',
    topic: 'xử lý|giải quyết|trả lời',
    never: 'trễ|chậm|quá hạn|chưa|đang|không|hài lòng|chấm|đánh giá',
    neverTopic: voters,
    neverLead: 'đối thoại',
  },
  {
    measure: 'pakn-handled',
    name: 'received and handled in one breath, so many of so many',
    kinds: ['fraction'],
    unit,
    side: 'part',
    before:
      '(?:tiếp )?nhận(?:,| và)(?: \\S+){0,2} (?:xử lý|giải quyết|trả lời|phản hồi|giải đáp)(?: xong| dứt điểm| kịp thời| được)*$',
    never: `chưa|đang|${change}`,
    elsewhere: `đơn thư|khiếu nại|${supervised}`,
    neverTopic: voters,
    neverLead: 'đối thoại',
  },
  {
    measure: 'pakn-handled',
    name: 'feedback handled',
    kinds,
    unit,
    says: '(?:được |đã )?(?:xử lý|giải quyết|trả lời|phản hồi)',
    never: `tiếp nhận|chưa|đang|chuyển|${change}|giám sát|(?:đúng|trước|quá|kịp|trong|sau) (?:thời )?hạn|trễ|muộn|chậm`,
    elsewhere: `đơn thư|khiếu nại|${supervised}`,
    neverTopic: voters,
    neverLead: 'đối thoại|hài lòng[^;]*$',
    side: 'part',
  },
  {
    measure: 'pakn-handled',
    name: 'feedback that is done with',
    kinds,
    unit,
    before: '(?:^|\\d{1,4} |hết |đã |làm )xong(?: được)?$',
    never: `${change}|(?:đúng|trước|quá|kịp|trong) (?:thời )?hạn|trễ|muộn`,
    neverTopic: voters,
  },
  {
    measure: 'pakn-handled',
    name: 'feedback handled out of what was received, both in one clause',
    kinds: ['count'],
    unit,
    before: '^(?:đã |được )*(?:(?:tiếp )?nhận(?: được)?|gửi (?:đến|tới|về)),? (?:thì |đã )?có$',
    after: '^(?:đã |được )+(?:xử lý|giải quyết|trả lời|phản hồi)(?! (?:đúng|trước|quá|chậm))',
    never: `chưa|đang|${change}`,
    neverTopic: voters,
  },
  {
    measure: 'pakn-handled',
    name: 'feedback handled, counted in times like the feedback received',
    kinds: ['count'],
    unit: times,
    before: '(?:xử lý|giải quyết|trả lời)(?: xong| được)?$',
    lead: '[\\d.]+ (?:lượt|tin|trường hợp|ý kiến) (?:phản ánh|phản ảnh|pakn)[^.;]*$',
    never: `chưa|đang|${change}`,
    neverTopic: voters,
  },
  {
    ...handledInCases,
    name: 'feedback handled, counted in cases like what came in before it',
    lead: '(?:phản ánh|phản ảnh|pakn)[^.]*[\\d.]+ (?:lượt|tin|trường hợp|ý kiến)[^.;]*$|(?:^|[^\\p{L}])(?:phản ánh|phản ảnh|pakn)[^.]{0,60}nhận[^.]{0,20}$',
  },
  {
    ...handledInCases,
    name: 'feedback handled, in a sentence that opened with the feedback received',
    within: '(?:phản ánh|phản ảnh|pakn)[^.]*: ?(?:nhận |có )?[\\d.]+ (?:lượt|tin|trường hợp|ý kiến)',
  },
  {
    measure: 'pakn-received',
    name: 'feedback received, counted in cases behind its name',
    kinds: ['count'],
    unit: times,
    lead: '(?:phản ánh|phản ảnh|pakn)[^;.\\d]{0,70}(?:nhận|gửi|chuyển)[^;.\\d]{0,40}$|nhận(?: được)?(?: và xử lý)? (?:các )?(?:phản ánh|phản ảnh|pakn)[^;.\\d]{0,50}(?::|là|có|được) ?$',
    never: `${change}|cử tri|giám sát|xử lý xong|giải quyết xong|đã trả lời`,
    neverTopic: `${voters}|đối thoại`,
    elsewhere: 'đơn|khiếu nại|tố cáo|hồ sơ',
  },
  {
    measure: 'pakn-handled',
    name: 'feedback that has an answer, said behind it',
    kinds,
    unit,
    after: '^(?:đã |được )+(?:có kết quả|có câu trả lời|hồi âm|khắc phục)',
    never: change,
    neverTopic: voters,
    elsewhere: `đơn thư|khiếu nại|${supervised}`,
  },
  {
    measure: 'pakn-received',
    name: 'feedback that was received, said behind it',
    kinds: ['count'],
    unit: '(?:tin(?: báo| nhắn)? )?(?:phản ánh|phản ảnh|pakn)',
    after: '^(?:đã |được |của (?:\\S+ ){1,4}?)*(?:tiếp nhận|gửi (?:đến|tới|về|lên|qua|vào))',
    never: `${change}|giám sát|cử tri|xử lý|giải quyết`,
    neverTopic: voters,
    elsewhere: `đơn thư|khiếu nại|${supervised}`,
  },
  {
    measure: 'pakn-received',
    name: 'messages of feedback that were received, said behind them',
    kinds: ['count'],
    unit: 'tin(?=$)',
    after:
      '^(?:báo |nhắn )?(?:phản ánh|phản ảnh)(?: hiện trường| kiến nghị)?(?: của (?:\\S+ ){1,4}?)?(?:đã |được | )*(?:tiếp nhận|gửi (?:đến|tới|về|lên|qua|vào))',
    never: `${change}|giám sát|cử tri|xử lý|giải quyết`,
    neverTopic: voters,
  },
  {
    measure: 'pakn-received',
    name: 'feedback that a channel handed on to an office',
    kinds,
    unit,
    lead: '(?:kênh|cổng|ứng dụng|app|tổng đài|đường dây nóng|zalo|hiện trường|1022|dịch vụ công)[^,;.]* (?:gửi|chuyển|báo) (?:đến|về|tới|cho) (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|sở|đặc khu|ubnd)(?: \\S+){0,3} ?$',
    never: `${change}|giám sát|cử tri|xử lý|giải quyết`,
    neverTopic: voters,
  },
  {
    measure: 'pakn-received',
    name: 'messages received, in a line that opens with feedback',
    kinds: ['count'],
    unit: '(?:tin(?: báo| nhắn)?|lượt tin)(?=$)',
    before: '(?:^|[^\\p{L}])(?:(?:tiếp |thu )?nhận(?: được| về)?|ghi nhận)(?: là|:)*$',
    within: '^[^\\p{L}]*(?:các |về |công tác |tình hình )*(?:phản ánh|phản ảnh|pakn)',
    never: change,
    neverTopic: voters,
  },
  {
    measure: 'pakn-received',
    name: 'feedback received',
    kinds,
    unit,
    before: `tiếp nhận|nhận|nhận được|${notBehind('có|lên|tăng', '(?:đến|về|tới)')}$|(?:gửi|chuyển) (?:đến|về|tới)$|(?:dân|công dân|tổ chức|doanh nghiệp) gửi$`,
    never: `${change}|giám sát|cử tri|tiếp thu`,
    elsewhere: `đơn thư|khiếu nại|${supervised}|đối thoại [^.;]*; (?:\\S+ ){0,2}(?:tiếp )?nhận`,
    neverTopic: voters,
    neverLead: 'đối thoại',
  },
  {
    measure: 'pakn-received',
    name: 'feedback at the head of a line that goes on with what was done',
    kinds: ['count'],
    unit: '(?:phản ánh|phản ảnh|pakn)',
    topic:
      '[\\d.]+ (?:phản ánh|phản ảnh|pakn)[^.;]{0,40}[,;(:] (?:đã )?(?:xử lý|giải quyết|trả lời)(?: xong| được| đúng hạn)* [\\d.]+',
    never: `xử lý|giải quyết|trả lời|chưa|đang|còn|chờ|trong (?:thời )?hạn|chuyển|thuộc|${change}|giám sát`,
    neverTopic: voters,
    neverLead: '\\d+|đối thoại',
  },
  {
    measure: 'pakn-received',
    name: 'feedback, a bare number behind a colon',
    kinds: ['count'],
    unit: '(?=$)',
    before:
      '^[^\\p{L}]*(?:tổng )?(?:số )?(?:pakn|phản ánh(?:, kiến nghị)?)(?: (?!xử|giải|trả|đã|đúng|hài)\\S+){0,6}:? ?$',
    neverTopic: voters,
    elsewhere: 'đơn|khiếu nại|tố cáo',
  },
  {
    measure: 'pakn-received',
    name: 'feedback, the name of a line of a table',
    kinds: ['count'],
    unit: '(?:phản ánh|phản ảnh|pakn)',
    within:
      '^(?:tổng )?(?:số )?(?:phản ánh|phản ảnh|pakn)(?:, kiến nghị)?(?: (?!xử|giải|trả|đã|đúng|hài|đang|chưa)\\S+){0,6}$',
    never: 'quá hạn|chậm|trễ|trùng|giảm|còn',
    neverTopic: voters,
  },
  {
    measure: 'pakn-handled',
    name: 'feedback handled, a bare number behind the feedback received',
    kinds: ['count'],
    unit: '(?=$)',
    before: '(?:xử lý|giải quyết|trả lời)(?: xong| được)?$',
    lead: '[\\d.]+ (?:phản ánh|phản ảnh|pakn)[^.;]*$',
    never: `chưa|đang|${change}`,
    neverTopic: voters,
    neverLead: 'đối thoại',
  },
  {
    measure: 'pakn-received',
    name: 'opinions on shortcomings received',
    kinds,
    unit: opinions,
    before: 'tiếp nhận|nhận|nhận được',
    after: '^phản ánh',
    never: `${change}|giám sát|cử tri`,
    neverTopic: voters,
    neverLead: 'đối thoại',
  },
  {
    measure: 'pakn-handled',
    name: 'opinions on shortcomings handled',
    kinds,
    unit: opinions,
    before: '(?:đã )?(?:xử lý|giải quyết|trả lời)(?: xong)?$',
    after: '^phản ánh',
    never: `${change}|giám sát|cử tri`,
    neverTopic: voters,
    neverLead: 'đối thoại',
  },
];
