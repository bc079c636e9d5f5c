// What citizens say when asked, and the indices of the Ministry. Data.
import { change } from './dossier-rows.js';
import type { MeasureRow } from './measure-row.js';

/** Both answers that count as satisfied, together. */
const satisfiedAll =
  'hài lòng[”"]?(?:,| và| hoặc| hay| \\+|/) ?[“"]?rất hài lòng|rất hài lòng[”"]?(?:,| và| hoặc| hay| \\+|/) ?[“"]?hài lòng|hài lòng[”"]? trở lên|hài lòng trở lên|(?:tỷ lệ|mức độ) (?:(?!rất )\\S+ ){0,8}hài lòng|hài lòng chung';
const percent = ['percent'] as const;

export const satisfactionRows: readonly MeasureRow[] = [
  {
    measure: 'satisfaction-response-rate',
    name: 'share of those served who rated',
    kinds: percent,
    says: '(?:tham gia|có|đã) (?:đánh giá|khảo sát|chấm điểm)|(?:phiếu )?(?:thu về|phản hồi).*phiếu',
    never: `hài lòng|${change}`,
  },
  {
    measure: 'satisfaction-response-rate',
    name: 'ratings of all visits to the desk',
    kinds: percent,
    lead: '(?:lượt|số|người|công dân) (?:\\S+ ){0,3}?(?:đánh giá|chấm điểm)[^;]*$',
    within: '(?:đánh giá|chấm điểm)[^;]*(?:lượt|số) (?:\\S+ ){0,3}?(?:giao dịch|đến làm việc|đến giải quyết)',
    never: `hài lòng|${change}`,
    neverLead: 'hài lòng',
  },
  {
    measure: 'pakn-on-time-rate',
    name: 'feedback handled in time',
    kinds: percent,
    says: '(?:phản ánh|phản ảnh|kiến nghị|pakn).*đúng hạn|đúng hạn (?:phản ánh|phản ảnh|pakn)',
    never: change,
  },
  {
    measure: 'par-index',
    name: 'PAR INDEX in points',
    kinds: ['measure', 'count', 'fraction'],
    unit: 'điểm',
    lead: 'par ?index',
    never: `${change}|tối đa|thành phần|lĩnh vực|tự chấm|điều tra|thẩm định`,
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
  {
    measure: 'pakn-satisfaction-rate',
    name: 'satisfaction with the handling of feedback',
    kinds: percent,
    says: 'hài lòng.*(?:phản ánh|kiến nghị|pakn)|(?:phản ánh|kiến nghị|pakn).*hài lòng',
    never: 'không hài lòng',
  },
  {
    measure: 'pakn-satisfaction-rate',
    name: 'satisfaction with an answer, in a sentence about feedback',
    kinds: percent,
    says: 'hài lòng (?:với|về) (?:kết quả |việc |câu )?(?:trả lời|phản hồi)',
    within: 'phản ánh|phản ảnh|pakn',
    never: `(?:không|chưa|rất) hài lòng|${change}`,
  },
  {
    measure: 'pakn-satisfaction-rate',
    name: 'satisfied raters in a text about feedback',
    kinds: percent,
    lead: 'hài lòng[^;]*$',
    neverLead: '(?:không|chưa) hài lòng',
    topic: 'phản ánh|phản ảnh|pakn',
    neverTopic: 'hồ sơ|thủ tục|dịch vụ công|một cửa|sipas|khảo sát|đơn thư',
    never: `(?:không|chưa) hài lòng|${change}`,
    elsewhere: 'rất hài lòng[^;]{0,20}%',
  },
  {
    measure: 'pakn-satisfaction-rate',
    name: 'so many of those who gave feedback are satisfied',
    kinds: percent,
    after: '^(?:người dân |công dân |người gửi |người phản ánh |ý kiến )?(?:đánh giá )?hài lòng',
    topic: '[\\d.]+ (?:phản ánh|phản ảnh|pakn)',
    neverTopic: 'hồ sơ|thủ tục|dịch vụ công|một cửa|sipas|khảo sát|đơn thư',
    never: `(?:không|chưa) hài lòng|${change}`,
    elsewhere: 'rất hài lòng[^;]{0,20}%',
  },
  {
    measure: 'satisfaction-rate',
    name: 'satisfied raters, both answers together, their count before the rate',
    kinds: percent,
    lead: '(?:hài lòng[”"]?(?:,| và| hoặc| hay|/) ?[“"]?rất hài lòng|rất hài lòng[”"]?(?:,| và| hoặc| hay|/) ?[“"]?hài lòng|hài lòng[”"]? trở lên)[^;%]{0,40}$',
    never: `(?:không|chưa) hài lòng|phản ánh|pakn|${change}`,
    neverLead: '(?:không|chưa) hài lòng',
    neverTopic: 'người bệnh|bệnh nhân',
  },
  {
    measure: 'satisfaction-rate',
    name: 'satisfied raters, both answers together',
    kinds: percent,
    says: satisfiedAll,
    never: `(?:không|chưa) hài lòng|${change}`,
  },
  {
    measure: 'satisfaction-rate',
    name: 'satisfied raters, field by field',
    kinds: percent,
    before: '(?:được )?(?:đánh giá|hài lòng)(?: mức)? (?:cao|thấp) nhất(?: với| là| đạt)?$',
    within: 'theo (?:từng |các )?lĩnh vực',
    topic: 'hài lòng',
    neverTopic: 'sipas|chỉ số hài lòng',
  },
  {
    measure: 'satisfaction-rate',
    name: 'satisfied raters',
    kinds: percent,
    says: 'hài lòng',
    never: `(?:không|chưa|rất) hài lòng|${change}`,
    elsewhere: 'rất hài lòng(?![”"]?(?:,| và| hoặc| hay| \\+|/) ?[“"]?hài)',
  },
];
