// Đơn khiếu nại, tố cáo, kiến nghị: a funnel from received to resolved. Data.
import type { MeasureRow } from './measure-row.js';

const unit = '(?:đơn|lá đơn|đơn thư)(?! vị)';
/** Complaints and denunciations are counted as cases, too. */
/** Whatever else is counted in cases. */
const otherCases = 'hòa giải|hình sự|phạm pháp|tội phạm|tai nạn|thi hành án|trợ giúp pháp lý|bạo lực';
const caseUnit = '(?:vụ|vụ việc)(?= |$)';
const receives =
  'phát sinh|gửi (?:tới|đến|về)(?: là)?|tiếp nhận|nhận|nhận được|nhận thêm|phải giải quyết|phải xử lý|tổng số';
const resolves =
  '(?:đã |được |giải quyết )*(?:giải quyết|giải quyết xong|xử lý dứt điểm|giải quyết dứt điểm|làm xong|xong|(?:quyết định|kết luận)(?: giải quyết)? đối với)';
const pending =
  'đang (?:được |tiếp tục |trong |chờ )?(?:xem xét|giải quyết|xử lý|xác minh|thụ lý|quá trình|kỳ)|chưa (?:được )?giải quyết|tồn đọng';
const kinds = ['count', 'fraction'] as const;
const change = 'tăng|giảm|bớt|so với|cùng kỳ';

