// What citizens say when asked. Data.
import { notBehind } from '../phrase.js';
import { change } from './dossier-rows.js';
import { indexRows } from './index-rows.js';
import type { MeasureRow } from './measure-row.js';
import { responseRateRows } from './response-rate-rows.js';

/** Both answers that count as satisfied, together. */
const satisfiedAll =
  'hài lòng[”"]?(?:,| và| hoặc| hay| \\+|/) ?[“"]?rất hài lòng|rất hài lòng[”"]?(?:,| và| hoặc| hay| \\+|/) ?[“"]?hài lòng|hài lòng[”"]? trở lên|hài lòng trở lên|(?:tỷ lệ|mức độ) (?:(?!rất )\\S+ ){0,8}hài lòng|hài lòng chung';
const percent = ['percent'] as const;
/** "- Phản ánh, kiến nghị: … - Mức độ hài lòng: …": a line of its own, beside that of feedback. */
const besideFeedback =
  '[-–+*•] (?:(?:về|tiếp nhận|xử lý|công tác|kết quả),? )*(?:phản ánh|phản ảnh|pakn)[^:;.]{0,40}:[^:]{0,240} [-–+*•] (?:về |mức |mức độ |tỷ lệ |sự |chỉ số )*hài lòng[^:;.]{0,40}:';

export const satisfactionRows: readonly MeasureRow[] = [
  ...responseRateRows,
  ...indexRows,
  {
    measure: 'pakn-on-time-rate',
    name: 'feedback handled in time',
    kinds: percent,
    says: '(?:phản ánh|phản ảnh|kiến nghị|pakn).*đúng hạn|đúng hạn (?:phản ánh|phản ảnh|pakn)',
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
    neverTopic: `hồ sơ|thủ tục|${notBehind('cổng', 'dịch vụ công')}|một cửa|sipas|khảo sát|đơn thư|^[^.]{0,20}(?:đo lường|điều tra|đánh giá|chỉ số)[^.:;]{0,30} hài lòng|${besideFeedback}`,
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
    measure: 'pakn-satisfaction-rate',
    name: 'those who sent feedback and are satisfied',
    kinds: percent,
    says: 'người (?:gửi|phản ánh)[^;%]*hài lòng|hài lòng[^;%]*người (?:gửi|phản ánh)',
    topic: 'phản ánh|phản ảnh|pakn',
    never: `(?:không|chưa) hài lòng|hồ sơ|${change}`,
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
    name: 'satisfied raters of all that rated, the count before the rate',
    kinds: percent,
    lead: 'hài lòng[^;%]*[\\d.]+ (?:lượt|người|phiếu|ý kiến)[^;%\\d]{0,16}$',
    after: '^(?:tổng )?(?:số )?(?:người |lượt |phiếu )?(?:đã )?(?:tham gia |được )?(?:đánh giá|khảo sát|hỏi|trả lời)',
    never: `(?:không|chưa) hài lòng|${change}`,
    neverLead: '(?:không|chưa) hài lòng[^;%]*$',
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
    never: `(?:không|chưa|rất) hài lòng|bình thường|tạm được|chấp nhận được|${change}`,
    elsewhere: 'rất hài lòng(?![”"]?(?:,| và| hoặc| hay| \\+|/) ?[“"]?hài)',
  },
  {
    measure: 'satisfaction-rate',
    name: 'satisfied raters, whose satisfaction and with what between the name and the rate',
    kinds: percent,
    lead: '(?:mức (?:độ )?|tỷ lệ |sự )hài lòng[^;%\\d]*(?:\\([^)%]*\\))? (?:đạt|là|ở mức|lên|bằng|chiếm)(?: (?:trên|gần|hơn|khoảng|tới))* ?$|^[^\\p{L}]*(?:tỷ lệ )?(?:rất hài lòng và )?hài lòng(?: (?:chung|và rất hài lòng))?: ?$|tỷ lệ (?:rất hài lòng và )?hài lòng(?: chung)? \\([^)%]{0,60}\\):? ?$',
    never: `(?:không|chưa) hài lòng|bình thường|${change}`,
    neverLead: '(?:không|chưa) hài lòng|người bệnh|bệnh nhân|phản ánh|pakn',
  },
  {
    measure: 'satisfaction-rate',
    name: 'satisfied with one thing and with another',
    kinds: percent,
    before: '^[^\\p{L}]*(?:còn |riêng )?(?:về|với|đối với|ở) (?:\\S+ ){1,8}?(?:là|đạt|chỉ|được|có)$',
    within: '[\\d.,]+% (?:\\S+ ){0,6}hài lòng[^.]*[;,] (?:còn |riêng )?(?:về|với|đối với|ở)',
    never: `(?:không|chưa) hài lòng|bình thường|${change}`,
    elsewhere: '(?:không|chưa) hài lòng|phản ánh|pakn|hồ sơ|đúng hạn',
  },
  {
    measure: 'satisfaction-rate',
    name: 'satisfaction of one group and of another, with one thing and with another',
    kinds: percent,
    before:
      '^[^\\p{L}]*(?:và |còn )?(?:(?:của|về|đối với|với) \\S+(?: \\S+){0,6}?|(?:tính )?chung)(?: (?:là|đạt|chỉ|ở mức))*$',
    lead: '(?:mức độ|tỷ lệ) hài lòng (?:của|về|đối với|với) [^;%\\d]{2,60}[\\d,.]+ ?%[^;:(]*$',
    never: `(?:không|chưa) hài lòng|${change}|hồ sơ|đúng hạn|phản ánh|pakn`,
    neverLead: '(?:không|chưa|rất) hài lòng|phản ánh|pakn|người bệnh|bệnh nhân',
  },
  {
    measure: 'satisfaction-rate',
    name: 'what satisfaction came up from',
    kinds: percent,
    before: '^[^\\p{L}]*từ(?: mức)?$',
    within: 'từ (?:mức )?[\\d.,]+%[^,;.]*, (?:mức độ|mức|tỷ lệ|sự) (?:\\S+ ){0,5}hài lòng',
    never: `(?:không|chưa) hài lòng`,
    elsewhere: 'phản ánh|pakn|người bệnh',
  },
];
