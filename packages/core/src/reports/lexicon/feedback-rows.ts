// Phản ánh, kiến nghị (PAKN) and supervision (giám sát). Data.
import type { MeasureRow } from './measure-row.js';

const unit = '(?:phản ánh|phản ảnh|pakn|kiến nghị|ý kiến phản ánh|lượt phản ánh)';
/** The noun alone says too little: what follows it must. */
const opinions = 'ý kiến(?= phản ánh|$)';
const kinds = ['count', 'fraction'] as const;
const change = 'tăng|giảm|bớt|so với|cùng kỳ';
/** What voters asked for at meetings is not the feedback of the portals. */
const voters = 'cử tri';
const front = 'mttq|mặt trận|ubmttq|ủy ban mttq';

export const feedbackRows: readonly MeasureRow[] = [
  {
    measure: 'pakn-received',
    name: 'the whole of feedback handled',
    kinds: ['fraction'],
    unit,
    side: 'whole',
    topic: 'xử lý|giải quyết|trả lời',
    neverTopic: voters,
  },
  {
    measure: 'pakn-handled',
    name: 'feedback handled',
    kinds,
    unit,
    says: '(?:được |đã )?(?:xử lý|giải quyết|trả lời)',
    never: `tiếp nhận|chưa|đang|${change}|giám sát`,
    elsewhere: 'đơn thư|khiếu nại',
    neverTopic: voters,
    side: 'part',
  },
  {
    measure: 'pakn-received',
    name: 'feedback received',
    kinds,
    unit,
    before: 'tiếp nhận|nhận|nhận được',
    never: `${change}|giám sát|cử tri`,
    elsewhere: 'đơn thư|khiếu nại',
    neverTopic: voters,
  },
  {
    measure: 'pakn-received',
    name: 'opinions on shortcomings received',
    kinds,
    unit: opinions,
    before: 'tiếp nhận|nhận|nhận được',
    after: '^phản ánh',
    never: `${change}|giám sát|cử tri`,
    neverTopic: voters,
  },
  {
    measure: 'pakn-handled',
    name: 'opinions on shortcomings handled',
    kinds,
    unit: opinions,
    before: '(?:đã )?(?:xử lý|giải quyết|trả lời)(?: xong)?$',
    after: '^phản ánh',
    never: `${change}|giám sát|cử tri`,
    neverTopic: voters,
  },
  {
    measure: 'pakn-handled-rate',
    name: 'share of feedback handled',
    kinds: ['percent'],
    says: '(?:phản ánh|phản ảnh|pakn)',
    topic: 'xử lý|giải quyết|trả lời',
    never: `đúng hạn|hài lòng|${change}`,
    neverTopic: voters,
  },
  {
    measure: 'supervision-ttnd-contents',
    name: "supervision by the people's inspectorate",
    kinds: ['count'],
    unit: '(?:nội dung|cuộc|vụ việc|việc|vụ)',
    says: 'thanh tra nhân dân|ttnd',
    topic: 'giám sát',
    never: change,
  },
  {
    measure: 'supervision-community-works',
    name: 'supervision by the community board',
    kinds: ['count'],
    unit: '(?:công trình|dự án|cuộc)',
    says: 'giám sát đầu tư|gsđtcđ|giám sát cộng đồng',
    never: change,
  },
  {
    measure: 'supervision-ttnd-contents',
    name: "supervision by the people's inspectorate, named as the subject",
    kinds: ['count'],
    unit: '(?:nội dung|cuộc|vụ việc|việc|vụ)',
    before: 'giám sát(?: được)?$',
    lead: 'thanh tra nhân dân|ttnd',
    neverLead: 'đầu tư của cộng đồng|gsđtcđ',
    never: change,
  },
  {
    measure: 'supervision-community-works',
    name: 'supervision by the community board, named as the subject',
    kinds: ['count'],
    unit: '(?:công trình|dự án|cuộc)',
    before: 'giám sát(?: được)?$',
    lead: 'giám sát đầu tư|gsđtcđ|giám sát cộng đồng',
    never: change,
  },
  {
    measure: 'supervision-mttq-rounds',
    name: 'supervision by the Fatherland Front',
    kinds: ['count'],
    unit: '(?:cuộc|lượt|đợt)',
    says: 'giám sát',
    topic: front,
    never: `thanh tra nhân dân|đầu tư|${change}`,
  },
  {
    measure: 'supervision-followup-rate',
    name: 'recommendations accepted',
    kinds: ['percent', 'fraction'],
    says: 'kiến nghị.*(?:tiếp thu|giải quyết|thực hiện)',
    topic: 'giám sát',
    never: change,
  },
  {
    measure: 'supervision-followup-rate',
    name: 'recommendations accepted, the count before the rate',
    kinds: ['percent'],
    lead: 'kiến nghị.*(?:tiếp thu|giải quyết|thực hiện)',
    topic: 'giám sát',
    never: `đúng hạn|hài lòng|${change}`,
    elsewhere: 'cử tri|khiếu nại|đơn thư',
  },
  {
    measure: 'inspection-visits',
    name: 'inspections of mass mobilisation',
    kinds: ['count'],
    unit: '(?:cuộc|đoàn|lượt|đơn vị)(?: kiểm tra)?',
    says: 'kiểm tra',
    topic: 'dân vận',
    never: `${change}|giám sát`,
  },
];
