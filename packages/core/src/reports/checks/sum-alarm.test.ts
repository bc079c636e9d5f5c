// Lists that have to make up their total beside lists that need not.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('lists that are meant to be complete, and others', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Trên địa bàn có 8 xã và 4 phường, tổng cộng 12 đơn vị hành chính.',
      ['sum holds 8 xã | 4 phường | 12 đơn vị hành chính'],
    ],
    [
      'Trên địa bàn có 8 xã và 3 phường, cộng lại là 12 đơn vị hành chính.',
      ['sum contradicts 8 xã | 3 phường | 12 đơn vị hành chính'],
    ],
    [
      'Trên địa bàn có 8 xã và 3 phường, cả thảy 12 đơn vị hành chính.',
      ['sum contradicts 8 xã | 3 phường | 12 đơn vị hành chính'],
    ],
    ['Trên địa bàn có 8 xã và 3 phường, trong đó 12 đơn vị hành chính loại I.', []],
    [
      'Hòa giải thành 45 vụ; không thành 7 vụ; tổng số vụ việc tiếp nhận: 52 vụ.',
      ['difference holds 52 vụ | 45 vụ | 7 vụ'],
    ],
    [
      'Dịch vụ toàn trình 812 dịch vụ, một phần 640 dịch vụ; tổng số dịch vụ công: 1.362 dịch vụ.',
      ['sum contradicts 812 dịch vụ | 640 dịch vụ | 1.362 dịch vụ'],
    ],
    ['Dịch vụ y tế 812 dịch vụ, giáo dục 640 dịch vụ; tổng số dịch vụ công: 1.362 dịch vụ.', []],
    [
      'Dịch vụ y tế 812 dịch vụ, giáo dục 640 dịch vụ, đất đai 100 dịch vụ; tổng số dịch vụ công: 1.562 dịch vụ.',
      ['sum contradicts 812 dịch vụ | 640 dịch vụ | 100 dịch vụ | 1.562 dịch vụ'],
    ],
    ['Có 45 đơn khiếu nại, 12 đơn tố cáo, 143 đơn kiến nghị; tiếp 210 đơn.', []],
    [
      'Có 45 đơn khiếu nại, 12 đơn tố cáo, 143 đơn kiến nghị; cộng 210 đơn.',
      ['sum contradicts 45 đơn khiếu nại | 12 đơn tố cáo | 143 đơn kiến nghị | 210 đơn'],
    ],
    [
      'Giải quyết 458 vụ: 52 vụ đúng, 341 vụ sai, 75 vụ đúng một phần.',
      ['sum contradicts 52 vụ | 341 vụ | 75 vụ | 458 vụ'],
    ],
    [
      'Giải quyết 458 vụ việc; kết quả đúng 52 vụ, sai 341 vụ, đúng một phần 75 vụ.',
      ['sum contradicts 52 vụ | 341 vụ | 75 vụ | 458 vụ việc'],
    ],
    ['Giải quyết 458 vụ việc; kết quả đúng 52 vụ, sai 341 vụ, mới thụ lý 95 vụ.', []],
    [
      'Thụ lý 24 vụ, thành 19 vụ; không thành 4 vụ; đang hòa giải 2 vụ.',
      ['sum contradicts 19 vụ | 4 vụ | 2 vụ | 24 vụ'],
    ],
    ['Thụ lý 24 vụ, hình sự 19 vụ; dân sự 4 vụ; kinh tế 2 vụ.', []],
    ['Thụ lý 24 vụ, hình sự 18 vụ; dân sự 4 vụ; kinh tế 2 vụ.', ['sum holds 18 vụ | 4 vụ | 2 vụ | 24 vụ']],
    [
      'Xã có 412 đảng viên, trong đó nam 300 đảng viên, nữ 103 đảng viên.',
      ['sum contradicts 300 đảng viên | 103 đảng viên | 412 đảng viên'],
    ],
    [
      'Vận động 275 hộ: Hội Nông dân 125 hộ, Hội Phụ nữ 98 hộ, Đoàn Thanh niên 42 hộ.',
      ['sum contradicts 125 hộ | 98 hộ | 42 hộ | 275 hộ'],
    ],
    ['Tiếp 275 hộ, chủ yếu là hộ nông dân 125 hộ, hộ buôn bán 98 hộ, hộ làm nghề 42 hộ.', []],
    ['Tiếp 275 hộ, trong đó có một số hộ nông dân như 125 hộ ở xã An Bình, 98 hộ ở xã An Hòa, 42 hộ ở xã An Lộc.', []],
    ['Tiếp nhận 275 đơn, gồm 125 đơn đất đai, 98 đơn chính sách, 42 đơn xây dựng…', []],
    ['Tiếp nhận 275 đơn, gồm 125 đơn đất đai, 98 đơn chính sách, 42 đơn xây dựng, v.v.', []],
    ['Tiếp nhận 275 đơn, gồm 125 đơn đất đai, 98 đơn chính sách và một số lĩnh vực khác như xây dựng 42 đơn.', []],
    [
      'Tiếp nhận 275 đơn, gồm 125 đơn đất đai, 98 đơn chính sách, 42 đơn xây dựng.',
      ['sum contradicts 125 đơn | 98 đơn | 42 đơn | 275 đơn'],
    ],
    ['Tiếp nhận 275 đơn, gồm hơn 125 đơn đất đai, 98 đơn chính sách, 42 đơn xây dựng.', []],
    ['Tiếp nhận hơn 275 đơn, gồm 125 đơn đất đai, 98 đơn chính sách, 42 đơn xây dựng.', []],
    ['Tiếp nhận 275 đơn, gồm 125 đơn đất đai, 98 đơn chính sách, 142 đơn xây dựng.', []],
    ['Cùng kỳ tiếp nhận 275 đơn, gồm 125 đơn đất đai, 98 đơn chính sách, 42 đơn xây dựng.', []],
    [
      'Quý I: 120 hồ sơ; quý II: 135 hồ sơ; quý III: 128 hồ sơ; chín tháng: 383 hồ sơ.',
      ['sum holds 120 hồ sơ | 135 hồ sơ | 128 hồ sơ | 383 hồ sơ'],
    ],
    [
      'Tháng 1: 40 đơn, tháng 2: 45 đơn, tháng 3: 50 đơn, quý I: 135 đơn.',
      ['sum holds 40 đơn | 45 đơn | 50 đơn | 135 đơn'],
    ],
    [
      'Tháng 1: 40 đơn, tháng 2: 45 đơn, tháng 3: 50 đơn, quý I: 145 đơn.',
      ['sum contradicts 40 đơn | 45 đơn | 50 đơn | 145 đơn'],
    ],
    [
      'Tháng 1: 40 đơn, tháng 2: 45 đơn, tháng 3: 50 đơn, cả quý: 145 đơn.',
      ['sum contradicts 40 đơn | 45 đơn | 50 đơn | 145 đơn'],
    ],
    ['Xã A: 40 đơn, xã B: 45 đơn, xã C: 50 đơn, quý I: 145 đơn.', []],
    ['Học kỳ 1 mở 120 lớp, học kỳ 2 mở 130 lớp, cả năm 260 lớp.', ['sum contradicts 120 lớp | 130 lớp | 260 lớp']],
    ['Học kỳ 1 mở 120 lớp, học kỳ 2 mở 130 lớp, cả năm 250 lớp.', ['sum holds 120 lớp | 130 lớp | 250 lớp']],
    [
      'Tỉnh giám sát 1 cuộc, huyện 12 cuộc, xã 194 cuộc; 207 cuộc này đều có kết luận.',
      ['sum holds 1 cuộc | 12 cuộc | 194 cuộc | 207 cuộc'],
    ],
    ['Tỉnh giám sát 1 cuộc, huyện 12 cuộc, xã 194 cuộc; 207 cuộc họp đều có kết luận.', []],
    [
      'Còn 12 hồ sơ trễ hẹn thuộc lĩnh vực đất đai. Lý do trễ hẹn: 10 trường hợp chờ ý kiến, 2 trường hợp mất điện.',
      ['sum holds 10 trường hợp | 2 trường hợp | 12 hồ sơ'],
    ],
    [
      'Giải quyết được 158 vụ, gồm 120 vụ khiếu nại, 38 vụ tố cáo. Kết quả: đúng 27 vụ, sai 96 vụ, đúng một phần 35 vụ.',
      ['sum holds 120 vụ khiếu nại | 38 vụ tố cáo | 158 vụ', 'sum holds 27 vụ | 96 vụ | 35 vụ | 158 vụ'],
    ],
    [
      'Trong năm tiếp 500 lượt. Trong đó: Bí thư 120 lượt, Chủ tịch 180 lượt, Phó Chủ tịch 90 lượt, công chức 120 lượt.',
      ['sum contradicts 120 lượt | 180 lượt | 90 lượt | 120 lượt | 500 lượt'],
    ],
    ['Trong năm tiếp 500 lượt. Bí thư tiếp 120 lượt, Chủ tịch 180 lượt.', []],
    [
      'Trong năm tiếp 500 lượt. Bí thư tiếp 120 lượt, Chủ tịch tiếp 180 lượt, công chức tiếp 210 lượt.',
      ['sum contradicts 120 lượt | 180 lượt | 210 lượt | 500 lượt'],
    ],
    ['Trong năm tiếp 500 lượt. Bí thư tiếp 120 lượt, Chủ tịch tiếp 180 lượt, công chức tiếp 240 lượt.', []],
    ['Toàn tỉnh có 405 thủ tục (cấp tỉnh 230, cấp xã 185).', ['sum contradicts 230 | 185 | 405 thủ tục']],
    ['Toàn tỉnh có 405 thủ tục (cấp tỉnh 230, cấp xã 175).', ['sum holds 230 | 175 | 405 thủ tục']],
    ['Huyện có 27 đơn vị hành chính (24 xã và 3 thị trấn).', ['sum holds 24 xã | 3 thị trấn | 27 đơn vị hành chính']],
    [
      'Huyện có 28 đơn vị hành chính (24 xã và 3 thị trấn).',
      ['sum contradicts 24 xã | 3 thị trấn | 28 đơn vị hành chính'],
    ],
    ['Huyện có 28 đơn vị hành chính, 24 xã và 3 thị trấn được kiểm tra.', []],
    [
      'Huyện có 58 cán bộ, trong đó đại học 51 người (87,9%); có 4 người làm trái ngành.',
      ['ratio holds 51 người | 58 cán bộ | 87,9%'],
    ],
    [
      'Toàn trường có 187 giáo viên, trong đó đại học 48 người, trung học phổ thông 139 người, trung cấp 23 người.',
      ['sum holds 48 người | 139 người | 187 giáo viên'],
    ],
    [
      'Còn 14 hồ sơ chậm, thuộc 3 sở: Xây dựng 6 hồ sơ, Tài nguyên 5 hồ sơ, Y tế 3 hồ sơ.',
      ['sum holds 6 hồ sơ | 5 hồ sơ | 3 hồ sơ | 14 hồ sơ'],
    ],
    [
      'Còn 15 hồ sơ chậm, thuộc 3 sở: Xây dựng 6 hồ sơ, Tài nguyên 5 hồ sơ, Y tế 3 hồ sơ.',
      ['sum contradicts 6 hồ sơ | 5 hồ sơ | 3 hồ sơ | 15 hồ sơ'],
    ],
    [
      'Toàn huyện có 284 mô hình, chia theo lĩnh vực: kinh tế 199 mô hình, văn hóa 75 mô hình.',
      ['sum contradicts 199 mô hình | 75 mô hình | 284 mô hình'],
    ],
    [
      'Toàn huyện có 284 mô hình, phân thành 199 mô hình tập thể, 75 mô hình cá nhân.',
      ['sum contradicts 199 mô hình | 75 mô hình | 284 mô hình'],
    ],
    [
      'Toàn huyện có 284 mô hình, cụ thể 199 mô hình tập thể, 75 mô hình cá nhân.',
      ['sum contradicts 199 mô hình | 75 mô hình | 284 mô hình'],
    ],
    [
      'Trong tổng số 284 mô hình, có 199 mô hình tập thể, 60 mô hình gia đình, 35 mô hình cá nhân.',
      ['sum contradicts 199 mô hình | 60 mô hình | 35 mô hình | 284 mô hình'],
    ],
    ['Có 284 mô hình được duy trì, 199 mô hình tập thể, 75 mô hình cá nhân.', []],
    [
      'Có 11 đơn khiếu nại và 5 đơn tố cáo (tổng 17 đơn).',
      ['sum contradicts 11 đơn khiếu nại | 5 đơn tố cáo | 17 đơn'],
    ],
    [
      'Có 11 đơn khiếu nại và 5 đơn tố cáo (tổng 16 đơn), đã giải quyết 14 đơn.',
      ['sum holds 11 đơn khiếu nại | 5 đơn tố cáo | 16 đơn'],
    ],
    [
      'Qua ba năm hòa giải 668 vụ: năm đầu 266/324 vụ, năm sau 291/344 vụ.',
      ['sum holds 266/324 vụ | 291/344 vụ | 668 vụ'],
    ],
    [
      'Các tổ hòa giải 1.417 vụ, thành 1.205 vụ. Diễn biến từng năm như sau: năm 2018 312 vụ, năm 2019 298 vụ, năm 2020 276 vụ, năm 2021 251 vụ, năm 2022 290 vụ.',
      ['sum contradicts 312 vụ | 298 vụ | 276 vụ | 251 vụ | 290 vụ | 1.417 vụ'],
    ],
    [
      'Các tổ hòa giải 1.417 vụ, thành 1.205 vụ. Riêng thị xã: năm 2018 312 vụ, năm 2019 298 vụ, năm 2020 276 vụ, năm 2021 251 vụ, năm 2022 290 vụ.',
      [],
    ],
    ['Các tổ hòa giải 1.417 vụ, thành 1.205 vụ. Cụ thể: năm 2018 312 vụ, năm 2019 298 vụ, năm 2020 790 vụ.', []],
    [
      'Kinh phí 3,2 tỷ đồng, gồm ngân sách tỉnh 2,5 tỷ đồng, xã hội hóa 800 triệu đồng.',
      ['sum undecided 2,5 tỷ đồng | 800 triệu đồng | 3,2 tỷ đồng'],
    ],
    [
      'Kinh phí 3,3 tỷ đồng, gồm ngân sách tỉnh 2,5 tỷ đồng, xã hội hóa 800 triệu đồng.',
      ['sum holds 2,5 tỷ đồng | 800 triệu đồng | 3,3 tỷ đồng'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
