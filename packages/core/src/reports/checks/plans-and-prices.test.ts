// Plans, prices and what is left of them; what a sentence and the list above it are about.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('plans in brackets, quarters, and totals behind their parts', () => {
  it.each<[sentence: string, checks: string[]]>([
    ['Năm 2024 có 20 mô hình, gấp 2,5 lần năm 2022 (8 mô hình).', ['multiple holds 20 mô hình | 8 mô hình | 2,5 lần']],
    [
      'Năm 2024 có 24 mô hình, gấp 2,5 lần năm 2022 (8 mô hình).',
      ['multiple contradicts 24 mô hình | 8 mô hình | 2,5 lần'],
    ],
    [
      'Chỉ tiêu tỉnh giao cả năm là 64 tuyến; đã làm 68 tuyến, đạt 106,3%.',
      ['ratio holds 68 tuyến | 64 tuyến | 106,3%'],
    ],
    [
      'Chỉ tiêu tỉnh giao cả năm là 64 tuyến; đã làm 68 tuyến, đạt 105%.',
      ['ratio contradicts 68 tuyến | 64 tuyến | 105%'],
    ],
    [
      'Vận động được 1,26 tỷ đồng, đạt 105% kế hoạch (kế hoạch giao: 1,2 tỷ đồng).',
      ['ratio holds 1,26 tỷ đồng | 1,2 tỷ đồng | 105%'],
    ],
    [
      'Vận động được 1,26 tỷ đồng, đạt 115% kế hoạch (kế hoạch giao: 1,2 tỷ đồng).',
      ['ratio contradicts 1,26 tỷ đồng | 1,2 tỷ đồng | 115%'],
    ],
    ['Thu được 12,6 tỷ đồng/12 tỷ đồng, đạt 108% dự toán.', ['ratio contradicts 12,6 tỷ đồng | 12 tỷ đồng | 108%']],
    ['Toàn tỉnh có 405 thủ tục (cấp tỉnh 230, cấp xã 175).', ['sum holds 230 | 175 | 405 thủ tục']],
    ['Toàn tỉnh có 415 thủ tục (cấp tỉnh 230, cấp xã 175).', ['sum contradicts 230 | 175 | 415 thủ tục']],
    [
      'Trong 31 xã, phường có 30 đơn vị hoàn thành (đạt 95,8%).',
      ['ratio contradicts 30 đơn vị | 31 xã, phường | 95,8%'],
    ],
    ['Tỷ lệ thôn có nhà văn hóa đạt 90% với 17 trên 20 thôn.', ['ratio contradicts 17 | 20 thôn | 90%']],
    [
      'Trên địa bàn có 8 xã và 3 phường, tổng cộng 12 đơn vị hành chính cấp xã.',
      ['sum contradicts 8 xã | 3 phường | 12 đơn vị hành chính cấp xã'],
    ],
    [
      'Quý I tiếp 18 lượt công dân, quý II tiếp 24 lượt, tăng 6 lượt so với quý trước.',
      ['difference holds 24 lượt | 18 lượt công dân | 6 lượt'],
    ],
    [
      'Quý I tiếp 18 lượt công dân, quý II tiếp 24 lượt, tăng 8 lượt so với quý trước.',
      ['difference contradicts 24 lượt | 18 lượt công dân | 8 lượt'],
    ],
    [
      'Giải ngân 245,7 tỷ đồng; còn lại 120,5 tỷ đồng chưa giải ngân; tổng vốn giao 376,2 tỷ đồng.',
      ['difference contradicts 376,2 tỷ đồng | 245,7 tỷ đồng | 120,5 tỷ đồng'],
    ],
    [
      'Hòa giải thành 45 vụ; không thành 6 vụ; tổng số vụ việc tiếp nhận: 52 vụ.',
      ['difference contradicts 52 vụ | 45 vụ | 6 vụ'],
    ],
    [
      'Có 9.215 người có thẻ, đạt tỷ lệ bao phủ 93,1% dân số (9.750 người).',
      ['ratio contradicts 9.215 người | 9.750 người | 93,1%'],
    ],
    ['Số đơn giảm 12 đơn so với cùng kỳ (48 đơn xuống 38 đơn).', ['difference contradicts 48 đơn | 38 đơn | 12 đơn']],
    ['Số đơn giảm 20% so với cùng kỳ (50 đơn xuống 38 đơn).', ['growth contradicts 38 đơn | 50 đơn | 20%']],
    [
      'Cấp mới 120, cấp đổi 45, cấp lại 12, tổng 187 giấy chứng nhận.',
      ['sum contradicts 120 | 45 | 12 | 187 giấy chứng nhận'],
    ],
    [
      'Dịch vụ toàn trình là 812, một phần là 640; tổng số 1.462 dịch vụ.',
      ['sum contradicts 812 | 640 | 1.462 dịch vụ'],
    ],
    [
      'Từ đầu năm tiếp 156 lượt, riêng tháng 10 tiếp 18 lượt, tăng 5 lượt so với tháng 9 (15 lượt).',
      ['difference contradicts 18 lượt | 15 lượt | 5 lượt'],
    ],
  ])('%s', (sentence, checks) => {
    expect(checksIn(sentence)).toEqual(checks);
  });
});

