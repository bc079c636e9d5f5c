// Contests, documents, programmes and commendations of mass mobilisation. Data.
import type { MeasureRow } from './measure-row.js';

/** Words that tell how much more or less it is. */
export const change = 'giảm|so với|bình quân';

/** "5 chỉ thị, kế hoạch" are all of them; "3 chỉ thị" alone is a part. */
const sorts = '(?:chỉ thị|nghị quyết|kế hoạch|công văn|hướng dẫn|quyết định|chương trình)';
const documents = '(?:văn bản|công văn|kế hoạch)';

const joint =
  '(?:chương trình|kế hoạch)(?: công tác)? (?:phối hợp|liên tịch)|ký kết|chương trình ký|dân vận.*quy chế phối hợp|quy chế phối hợp.*dân vận';
const notItems = 'giám sát|xong|hoàn thành|thực hiện (?:được|tốt)|chưa|sơ kết|tổng kết';
const praise = 'khen|biểu dương|tuyên dương|vinh danh|tôn vinh|trao thưởng|tặng thưởng|kỷ niệm chương|huân chương';
const blame = 'vi phạm|kỷ luật|phê bình|kiểm điểm|xử lý';

export const movementWorkRows: readonly MeasureRow[] = [
  {
    measure: 'danvan-contest-entries',
    name: 'contest entries',
    kinds: ['count'],
    unit: '(?:bài dự thi|bài thi|bài viết|bài tham dự|tác phẩm dự thi|tác phẩm|bài)',
    topic: 'cuộc thi|thi|dự thi',
    never: `${change}|chung kh?ảo|chung kết|vòng|lọt|trao giải|chọn|vẽ|nấu ăn|cắm hoa|văn nghệ|thiếu nhi|tin nhắn|hát|đoạt giải|đạt giải|xuất sắc`,
  },
  {
    measure: 'danvan-guiding-documents',
    name: 'guiding documents',
    kinds: ['count'],
    unit: documents,
    says: 'ban hành|chỉ đạo|triển khai|hướng dẫn|lãnh đạo|cụ thể hóa|quán triệt',
    topic: 'dân vận|chương trình|quy chế dân chủ|qcdc|23-qđ/tw',
    never: `quy phạm|${change}`,
  },
  {
    measure: 'danvan-guiding-documents',
    name: 'guiding documents, the work that they are about beside them',
    kinds: ['count'],
    unit: documents,
    says: '(?:ký|ra|có|phát hành|tham mưu|soạn thảo|liên quan)(?: \\S+){0,14}? dân vận(?! khéo)',
    never: `quy phạm|ký số|rà soát|kiểm tra|góp ý|thẩm định|${change}`,
  },
  {
    measure: 'danvan-guiding-documents',
    name: 'guiding documents, their subject right behind them',
    kinds: ['count'],
    unit: documents,
    after:
      '^(?:các loại |khác nhau )?(?:về|liên quan(?: đến)?|thực hiện|triển khai)(?: (?:công tác|phong trào|nhiệm vụ|năm|quy chế))* dân vận(?! khéo)',
    within: 'ban hành|tham mưu|phát hành|soạn|ký(?! số)',
    never: `quy phạm|rà soát|kiểm tra|góp ý|thẩm định|nhận|${change}`,
  },
  {
    measure: 'danvan-guiding-documents',
    name: 'guiding documents of several sorts, counted together',
    kinds: ['count'],
    unit: sorts,
    within: `[\\d.]+ ${sorts}(?:,| và) ${sorts}`,
    topic: 'dân vận(?! khéo)|quy chế dân chủ|qcdc',
    neverLead: `\\d ${sorts}`,
    says: 'ban hành|ra|có|phát hành|tham mưu',
  },
  {
    measure: 'danvan-guiding-documents',
    name: 'guiding documents, named before a colon',
    kinds: ['count'],
    unit: documents,
    lead: '(?:số )?văn bản(?: (?:lãnh đạo|chỉ đạo|điều hành|hướng dẫn|triển khai|quán triệt|đôn đốc|ban hành|cụ thể hóa|đã|được|và|các loại|về|liên quan|dân vận|công tác|chính quyền|đến)[,/]?)*(?: (?:trong|năm|quý|tháng|kỳ|\\d{4}|[ivx]+)){0,4}:? ?(?:(?:có|là|gồm) )?$',
    topic: 'dân vận|quy chế dân chủ|qcdc',
    never: `quy phạm|ký số|rà soát|kiểm tra|góp ý|đi|đến|${change}`,
    neverTopic: 'ký số|văn bản (?:đi|đến)',
  },
  {
    measure: 'danvan-guiding-documents',
    name: 'guiding documents of a level',
    kinds: ['count'],
    unit: documents,
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
    topic: joint,
    never: notItems,
  },
  {
    measure: 'coordination-programme-items',
    name: 'groups of items of a coordination programme',
    kinds: ['count'],
    unit: '(?:nhóm|mảng|đầu)(?: (?:nội dung|nhiệm vụ|việc|công việc))?',
    says: '(?:nhóm|mảng|đầu) (?:nội dung|nhiệm vụ|việc|công việc)',
    topic: joint,
    never: notItems,
  },
  {
    measure: 'coordination-programme-items',
    name: 'items of a coordination programme, a bare number',
    kinds: ['count'],
    unit: 'nội dung',
    before: '(?:nội dung|việc)(?: \\S+){0,6}?:?$',
    topic: joint,
    never: notItems,
  },
  {
    measure: 'commendation-count',
    name: 'commendations',
    kinds: ['count'],
    unit: '(?:tập thể|cá nhân)',
    topic: praise,
    never: 'kỷ luật|phê bình|kiểm điểm|vi phạm|(?:đề nghị|đề xuất)(?!.*được)',
  },
  {
    measure: 'commendation-count',
    name: 'commendations, each time that one was given',
    kinds: ['count'],
    unit: 'lượt',
    after: '^(?:tập thể|cá nhân)',
    topic: praise,
  },
  {
    measure: 'commendation-count',
    name: 'commendations, bare numbers behind who got them',
    kinds: ['count'],
    unit: '(?=$)',
    before: '(?:tập thể|cá nhân)(?: là| có|:)*$',
    topic: praise,
    never: blame,
    neverLead: `đề nghị|đề xuất|${blame}`,
  },
  {
    measure: 'commendation-count',
    name: 'units commended, said right before them',
    kinds: ['count'],
    unit: '(?:đơn vị|tập thể)',
    before: `(?:${praise}|giấy khen|bằng khen)(?: thưởng)?(?: cho| đối với| được)*$`,
    never: `đăng ký|đề nghị|${blame}`,
  },
];
