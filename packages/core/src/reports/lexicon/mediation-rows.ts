// Hòa giải ở cơ sở: teams, mediators, cases, cases settled. Data.
import { notBehind } from '../phrase.js';
import type { MeasureRow } from './measure-row.js';
import { mediationCaseRows } from './mediation-case-rows.js';
import { cases, mediationRateRows, topic } from './mediation-rate-rows.js';
import { change, mediationTeamRows } from './mediation-team-rows.js';

const kinds = ['count', 'fraction'] as const;

/** Mediation in court, and of labour disputes: no work of the teams. */
const elsewhere =
  'tòa án (?:nhân dân )?(?:(?!công)\\S+ ){0,4}?(?:hòa giải|thụ lý|nhận)|(?:tại|ở|trước) tòa(?: án)?|đối thoại tại tòa|vụ án|(?:hòa giải viên|tranh chấp) lao động|hòa giải thương mại|tham gia tố tụng|trợ giúp viên|[\\d.]+ (?:vụ )?tư vấn';
/** Legal aid under its own heading, behind mediation. */
const legalAid = '(?:trợ giúp pháp lý|thi hành án)[^.]{0,40}\\. [^.]*$';

const rows: readonly MeasureRow[] = [
  ...mediationTeamRows,
  ...mediationCaseRows,
  {
    measure: 'mediation-success',
    name: 'sittings of mediation that succeeded',
    kinds: ['count'],
    unit: 'cuộc(?=$)',
    before: '(?:hòa giải thành|^[,; ]*(?:hòa giải )?thành)(?: công)?(?: được| là)?$',
    topic:
      'hòa giải thành(?: công)?(?: được)? [\\d.]+ cuộc|hòa giải(?: được)? [\\d.]+ cuộc[,;( ]+(?:trong đó )?(?:hòa giải )?thành',
    never: change,
  },
  {
    measure: 'mediation-success',
    name: 'cases settled',
    kinds,
    unit: cases,
    topic,
    says: `${notBehind('không|chưa', '(?:hòa giải )?thành(?: công)?(?! phố| viên| lập| phần| tích)')}|(?:giải|đã|được) giải hòa(?! giải)|${notBehind('ra', 'dàn xếp')}|hòa giải xong|bắt tay(?: nhau)?|gỡ(?: được| rối(?: được)?| xong)|hàn gắn(?: được)?|dàn hòa|(?:giải )?êm(?: được| thấm| đẹp| xuôi)?(?! đềm)|làm (?:hòa|lành)|ổn thỏa|hóa giải (?:được|thành công|êm)|(?:các )?tổ hòa giải(?: \\S+){0,4}? giải quyết (?:xong|thành|ổn|dứt điểm|êm)|đạt thỏa thuận|kết thúc bằng thỏa thuận`,
    never: 'không thành|chưa thành|tăng|giảm|thù lao|chi trả|trả cho|kinh phí',
    side: 'part',
  },
  {
    measure: 'mediation-success',
    name: 'requests that were settled',
    kinds: ['count'],
    unit: '(?:đơn|yêu cầu|hồ sơ)(?=$)',
    before: 'hòa giải thành(?: công)?(?: được| là)?$',
    never: `không|${change}`,
  },
  {
    measure: 'mediation-success',
    name: 'cases in which both sides came to terms',
    kinds: ['count'],
    unit: cases,
    after: '^$',
    within:
      '[\\d.]+ (?:vụ việc|vụ|việc) (?:hai|các|đôi) bên (?:(?!không|chưa)\\S+ ){0,3}?(?:bắt tay|làm hòa|giải hòa|thỏa thuận|thống nhất|nhường|rút đơn)',
    topic,
  },
  {
    measure: 'mediation-success',
    name: 'cases settled, a bare verb behind the cases mediated',
    kinds: ['count'],
    unit: cases,
    before: '^[,; ]*(?:thì |đã )?(?:được|xong|kết quả|kết quả (?:được|là|có))$',
    lead: `hòa giải(?: được)? [\\d.]+ ${cases}[,; ]+(?:thì |đã )?(?:được|xong|kết quả|kết quả (?:được|là|có)) ?$`,
    never: change,
  },
  {
    measure: 'mediation-success',
    name: 'cases settled out of those there were',
    kinds: ['count'],
    unit: cases,
    before: 'hòa giải được$',
    after: '^(?:trên|trong)(?: tổng)?(?: số)?$',
  },
  {
    measure: 'mediation-success',
    name: 'cases settled, a bare number behind its words',
    kinds: ['count'],
    unit: '(?=$)',
    before: 'hòa giải thành(?: công)?(?: là| được)?$',
    never: 'không|chưa|tăng|giảm|tỷ lệ',
  },
  {
    measure: 'mediation-success',
    name: 'cases settled, a bare number behind the cases',
    kinds: ['count'],
    unit: '(?=$)',
    before: '(?:hòa giải )?thành(?: công)?(?: là| được)?$',
    lead: `hòa giải.*[\\d.]+ ${cases}[^.;]*$`,
    never: 'không|chưa|tăng|giảm|tỷ lệ',
  },
  {
    measure: 'mediation-success',
    name: 'cases settled, a bare number under the heading of mediation',
    kinds: ['count'],
    unit: '(?=$)',
    before: '(?:hòa giải )?thành(?: công)?(?: là| được)?$',
    topic: `hòa giải.*[\\d.]+ ${cases}[:;,( ]+(?:trong đó )?(?:hòa giải )?thành`,
    never: 'không|chưa|tăng|giảm|tỷ lệ',
  },
  {
    measure: 'mediation-success',
    name: 'cases settled, in brackets behind their rate',
    kinds: ['fraction'],
    unit: cases,
    topic: 'hòa giải.*thành(?! phố| viên| lập| phần| tích)',
    lead: '% ?\\($',
    never: 'tăng|giảm|không',
  },
  {
    measure: 'mediation-success',
    name: 'cases settled, a count right behind their rate',
    kinds: ['count'],
    unit: cases,
    lead: '(?:hòa giải |tỷ lệ )thành(?: công)?[^;.\\d]*[\\d,.]+ ?%,? ?(?:với|tương (?:ứng|đương)(?: với)?|tức(?: là)?|\\() ?$',
    topic,
    never: `không|chưa|trên|trong|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'cases at the head of a line, those settled behind them',
    kinds: ['count'],
    unit: cases,
    before:
      '^[^\\p{L}]*(?:(?:tổng )?cộng|tổng(?: số)?|cả (?:năm|kỳ|huyện|xã|tỉnh)|kết quả(?: (?:hòa giải|hoạt động|thực hiện))?)?:? ?$',
    topic: `hòa giải.*[\\d.]+ ${cases}[:;,( ]+(?:trong đó )?(?:hòa giải )?thành(?! phố| lập| phần| tích)`,
    neverLead: '\\d',
    after: '^[^\\p{L}]*(?:việc|mâu thuẫn|tranh chấp|các loại|xích mích|bất hòa|trong đó|đã|có|[ ,:;])*[^\\p{L}]*$',
  },
  {
    measure: 'mediation-cases',
    name: 'cases, a bare number behind their name and before those settled',
    kinds: ['count'],
    unit: '(?:vụ,? việc|vụ|cuộc hòa giải)?(?=$)',
    before:
      '^[^\\p{L}]*(?:tổng )?(?:số )?(?:lượng )?(?:vụ(?:,? việc)?|cuộc hòa giải)(?: (?:đã|được|tiếp nhận|thụ lý|nhận|hòa giải|phát sinh|trong kỳ))*(?: là|:)*$',
    topic: 'hòa giải.*(?:vụ|việc|cuộc hòa giải)[^;,]*[\\d.]+[;,.] (?:hòa giải |số )?thành',
  },
  {
    measure: 'mediation-cases',
    name: 'cases taken up, a bare number before those settled',
    kinds: ['count'],
    unit: '(?:vụ,? việc|vụ)?(?=$)',
    before: '^[^\\p{L}]*(?:đã |được )*(?:tiếp nhận|thụ lý|nhận)(?: hòa giải)?(?: là|:)*$',
    topic: 'hòa giải.*(?:tiếp nhận|thụ lý|nhận)(?: hòa giải)?:? [\\d.]+[;,.] (?:hòa giải |số )?thành',
  },
  {
    measure: 'mediation-success',
    name: 'cases settled, a bare number behind a bare number of cases',
    kinds: ['count'],
    unit: '(?:vụ,? việc|vụ)?(?=$)',
    before: '^[,; ]*(?:hòa giải |số )?thành(?: công)?(?: là| được|:)*$',
    topic:
      'hòa giải.*(?:tiếp nhận|thụ lý|nhận|vụ việc|vụ|cuộc hòa giải)(?: hòa giải)?(?: là|:)* [\\d.]+[;,.] (?:hòa giải |số )?thành',
  },
  {
    measure: 'mediation-cases',
    name: 'cases of a period, those settled behind them',
    kinds: ['count'],
    unit: cases,
    before:
      '^[^\\p{L}]*(?:(?:riêng|còn|và|đến|trong|sang) )*(?:\\d+ tháng (?:đầu |cuối )?)?(?:năm|quý|tháng|kỳ|giai đoạn) [\\divx/ –-]+(?::| chỉ| mới| có| là| đã| được| nhận)*$',
    within: `[\\d.]+ ${cases}[:;,( ]+(?:trong đó )?(?:hòa giải )?thành(?! phố| lập| phần| tích)`,
    topic,
    never: change,
  },
  {
    measure: 'mediation-cases',
    name: 'cases mediated, the whole of those settled',
    kinds: ['fraction'],
    unit: cases,
    topic,
    never: 'thù lao|chi trả|trả cho|kinh phí',
    side: 'whole',
  },
  {
    measure: 'mediation-cases',
    name: 'quarrels brought to the teams, a bare number behind them',
    kinds: ['count'],
    unit: '(?=$)',
    before:
      '(?:vụ|việc|mâu thuẫn)(?: (?:xích mích|mâu thuẫn|tranh chấp|bất hòa|việc))*(?: \\S+){0,8}? (?:nhận(?: về)?|mang đến|đưa đến|tìm đến|đưa ra|nhờ|phân xử|tiếp nhận|thụ lý)(?: \\S+){0,4}? (?:là|có|:)$',
    topic,
    never: `thành|xong|êm|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'cases that were mediated, said behind them',
    kinds: ['count'],
    unit: cases,
    after: '^(?:đã |được )+(?:đưa ra |tiến hành |tổ chức )*hòa giải(?! thành)',
    never: `không|đang|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'the cases received, before those of them that were settled',
    kinds: ['count'],
    unit: cases,
    before: '^(?:trong|trên)(?: tổng)?(?: số)?$',
    after: '^(?:mâu thuẫn |tranh chấp |việc )*(?:đã |được )*(?:tiếp )?(?:nhận|thụ lý)(?: (?:hòa giải|trong kỳ))?$',
    within: 'hòa giải (?:được|thành|xong)|[\\d.]+ (?:vụ việc|vụ|việc) thành',
    never: change,
  },
  {
    measure: 'mediation-cases',
    name: 'the whole of cases settled, behind a word',
    kinds: ['count'],
    unit: cases,
    before: '^(?:trên|trong)(?: tổng)?(?: số)?$',
    lead: `hòa giải (?:được|thành|xong)[^;]*${cases} (?:trên|trong)(?: tổng)?(?: số)? ?$`,
    never: change,
  },
  {
    measure: 'mediation-cases',
    name: 'cases as a column beside those settled',
    kinds: ['count'],
    unit: cases,
    before: `^(?:tổng )?số ${cases}(?: (?:hòa giải|tiếp nhận|thụ lý|nhận))?$`,
    topic: '(?:số tổ|hòa giải viên|số vụ).*hòa giải thành',
  },
  {
    measure: 'mediation-cases',
    name: 'cases right behind the name of the work',
    kinds: ['count'],
    unit: cases,
    before: '^[^\\p{L}]*(?:công tác )?hòa giải(?: ở)? cơ sở:?$',
    never: `${change}|thành`,
  },
  {
    measure: 'mediation-cases',
    name: 'cases taken up for mediation',
    kinds: ['count'],
    unit: cases,
    topic,
    neverTopic: legalAid,
    before: `tiếp nhận|thụ lý|${notBehind('hôn|công|cá|bệnh|hạn', 'nhận')}|${notBehind('trực|gián|kế', 'tiếp(?: được)?$')}|(?:báo cáo|ghi|cả thảy|tổng cộng)(?: có| được)?$|xảy ra|phát sinh|hòa giải|tổ chức hòa giải|đã hòa giải|can(?: ngăn)?|đứng ra dàn xếp|vào cuộc|(?:trên|trong) tổng số`,
    never: `thành(?! phố| viên| lập| phần)|không|đang|xử phạt|biên bản|${change}`,
  },
];

/** "chủ yếu là tranh chấp đất đai (61 vụ)": parts by subject. */
const parted =
  '(?:chủ yếu|phần lớn|phần nhiều|đa số|đa phần|hầu hết|nhiều nhất)(?: \\S+){0,4}? (?:là|về|thuộc|do|liên quan)[^;]*$';

export const mediationRows: readonly MeasureRow[] = [...rows, ...mediationRateRows].map((row) => ({
  ...row,
  neverLead: row.neverLead === undefined ? parted : `${parted}|${row.neverLead}`,
  elsewhere: row.elsewhere === undefined ? elsewhere : `${elsewhere}|${row.elsewhere}`,
}));
