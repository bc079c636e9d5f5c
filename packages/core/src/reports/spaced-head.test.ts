// Heads of the tables that offices print, pasted without their edges: each name ends where the next begins.
import { describe, expect, it } from 'vitest';
import { layTables } from './laid-tables.js';

const heads = `
STT|Đơn vị|Phát ra|Thu về|Hợp lệ|Rất hài lòng|Hài lòng|Không hài lòng|Tỷ lệ
TT|Xã, thị trấn|Số vụ tiếp nhận|Hòa giải thành|Không thành|Đang hòa giải|Tỷ lệ thành
STT|Đơn vị|Tồn kỳ trước|Tiếp nhận trong kỳ|Tổng số|Đã giải quyết|Đúng hạn|Quá hạn|Đang giải quyết
TT|Đơn vị|Tổng số hồ sơ tiếp nhận|Trong đó trực tuyến|Trực tiếp|Đã trả|Trước hạn|Đúng hạn|Trễ hạn
Lĩnh vực|Tiếp nhận|Giải quyết|Tỷ lệ (%)
STT|Tên cơ quan|Tổng số đơn|Khiếu nại|Tố cáo|Kiến nghị, phản ánh|Đủ điều kiện|Thuộc thẩm quyền
Nội dung|Năm 2022|Năm 2023|So sánh
Chỉ tiêu|Đơn vị tính|Kế hoạch|Thực hiện|Tỷ lệ
TT|Huyện|Số xã|Số xã đạt chuẩn NTM|Tỷ lệ|Tiêu chí bình quân
STT|Phường|Lượt tiếp|Số người|Số vụ việc|Đoàn đông người
TT|Đơn vị|Số mô hình đăng ký|Kinh tế|Văn hóa - xã hội|Quốc phòng - an ninh|Hệ thống chính trị
Cấp|Số cuộc đối thoại|Lượt người dự|Ý kiến|Đã trả lời
Đơn vị|Văn bản đi|Ký số|Tỷ lệ ký số
TT|Sở, ngành|Tổng số TTHC|DVC một phần|DVC toàn trình|Có phát sinh hồ sơ
STT|Xã|Tổ hòa giải|Hòa giải viên|Vụ việc|Thành|Không thành
Đơn vị|Phản ánh|Đã xử lý|Đúng hạn|Quá hạn|Hài lòng
Lĩnh vực|Hồ sơ nhận|Trả trước hạn|Trả đúng hạn|Trả trễ hạn|Chưa đến hạn
TT|Xã|Dân số|Số hộ|Hộ nghèo|Tỷ lệ hộ nghèo
Năm|Tiếp nhận|Hòa giải thành|Tỷ lệ (%)
Kênh|Số phản ánh|Đã xử lý xong|Tỷ lệ xử lý
Loại đơn|Tiếp nhận|Đã xử lý|Còn lại
TT|Đơn vị|Giám sát|Phản biện|Góp ý
STT|Tên đơn vị|Chỉ tiêu giao|Kết quả thực hiện|Tỷ lệ đạt
TT|Nội dung|Đơn vị tính|Quý III|Quý IV
TT|Xã|Khiếu nại đúng|Khiếu nại sai|Tố cáo đúng|Tố cáo sai
STT|Cơ quan|Số phiếu phát ra|Số phiếu thu về|Rất hài lòng|Hài lòng|Chưa hài lòng
Đơn vị|Thanh toán trực tuyến|Số hóa hồ sơ|Kết quả điện tử
TT|Đơn vị|Số dư đầu kỳ|Thu trong kỳ|Chi trong kỳ|Số dư cuối kỳ
STT|Đơn vị|Tổng điểm|Xếp hạng
Xã|Có|Không|Không ý kiến
TT|Địa phương|Tổng số vụ|Thành|Không thành|Chưa giải quyết xong
STT|Đơn vị|Số lượng|Tỷ lệ đúng hạn|Tỷ lệ trễ hạn
TT|Xã|Nhận mới|Kỳ trước chuyển sang|Đã giải quyết|Chuyển kỳ sau
Đơn vị|Tổng số|Nam|Nữ|Đảng viên
TT|Huyện, thành phố|Tổng số tổ|Tổng số HGV|Nữ|Dân tộc thiểu số
STT|Đơn vị|HS nhận|HS trả|Đúng hạn|Quá hạn
Đơn vị|Mức độ 3|Mức độ 4|Tổng
Nhóm|Số phiếu|Điểm trung bình|Tỷ lệ hài lòng
TT|Tên tổ chức|Số hội viên|Số cơ sở hội|Số tiền vay
Khu phố|Số hộ|Số người tham gia|Số ý kiến
TT|Xã|Cán bộ|Công chức|Người dân
Tháng|Nhận|Trả|Trễ|Tỷ lệ trễ
`
  .trim()
  .split('\n');

const places = { Năm: ['2021', '2022', '2023'], Tháng: ['Tháng 1', 'Tháng 2', 'Tháng 3'] };
const names = ['An Phú', 'Bình Hòa', 'Tân Mỹ'];

/** Three rows under the head, of a place where it has a column for it, a name and a figure for each other column. */
function tableUnder(columns: readonly string[]): string {
  const [first = ''] = columns;
  const isNumbered = /^(?:STT|TT)$/u.test(first);
  const rows = (first in places ? places[first as keyof typeof places] : names).map((name, at) => {
    const cells = columns
      .slice(isNumbered ? 2 : 1)
      .map((column, place) => (/^Tỷ lệ/u.test(column) ? `${80 + at + place},5%` : String(40 * at + 7 * place + 43)));
    return [...(isNumbered ? [String(at + 1)] : []), name, ...cells].join(' ');
  });
  return ['Bảng tổng hợp năm 2023', '', columns.join(' '), ...rows, ''].join('\n');
}

describe('the names of columns that only blanks part', () => {
  it.each(heads)('%s', (head) => {
    const columns = head.split('|');
    expect(layTables(tableUnder(columns)).split('\n')[2]?.split('\t')).toEqual(columns);
  });

  it('are left as they are where there are fewer of them than columns', () => {
    const head = 'Đơn vị Kết quả';
    expect(layTables(`Bảng\n\n${head}\nAn Phú 40 50 60\nBình Hòa 41 51 61\n`).split('\n')[2]).toBe(head);
  });
});