describe('what the sentence and the list above are about', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Năm 2023 tiếp nhận 1.236 hồ sơ, tăng 121 hồ sơ (11,9%) so với năm 2022 (1.105 hồ sơ), bằng 95,1% chỉ tiêu giao (1.300 hồ sơ).',
      [
        'difference contradicts 1.236 hồ sơ | 1.105 hồ sơ | 121 hồ sơ',
        'growth holds 1.236 hồ sơ | 1.105 hồ sơ | 11,9%',
        'ratio holds 1.236 hồ sơ | 1.300 hồ sơ | 95,1%',
      ],
    ],
    [
      'Năm 2023 tiếp nhận 1.236 hồ sơ, tăng 131 hồ sơ so với năm 2022 (1.105 hồ sơ), bằng 96,1% chỉ tiêu giao (1.300 hồ sơ).',
      ['difference holds 1.236 hồ sơ | 1.105 hồ sơ | 131 hồ sơ', 'ratio contradicts 1.236 hồ sơ | 1.300 hồ sơ | 96,1%'],
    ],
    [
      'Kết quả tiếp công dân: 345 lượt.\n- Cấp huyện: 95 lượt, chiếm 25,7%.\n- Cấp xã: 210 lượt, chiếm 60,9%.\n- Các phòng: 40 lượt, chiếm 11,6%.',
      [
        'sum holds 95 lượt | 210 lượt | 40 lượt | 345 lượt',
        'ratio contradicts 95 lượt | 345 lượt | 25,7%',
        'ratio holds 210 lượt | 345 lượt | 60,9%',
        'ratio holds 40 lượt | 345 lượt | 11,6%',
        'sum contradicts 25,7% | 60,9% | 11,6%',
      ],
    ],
    // 27 − 19 is 8, too, but what is left is left of all.
    [
      'Tiếp nhận 55 đơn, trong đó có 19 đơn khiếu nại, 27 đơn kiến nghị và 9 đơn tố cáo. Đã giải quyết xong 46 đơn; còn 8 đơn đang giải quyết.',
      [
        'sum holds 19 đơn khiếu nại | 27 đơn kiến nghị | 9 đơn tố cáo | 55 đơn',
        'difference contradicts 55 đơn | 46 đơn | 8 đơn',
      ],
    ],
    [
      'Mức hài lòng là 92,5%, tăng 4,3% so với năm 2022 (88,2%); tỷ lệ trễ hạn còn 0,8%, giảm 1,1% so với năm trước (1,9%).',
      ['difference holds 92,5% | 88,2% | 4,3%', 'difference holds 1,9% | 0,8% | 1,1%'],
    ],
    ['Bình quân mỗi năm giải quyết 1.200 hồ sơ; riêng năm 2024 giải quyết 1.450 hồ sơ, tăng 8%.', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('prices, times and what is left of a budget', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Tặng 45 suất quà trị giá 22,5 triệu đồng (500.000 đồng/suất).',
      ['average holds 22,5 triệu đồng | 45 suất quà | 500.000 đồng/suất'],
    ],
    [
      'Tặng 45 suất quà trị giá 22,5 triệu đồng (600.000 đồng/suất).',
      ['average contradicts 22,5 triệu đồng | 45 suất quà | 600.000 đồng/suất'],
    ],
    [
      'Quý I: 120 hồ sơ; quý II: 135 hồ sơ; quý III: 128 hồ sơ; 9 tháng: 383 hồ sơ.',
      ['sum holds 120 hồ sơ | 135 hồ sơ | 128 hồ sơ | 383 hồ sơ'],
    ],
    [
      'Quý I: 120 hồ sơ; quý II: 135 hồ sơ; quý III: 128 hồ sơ; 9 tháng: 393 hồ sơ.',
      ['sum contradicts 120 hồ sơ | 135 hồ sơ | 128 hồ sơ | 393 hồ sơ'],
    ],
    [
      'Đợt 1 hỗ trợ 150 triệu đồng, đợt 2 hỗ trợ 220 triệu đồng; hai đợt 380 triệu đồng.',
      ['sum contradicts 150 triệu đồng | 220 triệu đồng | 380 triệu đồng'],
    ],
    ['Quý I có 18 đơn, quý II có 24 đơn; 6 tháng đầu năm trước có 40 đơn.', []],
    [
      'Có 11 đơn khiếu nại và 5 đơn tố cáo (tổng 17 đơn), đã giải quyết 14 đơn.',
      ['sum contradicts 11 đơn khiếu nại | 5 đơn tố cáo | 17 đơn'],
    ],
    [
      'Dự toán giao 2.500 triệu đồng, đã chi 1.875 triệu đồng (75%), dư 635 triệu đồng.',
      [
        'ratio holds 1.875 triệu đồng | 2.500 triệu đồng | 75%',
        'difference contradicts 2.500 triệu đồng | 1.875 triệu đồng | 635 triệu đồng',
      ],
    ],
    ['Cơ cấu kinh tế: nông nghiệp 23,5%, công nghiệp 40,2%, dịch vụ 36,3%.', ['sum holds 23,5% | 40,2% | 36,3%']],
    ['Cơ cấu kinh tế: nông nghiệp 23,5%, công nghiệp 41,2%, dịch vụ 36,3%.', ['sum contradicts 23,5% | 41,2% | 36,3%']],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('beyond a plan, and levels that lie behind the change', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Có 1.150 người tham gia, vượt 15% kế hoạch (1.000 người).',
      ['growth holds 1.150 người tham gia | 1.000 người | 15%'],
    ],
    [
      'Có 1.150 người tham gia, vượt 12% kế hoạch (1.000 người).',
      ['growth contradicts 1.150 người tham gia | 1.000 người | 12%'],
    ],
    ['Kết nạp 23/20 đảng viên, vượt 12% chỉ tiêu năm.', ['growth contradicts 23/20 đảng viên | 12%']],
    [
      'Vượt 16,7% kế hoạch (thực hiện 560 triệu đồng, kế hoạch 480 triệu đồng).',
      ['growth holds 560 triệu đồng | 480 triệu đồng | 16,7%'],
    ],
    [
      'Vượt 12% kế hoạch (thực hiện 560 triệu đồng, kế hoạch 480 triệu đồng).',
      ['growth contradicts 560 triệu đồng | 480 triệu đồng | 12%'],
    ],
    [
      'So với năm 2020 (62 mô hình), năm 2024 tăng thêm 36 mô hình, nâng tổng số mô hình lên 89 mô hình.',
      ['difference contradicts 89 mô hình | 62 mô hình | 36 mô hình'],
    ],
    ['Điểm số tăng từ 82,5 lên 86,1 điểm (tăng 4,6 điểm).', ['difference contradicts 86,1 điểm | 82,5 | 4,6 điểm']],
    [
      'Cấp 12.540 chữ ký số, tăng 2.540 chữ ký số so với cuối năm 2024 (9.500).',
      ['difference contradicts 12.540 chữ ký số | 9.500 | 2.540 chữ ký số'],
    ],
    [
      'Kinh phí 3,6 tỷ đồng, trong đó tỉnh 50% (1,8 tỷ đồng), huyện 30% (1,08 tỷ đồng), xã 20% (0,82 tỷ đồng).',
      [
        'sum contradicts 1,8 tỷ đồng | 1,08 tỷ đồng | 0,82 tỷ đồng | 3,6 tỷ đồng',
        'ratio holds 1,8 tỷ đồng | 3,6 tỷ đồng | 50%',
        'ratio holds 1,08 tỷ đồng | 3,6 tỷ đồng | 30%',
        'ratio contradicts 0,82 tỷ đồng | 3,6 tỷ đồng | 20%',
        'sum holds 50% | 30% | 20%',
      ],
    ],
    [
      'Hội Nông dân vận động 125 hộ, Hội Phụ nữ 98 hộ, Đoàn Thanh niên 42 hộ; cộng 275 hộ.',
      ['sum contradicts 125 hộ | 98 hộ | 42 hộ | 275 hộ'],
    ],
    [
      '- Số vụ việc hòa giải: 118 vụ.\n- Hòa giải thành: 96 vụ, đạt 83,1%.',
      ['ratio contradicts 96 vụ | 118 vụ | 83,1%'],
    ],
    [
      'Tổ chức 12 lớp tập huấn cho 960 lượt cán bộ, bình quân 80 người/lớp.',
      ['average holds 960 lượt cán bộ | 12 lớp tập huấn | 80 người/lớp'],
    ],
    [
      'Tổ chức 12 lớp tập huấn cho 960 lượt cán bộ, bình quân 85 người/lớp.',
      ['average contradicts 960 lượt cán bộ | 12 lớp tập huấn | 85 người/lớp'],
    ],
    [
      'Có 78/82 thôn tổ chức ngày hội với 15.600 lượt người tham dự (bình quân 210 người/thôn).',
      ['average contradicts 15.600 lượt người | 78/82 thôn | 210 người/thôn'],
    ],
    [
      'Trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ trên tổng số 204 hồ sơ đã giải quyết, tỷ lệ trước và đúng hạn đạt 98,04%.',
      ['ratio holds 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 98,04%'],
    ],
    [
      'Trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ trên tổng số 204 hồ sơ đã giải quyết, tỷ lệ trước và đúng hạn đạt 96,04%.',
      ['ratio contradicts 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 96,04%'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
