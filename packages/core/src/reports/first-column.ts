// What the first column of a table is called.
import { bothSpellings } from './both-spellings.js';

const firstColumn = bothSpellings(
  /^(?:s?tt|số tt|(?:tên )?(?:chỉ tiêu|nội dung|đơn vị|địa phương|lĩnh vực|danh mục|tiêu chí|hạng mục|cơ quan|loại|nhóm|đối tượng|hình thức|thời gian|thời điểm|địa bàn|ngành|nguồn|kênh|cấp|chỉ số|công việc|sở|thôn|ấp|xã|phường|huyện|(?:năm|tháng|quý|kỳ)$))(?!\p{L})/u,
);

/** Whether words could be the head of the first column, or begin with it. */
export function opensHead(words: string): boolean {
  const name = words.trim().normalize('NFC').toLowerCase();
  return firstColumn(false).test(name) || firstColumn(true).test(name);
}
