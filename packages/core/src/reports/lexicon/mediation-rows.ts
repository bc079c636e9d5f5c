// Hòa giải ở cơ sở: teams, mediators, cases, cases settled. Data.
import { notBehind } from '../phrase.js';
import type { MeasureRow } from './measure-row.js';
import { cases, mediationRateRows, topic } from './mediation-rate-rows.js';

const kinds = ['count', 'fraction'] as const;
const change = 'tăng|giảm|bớt|so với|bình quân|trung bình|mỗi';

/** Mediation in court, and of labour disputes: no work of the teams. */
const elsewhere =
  'tòa án (?:nhân dân )?(?:(?!công)\\S+ ){0,4}?(?:hòa giải|thụ lý|nhận)|(?:tại|ở|trước) tòa(?: án)?|đối thoại tại tòa|vụ án|(?:hòa giải viên|tranh chấp) lao động|hòa giải thương mại|tham gia tố tụng|trợ giúp viên|[\\d.]+ (?:vụ )?tư vấn';
/** Legal aid under its own heading, behind mediation. */
const legalAid = '(?:trợ giúp pháp lý|thi hành án)[^.]{0,40}\\. [^.]*$';

const rows: readonly MeasureRow[] = [
  {
    measure: 'mediation-teams',
    name: 'mediation teams',
    kinds: ['count'],
    unit: '(?:tổ hòa giải|tổ hg|thg)',
    never: change,
    neverLead: 'trong (?:đó|số)',
  },
  {
    measure: 'mediation-teams',
    name: 'teams beside their mediators',
    kinds: ['count'],
    unit: 'tổ(?=$)',
    topic: 'tổ[ /,]+(?:với )?[\\d.]+ hòa giải viên',
    never: change,
    neverLead: 'trong (?:đó|số)',
  },
  {
    measure: 'mediation-teams',
    name: 'teams that there are, in a text about mediation',
    kinds: ['count'],
    unit: 'tổ(?=$)',
    before:
      '(?:có|còn|lập được|thành lập|duy trì|củng cố|kiện toàn|xây dựng|gồm|với|tổng (?:số|cộng)|sinh hoạt (?:trong|ở|tại)|thuộc)(?: được| lại)?$',
    topic,
    never: change,
    neverTopic: 'tổ (?:covid|cộng đồng|dân phố|công tác|tự quản|liên gia|an ninh|vay|tiết kiệm|công nghệ|nhân dân)',
    neverLead: 'trong (?:đó|số)',
  },
  {
    measure: 'mediation-teams',
    name: 'teams in a column or behind a colon',
    kinds: ['count'],
    unit: 'tổ(?=$)',
    before: '^(?:tổng )?(?:số (?:lượng )?tổ(?: hòa giải)?|tổ hòa giải)(?: ở cơ sở| hiện có)?:?$',
    topic,
  },
  {
    measure: 'mediation-members',
    name: 'mediators',
    neverLead: 'trong (?:đó|số)',
    kinds: ['count'],
    unit: '(?:hòa giải viên|tổ viên|hgv)',
    topic,
    never: `${change}|khen|bồi dưỡng|tập huấn|được (?:bộ|sở|ubnd|chủ tịch)`,
  },
  {
    measure: 'mediation-members',
    name: 'persons, called mediators before the figure',
    kinds: ['count'],
    unit: '(?:người|đồng chí|(?=$))',
    before:
      '(?:^|số |tổng số |có |lượng |đội ngũ |lực lượng )(?:hòa giải viên|tổ viên tổ hòa giải|thành viên tổ hòa giải)(?:(?: ở)? cơ sở)?(?: (?:(?:của|ở|trên địa bàn) )?(?:toàn |cả )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?(?: hiện)?(?: nay)?(?: là| có|:| lên (?:đến|tới)| đạt| gồm)*$',
    never: change,
  },
  {
    measure: 'mediation-members',
    name: 'members of mediation teams',
    kinds: ['count'],
    unit: 'thành viên',
    before: '(?:với|có|gồm|quy tụ|thu hút)(?: tổng (?:số|cộng))?$',
    lead: '[\\d.]+ tổ hòa giải[^;.]{0,40}$',
    never: change,
  },
  {
    measure: 'mediation-members',
    name: 'members in brackets behind the teams',
    kinds: ['count'],
    unit: '(?:thành viên|người)',
    lead: '[\\d.]+ tổ hòa giải[^;.()]{0,40}\\((?:với|gồm|có)? ?$',
    never: change,
  },
  {
    measure: 'mediation-members',
    name: 'members right behind the teams',
    kinds: ['count'],
    unit: '(?:thành viên|người)',
    lead: '[\\d.]+ tổ(?: hòa giải)?[,/ ]{1,3}(?:với |gồm |có )?$',
    topic,
    elsewhere: 'tổ (?:covid|tự quản|công nghệ|dân phố|liên gia|vay|nhân dân)',
    never: change,
  },
  {
    measure: 'mediation-members-per-team',
    name: 'mediators per team, by the unit',
    kinds: ['count'],
    unit: '(?:người|tổ viên|hòa giải viên|thành viên) ?/ ?tổ',
    topic,
  },
  {
    measure: 'mediation-members-per-team',
    name: 'mediators per team',
    kinds: ['count'],
    unit: '(?:người|tổ viên|hòa giải viên|thành viên)',
    topic,
    says: '(?:bình quân|trung bình|mỗi).*tổ|tổ.*(?:bình quân|trung bình)|/tổ',
  },
  {
    measure: 'mediation-cases',
    name: 'cases brought to mediation',
    kinds: ['count'],
    unit: cases,
    after: '^(?:đã |được )*đưa ra hòa giải(?! thành)',
    never: `không|chưa|đang|${change}`,
  },
  {
    measure: 'mediation-cases',
    name: 'cases mediated of those received',
    kinds: ['fraction'],
    unit: cases,
    before: '(?:đã |đưa ra |tiến hành |tổ chức |được )+hòa giải$',
    never: `thành(?! phố| viên| lập| phần)|không|chưa|đang|${change}`,
    side: 'part',
  },
  {
    measure: 'mediation-success',
    name: 'cases settled',
    kinds,
    unit: cases,
    topic,
    says: `${notBehind('không|chưa', '(?:hòa giải )?thành(?: công)?(?! phố| viên| lập| phần| tích)')}|(?:giải|đã|được) giải hòa(?! giải)|${notBehind('ra', 'dàn xếp')}|hòa giải xong|bắt tay(?: nhau)?|gỡ(?: được| rối(?: được)?| xong)|hàn gắn(?: được)?|dàn hòa|(?:giải )?êm(?: được| thấm| đẹp| xuôi)?(?! đềm)|làm (?:hòa|lành)|ổn thỏa|hóa giải (?:được|thành công|êm)|đạt thỏa thuận|kết thúc bằng thỏa thuận`,
    never: 'không thành|chưa thành|tăng|giảm|thù lao|chi trả|trả cho|kinh phí',
    side: 'part',
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
    measure: 'mediation-cases',
    name: 'cases at the head of a line, those settled behind them',
    kinds: ['count'],
    unit: cases,
    before: '^[^\\p{L}]*(?:(?:tổng )?cộng|tổng(?: số)?|cả (?:năm|kỳ|huyện|xã|tỉnh))?:? ?$',
    topic: `hòa giải.*[\\d.]+ ${cases}[:;,( ]+(?:trong đó )?(?:hòa giải )?thành(?! phố| lập| phần| tích)`,
    neverLead: '\\d',
  },
  {
    measure: 'mediation-cases',
    name: 'cases of a period, those settled behind them',
    kinds: ['count'],
    unit: cases,
    before:
      '^[^\\p{L}]*(?:(?:riêng|còn|và|đến|trong|sang) )*(?:\\d+ tháng (?:đầu |cuối )?)?(?:năm|quý|tháng|kỳ|giai đoạn) [\\divx/ –-]+(?::| có| là| đã| được| nhận)*$',
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
    name: 'cases that were mediated, said behind them',
    kinds: ['count'],
    unit: cases,
    after: '^(?:đã |được )+(?:đưa ra |tiến hành |tổ chức )*hòa giải(?! thành)',
    never: `không|đang|${change}`,
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
    before: `tiếp nhận|thụ lý|${notBehind('hôn|công|cá|bệnh|hạn', 'nhận')}|phát sinh|hòa giải|tổ chức hòa giải|đã hòa giải|can(?: ngăn)?|đứng ra dàn xếp|vào cuộc|(?:trên|trong) tổng số`,
    never: `thành(?! phố| viên| lập| phần)|không|đang|${change}`,
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
