// Tiếp công dân: visits, persons and cases are three counts; dialogue. Data.
import type { MeasureRow } from './measure-row.js';

const topic =
  'tiếp (?:công )?dân|(?<!trực |gián |kế )tiếp(?! nhận| tục| cận| thu| xúc| theo| giáp| sức| nối| thị)|đón (?:tiếp )?|lịch tiếp|trụ sở tiếp|đến trình bày';
const notThis =
  'xem|truy cập|khách|tăng|giảm|bớt|hồ sơ|tuyên truyền|khám|vay|tập huấn|tham gia|tham dự|chỉ dẫn|hướng dẫn|tồn|mới (?:phát sinh|nảy sinh)';

export const receptionRows: readonly MeasureRow[] = [
  {
    measure: 'dialogue-count',
    name: 'dialogues, by their unit',
    kinds: ['count'],
    unit: '(?:cuộc|lượt|buổi|hội nghị|lần) (?:tiếp xúc, )?đối thoại',
    never: 'tăng|giảm|người',
  },
  {
    measure: 'dialogue-count',
    name: 'dialogues, by the word behind the unit',
    kinds: ['count'],
    unit: '(?:cuộc|lượt|buổi|hội nghị|lần)',
    says: 'đối thoại',
    never: 'tăng|giảm|ý kiến',
  },
  {
    measure: 'reception-groups',
    name: 'groups of five or more',
    kinds: ['count'],
    unit: '(?:đoàn|lượt đoàn)',
    says: 'đoàn',
    topic: `${topic}|đông người`,
    never: 'kiểm tra|giám sát|công tác|thanh tra|tăng|giảm|bớt|đoàn viên',
  },
  {
    measure: 'reception-days',
    name: 'days of reception',
    kinds: ['count', 'period'],
    unit: '(?:ngày|kỳ|buổi|phiên)',
    says: 'tiếp (?:công )?dân',
    never: 'thời hạn|trong vòng|mỗi|hằng',
  },
  {
    measure: 'reception-days',
    name: 'days on which a leader received citizens',
    kinds: ['count', 'period'],
    unit: '(?:ngày|kỳ|buổi|phiên)(?! làm việc)',
    before: 'tiếp(?: được)?$',
    topic: 'tiếp (?:công )?dân',
    never: 'thời hạn|trong vòng|mỗi|hằng|trực tiếp|gián tiếp',
  },
  {
    measure: 'reception-persons',
    name: 'person-visits beside visits',
    kinds: ['count'],
    unit: 'lượt người',
    topic: '[\\d.]+ lượt(?! người)',
    never: `${notThis}|đoàn`,
  },
  {
    measure: 'reception-visits',
    name: 'person-visits on their own',
    kinds: ['count'],
    unit: 'lượt người',
    topic: 'tiếp (?:công )?dân|tiếp',
    before: 'tiếp|đón|với',
    never: `${notThis}|đoàn`,
    elsewhere: 'khám|tuyên truyền|tập huấn',
  },
  {
    measure: 'reception-cases',
    name: 'cases listed behind visits',
    kinds: ['count'],
    unit: 'vụ việc',
    topic: '(?:lượt|lượt người|lượt công dân|người|công dân), [\\d.]+ vụ việc',
    never: `${notThis}|khiếu nại|tố cáo|kiến nghị|giải thích|đơn|xong|đang`,
    elsewhere: 'hòa giải',
  },
  {
    measure: 'dialogue-count',
    name: 'meetings for contact and dialogue',
    kinds: ['count'],
    unit: '(?:cuộc|buổi|hội nghị)',
    after: 'tiếp xúc',
    topic: 'tiếp xúc, đối thoại',
    never: 'cử tri|tăng|giảm',
  },
  {
    measure: 'reception-visits',
    name: 'visits',
    kinds: ['count'],
    unit: 'lượt(?= *$| (?:tiếp )?công dân| tiếp| người dân| dân)',
    topic,
    never: notThis,
  },
  {
    measure: 'reception-persons',
    name: 'persons received',
    kinds: ['count'],
    unit: '(?:người|công dân)',
    topic,
    before: 'tiếp|với|/|đón|lượt',
    never: `${notThis}|đoàn|tổ`,
  },
  {
    measure: 'reception-cases',
    name: 'cases brought',
    kinds: ['count'],
    unit: '(?:vụ việc|vụ)',
    topic: 'tiếp (?:công )?dân|lượt công dân|tiếp [\\d.]+ lượt',
    before: 'phản ánh|trình bày|với|nêu|về|liên quan|trong đó có|đến',
    never: `${notThis}|khiếu nại|tố cáo|kn|tc`,
    elsewhere: 'hòa giải',
  },
];
