// Dân vận khéo, documents, programmes, commendations, new-rural, budget, income. Data.
import type { MeasureRow } from './measure-row.js';

const models = '(?:mô hình|điển hình)';
const skilful = 'dân vận khéo|mô hình';
const ntm = 'nông thôn mới|ntm';
const change = 'giảm|so với|bình quân';

export const movementRows: readonly MeasureRow[] = [
  {
    measure: 'danvan-model-registered',
    name: 'models registered',
    kinds: ['count'],
    unit: models,
    topic: 'đăng ký',
    never: 'công nhận|biểu dương',
    elsewhere: 'kinh tế tập thể',
  },
  {
    measure: 'danvan-model-recognised',
    name: 'models recognised',
    kinds: ['count', 'fraction'],
    unit: models,
    says: 'được công nhận|công nhận|đạt (?:danh hiệu|chuẩn)',
    topic: skilful,
  },
  {
    measure: 'danvan-model-built',
    name: 'models built',
    kinds: ['count'],
    unit: models,
    says: 'xây dựng|triển khai|duy trì|nhân rộng|dân vận khéo|hiệu quả',
    topic: skilful,
    never: `đăng ký|công nhận|${change}`,
  },
  {
    measure: 'danvan-contest-entries',
    name: 'contest entries',
    kinds: ['count'],
    unit: '(?:bài dự thi|bài thi|tác phẩm dự thi|bài)',
    topic: 'thi|dự thi',
    never: change,
  },
  {
    measure: 'danvan-guiding-documents',
    name: 'guiding documents',
    kinds: ['count'],
    unit: '(?:văn bản|công văn|kế hoạch)',
    says: 'ban hành|chỉ đạo|triển khai|hướng dẫn|lãnh đạo',
    topic: 'dân vận|chương trình|quy chế dân chủ|qcdc',
    never: `quy phạm|${change}`,
  },
  {
    measure: 'coordination-programme-items',
    name: 'items of a coordination programme',
    kinds: ['count'],
    unit: 'nội dung',
    topic: 'chương trình phối hợp|kế hoạch phối hợp|ký kết',
    never: 'giám sát',
  },
  {
    measure: 'commendation-count',
    name: 'commendations',
    kinds: ['count'],
    unit: '(?:tập thể|cá nhân)',
    topic: 'khen|biểu dương|bằng khen|giấy khen|khen thưởng|tôn vinh',
  },
  {
    measure: 'ntm-communes-added',
    name: 'communes added',
    kinds: ['count'],
    unit: 'xã',
    before: 'thêm|tăng',
    topic: ntm,
    never: 'nâng cao|kiểu mẫu',
  },
  {
    measure: 'ntm-communes',
    name: 'communes that meet the new-rural norm',
    kinds: ['fraction', 'count'],
    unit: 'xã',
    says: `đạt chuẩn|đạt|lên|${ntm}`,
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|thêm|phấn đấu|tiêu chí',
    elsewhere: 'nâng cao|kiểu mẫu',
    keepsWhole: true,
  },
  {
    measure: 'ntm-rate',
    name: 'share of communes that meet the norm',
    kinds: ['percent'],
    says: `xã.*(?:đạt chuẩn|${ntm})|(?:${ntm}).*xã`,
    never: 'nâng cao|kiểu mẫu|hộ',
  },
  {
    measure: 'ntm-model-residential-areas',
    name: 'model residential areas',
    kinds: ['count'],
    unit: 'khu (?:dân cư|phố)(?: nông thôn mới)?(?: kiểu)? mẫu',
  },
  { measure: 'ntm-model-gardens', name: 'model gardens', kinds: ['count'], unit: 'vườn(?: hộ)?(?: kiểu)? mẫu' },
  {
    measure: 'budget-revenue-vs-plan',
    name: 'budget revenue against the plan',
    kinds: ['percent'],
    topic: 'thu (?:ngân sách|nsnn|nội địa)',
    says: 'thu|ngân sách|đạt|dự toán|kế hoạch',
    never: 'tăng|giảm|chi ngân sách|chi thường xuyên|cùng kỳ|tăng trưởng',
  },
  {
    measure: 'income-per-capita',
    name: 'income per head',
    kinds: ['money'],
    says: 'thu nhập bình quân|bình quân đầu người|thu nhập',
    topic: 'thu nhập',
    never: 'tăng thêm|hộ nghèo|lương',
  },
];
