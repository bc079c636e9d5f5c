// How many of those served, or asked, said what they think. Data.
import { change } from './dossier-rows.js';
import type { MeasureRow } from './measure-row.js';

const percent = ['percent'] as const;
const served =
  '(?:người dân|công dân|tổ chức|doanh nghiệp|khách hàng|khách|dân|người(?! dân)|lượt (?:người|công dân|giao dịch)|lượt|hồ sơ|phiếu)';
const rated =
  '(?:(?:tham gia|bấm|nhấn|quét|chấm|thực hiện|gửi|có|để lại|bỏ)(?: (?:nút|mã|mã qr|phiếu|ý kiến|việc|điểm|phần))* (?:đánh giá|khảo sát|chấm điểm|điểm|phản hồi)|(?:tham gia|có|đã) (?:đánh giá|khảo sát|chấm điểm|trả lời)|trả lời phiếu|gửi lại phiếu)';

export const responseRateRows: readonly MeasureRow[] = [
  {
    measure: 'satisfaction-response-rate',
    name: 'so many of those served who rated, said behind the rate',
    kinds: percent,
    after: `^(?:trên )?(?:tổng )?(?:số )?(?:lượt )?${served}(?: (?!hài|không|chưa|rất)\\S+){0,8}? ${rated}(?: (?:về )?(?:mức độ|mức|sự) hài lòng|(?!.*hài lòng))`,
    never: `đều|cho (?:biết|rằng|là)|cao|tốt|phản ánh|pakn|${change}`,
    neverLead: 'hài lòng[^;%]*$',
  },
  {
    measure: 'satisfaction-response-rate',
    name: 'those who rated, by the name of the rate',
    kinds: percent,
    before: `tỷ lệ (?:(?!hài)\\S+ ){0,6}?(?:${rated}|(?:phiếu )?(?:thu về|thu hồi|phản hồi|hồi đáp)|tham gia (?:đánh giá|khảo sát|chấm điểm|trả lời)|có đánh giá|phiếu trả lời)(?: (?:phiếu|khảo sát|đánh giá|của \\S+ \\S+|hợp lệ))*(?: (?:là|đạt|chiếm|ở mức|mới|chỉ))*:?$`,
    never: `hài lòng|phản ánh|pakn|${change}`,
  },
  {
    measure: 'satisfaction-response-rate',
    name: 'so much of the forms that were handed out',
    kinds: percent,
    after: '^(?:trên |trong )?(?:tổng )?(?:số )?phiếu (?:đã |được )?(?:phát|gửi|cấp)(?: ra| đi)?',
    never: `hài lòng|hợp lệ|${change}`,
    neverLead: 'hài lòng[^;%]*$',
  },
  {
    measure: 'satisfaction-response-rate',
    name: 'those who took part, where opinions were asked for',
    kinds: percent,
    before: 'tỷ lệ tham gia(?: (?:là|đạt|chiếm))?:?$',
    within: 'lấy ý kiến|khảo sát|phiếu|đánh giá',
    never: `hài lòng|${change}`,
    elsewhere: 'bảo hiểm|bhyt|bhxh',
  },
  {
    measure: 'satisfaction-response-rate',
    name: 'those who rated, a line of their own',
    kinds: percent,
    lead: '^[^\\p{L}]*(?:tỷ lệ |số )?(?:người dân |công dân |khách )?(?:có |tham gia )+(?:đánh giá|chấm điểm|khảo sát|trả lời)(?: đạt)?: ?$',
    never: `hài lòng|${change}`,
  },
  {
    measure: 'satisfaction-response-rate',
    name: 'share of those served who rated',
    kinds: percent,
    says: '(?:tham gia|có|đã) (?:đánh giá|khảo sát|chấm điểm)|(?:phiếu )?(?:thu về|phản hồi).*phiếu',
    never: `hài lòng|${change}`,
    neverLead: 'hài lòng[^;%]*[\\d.]+ (?:lượt|người|phiếu|ý kiến)[^;%]{0,16}$',
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
    measure: 'satisfaction-response-rate',
    name: 'forms that came back of those that were handed out, both counted before the rate',
    kinds: percent,
    lead: 'phát (?:ra |đi )?[\\d.]+ phiếu[^;.]*thu (?:về |được |lại )?[\\d.]+ phiếu[^;%\\d]{0,16}$',
    never: `hài lòng|hợp lệ|${change}`,
  },
];
