// Petitions answered, done out of all, handed on to the next period, and sums of old and new ones. Data.
import type { MeasureRow } from './measure-row.js';
import { change, kinds, unit } from './petition-part-rows.js';

const nextPeriod = '(?:kỳ|năm|quý|tháng)(?! (?:trước|cũ|ngoái))';

/** Who decides on petitions: "UBND xã, thị trấn", "cấp huyện". */
const office =
  '(?:của |do )?(?:chủ tịch )?(?:ubnd|hđnd|cấp|chính quyền|khối)(?:,? (?:cấp|các|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn))+';

export const petitionLeftRows: readonly MeasureRow[] = [
  {
    measure: 'petition-in-competence',
    name: 'petitions that an office has to resolve by its competence',
    kinds: ['count'],
    unit,
    before: '(?:phải|có trách nhiệm|được giao) (?:xem xét,? )?(?:giải quyết|xử lý)(?: là| có|:)*$',
    lead: '(?:theo|thuộc|đúng|về) thẩm quyền[^;.\\d]*$',
    never: change,
  },
  {
    measure: 'petition-resolved',
    name: 'petitions that were answered',
    kinds,
    unit,
    before:
      '(?:(?:đã|được) (?:(?:tiếp nhận|xem xét|thẩm tra|xác minh|xử lý|giải quyết)(?:,? và |, ?| ))+trả lời|(?:đã |được |có )(?:văn bản |công văn |thông báo |đơn thư )?(?:phúc đáp|hồi đáp|trả lời)(?: bằng văn bản| bằng miệng| công dân)?(?: xong)?(?: đối với| cho)?)(?: (?:cả|hết|được|là|tất cả|toàn bộ|đủ|những)|:)*$',
    never: `chưa|phải|hướng dẫn|phân loại|${change}`,
    // The answers of others, to what was passed on to them.
    neverLead: 'chuyển[^;.]*(?:cơ quan|nơi|ngành|cấp|đơn vị) [^;.]*$',
  },
  {
    measure: 'petition-pending',
    name: 'petitions whose work goes on, said right before them',
    kinds,
    unit,
    before:
      '(?:(?:tiếp tục|đang) (?:được )?(?:xem xét|giải quyết|xử lý|xác minh|thẩm tra)(?:,? (?:xem xét|giải quyết|xử lý|xác minh|thẩm tra))*|(?:đang |còn )+(?:trong )?(?:thời )?hạn(?: giải quyết| xử lý)?|chờ (?:kết quả )?(?:giải quyết|xử lý|xác minh|thẩm tra))(?: là| có| với|:)*$',
    never: `phấn đấu|kế hoạch|quá hạn|hồ sơ|${change}`,
  },
  {
    measure: 'petition-pending',
    name: 'petitions left at the end of the period',
    kinds: ['count'],
    unit,
    before: '(?:tồn|dư|còn)(?: lại| đọng)? (?:đến )?(?:cuối|hết) (?:kỳ|năm|quý|tháng)(?: này)?(?: là| có|:)*$',
    never: `trước|đầu kỳ|${change}`,
  },
  {
    measure: 'petition-pending',
    name: 'the rest of the petitions, counted in a bracket',
    kinds: ['count'],
    unit,
    lead: '(?:số|phần)(?: đơn)? còn lại \\($',
    topic: 'giải quyết|xong|dứt điểm',
    neverTopic: '(?:trùng|nặc danh|điều kiện|thẩm quyền)[^.]{0,40}còn lại \\(',
    never: change,
  },
  {
    measure: 'petition-in-competence',
    name: 'petitions of one office, in a list by competence',
    kinds: ['count'],
    unit,
    before: `^[^\\p{L}]*(?:thuộc )?(?:thẩm quyền )?${office}(?: là| có|:)*$`,
    topic: '(?:chia|phân|xét|tính|xếp)[^.;]{0,30} theo (?:cấp )?thẩm quyền[^.]{0,200}$',
    never: `khác|${change}`,
  },
  {
    measure: 'petition-in-competence',
    name: 'the whole of petitions resolved, under a heading of those in competence',
    kinds: ['count'],
    unit,
    before: '^(?:trên|trong)(?: tổng)?(?: số)?$',
    lead: 'giải quyết(?: xong| được)? [\\d.]+ đơn (?:trên|trong)(?: tổng)?(?: số)? ?$',
    topic: 'giải quyết[^.\\d]{0,20}(?:thuộc|đúng) thẩm quyền',
    never: change,
  },
  {
    measure: 'petition-resolved',
    name: 'petitions done out of all that an office had to do, said behind them',
    kinds: ['fraction'],
    unit: '(?:đơn|lá đơn|đơn thư|vụ|vụ việc)(?! vị)',
    after:
      '^(?:(?:khiếu nại|tố cáo|kiến nghị|thuộc thẩm quyền|thuộc trách nhiệm|đủ điều kiện|xử lý|thụ lý)(?:,? |$)){1,4}(?:đã |được )+(?:có (?:kết quả|quyết định|kết luận|văn bản)(?: giải quyết| trả lời)?|giải quyết|trả lời|xử lý xong|kết thúc)',
    topic: 'đơn(?! vị)|khiếu nại|tố cáo',
    never: `chưa|hòa giải|đúng hạn|${change}`,
    side: 'part',
  },
  {
    measure: 'petition-pending',
    name: 'petitions handed on to the next period, said right behind them',
    kinds,
    unit,
    after: `^(?:còn |phải |đã |được |đành |tiếp tục )*(?:chuyển|để|gối|gác|dồn)(?: lại| tiếp)? ?(?:sang |qua )?${nextPeriod}`,
    topic: 'giải quyết|xử lý|xong',
    never: 'trùng|nặc danh|điều kiện|(?:kỳ|năm|quý|tháng) (?:trước|cũ|ngoái)',
  },
  {
    measure: 'petition-pending',
    name: 'petitions handed on to the next period, said right before them',
    kinds,
    unit,
    before: '(?:gối|để|dồn|gác)(?: lại)? (?:sang|qua) (?:kỳ|năm|quý|tháng) (?:sau|tới|tiếp theo|mới)(?: là| có|:)*$',
    never: change,
  },
  {
    measure: 'petition-received',
    name: 'new petitions and those left from before, summed up behind both',
    kinds: ['count'],
    unit,
    before: '(?:tổng cộng|cộng(?: lại| chung)?|tất cả|thành|gộp lại|tính chung)(?: là| có| được|:)*$',
    within:
      '(?:tồn|trước|cũ|chuyển (?:sang|qua))[^.]*(?:mới|trong (?:kỳ|tháng|quý|năm)|nhận|phát sinh)|(?:mới|trong (?:kỳ|tháng|quý|năm)|nhận|phát sinh)[^.]*(?:tồn|trước|cũ|chuyển (?:sang|qua))',
    never: `cũ|tồn|chuyển|trước|${change}`,
  },
];
