// Changes, growth, multiples and averages, one wording a row.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('levels, their changes and what they are shared among', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Năm 2022 tiếp 558 lượt; năm 2023 tiếp 412 lượt, giảm 146 lượt (bằng 26,2%).',
      ['difference holds 558 lượt | 412 lượt | 146 lượt', 'growth holds 412 lượt | 558 lượt | 26,2%'],
    ],
    [
      'Năm 2022 tiếp 558 lượt; năm 2023 tiếp 412 lượt, giảm 146 lượt (bằng 14,4%).',
      ['difference holds 558 lượt | 412 lượt | 146 lượt', 'growth contradicts 412 lượt | 558 lượt | 14,4%'],
    ],
    [
      'Năm 2022 tiếp 558 lượt; năm 2023 tiếp 412 lượt, giảm 156 lượt.',
      ['difference contradicts 558 lượt | 412 lượt | 156 lượt'],
    ],
    ['Số đơn là 36 đơn, giảm 12 đơn so với cùng kỳ (50 đơn).', ['difference contradicts 50 đơn | 36 đơn | 12 đơn']],
    ['Số đơn là 36 đơn, giảm 14 đơn so với cùng kỳ (50 đơn).', ['difference holds 50 đơn | 36 đơn | 14 đơn']],
    ['Đầu năm có 48 đơn, cuối năm có 38 đơn, giảm 12 đơn.', ['difference contradicts 48 đơn | 38 đơn | 12 đơn']],
    ['Đầu nhiệm kỳ có 48 tổ, hiện nay có 38 tổ, giảm 12 tổ.', ['difference contradicts 48 tổ | 38 tổ | 12 tổ']],
    ['Đầu giai đoạn có 48 tổ, đến nay có 38 tổ, giảm 12 tổ.', ['difference contradicts 48 tổ | 38 tổ | 12 tổ']],
    ['Xã trên có 48 tổ, xã dưới có 38 tổ, giảm 12 tổ.', []],
    ['Học kỳ 1 có 18 lớp, học kỳ 2 có 24 lớp, tăng 8 lớp.', ['difference contradicts 24 lớp | 18 lớp | 8 lớp']],
    [
      'Năm trước có 165 kiến nghị. Năm nay có 148 kiến nghị, giảm 17 kiến nghị.',
      ['difference holds 165 kiến nghị | 148 kiến nghị | 17 kiến nghị'],
    ],
    [
      'Năm trước có 165 kiến nghị. Năm nay có 148 kiến nghị, giảm 27 kiến nghị.',
      ['difference contradicts 165 kiến nghị | 148 kiến nghị | 27 kiến nghị'],
    ],
    ['Tiếp nhận 165 kiến nghị, trả lời 148 kiến nghị, giảm 27 kiến nghị.', []],
    [
      'Thời gian xử lý từ 34 phút xuống 21 phút, rút bớt 15 phút.',
      ['difference contradicts 34 phút | 21 phút | 15 phút'],
    ],
    ['Hộ nghèo từ 10,55% xuống 2,27%, bớt 9%.', ['difference contradicts 10,55% | 2,27% | 9%']],
    ['Hộ nghèo từ 10,55% xuống 2,27%, bớt 8,28%.', ['difference holds 10,55% | 2,27% | 8,28%']],
    ['Tiếp nhận 420 đơn, tăng 20% so với 370 đơn của kỳ trước.', ['growth contradicts 420 đơn | 370 đơn | 20%']],
    ['Tiếp nhận 420 đơn, tăng 20% so với 350 đơn của kỳ trước.', ['growth holds 420 đơn | 350 đơn | 20%']],
    [
      'Tiếp 7.318 lượt, nhích thêm 512 lượt so với con số 6.806 lượt của năm 2018, tức 7,5%.',
      ['difference holds 7.318 lượt | 6.806 lượt | 512 lượt', 'growth holds 7.318 lượt | 6.806 lượt | 7,5%'],
    ],
    [
      'Tiếp 7.318 lượt, nhích thêm 512 lượt so với con số 6.806 lượt của năm 2018, tức 9,5%.',
      ['difference holds 7.318 lượt | 6.806 lượt | 512 lượt', 'growth contradicts 7.318 lượt | 6.806 lượt | 9,5%'],
    ],
    ['Tiếp nhận 1.536 đơn, tăng 131 đơn, tương đương 9,3%.', ['growth holds 131 đơn | 1.536 đơn | 9,3%']],
    ['Tiếp nhận 1.536 đơn, tăng 131 đơn, tương đương 8,3%.', ['growth contradicts 131 đơn | 1.536 đơn | 8,3%']],
    ['Tiếp nhận 1.236 đơn, giảm 131 đơn (12%).', ['growth contradicts 131 đơn | 1.236 đơn | 12%']],
    ['Tiếp nhận 1.236 đơn, giảm 131 đơn (9,6%).', ['growth holds 131 đơn | 1.236 đơn | 9,6%']],
    ['Phấn đấu từ 350 đơn xuống 280 đơn, dự kiến giảm 25%.', []],
    ['Số đơn từ 350 đơn xuống 280 đơn, giảm 25%.', ['growth contradicts 280 đơn | 350 đơn | 25%']],
    ['Số đơn giảm 25%, từ 350 đơn xuống còn 280 đơn.', ['growth contradicts 280 đơn | 350 đơn | 25%']],
    ['Năm 2021 là 200 vụ, năm 2022 là 180 vụ, giảm 15%.', ['growth contradicts 180 vụ | 200 vụ | 15%']],
    ['Năm 2022 là 180 vụ, năm 2021 là 200 vụ, giảm 15%.', ['growth contradicts 180 vụ | 200 vụ | 15%']],
    ['Năm 2022 là 180 vụ, năm 2021 là 200 vụ, tăng 15%.', []],
    ['Năm 2021 là 200 vụ, năm 2022 là 180 hồ sơ, giảm 15%.', []],
    ['Năm 2021 là 200 vụ, năm 2022 là 180 vụ, năm 2023 là 160 vụ, giảm 15%.', []],
    [
      'Năm 2022: tiếp nhận 1.200 hồ sơ, trả 1.100 hồ sơ. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 50% so với năm 2022.',
      ['growth holds 1.800 hồ sơ | 1.200 hồ sơ | 50%'],
    ],
    [
      'Năm 2022: tiếp nhận 1.200 hồ sơ, trả 1.100 hồ sơ. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 40% so với năm 2022.',
      ['growth contradicts 1.800 hồ sơ | 1.200 hồ sơ | 40%'],
    ],
    [
      'Năm 2022: tiếp nhận 1.200 hồ sơ, trả 1.100 hồ sơ. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 40% so với năm 2021.',
      [],
    ],
    ['Năm 2022: giải quyết 1.200 hồ sơ. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 40% so với năm 2022.', []],
    ['Tiếp nhận 350 đơn, cùng kỳ 320 đơn, tăng 20%.', ['growth contradicts 350 đơn | 320 đơn | 20%']],
    ['Số vụ là 412 vụ (cùng kỳ 450 vụ), giảm 12%.', ['growth contradicts 412 vụ | 450 vụ | 12%']],
    ['Số vụ là 412 vụ (cùng kỳ 450 vụ), giảm 8,4%.', ['growth holds 412 vụ | 450 vụ | 8,4%']],
    [
      'Có 1.150 người tham gia, vượt 15% chỉ tiêu (1.000 người).',
      ['growth holds 1.150 người tham gia | 1.000 người | 15%'],
    ],
    [
      'Có 1.150/1.000 người tham gia, vượt 18% so với kế hoạch.',
      ['growth contradicts 1.150/1.000 người tham gia | 18%'],
    ],
    ['Có 1.150/1.000 người tham gia, vượt 15% so với kế hoạch.', ['growth holds 1.150/1.000 người tham gia | 15%']],
    [
      'Vượt 18% dự toán (đã thu được 560 triệu đồng, dự toán giao 480 triệu đồng).',
      ['growth contradicts 560 triệu đồng | 480 triệu đồng | 18%'],
    ],
    [
      'Vượt 16,7% dự toán (đạt 560 triệu đồng, dự toán là 480 triệu đồng).',
      ['growth holds 560 triệu đồng | 480 triệu đồng | 16,7%'],
    ],
    ['Vượt 18% dự toán (đạt 560 triệu đồng, năm trước 480 triệu đồng).', []],
    ['Có 1.150 người tham gia, vượt 18% kế hoạch (120 lớp).', []],
    [
      'Có 850 người tham gia, thấp hơn 10% kế hoạch (1.000 người).',
      ['growth contradicts 850 người tham gia | 1.000 người | 10%'],
    ],
    [
      'Có 2.600 lượt khách, gấp 2 lần cùng kỳ (1.300 lượt khách).',
      ['multiple holds 2.600 lượt khách | 1.300 lượt khách | 2 lần'],
    ],
    [
      'Có 2.600 lượt khách, bằng 3 lần cùng kỳ (1.300 lượt khách).',
      ['multiple contradicts 2.600 lượt khách | 1.300 lượt khách | 3 lần'],
    ],
    [
      'Có 2.600 lượt khách, cao gấp 3 lần năm 2020 (1.300 lượt khách).',
      ['multiple contradicts 2.600 lượt khách | 1.300 lượt khách | 3 lần'],
    ],
    [
      'Có 2.600 lượt khách, gấp 3 lần so với năm 2020 (là 1.300 lượt khách).',
      ['multiple contradicts 2.600 lượt khách | 1.300 lượt khách | 3 lần'],
    ],
    ['Có 2.600 lượt khách, gấp 3 lần năm 2020 (bình quân 1.300 lượt khách).', []],
    ['Có 2.600 lượt khách, gấp 3 lần số liệu công bố (1.300 lượt khách).', []],
    [
      'Có 2.600 lượt khách, tăng 2,6 lần so với cùng kỳ (1.000 lượt khách).',
      ['multiple holds 2.600 lượt khách | 1.000 lượt khách | 2,6 lần'],
    ],
    ['Có 2.600 lượt khách, tăng 4 lần so với cùng kỳ (1.000 lượt khách).', []],
    ['Có 2.600 lượt khách, gấp 3 lần cùng kỳ (1.300 lượt khách), riêng năm trước (700 lượt khách).', []],
    ['Có 2.600 lượt khách, họp 2 lần trong năm trước (1.300 lượt khách).', []],
    ['Làm được 612 km đường ở 21 xã, bình quân mỗi xã 29,1 km.', ['average holds 612 km | 21 xã | 29,1 km']],
    ['Làm được 612 km đường ở 21 xã, bình quân mỗi xã 31,1 km.', ['average contradicts 612 km | 21 xã | 31,1 km']],
    ['Làm được 612 km đường, trung bình một xã 29,1 km (21 xã).', ['average holds 612 km | 21 xã | 29,1 km']],
    ['Có 9 tổ với 63 thành viên, bình quân 8 người/tổ.', ['average contradicts 63 thành viên | 9 tổ | 8 người/tổ']],
    ['Có 9 tổ với 63 thành viên, 7 người/tổ.', ['average holds 63 thành viên | 9 tổ | 7 người/tổ']],
    ['Có 9 tổ với 63 thành viên, 8 người/tổ.', []],
    [
      'Hỗ trợ 120 hộ, mỗi hộ 6 triệu đồng, tổng kinh phí 600 triệu đồng.',
      ['average contradicts 600 triệu đồng | 120 hộ | 6 triệu đồng'],
    ],
    ['Có 11 tổ với 55 tổ viên (mỗi tổ 5 người).', ['average holds 55 tổ viên | 11 tổ | 5 người']],
    ['Có 11 tổ với 55 tổ viên (mỗi tổ 6 người).', []],
    [
      'Tặng 45 suất quà, trị giá 22,5 triệu đồng (600.000 đồng/suất).',
      ['average contradicts 22,5 triệu đồng | 45 suất quà | 600.000 đồng/suất'],
    ],
    ['Tặng 45 suất quà, trị giá 22,5 triệu đồng (mức 600.000 đồng/suất).', []],
    [
      'Tặng 45 suất quà, trị giá 22,5 triệu đồng (500.000 đồng/suất).',
      ['average holds 22,5 triệu đồng | 45 suất quà | 500.000 đồng/suất'],
    ],
    [
      'Ba xã được 85 điểm, 90 điểm, 95 điểm, trung bình 90 điểm.',
      ['average holds 85 điểm | 90 điểm | 95 điểm | 90 điểm'],
    ],
    [
      'Ba xã được 85 điểm, 90 điểm, 95 điểm, trung bình 91 điểm.',
      ['average contradicts 85 điểm | 90 điểm | 95 điểm | 91 điểm'],
    ],
    ['Giai đoạn 2020 - 2022 xét xử 450 vụ, bình quân 150 vụ/năm.', ['average holds 450 vụ | 150 vụ/năm']],
    [
      'Giai đoạn 2020 - 2022 xét xử 450 vụ trong 3 năm, bình quân 170 vụ/năm.',
      ['average contradicts 450 vụ | 3 năm | 170 vụ/năm'],
    ],
    [
      'Số tổ tăng từ 120 tổ (năm 2021) lên 150 tổ (năm 2024), tăng 10 tổ/năm.',
      ['average holds 150 tổ | 120 tổ | 10 tổ/năm'],
    ],
    [
      'Số tổ vào năm 2021 là 120 tổ, năm 2024 là 150 tổ, tăng bình quân 10 tổ.',
      ['average holds 150 tổ | 120 tổ | 10 tổ'],
    ],
    [
      'Có 78/82 thôn tổ chức ngày hội với 15.600 lượt người tham dự, bình quân 210 người/thôn.',
      ['average contradicts 15.600 lượt người | 78/82 thôn | 210 người/thôn'],
    ],
    [
      'Có 78/82 thôn tổ chức ngày hội với 15.600 lượt người tham dự, bình quân 200 người/thôn.',
      ['average holds 15.600 lượt người | 78/82 thôn | 200 người/thôn'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
