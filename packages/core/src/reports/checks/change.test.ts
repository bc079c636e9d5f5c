// One construction a sentence; a wrong twin stands beside most of them.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('levels before and after, what is left, and growth', () => {
  it.each<[sentence: string, checks: string[]]>([
    [
      'Trong tuần trả được 820/905, đạt 90,6%, tồn 85 hồ sơ; nộp qua mạng 310 hồ sơ.',
      ['ratio holds 820/905 | 90,6%', 'difference holds 820/905 | 85 hồ sơ'],
    ],
    [
      'Trong tuần trả được 820/905, đạt 90,6%, tồn 95 hồ sơ; nộp qua mạng 310 hồ sơ.',
      ['ratio holds 820/905 | 90,6%', 'difference contradicts 820/905 | 95 hồ sơ'],
    ],
    ['Toàn tỉnh có 88 xã/120 xã về đích; 32 xã đang thực hiện.', ['difference holds 88 xã/120 xã | 32 xã']],
    ['Toàn tỉnh có 88 xã/120 xã về đích; 12 xã đạt chuẩn nâng cao.', []],
    [
      'Số đơn tiếp nhận là 420 đơn, tăng 20% so với cùng kỳ năm trước (350 đơn).',
      ['growth holds 420 đơn | 350 đơn | 20%'],
    ],
    [
      'Số đơn tiếp nhận là 420 đơn, tăng 25% so với cùng kỳ năm trước (350 đơn).',
      ['growth contradicts 420 đơn | 350 đơn | 25%'],
    ],
    [
      'Năm 2022 tiếp 500 lượt, năm 2023 tiếp 450 lượt, giảm 50 lượt (10%).',
      ['difference holds 500 lượt | 450 lượt | 50 lượt', 'growth holds 450 lượt | 500 lượt | 10%'],
    ],
    [
      'Năm 2022 tiếp 500 lượt, năm 2023 tiếp 450 lượt, giảm 60 lượt (10%).',
      ['difference contradicts 500 lượt | 450 lượt | 60 lượt', 'growth holds 450 lượt | 500 lượt | 10%'],
    ],
    ['Tiếp nhận 1.536 đơn, tăng 131 đơn (9,32%) so với cùng kỳ.', ['growth holds 131 đơn | 1.536 đơn | 9,32%']],
    ['Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%, giảm 2,1%.', ['difference holds 5,2% | 3,1% | 2,1%']],
    ['Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%, giảm 2,4%.', ['difference contradicts 5,2% | 3,1% | 2,4%']],
    [
      'Tỷ lệ hộ nghèo còn 3,1%, giảm 2,1 điểm phần trăm so với năm 2021 (5,2%).',
      ['difference holds 5,2% | 3,1% | 2,1 điểm phần trăm'],
    ],
    [
      'Thu nhập bình quân đầu người tăng từ 40 triệu đồng lên 48 triệu đồng, tăng 20%.',
      ['growth holds 48 triệu đồng | 40 triệu đồng | 20%'],
    ],
    [
      'Thu nhập bình quân đầu người tăng từ 40 triệu đồng lên 48 triệu đồng, tăng 15%.',
      ['growth contradicts 48 triệu đồng | 40 triệu đồng | 15%'],
    ],
    [
      'Sản lượng đạt 5.400 tấn, tăng 400 tấn so với năm 2020 là 5.000 tấn.',
      ['difference holds 5.400 tấn | 5.000 tấn | 400 tấn'],
    ],
    [
      'Sản lượng đạt 5.400 tấn, tăng 500 tấn so với năm 2020 là 5.000 tấn.',
      ['difference contradicts 5.400 tấn | 5.000 tấn | 500 tấn'],
    ],
    [
      'Toàn tỉnh có 85 xã đạt chuẩn, tăng 7 xã so với cuối năm 2021 (78 xã).',
      ['difference holds 85 xã | 78 xã | 7 xã'],
    ],
    [
      'Tiếp nhận 350 đơn, đã giải quyết 320 đơn, còn 30 đơn đang giải quyết.',
      ['difference holds 350 đơn | 320 đơn | 30 đơn'],
    ],
    [
      'Tiếp nhận 350 đơn, đã giải quyết 320 đơn, còn lại 40 đơn đang giải quyết.',
      ['difference contradicts 350 đơn | 320 đơn | 40 đơn'],
    ],
    [
      'Tiếp nhận 350 đơn; rút đơn 20; giải quyết 300 đơn; còn 30 đơn chuyển kỳ sau.',
      ['difference holds 350 đơn | 20 | 300 đơn | 30 đơn'],
    ],
    [
      'Có 350 đơn, trong đó đã giải quyết 320 đơn; đang xem xét, giải quyết 30 đơn.',
      ['difference holds 350 đơn | 320 đơn | 30 đơn'],
    ],
    ['Có 11/15 tiêu chí đạt chuẩn; 4 tiêu chí chưa đạt.', ['difference holds 11/15 tiêu chí | 4 tiêu chí']],
    ['Có 11/15 tiêu chí đạt chuẩn; còn 3 tiêu chí chưa đạt.', ['difference contradicts 11/15 tiêu chí | 3 tiêu chí']],
    ['Số vụ việc phát sinh là 84 vụ, giảm 30% so với năm trước (120 vụ).', ['growth holds 84 vụ | 120 vụ | 30%']],
    ['Hộ nghèo giảm từ 320 hộ xuống còn 208 hộ, tương ứng giảm 35%.', ['growth holds 208 hộ | 320 hộ | 35%']],
    ['Hộ nghèo giảm từ 320 hộ xuống còn 208 hộ, tương ứng giảm 45%.', ['growth contradicts 208 hộ | 320 hộ | 45%']],
    [
      'Tiếp nhận 5.214 hồ sơ (trực tuyến 4.120 hồ sơ, trực tiếp và qua bưu chính 1.094 hồ sơ); đã giải quyết 5.001 hồ sơ, trong đó trước và đúng hạn 4.989 hồ sơ (đạt 99,76%), quá hạn 12 hồ sơ; đang giải quyết 213 hồ sơ.',
      [
        'sum holds 4.120 hồ sơ | 1.094 hồ sơ | 5.214 hồ sơ',
        'sum holds 4.989 hồ sơ | 12 hồ sơ | 5.001 hồ sơ',
        'ratio holds 4.989 hồ sơ | 5.001 hồ sơ | 99,76%',
        'difference holds 5.214 hồ sơ | 5.001 hồ sơ | 213 hồ sơ',
      ],
    ],
    [
      'Tiếp nhận 5.214 hồ sơ (trực tuyến 4.120 hồ sơ, trực tiếp và qua bưu chính 1.094 hồ sơ); đã giải quyết 5.001 hồ sơ, trong đó trước và đúng hạn 4.989 hồ sơ (đạt 99,67%), quá hạn 12 hồ sơ; đang giải quyết 231 hồ sơ.',
      [
        'sum holds 4.120 hồ sơ | 1.094 hồ sơ | 5.214 hồ sơ',
        'sum holds 4.989 hồ sơ | 12 hồ sơ | 5.001 hồ sơ',
        'ratio contradicts 4.989 hồ sơ | 5.001 hồ sơ | 99,67%',
        'difference contradicts 5.214 hồ sơ | 5.001 hồ sơ | 231 hồ sơ',
      ],
    ],
    ['Năm 2020 có 1.045 đơn, năm 2021 có 1.254 đơn, tăng 20%.', ['growth holds 1.254 đơn | 1.045 đơn | 20%']],
    ['Năm 2020 có 1.045 đơn, năm 2021 có 1.254 đơn, tăng 25%.', ['growth contradicts 1.254 đơn | 1.045 đơn | 25%']],
    [
      'Trong 137 phản ánh, kiến nghị tiếp nhận, 126 phản ánh, kiến nghị đã xử lý xong (92%), còn 11 phản ánh, kiến nghị đang xử lý (8%).',
      [
        'ratio holds 126 phản ánh, kiến nghị | 137 phản ánh, kiến nghị | 92%',
        'difference holds 137 phản ánh, kiến nghị | 126 phản ánh, kiến nghị | 11 phản ánh, kiến nghị',
        'ratio holds 11 phản ánh, kiến nghị | 137 phản ánh, kiến nghị | 8%',
        'sum holds 92% | 8%',
      ],
    ],
    [
      'Đã giải quyết 21/35 vụ việc thuộc thẩm quyền, 14 vụ còn lại đang xem xét.',
      ['difference holds 21/35 vụ việc | 14 vụ'],
    ],
    [
      'Đã giải quyết 21/35 vụ việc thuộc thẩm quyền, 16 vụ còn lại đang xem xét.',
      ['difference contradicts 21/35 vụ việc | 16 vụ'],
    ],
    [
      'Năm 2022: tiếp nhận 1.500 hồ sơ, giải quyết 1.440 hồ sơ, đạt 96%. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 20% so với năm 2022; giải quyết 1.764 hồ sơ, đạt 98%.',
      [
        'ratio holds 1.440 hồ sơ | 1.500 hồ sơ | 96%',
        'growth holds 1.800 hồ sơ | 1.500 hồ sơ | 20%',
        'ratio holds 1.764 hồ sơ | 1.800 hồ sơ | 98%',
      ],
    ],
    [
      'Năm 2022: tiếp nhận 1.500 hồ sơ, giải quyết 1.440 hồ sơ, đạt 96%. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 22% so với năm 2022; giải quyết 1.764 hồ sơ, đạt 97%.',
      [
        'ratio holds 1.440 hồ sơ | 1.500 hồ sơ | 96%',
        'growth contradicts 1.800 hồ sơ | 1.500 hồ sơ | 22%',
        'ratio contradicts 1.764 hồ sơ | 1.800 hồ sơ | 97%',
      ],
    ],
    [
      'Tiếp nhận 46 phản ánh; đã xử lý 40 phản ánh, chuyển cơ quan khác 4 phản ánh, đang xử lý 2 phản ánh.',
      ['difference holds 46 phản ánh | 40 phản ánh | 4 phản ánh | 2 phản ánh'],
    ],
    [
      'Tiếp nhận 46 phản ánh; đã xử lý 40 phản ánh, chuyển cơ quan khác 4 phản ánh, đang xử lý 3 phản ánh.',
      ['difference contradicts 46 phản ánh | 40 phản ánh | 4 phản ánh | 3 phản ánh'],
    ],
    [
      'BÁO CÁO\nKết quả công tác hòa giải ở cơ sở\n\nTrong năm, các tổ hòa giải của phường tiếp nhận 64 vụ việc.\n\nSố vụ hòa giải thành là 56 vụ, đạt tỷ lệ 87,5%; số vụ hòa giải không thành là 8 vụ, chiếm 12,5%.',
      [
        'ratio holds 56 vụ | 64 vụ việc | 87,5%',
        'difference holds 64 vụ việc | 56 vụ | 8 vụ',
        'ratio holds 8 vụ | 64 vụ việc | 12,5%',
        'sum holds 87,5% | 12,5%',
      ],
    ],
    [
      'Số liệu đến ngày 30/11/2022:\n1. Tiếp công dân: 412 lượt, tăng 37 lượt so với cùng kỳ (375 lượt).\n2. Tiếp nhận 268 đơn, giảm 12 đơn so với cùng kỳ (280 đơn).',
      ['difference holds 412 lượt | 375 lượt | 37 lượt', 'difference holds 280 đơn | 268 đơn | 12 đơn'],
    ],
    [
      'Số liệu đến ngày 30/11/2022:\n1. Tiếp công dân: 412 lượt, tăng 37 lượt so với cùng kỳ (365 lượt).\n2. Tiếp nhận 268 đơn, giảm 22 đơn so với cùng kỳ (280 đơn).',
      ['difference contradicts 412 lượt | 365 lượt | 37 lượt', 'difference contradicts 280 đơn | 268 đơn | 22 đơn'],
    ],
    [
      'Tỷ lệ xã đạt chuẩn tăng từ 65% năm 2020 lên 80% năm 2022, tăng 15 điểm phần trăm.',
      ['difference holds 80% | 65% | 15 điểm phần trăm'],
    ],
    [
      'Tỷ lệ xã đạt chuẩn tăng từ 65% năm 2020 lên 80% năm 2022, tăng 25 điểm phần trăm.',
      ['difference contradicts 80% | 65% | 25 điểm phần trăm'],
    ],
    [
      'Số vụ phạm pháp hình sự năm 2022 là 180 vụ, năm 2021 là 200 vụ, giảm 10%.',
      ['growth holds 180 vụ | 200 vụ | 10%'],
    ],
    [
      'Số vụ phạm pháp hình sự năm 2022 là 180 vụ, năm 2021 là 200 vụ, giảm 11%.',
      ['growth contradicts 180 vụ | 200 vụ | 11%'],
    ],
    [
      'Hộ nghèo đầu năm 450 hộ, cuối năm còn 360 hộ, giảm 90 hộ, tương đương giảm 20%.',
      ['difference holds 450 hộ | 360 hộ | 90 hộ', 'growth holds 360 hộ | 450 hộ | 20%'],
    ],
    [
      'Có 1.235/1.240 hồ sơ giải quyết trước và đúng hạn (đạt 99,6%), 5 hồ sơ trễ hạn (chiếm 0,4%).',
      [
        'ratio holds 1.235/1.240 hồ sơ | 99,6%',
        'difference holds 1.235/1.240 hồ sơ | 5 hồ sơ',
        'ratio holds 5 hồ sơ | 1.235/1.240 hồ sơ | 0,4%',
        'sum holds 99,6% | 0,4%',
      ],
    ],
  ])('%s', (sentence, checks) => {
    expect(checksIn(sentence)).toEqual(checks);
  });
});
