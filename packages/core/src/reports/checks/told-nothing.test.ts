// Near sums, near rests and near means that no word announces: no alarm.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (text: string): string[] =>
  readReport(text)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('figures beside each other that state nothing', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Toàn huyện có 218 tổ hòa giải, 1.312 hòa giải viên; thụ lý 340 vụ, hòa giải thành 289 vụ; còn lại đang tiếp tục vận động.',
      [],
    ],
    ['Tiếp 96 lượt, 118 người; nhận 64 đơn; giải quyết 23 đơn; tổng đài nhận 127 phản ánh.', []],
    ['Tổng số 1.482 hồ sơ, số hóa 1.356 hồ sơ, trực tuyến 1.201 hồ sơ, thanh toán trực tuyến 988 hồ sơ.', []],
    ['Khen thưởng 36 tập thể, 54 cá nhân; 3 huyện được tặng cờ, 95 mô hình được ghi nhận.', []],
    ['Có 18 xã, thị trấn; 15 xã đạt chuẩn nông thôn mới, 4 xã đạt nâng cao, 1 xã kiểu mẫu.', []],
    ['Tổ chức 12 lớp với 640 người; phát 1.500 tờ rơi, treo 60 băng rôn, cả thảy kinh phí 85 triệu đồng.', []],
    [
      'Thu ngân sách 187,4 tỷ đồng, trong đó thuế ngoài quốc doanh 72,3 tỷ đồng, lệ phí trước bạ 24,8 tỷ đồng; chi 312,9 tỷ đồng.',
      [],
    ],
    ['Nhận 240 hồ sơ, trong đó đất đai 120 hồ sơ, hộ tịch 85 hồ sơ.', []],
    [
      'Tiếp nhận 64 đơn, trong đó khiếu nại 18 đơn, tố cáo 7 đơn; đã giải quyết 40 đơn, đạt 62,5%.',
      ['ratio holds 62.5'],
    ],
    ['Phân theo lĩnh vực, nhiều nhất là đất đai 702 lượt, kế đến chính sách 218 lượt trên tổng số 1.186 lượt.', []],
    ['Năm 2022 có 55 cuộc đối thoại, năm 2023 có 74 cuộc, năm 2024 có 81 cuộc, tổng số người dự 24.500 lượt.', []],
    ['Tỷ lệ hài lòng cấp xã 95,2%, cấp huyện 93,8%, chung toàn tỉnh 94,6%.', []],
    ['Bình quân cấp xã đạt 92,1 điểm, cấp huyện 88,4 điểm, trung bình cả nước 90,7 điểm.', []],
    ['Xã A đạt 92%, xã B 95%, xã C 88%; mức bình quân của huyện là 89,5%.', []],
    ['Có 3 đơn vị đạt 92%, 95% và 88%; bình quân toàn huyện là 89,5%.', []],
    ['Hộ nghèo còn 312 hộ, giảm 57 hộ; cận nghèo 408 hộ, giảm 31 hộ.', []],
    ['Tiếp nhận 420 đơn; đã giải quyết 380 đơn; 12 đơn quá hạn chưa giải quyết xong.', []],
    ['Trả 1.935 hồ sơ đúng hạn 1.911 hồ sơ, chậm 24 hồ sơ; đang giải quyết 288 hồ sơ.', ['sum holds 1935']],
    ['Đã số hóa 22.906 hồ sơ; còn 1.200 hồ sơ giấy lưu kho chưa số hóa.', []],
    ['Có 47/62 đơn vị tham gia; 16 đơn vị được khen.', []],
    ['Tổ hòa giải 218 tổ, mỗi tổ từ 5 đến 7 người, tổng 1.312 hòa giải viên.', []],
    ['Mỗi xã được hỗ trợ 50 triệu đồng, toàn huyện 17 xã, kinh phí huy động thêm 1,2 tỷ đồng.', []],
    ['Kế hoạch giao 200 người, thực hiện 218 người, so với năm ngoái tăng 31 người.', []],
    ['Đến nay có 86 mô hình kinh tế, 42 mô hình văn hóa, nâng tổng số đảng viên tham gia lên 1.240 đồng chí.', []],
    ['Đất đai 45 đơn, chính sách 12 đơn, môi trường 9 đơn và các lĩnh vực khác; tổng nhận 84 đơn.', []],
    [
      'Vì sao chậm? Có 3 nguyên nhân: thiếu người, phần mềm lỗi 12 ngày, 45 hồ sơ phải xác minh trong số 124 hồ sơ.',
      [],
    ],
    [
      'Cụ thể, huyện A 120 vụ, huyện B 98 vụ, huyện C 87 vụ; các huyện còn lại dưới 50 vụ. Toàn tỉnh 612 vụ.',
      ['difference holds 50'],
    ],
    ['Toàn tỉnh hòa giải 612 vụ.\nCụ thể một số địa phương: huyện A 220 vụ, huyện B 198 vụ, huyện C 187 vụ.', []],
    ['Tỷ lệ trực tuyến đạt 72,4%, vượt chỉ tiêu tỉnh giao (60%); năm trước 51,9%.', []],
    ['Số lượt tiếp tăng 12%, số đơn giảm 8%, tỷ lệ giải quyết đạt 92%.', []],
    ['Trong 1.247 lượt có 312 lượt nữ, 208 lượt người cao tuổi, 690 lượt hộ nghèo.', []],
    ['Xây 63 căn nhà trị giá 3,15 tỷ đồng, mỗi căn nhà được hỗ trợ thêm 10 triệu đồng.', []],
    ['Hội Nông dân 31 mô hình, Hội Phụ nữ 28 mô hình; cả hai hội có 4.500 hội viên.', []],
    ['Năm 2023 nhận 512 đơn, năm 2022 nhận 480 đơn, tăng 4 đơn tố cáo.', []],
    ['Rất hài lòng 43,8%, hài lòng 49,7%; mức độ hài lòng năm trước 92,1%.', []],
    ['Đúng hạn 98,1%, hơn mục tiêu đề ra 95%.', []],
    // Typed without marks, the words that keep these apart go unread.
    ['Co 3 don vi dat 92%, 95% va 88%; binh quan toan huyen la 89,5%.', []],
    ['Dat dai 45 don, chinh sach 12 don, moi truong 9 don va cac linh vuc khac; tong nhan 84 don.', []],
  ])('%s', (text, checks) => {
    expect(statedIn(text)).toEqual(checks);
  });
});
