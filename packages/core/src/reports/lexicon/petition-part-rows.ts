// Petitions as bare numbers and as parts and wholes of fractions: tried when no fuller wording fits. Data.
import type { MeasureRow } from './measure-row.js';

export const unit = '(?:(?:lượt |lá |bộ )?đơn|đơn thư)(?! vị)';
export const kinds = ['count', 'fraction'] as const;
export const change = 'tăng|giảm|bớt|so với|cùng kỳ';

export const petitionPartRows: readonly MeasureRow[] = [
  {
    measure: 'petition-in-competence',
    name: 'petitions in competence, parted by the office that is competent',
    kinds: ['count'],
    unit,
    before:
      '(?:^|trong đó|gồm|chia ra|riêng)(?: của| thuộc)?(?: cấp| các| chủ tịch| ubnd)*(?: xã| phường| huyện| tỉnh| sở| ngành| thành phố| cơ quan| chuyên môn| địa phương)+(?: là| có|:)*$',
    lead: '(?:đều |cùng )?(?:thuộc|trong) (?:thẩm quyền|trách nhiệm)[^;.\\d]{0,30}(?:trong đó|gồm|chia ra|cụ thể|:)[^;.]*$',
    never: `không|ngoài|giải quyết|xử lý|${change}`,
    neverLead: '(?:đã|được) (?:giải quyết|xử lý)[^;.]*$|không thuộc[^;.]*$',
  },
  {
    measure: 'petition-received',
    name: 'petitions that a register holds',
    kinds: ['count'],
    unit,
    before: '(?:^|sổ|bộ phận|cán bộ|văn thư|hộp thư)(?: \\S+){0,5} (?:ghi|ghi nhận|vào)(?: nhận| được| có)?$',
    lead: '(?:sổ|bộ phận|cán bộ|văn thư|hộp thư)[^;.\\d]*$',
    never: `thẩm quyền|điều kiện|giải quyết|${change}`,
  },
  {
    measure: 'petition-pending',
    name: 'petitions left at the end, by their name',
    kinds: ['count'],
    unit,
    before:
      '^[^\\p{L}]*(?:số )?đơn (?:thư )?(?:còn )?tồn(?: lại| đọng)?(?: (?:đến )?(?:cuối|hết) (?:kỳ|năm|quý|tháng)| chuyển kỳ sau)?(?: là| có|:)*$',
    never: `trước|đầu kỳ|${change}`,
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
    before: '(?:đã )?(?:giải quyết|xử lý|trả lời|làm)(?: xong| dứt điểm| triệt để| được)?:? ?$',
    lead: 'đơn(?: thư)?(?: \\S+){0,6}?:? [\\d.]+(?: đơn)?,? ?(?:đã )?(?:giải quyết(?: xong| dứt điểm| triệt để| được)?|(?:xử lý|trả lời|làm) (?:xong|dứt điểm|triệt để)):? ?$',
  },
  {
    measure: 'petition-received',
    name: 'petitions that were received',
    kinds,
    unit,
    after: '(?:được )?(?:tiếp nhận|nhận trong kỳ)|^được nhận|nhận được|phải (?:giải quyết|xử lý)',
    never: change,
  },
  {
    measure: 'petition-resolved',
    name: 'the part of petitions resolved',
    kinds: ['fraction'],
    unit,
    // "Số đơn đã xử lý": sorted out and handed to whoever resolves them.
    never: 'phân loại|đơn (?:thư )?(?:đã |được )*xử lý(?! xong| dứt)',
    topic: 'giải quyết|xử lý xong|làm xong',
    side: 'part',
  },
  {
    measure: 'petition-in-competence',
    name: 'the whole of petitions in competence',
    kinds: ['fraction'],
    unit,
    says: '(?:thuộc|đúng) (?:thẩm quyền|trách nhiệm)',
    topic: 'giải quyết|xử lý xong|làm xong|(?:ra|có|cho|trả) (?:được )?(?:kết quả|kết luận|quyết định)',
    side: 'whole',
  },
  {
    measure: 'petition-eligible',
    name: 'the whole of eligible petitions',
    kinds: ['fraction'],
    unit,
    says: '(?:đủ|có|đạt|bảo đảm|đảm bảo)(?: đủ)? điều kiện',
    topic: 'giải quyết|xử lý xong|làm xong',
    side: 'whole',
  },
  {
    measure: 'petition-received',
    name: 'the whole of petitions resolved',
    kinds: ['fraction'],
    unit,
    topic: 'giải quyết|xử lý xong|làm xong|(?:trả lời|phúc đáp|tháo gỡ)(?! chất vấn)',
    side: 'whole',
  },
];
