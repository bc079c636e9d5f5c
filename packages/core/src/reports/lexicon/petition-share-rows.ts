// Shares of petitions told as parts of all of them: "91% số đơn được giải quyết". Tried when no plain wording fits. Data.
import type { MeasureRow } from './measure-row.js';

const change = 'tăng|giảm|bớt|so với|cùng kỳ';
/** "số đơn thư, khiếu nại, tố cáo thuộc thẩm quyền của xã". */
const petitions =
  '(?:tổng |tất cả |toàn bộ |các )*(?:số )?(?:lượng )?(?:vụ việc |vụ )?(?:đơn(?: thư)?|khiếu nại|tố cáo|kn|tc)(?! vị)';
const done = '(?:giải quyết|trả lời|khép lại|(?:xử lý|làm) (?:xong|dứt điểm|triệt để)|có kết quả(?: giải quyết)?)';

export const petitionShareRows: readonly MeasureRow[] = [
  {
    measure: 'petition-processing-rate',
    name: 'so much of the petitions is sorted and handled, said behind the rate',
    kinds: ['percent'],
    after: `^${petitions}(?: \\S+){0,4}? (?:đều |đã |được )+(?:tiếp nhận|phân loại|xử lý|chuyển đúng|vào sổ)(?! (?:xong|dứt|triệt))`,
    never: `${change}|giải quyết|(?:đúng|trong|trước|quá) (?:thời )?hạn|phấn đấu`,
  },
  {
    measure: 'petition-resolution-rate',
    name: 'so much of the petitions of several kinds was resolved, said behind the rate',
    kinds: ['percent'],
    after: `^${petitions}`,
    within: `[\\d,.]+ ?% ${petitions}(?:,? (?:và )?(?:khiếu nại|tố cáo|kiến nghị|phản ánh|kn|tc|knpa))*(?: (?!chưa|không|tồn|đang|đúng|trong|quá)[^\\s;,.%]+){0,6}? (?:đã |đều |được )+(?:xem xét,? )?(?:các \\S+ )?${done}`,
    never: `${change}|(?:đúng|trong|trước|quá) (?:thời )?hạn`,
  },
  {
    measure: 'petition-resolution-rate',
    name: 'so much was resolved, of petitions named before in the sentence',
    kinds: ['percent'],
    before: `${done}(?: xong| dứt điểm| triệt để| trọn vẹn| xong xuôi)*(?: được| đạt| tới| đến)*$`,
    lead: '(?:đơn|khiếu nại|tố cáo)(?! vị)[^;]*$',
    never: `${change}|(?:đúng|trong|trước|quá) (?:thời )?hạn|hồ sơ`,
    neverLead: 'hồ sơ|phản ánh[^;,]*$|hòa giải',
  },
  {
    measure: 'petition-resolution-rate',
    name: 'the work of resolving petitions, named at the head of the sentence',
    kinds: ['percent'],
    lead: '(?:trong|về|đối với) (?:công tác |lĩnh vực |việc )?giải quyết (?:\\S+ ){0,2}?(?:đơn|khiếu nại|tố cáo)(?! vị)[^;:.\\d]{0,40}, [^;:.,\\d]{0,40}(?:đạt|là|được)(?: tỷ lệ)? ?$',
    never: `${change}|hạn|hài lòng|phân loại|hồ sơ`,
  },
  {
    measure: 'petition-resolution-rate',
    name: 'the same of the other kind, behind that of the first',
    kinds: ['percent'],
    before: '^[^\\p{L}]*(?:còn |và |riêng )?(?:đơn )?(?:khiếu nại|tố cáo)(?: (?:là|đạt|chỉ|mới|được))*$',
    lead: 'tỷ lệ (?:đã )?giải quyết (?:đơn )?(?:khiếu nại|tố cáo)(?: (?:là|đạt|chỉ|mới|được))* [\\d,.]+ ?%[^;%\\d]{0,30}$',
    never: `${change}|hạn|chiếm`,
  },
  {
    measure: 'petition-resolution-rate',
    name: 'the cases or petitions resolved, said to be so much of all',
    kinds: ['percent'],
    before: `(?:vụ việc|vụ|đơn(?: thư)?)(?: \\S+){0,3}? (?:đã |được )+${done}(?: xong| dứt điểm| triệt để)*(?: (?:đạt|chiếm|bằng|là|tỷ lệ))*$`,
    topic: 'khiếu nại|tố cáo|đơn(?! vị)',
    neverTopic: 'hòa giải|hình sự|tai nạn|thi hành án',
    never: `${change}|hạn|chưa|hồ sơ`,
  },
  {
    measure: 'petition-resolution-rate',
    name: 'the result of resolving petitions',
    kinds: ['percent'],
    lead: '(?:kết quả|hiệu quả|hiệu suất|công tác|việc) (?:xem xét, )?giải quyết (?:\\S+ ){0,3}?(?:đơn|khiếu nại|tố cáo)(?! vị)[^;:.\\d]{0,60}(?:đạt|là|ở mức|được)(?: tỷ lệ| mức)? ?$',
    never: `${change}|hạn|hài lòng|phân loại|hồ sơ`,
  },
  {
    measure: 'petition-processing-rate',
    name: 'petitions handled, the count between those received and the rate',
    kinds: ['percent'],
    lead: 'nhận(?: được| mới)? [\\d.]+ (?:lá )?đơn(?: thư)?[^;.]{0,20}, (?:đã )?(?:phân loại(?:,| và) )?xử lý [\\d.]+(?:/[\\d.]+)? đơn[^,;\\d]{0,10},?[^,;\\d]{0,20}$',
    never: `${change}|hạn|giải quyết`,
  },
];
