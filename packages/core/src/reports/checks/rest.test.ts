// What is left, with a word that says so and without; a wrong twin stands beside most of them.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('what is left of a total', () => {
  it.each<[text: string, checks: string[]]>([
    ['Tiếp nhận 145 đơn, đã giải quyết 104 đơn, còn lại 41 đơn.', ['difference holds 145 đơn | 104 đơn | 41 đơn']],
    [
      'Tiếp nhận 145 đơn, đã giải quyết 104 đơn, còn lại 31 đơn.',
      ['difference contradicts 145 đơn | 104 đơn | 31 đơn'],
    ],
    [
      'Tiếp nhận 145 đơn, đã giải quyết 104 đơn, còn lại 31 đơn khiếu nại, 10 đơn tố cáo.',
      ['sum holds 104 đơn | 31 đơn khiếu nại | 10 đơn tố cáo | 145 đơn'],
    ],
    [
      'Đã giải quyết 104/145 đơn, còn lại 31 đơn, gồm 20 đơn khiếu nại, 11 đơn tố cáo.',
      ['difference contradicts 104/145 đơn | 31 đơn', 'sum holds 20 đơn khiếu nại | 11 đơn tố cáo | 31 đơn'],
    ],
    [
      'Giải ngân 245,7 tỷ đồng; còn lại 130,5 tỷ đồng; tổng vốn giao 376,2 tỷ đồng.',
      ['difference holds 376,2 tỷ đồng | 245,7 tỷ đồng | 130,5 tỷ đồng'],
    ],
    ['Giải ngân 245,7 tỷ đồng; còn lại 120,5 tỷ đồng; vốn năm sau 376,2 tỷ đồng.', []],
    ['Giải ngân 245,7 tỷ đồng, thu hồi 12 tỷ đồng; còn lại 120,5 tỷ đồng; tổng vốn giao 376,2 tỷ đồng.', []],
    ['Giải ngân 400,7 tỷ đồng; còn lại 120,5 tỷ đồng; tổng vốn giao 376,2 tỷ đồng.', []],
    [
      'Đã trả 300 hồ sơ, trong đó đúng hẹn 291 hồ sơ, đạt 97%; trễ hẹn 9 hồ sơ.',
      ['sum holds 291 hồ sơ | 9 hồ sơ | 300 hồ sơ', 'ratio holds 291 hồ sơ | 300 hồ sơ | 97%'],
    ],
    [
      'Tiếp nhận 300 hồ sơ; trả đúng hạn 291 hồ sơ. Quá hạn 9 hồ sơ.',
      ['difference holds 300 hồ sơ | 291 hồ sơ | 9 hồ sơ'],
    ],
    ['Tiếp nhận 300 hồ sơ; trả đúng hạn 291 hồ sơ. Quá hạn 7 hồ sơ.', []],
    ['Tiếp nhận 300 hồ sơ; trả qua mạng 291 hồ sơ. Quá hạn 9 hồ sơ.', []],
    [
      'Tiếp nhận 300 hồ sơ; trả trước hạn 291 hồ sơ. Có 9 hồ sơ trễ hẹn.',
      ['difference holds 300 hồ sơ | 291 hồ sơ | 9 hồ sơ'],
    ],
    [
      'Tiếp nhận 300 hồ sơ; trả sớm hẹn 291 hồ sơ. Có 9 hồ sơ chậm trễ.',
      ['difference holds 300 hồ sơ | 291 hồ sơ | 9 hồ sơ'],
    ],
    [
      'Tiếp nhận 300 hồ sơ; 291 hồ sơ đúng và trước hạn. Có 9 hồ sơ chậm hạn.',
      ['difference holds 300 hồ sơ | 291 hồ sơ | 9 hồ sơ'],
    ],
    ['Đến nay 129/193 xã đạt chuẩn; 64 xã đang thực hiện.', ['difference holds 129/193 xã | 64 xã']],
    ['Đến nay 129/193 xã đạt chuẩn; 60 xã đang thực hiện.', []],
    ['Đến nay 129/193 xã đạt chuẩn; 64 hộ đang thực hiện.', []],
    ['Đến nay 129/193 xã đạt chuẩn. Có 64 xã phấn đấu năm sau.', ['difference holds 129/193 xã | 64 xã']],
    ['Đến nay 129/193 xã đạt chuẩn. Các huyện đều vào cuộc. Có 64 xã phấn đấu năm sau.', []],
    ['Đến nay 129/193 xã đạt chuẩn.\nCó 64 xã phấn đấu năm sau.', []],
    ['Hoàn thành 11/15 tiêu chí; còn 4.', ['difference holds 11/15 tiêu chí | 4']],
    [
      'Tiếp nhận 1.905 đơn (khiếu nại 402, tố cáo 118, kiến nghị 1.385), xử lý 1.434 đơn, còn 571 đơn.',
      ['sum holds 402 | 118 | 1.385 | 1.905 đơn', 'difference contradicts 1.905 đơn | 1.434 đơn | 571 đơn'],
    ],
    [
      'Tiếp nhận 1.905 đơn (khiếu nại 402, tố cáo 118, kiến nghị 1.385), xử lý 1.434 đơn, còn 471 đơn.',
      ['sum holds 402 | 118 | 1.385 | 1.905 đơn', 'difference holds 1.905 đơn | 1.434 đơn | 471 đơn'],
    ],
    [
      'Tiếp nhận 120 đơn; đã giải quyết 80 đơn, rút 5 đơn; còn 30 đơn.',
      ['difference contradicts 120 đơn | 80 đơn | 5 đơn | 30 đơn'],
    ],
    [
      'Tiếp nhận 120 đơn; đã giải quyết 80 đơn, rút 5 đơn; còn 35 đơn.',
      ['difference holds 120 đơn | 80 đơn | 5 đơn | 35 đơn'],
    ],
    [
      'Tiếp nhận 8.640 hồ sơ. Kết quả: giải quyết 8.410 hồ sơ; đang giải quyết 210 hồ sơ.',
      ['difference contradicts 8.640 hồ sơ | 8.410 hồ sơ | 210 hồ sơ'],
    ],
    [
      'Tiếp nhận 8.640 hồ sơ. Kết quả: giải quyết 8.410 hồ sơ; đang giải quyết 230 hồ sơ.',
      ['difference holds 8.640 hồ sơ | 8.410 hồ sơ | 230 hồ sơ'],
    ],
    ['Tiếp nhận 8.640 hồ sơ. Các bộ phận đều cố gắng. Kết quả: giải quyết 8.410 hồ sơ; đang giải quyết 210 hồ sơ.', []],
    [
      'Đầu năm có 40 đơn, tiếp nhận 120 đơn, giải quyết 130 đơn, còn 20 đơn.',
      ['difference contradicts 40 đơn | 120 đơn | 130 đơn | 20 đơn'],
    ],
    [
      'Đầu năm có 40 đơn, tiếp nhận 120 đơn, giải quyết 130 đơn, còn 30 đơn.',
      ['difference holds 40 đơn | 120 đơn | 130 đơn | 30 đơn'],
    ],
    [
      'Tháng trước chuyển sang 40 đơn, phát sinh 120 đơn, giải quyết 130 đơn, còn 20 đơn.',
      ['difference contradicts 40 đơn | 120 đơn | 130 đơn | 20 đơn'],
    ],
    [
      'Tồn 40 đơn, thụ lý 120 đơn, giải quyết 130 đơn, còn 20 đơn.',
      ['difference contradicts 40 đơn | 120 đơn | 130 đơn | 20 đơn'],
    ],
    ['Khiếu nại 40 đơn, tố cáo 120 đơn, giải quyết 130 đơn, còn 20 đơn.', []],
    [
      'Cần hỗ trợ 400 hộ, đã hỗ trợ 300 hộ, đề nghị thêm 15 hộ, còn 85 hộ.',
      ['difference holds 400 hộ | 300 hộ | 15 hộ | 85 hộ'],
    ],
    ['Tiếp nhận 145 đơn, tăng 20 đơn, đã giải quyết 104 đơn, còn lại 31 đơn.', []],
    ['Cùng kỳ tiếp nhận 145 đơn, đã giải quyết 104 đơn, còn lại 31 đơn.', []],
    ['Tiếp nhận 145 đơn, đã giải quyết 104 đơn, còn lại 2.400 đơn.', []],
    ['Có 25 thôn, 20 thôn đạt chuẩn, còn 5 thôn chưa đạt.', ['difference holds 25 thôn | 20 thôn | 5 thôn']],
    ['Có 25 thôn, 20 thôn đạt chuẩn, còn 7 thôn chưa đạt.', ['difference contradicts 25 thôn | 20 thôn | 7 thôn']],
    ['Có 25 thôn, 20 hộ đạt chuẩn, còn 7 hộ chưa đạt.', []],
    ['Xét 90 vụ; đã hòa giải thành 78 vụ; 12 vụ đang chờ kết quả.', ['difference holds 90 vụ | 78 vụ | 12 vụ']],
    ['Xét 90 vụ; đã hòa giải thành 78 vụ; 14 vụ đang chờ kết quả.', ['difference contradicts 90 vụ | 78 vụ | 14 vụ']],
    ['Xét 90 vụ; đã hòa giải thành 78 vụ; 14 vụ còn tồn.', ['difference contradicts 90 vụ | 78 vụ | 14 vụ']],
    ['Xét 90 vụ; đã hòa giải thành 78 vụ; 14 vụ không thành.', ['difference contradicts 90 vụ | 78 vụ | 14 vụ']],
    ['Xét 90 vụ; đã hòa giải thành 78 vụ; chưa xét 14 vụ.', ['difference contradicts 90 vụ | 78 vụ | 14 vụ']],
    ['Thụ lý 90 vụ; đã xử 78 vụ; tồn đọng lại là 14 vụ.', ['difference contradicts 90 vụ | 78 vụ | 14 vụ']],
    [
      'Kế hoạch vốn 9,5 tỷ đồng; đã giải ngân 7,8 tỷ đồng; còn lại 1,5 tỷ đồng.',
      ['difference contradicts 9,5 tỷ đồng | 7,8 tỷ đồng | 1,5 tỷ đồng'],
    ],
    [
      'Kế hoạch vốn 9,5 tỷ đồng; đã giải ngân 7,8 tỷ đồng; còn lại 1,7 tỷ đồng.',
      ['difference holds 9,5 tỷ đồng | 7,8 tỷ đồng | 1,7 tỷ đồng'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
