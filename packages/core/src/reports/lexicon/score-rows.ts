// Scores of offices in points: Decision 766, PAPI, the one-stop desk. Data.
import { change } from './dossier-rows.js';
import type { MeasureRow } from './measure-row.js';

/** The five groups that make up the score of Decision 766. */
const scoreGroups =
  'công khai|minh bạch|tiến độ|số hóa|hài lòng|dịch vụ (?:công )?trực tuyến|thanh toán trực tuyến|nhóm|thành phần';

/** The Provincial Governance and Public Administration Performance Index. */
const papi = '(?:papi|hiệu quả quản trị(?: và)?(?: hành chính công)?)';

export const scoreRows: readonly MeasureRow[] = [
  {
    measure: 'service-quality-766-score',
    name: 'score of Decision 766',
    kinds: ['measure', 'fraction', 'count'],
    unit: 'điểm',
    lead: '766|(?:bộ )?chỉ số phục vụ|điểm (?:số )?phục vụ (?:người dân|nhân dân)|chất lượng phục vụ người dân',
    never: `${change}|tối đa|${scoreGroups}`,
  },
  {
    measure: 'service-quality-766-score',
    name: 'the score that a place got, in a text about the index',
    kinds: ['measure', 'fraction', 'count'],
    unit: 'điểm',
    before:
      '^[^\\p{L}]*(?:(?:xã|phường|huyện|thị trấn|sở|tỉnh|thành phố) (?:\\S+ ){1,4}?(?:với|đạt|được|là|\\S+)|với|đạt|được|điểm chung:?|điểm tổng hợp:?|tổng (?:số )?điểm:?|năm \\d{4} (?:được|đạt|là))(?: tổng(?: số)?)?(?: điểm)?$',
    topic: '766|chất lượng phục vụ người dân|chỉ số phục vụ',
    neverTopic: 'papi|par ?index|sipas|một cửa \\(thang',
    never: `${change}|tối đa|từ|trở lên|${scoreGroups}`,
    neverLead: 'phấn đấu|một cửa|papi',
  },
  {
    measure: 'service-quality-766-score',
    name: 'score of Decision 766 without its points',
    kinds: ['count'],
    unit: '(?=$)',
    before:
      'điểm (?:số )?(?:đánh giá|chấm|chất lượng|phục vụ|xếp hạng)(?: \\S+){0,3} (?:trên|của|theo) cổng (?:dịch vụ công|dvc\\S*)(?: quốc gia)?(?: (?:là|đạt|được|ở mức)|:)?$|(?:chỉ số|bộ chỉ số|điểm|quyết định)(?: \\S+){0,2} 766(?: (?!hạng|thứ|xếp|top|nhóm)\\S+){0,7}?(?: (?:là|đạt|được|ở mức)|:)?$',
    never: `${change}|tối đa|${scoreGroups}|ngày|tháng \\d+/?\\d*$|thứ|hạng`,
  },
  {
    measure: 'service-quality-766-score',
    name: 'score of a hundred, the index behind the rank',
    kinds: ['measure', 'count'],
    unit: 'điểm',
    after: '^(?:trên |theo )?thang(?: điểm)?$',
    within: 'điểm (?:trên |theo )?thang(?: điểm)? 100[^.;]*(?:766|chỉ số phục vụ)',
    never: `${change}|tối đa|${scoreGroups}`,
  },
  {
    measure: 'service-quality-766-score',
    name: 'score that the national portal gave',
    kinds: ['measure', 'fraction', 'count'],
    unit: 'điểm',
    lead: '(?:cổng (?:dịch vụ công|dvc\\S*)(?: quốc gia)?|cổng quốc gia)[^;.\\d]{0,40}(?:chấm|đánh giá|xếp|ghi nhận|cho)[^;.\\d]{0,50}$|(?:chấm|đánh giá|xếp hạng|xếp loại|công bố|kết quả)[^;.\\d]{0,40}(?:trên|của|bởi|theo) (?:cổng (?:dịch vụ công|dvc\\S*)(?: quốc gia)?|cổng quốc gia)[^;.\\d]{0,60}$',
    never: `${change}|tối đa|${scoreGroups}`,
  },
  {
    measure: 'service-quality-766-score',
    name: 'score of Decision 766, the index behind it',
    kinds: ['measure', 'fraction', 'count'],
    unit: 'điểm',
    after: '(?:766|chỉ số phục vụ|chất lượng phục vụ người dân)',
    never: `${change}|tối đa|${scoreGroups}`,
  },
  {
    measure: 'papi-score',
    name: 'PAPI',
    kinds: ['measure', 'count', 'fraction'],
    unit: 'điểm',
    lead: papi,
    never: `${change}|tối đa|thành phần|nội dung|trục|lĩnh vực`,
    neverLead: `${papi}[^;]*(?:par ?index|sipas|pci|cchc|cải cách hành chính|766)[^;]*$`,
  },
  {
    measure: 'papi-score',
    name: 'PAPI without its points',
    kinds: ['count'],
    unit: `(?=$)|điểm|${papi}`,
    before: `${papi}\\)?(?: (?!hạng|thứ|xếp|top|bậc)\\S+){0,8}?(?: (?:là|đạt|được|ở mức))?:?$`,
    never: `${change}|tối đa`,
  },
  {
    measure: 'papi-score',
    name: 'points of a place, PAPI named behind the comma',
    kinds: ['measure', 'count'],
    unit: 'điểm',
    before: '^[^\\p{L}]*(?:với|đạt|được|có)(?: số điểm| tổng điểm| tổng số)?$',
    within: `điểm,? [^.;%]{0,80}(?:về|theo|trong|xếp hạng)(?: \\S+){0,3} ${papi}`,
    never: `${change}|tối đa`,
    elsewhere: 'par ?index|sipas|cchc|cải cách hành chính|pci|766',
  },
  {
    measure: 'papi-score',
    name: 'PAPI, the index behind it',
    kinds: ['measure', 'count'],
    unit: 'điểm',
    after: '^(?:chỉ số )?papi',
    never: change,
  },
  {
    measure: 'onestop-score-18',
    name: 'score of the one-stop desk, of eighteen',
    kinds: ['measure', 'fraction', 'count'],
    unit: 'điểm',
    lead: '(?:giải quyết|thực hiện) (?:thủ tục hành chính|tthc)|một cửa',
    after: 'trên (?:tổng (?:số )?)?18|/18|thang(?: điểm)?(?: 18|$)',
    never: change,
  },
  {
    measure: 'onestop-score-18',
    name: 'score of the one-stop desk, the scale before it',
    kinds: ['measure', 'count'],
    unit: 'điểm',
    before: '(?:bình quân|trung bình|đạt|được|là|có)(?: (?:bình quân|trung bình|đạt|được|là))*$',
    lead: '(?:(?:giải quyết|thực hiện) (?:thủ tục hành chính|tthc)|một cửa)[^;.]*thang(?: điểm)? 18',
    never: change,
  },
  {
    measure: 'onestop-score-18',
    name: 'scores of one-stop desks, their scale before a colon',
    kinds: ['measure', 'count'],
    unit: 'điểm',
    within:
      '(?:chấm|cho|đánh giá|xếp).{0,24}(?:một cửa|(?:giải quyết|thực hiện) (?:thủ tục hành chính|tthc))[^.;:]{0,20}thang(?: điểm)? 18',
    before: '(?:bình quân|trung bình|cao nhất|thấp nhất|đạt|được|\\p{L}+)$',
    never: `${change}|chênh|cách|hơn|kém|thang|tối đa`,
  },
  {
    measure: 'onestop-score-18',
    name: 'the score, the scale and the work behind it',
    kinds: ['measure', 'count'],
    unit: 'điểm',
    after: '^(?:theo |trên |trong )?(?:thang|tổng)',
    within: 'thang(?: điểm)? 18(?: điểm)? (?:về |đối với |cho )?(?:việc )?(?:giải quyết|thực hiện|một cửa|bộ phận)',
    never: change,
  },
  {
    measure: 'onestop-score-18',
    name: 'score of the one-stop desk, eighteen behind the slash',
    kinds: ['fraction'],
    unit: 'điểm',
    lead: '(?:giải quyết|thực hiện) (?:thủ tục hành chính|tthc)|một cửa',
    within: '[\\d.,]+ ?/ ?18 điểm',
    never: change,
  },
  {
    measure: 'onestop-score-18',
    name: 'score of the one-stop desk, what is scored behind it',
    kinds: ['fraction'],
    unit: 'điểm',
    after: '^(?:trong |về |khi )?(?:đánh giá|chấm điểm).*(?:thủ tục hành chính|tthc|một cửa)',
    never: change,
  },
];
