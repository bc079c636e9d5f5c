// The indices of the Ministry: PAR INDEX and SIPAS. Data.
import { change } from './dossier-rows.js';
import type { MeasureRow } from './measure-row.js';

const percent = ['percent'] as const;
const parIndex =
  'par ?index|chỉ số (?:cải cách hành chính|cchc)|cải cách hành chính \\(par|điểm (?:cải cách hành chính|cchc)';
/** A year behind another in a list: "năm 2022 mới 79,8%, năm 2023 đã lên 82,6%". */
const nextYear =
  '^[^\\p{L}]*(?:đến |sang |và )?(?:năm (?:\\d{4}|nay|sau|trước|ngoái))(?: (?:là|đạt|đã|mới|chỉ|lên|tăng lên|còn|giảm còn|được|xuống|ở mức))*$';

export const indexRows: readonly MeasureRow[] = [
  {
    measure: 'par-index',
    name: 'PAR INDEX in points',
    kinds: ['measure', 'count', 'fraction'],
    unit: 'điểm',
    lead: 'par ?index',
    neverLead: `(?:${parIndex})[^;]*(?:papi|sipas|pci|hiệu quả quản trị)[^;]*$`,
    never: `${change}|tối đa|thành phần|lĩnh vực|tự chấm|điều tra|thẩm định`,
  },
  {
    measure: 'par-index',
    name: 'PAR INDEX by its Vietnamese name, in points',
    kinds: ['measure', 'count'],
    unit: 'điểm',
    lead: `(?:${parIndex})[^;]*$`,
    neverLead: `(?:${parIndex})[^;]*(?:papi|sipas|pci|hiệu quả quản trị)[^;]*$`,
    never: `năm trước|${change}|tối đa|thành phần|lĩnh vực|tự chấm|điều tra|thẩm định`,
  },
  {
    measure: 'par-index',
    name: 'PAR INDEX without its points',
    kinds: ['count'],
    unit: `(?=$)|điểm|${parIndex}`,
    before: `(?:${parIndex})\\)?(?: (?!hạng|thứ|xếp|top|bậc)\\S+){0,8}?(?: (?:là|đạt|được|ở mức))?:?$`,
    never: `${change}|tối đa`,
  },
  {
    measure: 'par-index',
    name: 'PAR INDEX named behind its value',
    kinds: percent,
    before: '^[^\\p{L}]*(?:với|đạt|được)(?: (?:kết quả|mức|số điểm|tổng điểm|tỷ lệ|giá trị))?$',
    within: `^[^\\p{L}]*(?:với|đạt|được)[^%]{0,24}%,? (?:về )?(?:\\S+ ){0,3}(?:par ?index|chỉ số (?:cải cách hành chính|cchc))`,
    never: change,
    elsewhere: 'sipas|papi',
  },
  {
    measure: 'sipas-index',
    name: 'SIPAS named behind its value',
    kinds: percent,
    before: '^[^\\p{L}]*(?:với|đạt|được)(?: (?:kết quả|mức|số điểm|tổng điểm|tỷ lệ|giá trị))?$',
    within: '^[^\\p{L}]*(?:với|đạt|được)[^%]{0,24}%,? (?:về )?(?:\\S+ ){0,3}(?:sipas|chỉ số hài lòng)',
    never: change,
    elsewhere: 'par ?index|papi|người bệnh|tổng đài',
  },
  {
    measure: 'par-index',
    name: 'PAR INDEX of the next year',
    kinds: percent,
    before: nextYear,
    lead: `(?:${parIndex})[^;.]*%[^;%]*$`,
    neverLead: 'sipas|hài lòng|papi',
    never: change,
  },
  {
    measure: 'sipas-index',
    name: 'SIPAS of the next year',
    kinds: percent,
    before: nextYear,
    lead: '(?:sipas|chỉ số hài lòng)[^;.]*%[^;%]*$',
    neverLead: 'par ?index|cải cách hành chính|papi|người bệnh|tổng đài',
    never: change,
  },
  {
    measure: 'sipas-index',
    name: 'SIPAS without its sign',
    kinds: ['count'],
    unit: '(?=$)|sipas|hài lòng',
    before: 'sipas\\)?(?: (?!hạng|thứ|xếp|top|bậc)\\S+){0,8}?(?: (?:là|đạt|được|ở mức))?:?$',
    never: `${change}|tối đa`,
  },
  {
    measure: 'par-index',
    name: 'PAR INDEX',
    kinds: percent,
    says: 'par ?index|chỉ số cải cách hành chính|chỉ số cchc',
    never: change,
  },
  {
    measure: 'sipas-index',
    name: 'SIPAS',
    kinds: percent,
    says: 'sipas|chỉ số hài lòng',
    never: `${change}|1022|tổng đài|người bệnh|bệnh nhân|y tế`,
  },
  {
    measure: 'sipas-index',
    name: 'SIPAS of a place, the index named above',
    kinds: percent,
    says: 'chỉ số (?:chung |tổng hợp |chung )?của (?:toàn )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|ngành|sở)',
    topic: 'sipas|hài lòng|sự phục vụ (?:của|hành chính)',
    neverTopic: 'par ?index|766|papi|cải cách hành chính|chuyển đổi số|giá tiêu dùng|sản xuất|người bệnh',
    never: change,
  },
];
