// One construction a sentence; a wrong twin stands beside most of them.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const statedIn = (sentence: string): string[] =>
  readReport(sentence)
    .checks.map((check) => `${check.rule} ${check.verdict} ${check.stated.toString()}`)
    .sort();

describe('levels before and after, what is left, and growth', () => {
  it.each<[sentence: string, checks: string[]]>([
    [
      'Trong tuần trả được 820/905, đạt 90,6%, tồn 85 hồ sơ; nộp qua mạng 310 hồ sơ.',
      ['difference holds 85', 'ratio holds 90.6'],
    ],
    [
      'Trong tuần trả được 820/905, đạt 90,6%, tồn 95 hồ sơ; nộp qua mạng 310 hồ sơ.',
      ['difference contradicts 95', 'ratio holds 90.6'],
    ],
    ['Toàn tỉnh có 88 xã/120 xã về đích; 32 xã đang thực hiện.', ['difference holds 32']],
    ['Toàn tỉnh có 88 xã/120 xã về đích; 12 xã đạt chuẩn nâng cao.', []],
    ['Số đơn tiếp nhận là 420 đơn, tăng 20% so với cùng kỳ năm trước (350 đơn).', ['growth holds 20']],
    ['Số đơn tiếp nhận là 420 đơn, tăng 25% so với cùng kỳ năm trước (350 đơn).', ['growth contradicts 25']],
    ['Năm 2022 tiếp 500 lượt, năm 2023 tiếp 450 lượt, giảm 50 lượt (10%).', ['difference holds 50', 'growth holds 10']],
    [
      'Năm 2022 tiếp 500 lượt, năm 2023 tiếp 450 lượt, giảm 60 lượt (10%).',
      ['difference contradicts 60', 'growth holds 10'],
    ],
    ['Tiếp nhận 1.536 đơn, tăng 131 đơn (9,32%) so với cùng kỳ.', ['growth holds 9.32']],
    ['Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%, giảm 2,1%.', ['difference holds 2.1']],
    ['Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%, giảm 2,4%.', ['difference contradicts 2.4']],
    ['Tỷ lệ hộ nghèo còn 3,1%, giảm 2,1 điểm phần trăm so với năm 2021 (5,2%).', ['difference holds 2.1']],
    ['Thu nhập bình quân đầu người tăng từ 40 triệu đồng lên 48 triệu đồng, tăng 20%.', ['growth holds 20']],
    ['Thu nhập bình quân đầu người tăng từ 40 triệu đồng lên 48 triệu đồng, tăng 15%.', ['growth contradicts 15']],
    ['Sản lượng đạt 5.400 tấn, tăng 400 tấn so với năm 2020 là 5.000 tấn.', ['difference holds 400']],
    ['Sản lượng đạt 5.400 tấn, tăng 500 tấn so với năm 2020 là 5.000 tấn.', ['difference contradicts 500']],
    ['Toàn tỉnh có 85 xã đạt chuẩn, tăng 7 xã so với cuối năm 2021 (78 xã).', ['difference holds 7']],
    ['Tiếp nhận 350 đơn, đã giải quyết 320 đơn, còn 30 đơn đang giải quyết.', ['difference holds 30']],
    ['Tiếp nhận 350 đơn, đã giải quyết 320 đơn, còn lại 40 đơn đang giải quyết.', ['difference contradicts 40']],
    ['Tiếp nhận 350 đơn; rút đơn 20; giải quyết 300 đơn; còn 30 đơn chuyển kỳ sau.', ['difference holds 30']],
    ['Có 350 đơn, trong đó đã giải quyết 320 đơn; đang xem xét, giải quyết 30 đơn.', ['difference holds 30']],
    ['Có 11/15 tiêu chí đạt chuẩn; 4 tiêu chí chưa đạt.', ['difference holds 4']],
    ['Có 11/15 tiêu chí đạt chuẩn; còn 3 tiêu chí chưa đạt.', ['difference contradicts 3']],
    ['Số vụ việc phát sinh là 84 vụ, giảm 30% so với năm trước (120 vụ).', ['growth holds 30']],
    ['Hộ nghèo giảm từ 320 hộ xuống còn 208 hộ, tương ứng giảm 35%.', ['growth holds 35']],
    ['Hộ nghèo giảm từ 320 hộ xuống còn 208 hộ, tương ứng giảm 45%.', ['growth contradicts 45']],
    [
      'Tiếp nhận 5.214 hồ sơ (trực tuyến 4.120 hồ sơ, trực tiếp và qua bưu chính 1.094 hồ sơ); đã giải quyết 5.001 hồ sơ, trong đó trước và đúng hạn 4.989 hồ sơ (đạt 99,76%), quá hạn 12 hồ sơ; đang giải quyết 213 hồ sơ.',
      ['difference holds 213', 'ratio holds 99.76', 'sum holds 5001', 'sum holds 5214'],
    ],
    [
      'Tiếp nhận 5.214 hồ sơ (trực tuyến 4.120 hồ sơ, trực tiếp và qua bưu chính 1.094 hồ sơ); đã giải quyết 5.001 hồ sơ, trong đó trước và đúng hạn 4.989 hồ sơ (đạt 99,67%), quá hạn 12 hồ sơ; đang giải quyết 231 hồ sơ.',
      ['difference contradicts 231', 'ratio contradicts 99.67', 'sum holds 5001', 'sum holds 5214'],
    ],
    ['Năm 2020 có 1.045 đơn, năm 2021 có 1.254 đơn, tăng 20%.', ['growth holds 20']],
    ['Năm 2020 có 1.045 đơn, năm 2021 có 1.254 đơn, tăng 25%.', ['growth contradicts 25']],
    [
      'Trong 137 phản ánh, kiến nghị tiếp nhận, 126 phản ánh, kiến nghị đã xử lý xong (92%), còn 11 phản ánh, kiến nghị đang xử lý (8%).',
      ['difference holds 11', 'ratio holds 8', 'ratio holds 92', 'sum holds 100'],
    ],
    ['Đã giải quyết 21/35 vụ việc thuộc thẩm quyền, 14 vụ còn lại đang xem xét.', ['difference holds 14']],
    ['Đã giải quyết 21/35 vụ việc thuộc thẩm quyền, 16 vụ còn lại đang xem xét.', ['difference contradicts 16']],
    [
      'Năm 2022: tiếp nhận 1.500 hồ sơ, giải quyết 1.440 hồ sơ, đạt 96%. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 20% so với năm 2022; giải quyết 1.764 hồ sơ, đạt 98%.',
      ['growth holds 20', 'ratio holds 96', 'ratio holds 98'],
    ],
    [
      'Năm 2022: tiếp nhận 1.500 hồ sơ, giải quyết 1.440 hồ sơ, đạt 96%. Năm 2023: tiếp nhận 1.800 hồ sơ, tăng 22% so với năm 2022; giải quyết 1.764 hồ sơ, đạt 97%.',
      ['growth contradicts 22', 'ratio contradicts 97', 'ratio holds 96'],
    ],
    [
      'Tiếp nhận 46 phản ánh; đã xử lý 40 phản ánh, chuyển cơ quan khác 4 phản ánh, đang xử lý 2 phản ánh.',
      ['difference holds 2'],
    ],
    [
      'Tiếp nhận 46 phản ánh; đã xử lý 40 phản ánh, chuyển cơ quan khác 4 phản ánh, đang xử lý 3 phản ánh.',
      ['difference contradicts 3'],
    ],
    [
      'BÁO CÁO\nKết quả công tác hòa giải ở cơ sở\n\nTrong năm, các tổ hòa giải của phường tiếp nhận 64 vụ việc.\n\nSố vụ hòa giải thành là 56 vụ, đạt tỷ lệ 87,5%; số vụ hòa giải không thành là 8 vụ, chiếm 12,5%.',
      ['difference holds 8', 'ratio holds 12.5', 'ratio holds 87.5', 'sum holds 100'],
    ],
    [
      'Số liệu đến ngày 30/11/2022:\n1. Tiếp công dân: 412 lượt, tăng 37 lượt so với cùng kỳ (375 lượt).\n2. Tiếp nhận 268 đơn, giảm 12 đơn so với cùng kỳ (280 đơn).',
      ['difference holds 12', 'difference holds 37'],
    ],
    [
      'Số liệu đến ngày 30/11/2022:\n1. Tiếp công dân: 412 lượt, tăng 37 lượt so với cùng kỳ (365 lượt).\n2. Tiếp nhận 268 đơn, giảm 22 đơn so với cùng kỳ (280 đơn).',
      ['difference contradicts 22', 'difference contradicts 37'],
    ],
    ['Tỷ lệ xã đạt chuẩn tăng từ 65% năm 2020 lên 80% năm 2022, tăng 15 điểm phần trăm.', ['difference holds 15']],
    [
      'Tỷ lệ xã đạt chuẩn tăng từ 65% năm 2020 lên 80% năm 2022, tăng 25 điểm phần trăm.',
      ['difference contradicts 25'],
    ],
    ['Số vụ phạm pháp hình sự năm 2022 là 180 vụ, năm 2021 là 200 vụ, giảm 10%.', ['growth holds 10']],
    ['Số vụ phạm pháp hình sự năm 2022 là 180 vụ, năm 2021 là 200 vụ, giảm 11%.', ['growth contradicts 11']],
    [
      'Hộ nghèo đầu năm 450 hộ, cuối năm còn 360 hộ, giảm 90 hộ, tương đương giảm 20%.',
      ['difference holds 90', 'growth holds 20'],
    ],
    [
      'Có 1.235/1.240 hồ sơ giải quyết trước và đúng hạn (đạt 99,6%), 5 hồ sơ trễ hạn (chiếm 0,4%).',
      ['difference holds 5', 'ratio holds 0.4', 'ratio holds 99.6', 'sum holds 100'],
    ],
  ])('%s', (sentence, checks) => {
    expect(statedIn(sentence)).toEqual(checks);
  });
});