export const petitionRows: readonly MeasureRow[] = [
  {
    measure: 'petition-eligible',
    name: 'eligible petitions, said right behind them',
    kinds: ['count'],
    unit,
    after: '^(?:đủ|đạt|có đủ|bảo đảm) điều kiện',
    never: `không đủ|chưa đủ|tăng|giảm|so với|cùng kỳ`,
  },
  {
    measure: 'petition-pending',
    name: 'petitions left over',
    kinds,
    unit,
    before: 'còn(?: lại)?',
    topic: '(?:đã |được )?giải quyết',
    never: 'phần còn lại|số còn lại là|gồm|chỉ còn|kỳ trước|điều kiện|thẩm quyền',
  },
  {
    measure: 'petition-pending',
    name: 'petitions not resolved yet',
    kinds,
    unit,
    says: pending,
    never: `${change}|kỳ trước|năm trước`,
  },
  {
    measure: 'petition-resolved',
    name: 'petitions resolved',
    kinds,
    unit,
    before: resolves,
    never: `chưa|phải giải quyết|${change}`,
    neverLead: 'thẩm quyền (?:xem xét, )?giải quyết[^,;.]*$',
  },
  {
    measure: 'petition-in-competence',
    name: 'petitions in competence, said right before them',
    kinds: ['count'],
    unit,
    before: '(?:đơn )?(?:thuộc|đúng) (?:thẩm quyền|trách nhiệm)(?: giải quyết)?(?: là| có| gồm)?$',
    never: 'không thuộc',
  },
  {
    measure: 'petition-resolved',
    name: 'petitions that were resolved',
    kinds,
    unit,
    after: '(?:đã |được )+(?:giải quyết|xử lý xong)',
    never: `chưa|${change}`,
  },
  {
    measure: 'petition-resolved',
    name: 'complaints and denunciations resolved, counted as cases',
    kinds,
    unit: caseUnit,
    before: resolves,
    topic: 'kn|tc|khiếu nại|tố cáo',
    never: `chưa|phải giải quyết|đang|đúng(?! quy| hạn)|sai|bằng|thông qua|${change}`,
    neverTopic: otherCases,
  },
  {
    measure: 'petition-in-competence',
    name: 'cases of complaints and denunciations in competence',
    kinds,
    unit: caseUnit,
    says: '(?:thuộc|đúng|có|theo) thẩm quyền',
    topic: 'khiếu nại|tố cáo|kn|tc',
    never: `không thuộc|đang|${change}`,
    neverTopic: otherCases,
    side: 'part',
  },
  {
    measure: 'petition-in-competence',
    name: 'petitions in competence',
    kinds,
    unit,
    says: '(?:thuộc|đúng) (?:thẩm quyền|trách nhiệm)',
    never: `không thuộc|${change}`,
  },
  {
    measure: 'petition-eligible',
    name: 'eligible petitions',
    kinds,
    unit,
    says: '(?:đủ|có|đạt) điều kiện',
    never: `không đủ|chưa đủ|${change}`,
  },
  {
    measure: 'petition-received',
    name: 'petitions received',
    kinds,
    unit,
    before: receives,
    never: `thuộc thẩm quyền|điều kiện|${change}|trong đó`,
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
  {
    measure: 'petition-received',
    name: 'petitions, a bare number behind a colon',
    kinds: ['count'],
    unit: '(?=$)',
    before: '(?:tổng )?(?:số )?đơn(?: thư)?(?: nhận| tiếp nhận)?(?: trong kỳ)?:? ?$',
    lead: 'đơn(?: thư)?(?: nhận| tiếp nhận)?(?: trong kỳ)?: ?$',
  },
  {
    measure: 'petition-resolved',
    name: 'petitions resolved, a bare number behind those received',
    kinds: ['count'],
    unit: '(?=$)',
    before: '(?:đã )?giải quyết(?: xong)?:? ?$',
    lead: 'đơn(?: thư)?(?: \\S+){0,3}?:? [\\d.]+(?: đơn)?,? ?(?:đã )?giải quyết(?: xong)?:? ?$',
  },
  {
    measure: 'petition-received',
    name: 'petitions that were received',
    kinds,
    unit,
    after: '(?:được )?(?:tiếp nhận|nhận trong kỳ)|nhận được|phải (?:giải quyết|xử lý)',
    never: change,
  },
  {
    measure: 'petition-resolved',
    name: 'the part of petitions resolved',
    kinds: ['fraction'],
    unit,
    topic: 'giải quyết',
    side: 'part',
  },
  {
    measure: 'petition-in-competence',
    name: 'the whole of petitions in competence',
    kinds: ['fraction'],
    unit,
    says: '(?:thuộc|đúng) (?:thẩm quyền|trách nhiệm)',
    topic: 'giải quyết',
    side: 'whole',
  },
  {
    measure: 'petition-eligible',
    name: 'the whole of eligible petitions',
    kinds: ['fraction'],
    unit,
    says: '(?:đủ|có|đạt) điều kiện',
    topic: 'giải quyết',
    side: 'whole',
  },
  {
    measure: 'petition-received',
    name: 'the whole of petitions resolved',
    kinds: ['fraction'],
    unit,
    topic: 'giải quyết',
    side: 'whole',
  },
  {
    measure: 'petition-processing-rate',
    name: 'share of petitions classified and handled by the rules',
    kinds: ['percent'],
    says: 'đơn(?! vị)|khiếu nại',
    topic: 'phân loại|tiếp nhận, (?:phân loại, )?xử lý|xử lý theo quy định',
    never: change,
  },
  {
    measure: 'petition-processing-rate',
    name: 'share of petitions handled, the count before the rate',
    kinds: ['percent'],
    lead: '(?:đã|được) (?:phân loại, )?xử lý [\\d.]+(?:/[\\d.]+)? (?:lá )?đơn[^,;]*,?[^,;]{0,30}$',
    never: `${change}|đúng hạn|kế hoạch`,
  },
  {
    measure: 'complaint-timeliness-rate',
    name: 'complaints resolved in time',
    kinds: ['percent'],
    says: '(?:giải quyết )?(?:đơn|khiếu nại|tố cáo).*(?:đúng|trong) (?:thời )?hạn',
    never: change,
  },
  {
    measure: 'petition-resolution-rate',
    name: 'share of petitions in competence that were resolved',
    kinds: ['percent'],
    says: 'giải quyết (?:\\S+ ){0,3}?(?:đơn|khiếu nại|tố cáo)[^;.]*thuộc thẩm quyền',
    base: 'petition-in-competence',
    never: `(?:tăng|giảm|bớt) |đúng hạn|kế hoạch`,
  },
  {
    measure: 'petition-resolution-rate',
    name: 'share of petitions resolved',
    kinds: ['percent'],
    says: 'giải quyết (?:\\S+ ){0,3}?(?:đơn|khiếu nại|tố cáo)|đơn (?:\\S+ ){0,5}?(?:được )?giải quyết',
    never: `${change}|đúng hạn|kế hoạch`,
  },
];
