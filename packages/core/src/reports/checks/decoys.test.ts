// Figures that lie beside the ones that are meant: those of another time, another sentence or another list.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('figures beside the ones that are meant', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Toàn huyện có 12 tổ với 84 hòa giải viên và 168 buổi tập huấn cho 24 xã, bình quân mỗi tổ 7 người.',
      ['average holds 84 hòa giải viên | 12 tổ | 7 người'],
    ],
    [
      'Các tổ hòa giải có 84 hòa giải viên, họp 84 buổi ở 12 tổ, bình quân 7 buổi/tổ.',
      ['average holds 84 buổi | 12 tổ | 7 buổi/tổ'],
    ],
    [
      'Năm 2014 có 20 vụ. Giai đoạn 2016-2020 thụ lý 1.500 vụ việc, bình quân mỗi năm 300 vụ việc.',
      ['average holds 1.500 vụ việc | 300 vụ việc'],
    ],
    ['Số đơn là 36 đơn, giảm 12 đơn so với cùng kỳ. Năm trước 50 đơn.', []],
    [
      'Năm trước nhận 50 đơn. Năm nay nhận 36 đơn, giảm 12 đơn so với năm trước.',
      ['difference contradicts 50 đơn | 36 đơn | 12 đơn'],
    ],
    [
      'Có 62 mô hình, tăng thêm 36 mô hình, nâng tổng số mô hình lên 98 mô hình.',
      ['difference holds 98 mô hình | 62 mô hình | 36 mô hình'],
    ],
    [
      'Tăng thêm 36 mô hình so với năm trước (62 mô hình), nâng tổng số lên 99 mô hình.',
      ['difference contradicts 99 mô hình | 62 mô hình | 36 mô hình'],
    ],
    [
      'Quý I tiếp 18 lượt công dân, quý II tiếp 24 lượt, tăng 8 lượt.',
      ['difference contradicts 24 lượt | 18 lượt công dân | 8 lượt'],
    ],
    [
      'Quý I tiếp 18 lượt công dân, quý II tiếp 24 lượt công dân, tăng 8 lượt.',
      ['difference contradicts 24 lượt công dân | 18 lượt công dân | 8 lượt'],
    ],
    ['Năm 2022 có 200 vụ, năm 2023 có 180 vụ, 12 xã không có vụ nào, giảm 12%.', []],
    [
      'Số vụ giảm 9,4%, từ 1.085 vụ còn 973 vụ; số vụ tai nạn giảm 12,5%.',
      ['growth contradicts 973 vụ | 1.085 vụ | 9,4%'],
    ],
    ['Số vụ từ 1.085 vụ còn 973 vụ, giảm 12,4%.', ['growth contradicts 973 vụ | 1.085 vụ | 12,4%']],
    ['Số vụ giảm 12,4% (từ 1.085 vụ xuống 973 vụ).', ['growth contradicts 973 vụ | 1.085 vụ | 12,4%']],
    ['Số vụ giảm 12,4%, từ 1.085 vụ xuống 973 hồ sơ.', []],
    [
      'Năm 2022: tiếp nhận 1.500 hồ sơ. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 22% so với năm 2022.',
      ['growth contradicts 1.800 hồ sơ | 1.500 hồ sơ | 22%'],
    ],
    [
      'Năm 2022: tiếp nhận 1.500 hồ sơ; giải quyết 1.400 hồ sơ. Năm 2023: tiếp nhận được 1.800 hồ sơ, tăng 22% so với năm 2022.',
      ['growth contradicts 1.800 hồ sơ | 1.500 hồ sơ | 22%'],
    ],
    ['Năm 2022: giải quyết 1.500 hồ sơ. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 22% so với năm 2022.', []],
    ['Năm 2021 là 200 vụ, năm 2022 là 180 vụ, giảm 12%.', ['growth contradicts 180 vụ | 200 vụ | 12%']],
    ['Năm 2022 là 180 vụ, năm 2021 là 200 vụ, giảm 12%.', ['growth contradicts 180 vụ | 200 vụ | 12%']],
    ['Năm 2022 là 180 vụ, năm 2021 là 200 vụ, giảm 10%.', ['growth holds 180 vụ | 200 vụ | 10%']],
    [
      'Tỷ lệ hòa giải thành gần 87%.\nTrong năm, các tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio undecided 346 vụ việc | 400 vụ việc | gần 87%', 'ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Tỷ lệ hòa giải thành trên 86%.\nTrong năm, các tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio holds 346 vụ việc | 400 vụ việc | trên 86%', 'ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Tỷ lệ hòa giải thành trên 86,5%.\nTrong năm, các tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Tỷ lệ hòa giải thành trên 85%.\nTrong năm, các tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Tỷ lệ hòa giải thành trên 87%.\nTrong năm, các tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Đã giải quyết 204 hồ sơ: trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ, quá hạn 4 hồ sơ. Tỷ lệ giải quyết trước và đúng hạn đạt 98%.',
      ['sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ', 'ratio holds 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 98%'],
    ],
    ['Tiếp 204 lượt; trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ; tỷ lệ trước và đúng hạn đạt 97%.', []],
    [
      'Trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ trên tổng số 204 hồ sơ đã giải quyết; tỷ lệ trước và đúng hạn đạt 97%.',
      ['ratio contradicts 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 97%'],
    ],
    [
      'Loại tốt 163 hồ sơ, loại khá 37 hồ sơ trên tổng số 204 hồ sơ đã giải quyết; tỷ lệ tốt và khá đạt 98%.',
      ['ratio holds 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 98%'],
    ],
    [
      'Toàn huyện có 27 đơn vị hành chính.\nGồm 24 xã và 3 thị trấn.',
      ['sum holds 24 xã | 3 thị trấn | 27 đơn vị hành chính'],
    ],
    [
      'Trong tổng số 284 mô hình, có 199 mô hình tập thể, 75 mô hình cá nhân.',
      ['sum contradicts 199 mô hình | 75 mô hình | 284 mô hình'],
    ],
    [
      'Có 284 mô hình (tăng 12 mô hình), gồm 199 mô hình tập thể, 75 mô hình cá nhân.',
      ['sum contradicts 199 mô hình | 75 mô hình | 284 mô hình'],
    ],
    ['Nhận 1.124 lượt (2 đoàn đông người), 986 đơn.', []],
    [
      'Còn 13 hồ sơ chậm, thuộc 3 sở: Xây dựng 6 hồ sơ, Tài nguyên 5 hồ sơ, Y tế 3 hồ sơ.',
      ['sum contradicts 6 hồ sơ | 5 hồ sơ | 3 hồ sơ | 13 hồ sơ'],
    ],
    ['Còn 13 hồ sơ chậm, thuộc 4 sở: Xây dựng 6 hồ sơ, Tài nguyên 5 hồ sơ, Y tế 3 hồ sơ.', []],
    ['Toàn huyện có 13 hồ sơ chậm ở 3 sở, trong đó Xây dựng 6 hồ sơ, Tài nguyên 5 hồ sơ, Y tế 3 hồ sơ.', []],
    ['Có 594 phiếu hài lòng trên 600 phiếu, 6 phiếu bình thường (98% số phiếu).', []],
    ['Thu về 600 phiếu, có 570 phiếu hài lòng (98 %).', ['ratio contradicts 570 phiếu | 600 phiếu | 98 %']],
    ['Thu về 600 phiếu, có 570 phiếu hài lòng (98% ).', ['ratio contradicts 570 phiếu | 600 phiếu | 98%']],
    ['Tiếp nhận 240 hồ sơ; đúng hẹn 198 hồ sơ; nộp qua mạng đạt 93%.', []],
    ['Tiếp nhận 240 hồ sơ; nộp qua mạng 198 hồ sơ, đạt 93%.', ['ratio contradicts 198 hồ sơ | 240 hồ sơ | 93%']],
    ['Tiếp nhận 240 hồ sơ, giải quyết 198 hồ sơ; ký số đạt 93%.', []],
    [
      'Tiếp nhận 274 phản ánh, đã xử lý 259 phản ánh, đúng hạn 251 phản ánh (96,6%).',
      ['ratio contradicts 251 phản ánh | 259 phản ánh | 96,6%'],
    ],
    [
      'Tiếp nhận 300 phản ánh, đã xử lý 260 phản ánh, đúng hạn 201 phản ánh (67,5%).',
      ['ratio contradicts 201 phản ánh | 300 phản ánh | 67,5%'],
    ],
    [
      'Tiếp nhận 300 phản ánh, đã xử lý 260 phản ánh, đúng hạn 201 phản ánh (77,8%).',
      ['ratio contradicts 201 phản ánh | 260 phản ánh | 77,8%'],
    ],
    [
      'Nhận 300 phản ánh. Đã xử lý 260 phản ánh, đúng hạn 201 phản ánh (67,4%).',
      ['ratio contradicts 201 phản ánh | 260 phản ánh | 67,4%'],
    ],
    [
      'Kết quả tiếp dân: 345 lượt.\n- Cấp huyện: 95 lượt, chiếm 27,5%.\n- Cấp xã: 250 lượt, chiếm 73,5%.',
      [
        'sum holds 95 lượt | 250 lượt | 345 lượt',
        'ratio holds 95 lượt | 345 lượt | 27,5%',
        'ratio contradicts 250 lượt | 345 lượt | 73,5%',
        'sum contradicts 27,5% | 73,5%',
      ],
    ],
    [
      'Kết quả tiếp dân: 345 lượt.\n- Cấp huyện: 95 lượt.\n- Cấp xã: 250 lượt, chiếm 73,5%.',
      ['sum holds 95 lượt | 250 lượt | 345 lượt', 'ratio contradicts 250 lượt | 345 lượt | 73,5%'],
    ],
    ['- Kết quả tiếp dân: 345 lượt.\n- Cấp huyện: 95 lượt.\n- Cấp xã: 250 lượt, chiếm 73,5%.', []],
    ['- Số vụ việc hòa giải 118 vụ.\nHòa giải thành: 96 vụ, đạt 83,1%.', []],
    ['Số vụ việc hòa giải: 118 vụ.\n- Hòa giải thành: 96 vụ, đạt 83,1%.', ['ratio contradicts 96 vụ | 118 vụ | 83,1%']],
    ['- Số vụ việc hòa giải: 118 vụ.\n- Tập huấn: 3 buổi.\n- Hòa giải thành: 96 vụ, đạt 83,1%.', []],
    [
      '- Số vụ việc hòa giải là 118 vụ.\n- Hòa giải thành: 96 vụ, đạt 83,1%.',
      ['ratio contradicts 96 vụ | 118 vụ | 83,1%'],
    ],
    ['- Số vụ việc hòa giải (cả năm): 118 vụ.\n- Hòa giải thành: 96 vụ, đạt 83,1%.', []],
    ['- Số lượt hòa giải: 118 lượt.\n- Hòa giải thành: 96 vụ, đạt 83,1%.', []],
    ['Thời gian xử lý 34 phút, giảm 15 phút.', []],
    [
      'Giai đoạn 2011-2015 có 48 vụ, giai đoạn 2016-2020 có 38 vụ, giảm 12 vụ.',
      ['difference contradicts 48 vụ | 38 vụ | 12 vụ'],
    ],
    [
      'Từ tháng 1 đến tháng 6/2022 có 48 vụ, từ tháng 1 đến tháng 6/2023 có 38 vụ, giảm 12 vụ.',
      ['difference contradicts 48 vụ | 38 vụ | 12 vụ'],
    ],
    ['Năm 2022 có 48 vụ. Năm 2023 có 38 vụ, giảm 12 vụ.', ['difference contradicts 48 vụ | 38 vụ | 12 vụ']],
    ['Năm 2019 có 50 vụ; có 38 vụ, giảm 10 vụ.', []],
    ['Có 38 vụ; trong lúc năm 2019 có 50 vụ, giảm 10 vụ.', ['difference contradicts 50 vụ | 38 vụ | 10 vụ']],
    ['Tồn 3 đơn, phát sinh mới 21 đơn; đã xử lý: khiếu nại 10 đơn, tố cáo 8 đơn, kiến nghị 6 đơn.', []],
    ['Giải quyết 458 vụ việc; kết quả đúng một phần 52 vụ, sai 341 vụ, mới thụ lý 75 vụ.', []],
    ['Thụ lý 24 vụ, nhận 19 vụ; không thành 4 vụ; đang hòa giải 2 vụ.', []],
    ['Khiếu nại 45, tố cáo 12, kiến nghị 143; cộng 210.', ['sum contradicts 45 | 12 | 143 | 210']],
    [
      'Trong năm tiếp 500 lượt. Các xã đều làm tốt. Bí thư tiếp 120 lượt, Chủ tịch tiếp 180 lượt, công chức tiếp 210 lượt.',
      ['sum contradicts 120 lượt | 180 lượt | 210 lượt | 500 lượt'],
    ],
    [
      'Trong năm tiếp 500 lượt người. Các xã đều làm tốt. Bí thư tiếp 120 lượt, Chủ tịch tiếp 180 lượt, công chức tiếp 210 lượt.',
      [],
    ],
    ['Tiếp nhận 100 đơn, gồm 50 đơn đất đai, 25 đơn xây dựng.', ['sum contradicts 50 đơn | 25 đơn | 100 đơn']],
    ['Tiếp nhận 100 đơn, gồm 50 đơn đất đai, 24 đơn xây dựng.', []],
    ['Tồn kỳ trước 40 hồ sơ, nhận mới 120 hồ sơ, giải quyết 130 hồ sơ, rút 5 hồ sơ, còn 20 hồ sơ.', []],
    [
      'Tiếp nhận 100 đơn, giải quyết 40 đơn, trả lời 30 đơn, còn 20 đơn.',
      ['difference contradicts 100 đơn | 40 đơn | 30 đơn | 20 đơn'],
    ],
    ['Tiếp nhận 100 đơn, giải quyết 70 đơn, còn 20 đơn.', ['difference contradicts 100 đơn | 70 đơn | 20 đơn']],
    [
      'Tiếp nhận 8.640 hồ sơ. Kết quả: giải quyết 8.410 hồ sơ, trả lại 130 hồ sơ, còn 120 hồ sơ.',
      ['sum contradicts 8.410 hồ sơ | 130 hồ sơ | 120 hồ sơ | 8.640 hồ sơ'],
    ],
    [
      'Tiếp nhận 8.640 hồ sơ. Kết quả: giải quyết 8.410 hồ sơ, trả lại 130 hồ sơ, còn 100 hồ sơ.',
      ['difference holds 8.640 hồ sơ | 8.410 hồ sơ | 130 hồ sơ | 100 hồ sơ'],
    ],
    ['Năm trước tiếp nhận 8.640 hồ sơ. Kết quả: giải quyết 8.410 hồ sơ, trả lại 130 hồ sơ, còn 120 hồ sơ.', []],
    ['Tỷ lệ hộ nghèo còn 4,5%, giảm 1,2% so với năm trước (5,9%).', ['difference contradicts 5,9% | 4,5% | 1,2%']],
    [
      'Tỷ lệ hộ nghèo còn 4,5%, giảm 1,2% so với năm trước (5,7%), năm trước nữa 6,8%.',
      ['difference holds 5,7% | 4,5% | 1,2%'],
    ],
    [
      'Số đơn trong năm là 36 đơn, giảm 12 đơn so với cùng kỳ (48 đơn xuống 36 đơn).',
      ['difference holds 48 đơn | 36 đơn | 12 đơn'],
    ],
    [
      'Số đơn trong năm là 36 đơn, giảm 10 đơn so với cùng kỳ (48 đơn xuống 36 đơn).',
      ['difference contradicts 48 đơn | 36 đơn | 10 đơn'],
    ],
    [
      'Có 12.040 chữ ký số, tăng 2.540 chữ ký số so với cuối năm 2024 (9.500).',
      ['difference holds 12.040 chữ ký số | 9.500 | 2.540 chữ ký số'],
    ],
    [
      'Có 12.040 chữ ký số, tăng 2.640 chữ ký số so với cuối năm 2024 (9.500).',
      ['difference contradicts 12.040 chữ ký số | 9.500 | 2.640 chữ ký số'],
    ],
    ['Có 12.040 chữ ký số, tăng 2.640 chữ ký số so với cuối năm 2024 (9.500 người).', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
