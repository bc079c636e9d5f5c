// One construction a sentence; a wrong twin stands beside most of them.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('slides, press articles and lists say it in their own way', () => {
  it.each<[sentence: string, checks: string[]]>([
    ['Đơn: 52 đơn; giải quyết 47 đơn → 90,4%.', ['ratio holds 47 đơn | 52 đơn | 90,4%']],
    ['Đơn: 52 đơn; giải quyết 47 đơn → 91,4%.', ['ratio contradicts 47 đơn | 52 đơn | 91,4%']],
    [
      'Thành lập mới 11 tổ, kết nạp 3.870 đoàn viên (đạt 96,75% chỉ tiêu 4.000 đoàn viên).',
      ['ratio holds 3.870 đoàn viên | 4.000 đoàn viên | 96,75%'],
    ],
    [
      'Thành lập mới 11 tổ, kết nạp 3.870 đoàn viên (đạt 97,75% chỉ tiêu 4.000 đoàn viên).',
      ['ratio contradicts 3.870 đoàn viên | 4.000 đoàn viên | 97,75%'],
    ],
    [
      'Cấp 1.236.480 thẻ, kích hoạt 874.512 tài khoản định danh – đạt 70,73% số thẻ đã cấp.',
      ['ratio holds 874.512 tài khoản | 1.236.480 thẻ | 70,73%'],
    ],
    [
      'Tư vấn cho 2.318 lượt người, bằng 1,4 lần cùng kỳ (1.655 lượt người).',
      ['multiple holds 2.318 lượt người | 1.655 lượt người | 1,4 lần'],
    ],
    [
      'Tư vấn cho 2.318 lượt người, bằng 1,3 lần cùng kỳ (1.655 lượt người).',
      ['multiple contradicts 2.318 lượt người | 1.655 lượt người | 1,3 lần'],
    ],
    [
      'Năm thứ nhất đạt 82,1% (266/324 vụ), năm thứ hai đạt 84,6% (291/344 vụ).',
      ['ratio holds 266/324 vụ | 82,1%', 'ratio holds 291/344 vụ | 84,6%'],
    ],
    [
      'Năm thứ nhất đạt 82,1% (266/324 vụ), năm thứ hai đạt 85,6% (291/344 vụ).',
      ['ratio holds 266/324 vụ | 82,1%', 'ratio contradicts 291/344 vụ | 85,6%'],
    ],
    [
      'Qua ba năm hòa giải 668 vụ: năm đầu 266/324 vụ, năm sau 291/344 vụ.',
      ['sum holds 266/324 vụ | 291/344 vụ | 668 vụ'],
    ],
    [
      'Tiếp nhận 3.094 tin, tăng 418 tin so với năm 2024 (2.676 tin), tương đương 15,6%.',
      ['difference holds 3.094 tin | 2.676 tin | 418 tin', 'growth holds 3.094 tin | 2.676 tin | 15,6%'],
    ],
    [
      'Phạm pháp hình sự giảm 10,3%, từ 1.085 vụ còn 973 vụ; tai nạn giao thông giảm 12,5%, số người chết giảm 8,1%.',
      ['growth holds 973 vụ | 1.085 vụ | 10,3%'],
    ],
    [
      'Số hộ nghèo từ 214 hộ còn 71 hộ, giảm 143 hộ (66,8%), vượt 16,8% so với mục tiêu giảm 50%.',
      ['difference holds 214 hộ | 71 hộ | 143 hộ', 'growth holds 71 hộ | 214 hộ | 66,8%'],
    ],
    [
      'Thụ lý 24 vụ, hòa giải thành 19 vụ, tỷ lệ 79,2%; không thành 4 vụ; đang hòa giải 1 vụ.',
      ['sum holds 19 vụ | 4 vụ | 1 vụ | 24 vụ', 'ratio holds 19 vụ | 24 vụ | 79,2%'],
    ],
    [
      'Thụ lý 24 vụ, hòa giải thành 19 vụ, tỷ lệ 79,2%; không thành 4 vụ; đang hòa giải 2 vụ.',
      ['sum contradicts 19 vụ | 4 vụ | 2 vụ | 24 vụ', 'ratio holds 19 vụ | 24 vụ | 79,2%'],
    ],
    [
      'Giải quyết 90 vụ, đạt 92,8%; tố cáo đúng 11 vụ, sai 58 vụ, đúng một phần 21 vụ.',
      ['sum holds 11 vụ | 58 vụ | 21 vụ | 90 vụ'],
    ],
    [
      'Giải quyết 90 vụ, đạt 92,8%; tố cáo đúng 11 vụ, sai 58 vụ, đúng một phần 22 vụ.',
      ['sum contradicts 11 vụ | 58 vụ | 22 vụ | 90 vụ'],
    ],
    [
      'Thời gian chờ bình quân từ 34 phút xuống 19 phút, giảm 15 phút.',
      ['difference holds 34 phút | 19 phút | 15 phút'],
    ],
    [
      'Thời gian chờ bình quân từ 34 phút xuống 19 phút, giảm 16 phút.',
      ['difference contradicts 34 phút | 19 phút | 16 phút'],
    ],
    ['Có 7/21 xã đạt trên 90%; thấp nhất là xã An Bình.', []],
    [
      'Hộ nghèo còn 58 hộ/3.412 hộ, chiếm 1,7%; giảm 17 hộ so với đầu năm (75 hộ).',
      ['ratio holds 58 hộ/3.412 hộ | 1,7%', 'difference holds 75 hộ | 58 hộ/3.412 hộ | 17 hộ'],
    ],
    [
      'Hộ nghèo còn 58 hộ/3.412 hộ, chiếm 1,7%; giảm 19 hộ so với đầu năm (75 hộ).',
      ['ratio holds 58 hộ/3.412 hộ | 1,7%', 'difference contradicts 75 hộ | 58 hộ/3.412 hộ | 19 hộ'],
    ],
    [
      'Cuối năm 2022, huyện có 4.713 hộ nghèo (43,9%); cuối năm 2023 còn 37,68%, giảm 6,22%.',
      ['difference holds 43,9% | 37,68% | 6,22%'],
    ],
    [
      'Khảo sát 1.200 người, có 1.171 người hài lòng trở lên, đạt 97,58%.',
      ['ratio holds 1.171 người | 1.200 người | 97,58%'],
    ],
    [
      'Khảo sát 1.200 người, có 1.171 người hài lòng trở lên, đạt 97,85%.',
      ['ratio contradicts 1.171 người | 1.200 người | 97,85%'],
    ],
    ['Làm được 612 km đường, bình quân mỗi xã 29,1 km (21 xã).', ['average holds 612 km | 21 xã | 29,1 km']],
    [
      'Tiếp nhận 274 phản ánh, đã xử lý 259 phản ánh, đúng hạn 251 phản ánh (96,9%).',
      ['ratio holds 251 phản ánh | 259 phản ánh | 96,9%'],
    ],
    [
      'Tiếp nhận 274 phản ánh, đã xử lý 259 phản ánh, tỷ lệ xử lý 94,5%, đúng hạn 251 phản ánh (96,6%).',
      ['ratio holds 259 phản ánh | 274 phản ánh | 94,5%', 'ratio contradicts 251 phản ánh | 259 phản ánh | 96,6%'],
    ],
    [
      'Quỹ đầu năm 2.146 triệu đồng, thu thêm 385 triệu đồng, chi 291 triệu đồng, còn dư 2.240 triệu đồng.',
      ['difference holds 2.146 triệu đồng | 385 triệu đồng | 291 triệu đồng | 2.240 triệu đồng'],
    ],
    [
      'Tồn kỳ trước 40 đơn, nhận mới 120 đơn, giải quyết 130 đơn, còn 30 đơn.',
      ['difference holds 40 đơn | 120 đơn | 130 đơn | 30 đơn'],
    ],
    [
      'Tồn kỳ trước 40 đơn, nhận mới 120 đơn, giải quyết 130 đơn, còn 20 đơn.',
      ['difference contradicts 40 đơn | 120 đơn | 130 đơn | 20 đơn'],
    ],
    [
      'Nhận vào 9.874 hồ sơ; cùng với 2.106 hồ sơ của tháng trước, tổng phải giải quyết là 11.980 hồ sơ.',
      ['sum holds 9.874 hồ sơ | 2.106 hồ sơ | 11.980 hồ sơ'],
    ],
    [
      'Còn 14 hồ sơ chậm, thuộc 3 sở: Xây dựng 6 hồ sơ, Tài nguyên 5 hồ sơ, Y tế 3 hồ sơ.',
      ['sum holds 6 hồ sơ | 5 hồ sơ | 3 hồ sơ | 14 hồ sơ'],
    ],
    [
      'Còn 13 hồ sơ chậm, thuộc 3 sở: Xây dựng 6 hồ sơ, Tài nguyên 5 hồ sơ, Y tế 3 hồ sơ.',
      ['sum contradicts 6 hồ sơ | 5 hồ sơ | 3 hồ sơ | 13 hồ sơ'],
    ],
    [
      'Toàn xã có 583 hòa giải viên. Các tổ họp đều. Hòa giải viên nữ 198 người, chiếm 34%.',
      ['ratio holds 198 người | 583 hòa giải viên | 34%'],
    ],
    [
      'Thu về 624 phiếu. Theo giới tính: nam 287 người (46%), nữ 337 người (54%).',
      [
        'sum holds 287 người | 337 người | 624 phiếu',
        'ratio holds 287 người | 624 phiếu | 46%',
        'ratio holds 337 người | 624 phiếu | 54%',
        'sum holds 46% | 54%',
      ],
    ],
    [
      'Các tổ hòa giải 1.417 vụ, thành 1.205 vụ. Cụ thể: năm 2018 312 vụ, năm 2019 298 vụ, năm 2020 276 vụ, năm 2021 251 vụ, năm 2022 280 vụ.',
      ['sum holds 312 vụ | 298 vụ | 276 vụ | 251 vụ | 280 vụ | 1.417 vụ'],
    ],
    [
      'Các tổ hòa giải 1.417 vụ, thành 1.205 vụ. Cụ thể: năm 2018 312 vụ, năm 2019 298 vụ, năm 2020 276 vụ, năm 2021 251 vụ, năm 2022 290 vụ.',
      ['sum contradicts 312 vụ | 298 vụ | 276 vụ | 251 vụ | 290 vụ | 1.417 vụ'],
    ],
    ['Tỷ lệ trực tuyến 26% (1.120/4.300 hồ sơ), tăng 3,4 điểm phần trăm.', ['ratio holds 1.120/4.300 hồ sơ | 26%']],
  ])('%s', (sentence, checks) => {
    expect(checksIn(sentence)).toEqual(checks);
  });
});

