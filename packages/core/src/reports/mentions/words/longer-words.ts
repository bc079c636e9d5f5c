// Words that end as a label does: "đồng ý 412", "môi trường 21", "trung cấp 8" count,
// they number no idea, school or degree. Data: the label, and what stands before it.
import { phraseBook } from '../lexicon.js';

const LISTS: readonly (readonly [label: string, before: string])[] = [
  ['ấp', 'khóm'],
  ['bài', 'tin học tuyến'],
  ['bản', 'cơ xuất ấn tư kịch nhân căn thôn'],
  ['buôn', 'bán mua'],
  ['cảng', 'bến'],
  ['cấp', 'trung sơ cao cung trợ nâng phân khẩn thứ chu bao tái'],
  ['cầu', 'yêu nhu toàn'],
  ['chốt', 'chủ then'],
  ['điểm', 'dứt trọng thời cao địa quan đặc khuyết ưu nhược thí tụ giao'],
  ['đoàn', 'công liên tập đảng đại tỉnh thành huyện quận thị hội'],
  ['đội', 'bộ quân đồng biệt'],
  ['đường', 'đèn mặt lề lòng dọc tiểu'],
  ['hàng', 'ngân bán khách cửa mặt nhà đơn mua giao'],
  ['hình', 'truyền màn tình địa loại'],
  ['khoản', 'chuyển'],
  ['kỳ', 'định bất chu'],
  ['làng', 'buôn thôn'],
  ['loại', 'phân chủng thể'],
  ['lớp', 'tầng trường'],
  ['luật', 'kỷ pháp'],
  ['mức', 'định'],
  ['nhà', 'người'],
  ['phần', 'cổ thành hợp góp'],
  ['phiên', 'luân'],
  ['phố', 'đường góc dãy'],
  ['phòng', 'quốc văn dự đề dân biên hải tiêm trưởng phó'],
  ['tầng', 'hạ cao phân'],
  ['tập', 'học luyện thực diễn ôn tuyển'],
  ['thôn', 'nông'],
  ['thửa', 'tách hợp'],
  ['trang', 'vũ nghĩa khang chỉnh'],
  ['trường', 'môi thị hiện hội công nhà lập chiến'],
  ['tuyến', 'trực ngoại vô'],
  ['xóm', 'ngõ làng thôn'],
  ['ý', 'đồng góp chú lưu cố'],
];

/** Words that have a label for their last part. */
export const LONGER_WORDS = phraseBook<true>(
  LISTS.flatMap(([label, before]) => before.split(' ').map((first) => [`${first} ${label}`, true] as const)),
);
