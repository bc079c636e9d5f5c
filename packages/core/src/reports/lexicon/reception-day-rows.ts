// Days on which leaders receive citizens, of those that the schedule asks for. Data.
import { notBehind } from '../phrase.js';
import type { MeasureRow } from './measure-row.js';

/** Days that the law asks for, or a time limit. */
const required = 'thời hạn|trong vòng|mỗi|hằng|phải (?:tiếp|tổ chức)';

/** What else is held in meetings, or done about receptions. */
const otherWork = 'đối thoại|tiếp xúc|kiểm tra|thanh tra|giám sát|tập huấn';
/** How citizens are received, behind the verb. */
const manner =
  '(?: định kỳ| thường xuyên| (?:công )?dân| theo (?:lịch|quy định|luật(?: định)?|kế hoạch)| đúng (?:lịch|quy định)| đột xuất| hằng tháng| trực tiếp| tại (?:trụ sở|xã|phường|cơ sở))*';

export const receptionDayRows: readonly MeasureRow[] = [
  {
    measure: 'reception-days',
    name: 'days of reception',
    kinds: ['count', 'period', 'fraction'],
    unit: '(?:ngày|kỳ|buổi|phiên|cuộc)',
    says: 'tiếp (?:công )?dân',
    never: `${required}|${otherWork}`,
  },
  {
    measure: 'reception-days',
    name: 'days on which a leader received citizens',
    kinds: ['count', 'period', 'fraction'],
    unit: '(?:ngày|kỳ|buổi|phiên|cuộc)(?! làm việc)',
    before: `${notBehind('trực|gián|nghỉ|làm|họp|học|chờ', `tiếp${manner}(?: được| đủ| là)*`)}$`,
    topic: 'tiếp (?:công )?dân|tiếp [\\d.]+ lượt|[\\d.]+ lượt (?:công )?dân|(?:kỳ|buổi|ngày) ?[/,] ?[\\d.]+ lượt',
    never: `${required}|${otherWork}`,
  },
  {
    measure: 'reception-days',
    name: 'days on duty, in a text about reception',
    kinds: ['count', 'period', 'fraction'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before:
      '(?:trực|tiếp|ngồi|dự|chủ trì)(?: tiếp)?(?: định kỳ| thường xuyên| đột xuất| theo lịch)+(?: được| đủ| là| trong)*$',
    topic: 'tiếp (?:công )?dân',
    never: `${required}|giải quyết|xử lý|họp|thanh tra`,
  },
  {
    measure: 'reception-days',
    name: 'turns on duty of a leader, at the place of reception',
    kinds: ['count', 'period'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! (?:làm việc|họp))(?=$|,)',
    before:
      '(?:lãnh đạo|chủ tịch|phó chủ tịch|bí thư|thường trực|người đứng đầu|ban giám đốc|đồng chí)[^,;.:]* (?:trực|ngồi|dự|có mặt)(?: tiếp)?(?: được| đủ| là| trong)*$',
    within: '(?:trụ sở|nơi|điểm|phòng|địa điểm|công tác) tiếp (?:công )?dân|^[^\\p{L}]*tiếp (?:công )?dân',
    never: `${required}|giải quyết|xử lý|họp|thanh tra|${otherWork}`,
  },
  {
    measure: 'reception-days',
    name: 'days held of those required, the reception behind them',
    kinds: ['count', 'period', 'fraction'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before: '(?:thực hiện|duy trì|bố trí|tổ chức|giữ|dành)(?: được| đủ| đều| đúng| vững| ra| trọn)*$',
    after: '^(?:để )?tiếp(?: (?:công )?dân)?(?: theo lịch| định kỳ| thường xuyên| đột xuất)',
    topic: 'tiếp (?:công )?dân|lượt (?:công )?dân|lịch tiếp',
    never: required,
  },
  {
    measure: 'reception-days',
    name: 'days held by the schedule, in a text about reception',
    kinds: ['count', 'period', 'fraction'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before: '(?:thực hiện|duy trì|bố trí|tổ chức|tiếp|giữ)(?: được| đủ| đúng| đều)*$',
    after: '^(?:theo|đúng) (?:lịch|quy định|kế hoạch)',
    topic: 'tiếp (?:công )?dân|lịch tiếp|tiếp [\\d.]+ lượt',
    never: required,
  },
  {
    measure: 'reception-days',
    name: 'days held, the schedule named before them',
    kinds: ['count', 'period', 'fraction'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    lead: 'lịch tiếp[^;.\\d]*(?:thực hiện|bảo đảm|đảm bảo|giữ|đạt|được|đủ|là)(?: được| đủ| đúng)* ?$',
    never: required,
  },
  {
    measure: 'reception-days',
    name: 'days held of those required, the schedule named before them',
    kinds: ['fraction'],
    unit: '(?=$)',
    lead: 'lịch tiếp[^;.\\d]*(?:thực hiện|bảo đảm|đảm bảo|giữ|đạt|được|đủ|là)(?: được| đủ| đúng)* ?$',
    after: '^(?:ngày|kỳ|buổi|phiên)',
    never: required,
  },
  {
    measure: 'reception-days',
    name: 'days held, behind those required',
    kinds: ['count', 'period'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before: '(?:thực (?:hiện|tiếp)|đã tiếp)(?: được)?$',
    lead: 'phải tiếp(?: (?:công )?dân)? [\\d.]+ (?:ngày|kỳ|buổi|phiên)[^;]*$',
  },
  {
    measure: 'reception-days',
    name: 'days held of those required',
    kinds: ['fraction'],
    unit: '(?=$)',
    before: `${notBehind('trực|gián', `tiếp${manner}(?: được| đủ| là)*`)}$`,
    after: '^(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    topic: 'tiếp (?:công )?dân',
  },
  {
    measure: 'reception-days',
    name: 'days held of those required, held by a schedule',
    kinds: ['fraction'],
    unit: '(?=$)',
    before: '(?:thực hiện|duy trì|bố trí|tổ chức)(?: được| đủ)?$',
    after:
      '^(?:ngày|kỳ|buổi|phiên) (?:tiếp (?:công )?dân|(?:tiếp(?: (?:công )?dân)?(?: theo lịch| định kỳ| thường xuyên)|(?:theo|đúng) (?:lịch|quy định|kế hoạch))(?: tiếp)?)',
    topic: 'tiếp (?:công )?dân',
  },
  {
    measure: 'reception-days',
    name: 'receptions that were held, said behind them',
    kinds: ['count', 'fraction'],
    unit: '(?:ngày|kỳ|buổi|phiên) tiếp(?= |$)(?! xúc| nhận| cận| theo)',
    after: '^(?:đã |được )+(?:tổ chức|bố trí|duy trì|thực hiện|diễn ra|mở|sắp xếp)',
    topic: 'tiếp (?:công )?dân',
    never: required,
  },
  {
    measure: 'reception-days',
    name: 'days of reception of another level in the same list',
    kinds: ['count', 'period'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before: '(?:chủ tịch )?(?:ubnd )?(?:các )?(?:cấp )?(?:tỉnh|huyện|xã|quận|phường|thành phố|thị xã)(?: là| được)?$',
    lead: 'tiếp (?:công )?dân[^;.]*[\\d.]+ (?:ngày|kỳ|buổi|phiên)[^;.]*$',
    never: required,
  },
  {
    measure: 'reception-days',
    name: 'days of reception, under a leader behind its name',
    kinds: ['count', 'period'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before: '(?:chủ tịch|lãnh đạo|bí thư|giám đốc)(?: ubnd| hđnd)?(?: xã| phường| huyện| tỉnh)?:?$',
    lead: 'tiếp (?:công )?dân: ?[^;.\\d]{0,40}$',
  },
  {
    measure: 'reception-days',
    name: 'days of reception of the whole year, behind how often they are held',
    kinds: ['count', 'period'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before:
      '(?:(?:cả|trong|tính cả) (?:năm|quý|kỳ|tháng)|cộng(?: lại| cả năm)?|tổng cộng|cả thảy|tất cả)(?: được| là| có| tiếp)*$',
    lead: 'tiếp (?:công )?dân[^;.]*$',
  },
  {
    measure: 'reception-days',
    name: 'days in all, behind when receptions are held',
    kinds: ['count', 'period'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before: '(?:được|tổng (?:số|cộng)|cộng|cả thảy|tất cả|tổ chức|thực hiện|tiếp)(?: được| là| có)*$',
    lead: 'tiếp (?:công )?dân[^.;]*(?:(?:hằng|hàng|mỗi) (?:tháng|tuần)|(?:vào|các) (?:ngày|thứ) \\S+)[^.;]*,[^.;\\d]*$',
  },
  {
    measure: 'reception-days',
    name: 'days on which a leader received',
    kinds: ['count', 'period', 'fraction'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?=$| )',
    before:
      '(?:chủ tịch|bí thư|lãnh đạo|giám đốc|người đứng đầu)(?: (?!gián|trực|nghỉ|làm|họp|học|chờ|kéo)\\S+){0,8}? (?:trực tiếp )?tiếp(?: (?:công )?dân)?(?: được| đủ| tổng cộng| tổng số| cả thảy| tất cả)*$',
    never: `${required}|${otherWork}`,
  },
  {
    measure: 'reception-days',
    name: 'the number of days of reception of one leader and of the next',
    kinds: ['count', 'period'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before:
      'số (?:ngày|kỳ|buổi|phiên) tiếp(?! xúc| nhận| cận)(?: [^\\s\\d:]+){0,8} (?:là|có|đạt|được)$|^[^\\p{L}]*(?:còn )?(?:của )?(?:chủ tịch|bí thư|lãnh đạo)(?: \\S+){0,4}? là$',
    topic: 'số (?:ngày|kỳ|buổi|phiên) tiếp(?! xúc| nhận| cận)',
    never: required,
  },
  {
    measure: 'reception-days',
    name: 'all the days of reception, behind how many came to each',
    kinds: ['count', 'period'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before: '^(?:(?:trong|qua|tính|sau|cả|suốt|với) )*(?:trong|qua|sau|cả|suốt)$',
    after: '^(?:tiếp|có|được|đón|đã tiếp|ghi nhận)$',
    topic: 'tiếp (?:công )?dân|(?:kỳ|buổi|ngày) tiếp|lịch tiếp',
    never: required,
  },
  {
    measure: 'reception-days',
    name: 'the number of days of reception, a bare number or a fraction behind it',
    kinds: ['count', 'fraction'],
    unit: '(?:(?:ngày|kỳ|buổi|phiên) tiếp(?: (?:công )?dân)?|(?=$))',
    before:
      '^[^\\p{L}]*(?:tổng )?số (?:ngày|kỳ|buổi|phiên) tiếp(?: (?:công )?dân)?(?: định kỳ| theo lịch| theo quy định| đã| thực hiện| tổ chức| được| là| đạt|:)*$',
    never: required,
  },
  {
    measure: 'reception-days',
    name: 'days of reception, level by level behind their name',
    kinds: ['count'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before: 'cấp (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cơ sở)(?:, (?:xã|phường|thị trấn)){0,2}(?: là| có)?$',
    lead: '(?:ngày|kỳ|buổi|phiên) tiếp (?:công )?dân[^;.]*$',
  },
];