describe('what is said of a table below it', () => {
  const table = [
    'Nội dung | Năm 2022 | Năm 2023',
    'Kiến nghị sau giám sát | 915 | 983',
    'Kiến nghị được tiếp thu | 872 | 933',
    '',
    '',
  ].join('\n');

  it.each<[sentence: string, checks: string[]]>([
    ['Kiến nghị được tiếp thu đạt 94,9% tổng số kiến nghị.', ['ratio holds 933 | 983 | 94,9%']],
    ['Kiến nghị được tiếp thu đạt 91,2% tổng số kiến nghị.', []],
    ['Số hộ khá giả tăng 94,9%.', []],
  ])('%s', (sentence, checks) => {
    expect(checksIn(table + sentence)).toEqual(checks);
  });

  const years = ['Năm | Lượt | Vụ việc', '2021 | 731 | 690', '2022 | 1.016 | 902', '2023 | 1.187 | 1.013', '', ''].join(
    '\n',
  );

  it.each<[sentence: string, checks: string[]]>([
    ['Năm 2023 số lượt tăng 16,8% so với năm 2022.', ['growth holds 1.187 | 1.016 | 16,8%']],
    ['Năm 2023 số lượt giảm 16,8% so với năm 2022.', []],
  ])('%s', (sentence, checks) => {
    expect(checksIn(years + sentence)).toEqual(checks);
  });
});
