import { satisfactionScale5 } from '../scales.js';
import type { LocalText } from '../../foundation/local-text.js';
import type { Question, Survey } from '../survey.js';

// Blocks and their number of criteria: 2+2+9+10+3+4+3+3+3 = 39. The wording is
// ours; the official form of Decision 1001/QĐ-BNV replaces it where it is used.
const blocks: readonly { readonly id: string; readonly items: readonly LocalText[] }[] = [
  {
    id: 'information',
    items: [
      { vi: 'Có nhiều kênh dễ tìm để biết chính sách', en: 'Many easy channels to learn about policies' },
      { vi: 'Thông tin về chính sách đầy đủ, dễ hiểu', en: 'Policy information is complete and clear' },
    ],
  },
  {
    id: 'participation',
    items: [
      { vi: 'Dễ tham gia góp ý xây dựng chính sách', en: 'It is easy to contribute to policies' },
      { vi: 'Dễ phản hồi về việc thực hiện chính sách', en: 'It is easy to give feedback on how they are carried out' },
    ],
  },
  {
    id: 'implementation',
    items: [
      { vi: 'Phát triển kinh tế', en: 'Economic development' },
      { vi: 'Khám bệnh, chữa bệnh', en: 'Health care' },
      { vi: 'Giáo dục phổ thông', en: 'Schools' },
      { vi: 'Trật tự, an toàn xã hội', en: 'Public order' },
      { vi: 'Giao thông đường bộ', en: 'Roads' },
      { vi: 'Cung cấp điện', en: 'Power supply' },
      { vi: 'Cung cấp nước sạch', en: 'Clean water' },
      { vi: 'An sinh xã hội', en: 'Social protection' },
      { vi: 'Cải cách hành chính', en: 'Administrative reform' },
    ],
  },
  {
    id: 'outcome',
    items: [
      { vi: 'Kinh tế của gia đình', en: 'The economy of my household' },
      { vi: 'Kinh tế của địa phương', en: 'The local economy' },
      { vi: 'Chất lượng cơ sở khám, chữa bệnh', en: 'Quality of hospitals and clinics' },
      { vi: 'Chất lượng trường học', en: 'Quality of schools' },
      { vi: 'Tình hình trật tự tại nơi ở', en: 'Order where I live' },
      { vi: 'Chất lượng đường sá', en: 'Quality of roads' },
      { vi: 'Chất lượng điện', en: 'Quality of the power supply' },
      { vi: 'Chất lượng nước sạch', en: 'Quality of the water' },
      { vi: 'Mức hỗ trợ an sinh', en: 'Level of social support' },
      { vi: 'Thái độ và năng lực của cán bộ, công chức', en: 'Attitude and ability of officials' },
    ],
  },
  {
    id: 'access',
    items: [
      { vi: 'Biển chỉ dẫn, nội quy dễ thấy', en: 'Signs and rules are easy to see' },
      { vi: 'Đủ ghế ngồi, bàn viết', en: 'Enough seats and desks' },
      { vi: 'Trang thiết bị phục vụ dùng được', en: 'The equipment works' },
    ],
  },
  {
    id: 'procedure',
    items: [
      { vi: 'Thủ tục được niêm yết công khai', en: 'Procedures are posted' },
      { vi: 'Thành phần hồ sơ đúng quy định', en: 'The papers asked for are as laid down' },
      { vi: 'Phí, lệ phí đúng quy định', en: 'Fees are as laid down' },
      { vi: 'Thời hạn giải quyết đúng quy định', en: 'The time limit is as laid down' },
    ],
  },
  {
    id: 'staff',
    items: [
      { vi: 'Giao tiếp lịch sự, đúng mực', en: 'Polite' },
      { vi: 'Hướng dẫn rõ, đầy đủ trong một lần', en: 'Clear guidance, once' },
      { vi: 'Làm đúng quy định', en: 'Follows the rules' },
    ],
  },
  {
    id: 'result',
    items: [
      { vi: 'Kết quả trả đúng hẹn', en: 'The result came on the promised day' },
      { vi: 'Kết quả chính xác', en: 'The result was accurate' },
      { vi: 'Việc giải quyết công bằng', en: 'The handling was fair' },
    ],
  },
  {
    id: 'feedback',
    items: [
      { vi: 'Có kênh tiếp nhận phản ánh, kiến nghị dễ dùng', en: 'Easy channels for complaints and suggestions' },
      { vi: 'Phản ánh, kiến nghị được xử lý đúng quy định', en: 'They are handled as laid down' },
      { vi: 'Được thông báo kết quả xử lý kịp thời', en: 'The outcome is told in time' },
    ],
  },
];

function questions(): Question[] {
  const list: Question[] = [];
  for (const block of blocks) {
    block.items.forEach((label, index) => {
      list.push({ id: `${block.id}-${index + 1}`, kind: 'rating', label, scale: satisfactionScale5 });
    });
  }
  return list;
}

/**
 * The satisfaction block (39 criteria in nine groups) of the yearly survey of
 * public services (SIPAS, Decision 1001/QĐ-BNV of 11/12/2023). The structure
 * comes from a ward's 2026 questionnaire; the words are ours and are to be
 * replaced by the official form. Answers given on a web page are volunteers'
 * answers and must not be published as SIPAS.
 */
export const sipas2026: Survey = {
  id: 'sipas-2026',
  version: 1,
  title: {
    vi: 'Mức độ hài lòng về sự phục vụ hành chính (cấu trúc SIPAS 2026)',
    en: 'Satisfaction with public administration (structure of SIPAS 2026)',
  },
  questions: questions(),
};
