// How figures are printed, broken and mistyped, and what they are then held against.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('figures as they are printed', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Dân nêu bảy mươi hai ý kiến, trả lời ngay sáu mươi ba, đạt tám mươi bảy phẩy năm phần trăm.',
      ['ratio holds sáu mươi ba | bảy mươi hai ý kiến | tám mươi bảy phẩy năm phần trăm'],
    ],
    [
      'Dân nêu bảy mươi hai ý kiến, trả lời ngay sáu mươi ba, đạt tám mươi chín phẩy năm phần trăm.',
      ['ratio contradicts sáu mươi ba | bảy mươi hai ý kiến | tám mươi chín phẩy năm phần trăm'],
    ],
    ['Thụ lý 320 đơn, giải quyết 276 đơn, đạt 86 3%.', ['ratio holds 276 đơn | 320 đơn | 86 3%']],
    ['Thụ lý 320 đơn, giải quyết 276 đơn, đạt 83 6%.', ['ratio contradicts 276 đơn | 320 đơn | 83 6%']],
    ['Có phí 640 hồ sơ, nộp tiền trực tuyến 512, chiếm 80%.', ['ratio holds 512 | 640 hồ sơ | 80%']],
    ['Có phí 640 hồ sơ, nộp tiền trực tuyến 512, chiếm 83%.', ['ratio contradicts 512 | 640 hồ sơ | 83%']],
    // A line of that number is no part.
    ['Có phí 640 hồ sơ, xe buýt tuyến 512, chiếm 80%.', []],
    [
      'Nhận 3.120 phản ánh: tổng đài 1.806, ứng dụng 1.104, trực tiếp 210.',
      ['sum holds 1.806 | 1.104 | 210 | 3.120 phản ánh'],
    ],
    ['Nhận 3.120 phản ánh: tổng đài 1022, ứng dụng 1.104, trực tiếp 210.', []],
    ['Dang ky 12 mo hinh, gom 5 kinh te, 6 van hoa, 1 an ninh.', ['sum holds 5 kinh | 6 | 1 an | 12 mo hinh']],
    ['Nhận 14 .260 hồ sơ, trả 14.117 hồ sơ, đạt 99%.', ['ratio holds 14.117 hồ sơ | 14 .260 hồ sơ | 99%']],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

it('reads a figure that a broken line put at its head, and the number of an item as one', () => {
  const kinds = (text: string): string[] => readReport(text).mentions.map(({ kind, value }) => `${kind} ${value}`);
  expect(kinds('Ban hành 41 văn bản, trong đó Đảng ủy 17, UBND\n24. Toàn xã có 9 thôn.')).toEqual([
    'count 41',
    'count 17',
    'count 24',
    'count 9',
  ]);
  expect(kinds('23. Tiếp công dân\n24. Toàn xã có 9 thôn.')).toEqual(['ordinal 23', 'ordinal 24', 'count 9']);
});

describe('what words join, and what they keep apart', () => {
  it.each<[text: string, checks: string[]]>([
    ['Xã nhận 64 phản ánh, xử lý 60, nghĩa là 93,8%.', ['ratio holds 60 | 64 phản ánh | 93,8%']],
    ['Xã nhận 64 phản ánh, xử lý 60, nghĩa là 98,3%.', ['ratio contradicts 60 | 64 phản ánh | 98,3%']],
    [
      'Mức hài lòng 94,2%, cải thiện 1,7 điểm phần trăm so với mức 92,5% của năm 2021.',
      ['difference holds 94,2% | 92,5% | 1,7 điểm phần trăm'],
    ],
    [
      'Nơi cao nhất đạt 91,4%, nơi thấp nhất 78,6%, khoảng cách giữa hai xã là 12,8%.',
      ['difference holds 91,4% | 78,6% | 12,8%'],
    ],
    [
      'Nơi cao nhất đạt 91,4%, nơi thấp nhất 78,6%, khoảng cách giữa hai xã là 18,2%.',
      ['difference contradicts 91,4% | 78,6% | 18,2%'],
    ],
    ['Số hóa 91% (chỉ tiêu 95%, còn thiếu 4 điểm phần trăm).', ['difference holds 95% | 91% | 4 điểm phần trăm']],
    [
      'Đạt chuẩn 74,5%, cao hơn bình quân cả tỉnh (68,3%) tới 6,2 điểm phần trăm.',
      ['difference holds 74,5% | 68,3% | 6,2 điểm phần trăm'],
    ],
    [
      'Đủ điều kiện 146 đơn. Thuộc thẩm quyền 81 đơn. Số không thuộc thẩm quyền, 65 đơn, đã hướng dẫn.',
      ['difference holds 146 đơn | 81 đơn | 65 đơn'],
    ],
    [
      'Bo phan mot cua nhan moi 318 ho so, thang truoc chuyen qua 24 ho so, cong phai giai quyet 342 ho so.',
      ['sum holds 318 ho so | 24 ho so | 342 ho so'],
    ],
    [
      'Ban hanh 39 van ban chi dao, gap 1,5 lan cung ky (26 van ban).',
      ['multiple holds 39 van ban chi dao | 26 van ban | 1,5 lan'],
    ],
    [
      'Năm 2021 mở được 45, năm 2022 nhiều hơn cả với 72 buổi đối thoại, gấp 1,6 lần năm liền trước.',
      ['multiple holds 72 buổi đối thoại | 45 | 1,6 lần'],
    ],
    [
      'Toàn tỉnh đăng ký 3.120 mô hình. Phong trào lan rộng. So với giai đoạn 2011-2015 (1.248 mô hình), quy mô gấp 2,5 lần.',
      ['multiple holds 3.120 mô hình | 1.248 mô hình | 2,5 lần'],
    ],
    // A rate in brackets is about its own sentence, and a part of one figure makes up no other.
    [
      'Tiếp thu 324 ý kiến, đã xong 281, còn 43. Hỏi nhiều nhất là đất đai (41%), kế đến môi trường (22%).',
      ['difference holds 324 ý kiến | 281 | 43'],
    ],
    [
      'Xã nhận 47 đơn, phân loại ngay. Trong 26 đơn thuộc thẩm quyền, giải quyết 25 đơn, đạt 96,2%.',
      ['ratio holds 25 đơn | 26 đơn | 96,2%'],
    ],
    [
      'Số hóa 4.120 hồ sơ. Hồ sơ có phí: 2.250 hồ sơ, thanh toán trực tuyến 1.845, tỷ lệ 82%.',
      ['ratio holds 1.845 | 2.250 hồ sơ | 82%'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
