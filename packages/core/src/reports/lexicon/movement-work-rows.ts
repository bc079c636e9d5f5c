// Contests, documents, programmes and commendations of mass mobilisation. Data.
import type { MeasureRow } from './measure-row.js';

/** Words that tell how much more or less it is. */
export const change = 'giảm|so với|bình quân';

export const movementWorkRows: readonly MeasureRow[] = [
  {
    measure: 'danvan-contest-entries',
    name: 'contest entries',
    kinds: ['count'],
    unit: '(?:bài dự thi|bài thi|tác phẩm dự thi|tác phẩm|bài)',
    topic: 'cuộc thi|thi|dự thi',
    never: `${change}|chung kh?ảo|chung kết|vòng|lọt|trao giải|chọn|đoạt giải|đạt giải|xuất sắc`,
  },
  {
    measure: 'danvan-guiding-documents',
    name: 'guiding documents',
    kinds: ['count'],
    unit: '(?:văn bản|công văn|kế hoạch)',
    says: 'ban hành|chỉ đạo|triển khai|hướng dẫn|lãnh đạo|cụ thể hóa|quán triệt',
    topic: 'dân vận|chương trình|quy chế dân chủ|qcdc',
    never: `quy phạm|${change}`,
  },
  {
    measure: 'danvan-guiding-documents',
    name: 'guiding documents of a level',
    kinds: ['count'],
    unit: '(?:văn bản|công văn|kế hoạch)',
    before:
      '(?:tỉnh|huyện|xã|quận|phường|thành phố|thị xã|thị trấn|đặc khu|cơ sở|ủy|ubnd)(?: đã)? (?:ra|có|soạn|ban hành|tham mưu|phát hành)(?: được)?$',
    topic: 'dân vận|quy chế dân chủ|qcdc',
    never: `quy phạm|ký số|đi|đến|${change}`,
    neverTopic: 'ký số|văn bản (?:đi|đến)',
  },
  {
    measure: 'coordination-programme-items',
    name: 'items of a coordination programme',
    kinds: ['count'],
    unit: 'nội dung',
    topic: 'chương trình phối hợp|kế hoạch phối hợp|ký kết',
    never: 'giám sát|xong|hoàn thành|thực hiện (?:được|tốt)|chưa|sơ kết|tổng kết',
  },
  {
    measure: 'commendation-count',
    name: 'commendations',
    kinds: ['count'],
    unit: '(?:tập thể|cá nhân)',
    topic: 'khen|biểu dương|tuyên dương|vinh danh|tôn vinh|trao thưởng|tặng thưởng',
  },
];
