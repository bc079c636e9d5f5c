// One total parted twice, rests of what came in, shares of a named base, columns of averages; wrong twins beside right ones.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

const twice =
  'Huyện đăng ký 418 mô hình, chia theo cấp: huyện 96 mô hình, xã 322 mô hình; chia theo lĩnh vực: kinh tế 171, văn hóa 128, quốc phòng 70, hệ thống chính trị';
const teams = (rows: string): string => `Đơn vị\tSố tổ\tHòa giải viên\tBình quân/tổ\n${rows}`;

describe('second readings', () => {
  it.each<[text: string, checks: string[]]>([
    [
      `${twice} 49.`,
      ['sum holds 96 mô hình | 322 mô hình | 418 mô hình', 'sum holds 171 | 128 | 70 | 49 | 418 mô hình'],
    ],
    [
      `${twice} 59.`,
      ['sum holds 96 mô hình | 322 mô hình | 418 mô hình', 'sum contradicts 171 | 128 | 70 | 59 | 418 mô hình'],
    ],
    [
      'Xã tiếp nhận 51 đơn (kỳ trước chuyển sang 6 đơn, nhận mới 45 đơn), gồm 36 đơn kiến nghị; 12 đơn khiếu nại; 4 đơn tố cáo.',
      [
        'sum holds 6 đơn | 45 đơn | 51 đơn',
        'sum contradicts 36 đơn kiến nghị | 12 đơn khiếu nại | 4 đơn tố cáo | 51 đơn',
      ],
    ],
    ['Ban hành 913 văn bản (tỉnh 38, huyện 291, xã 584).', ['sum holds 38 | 291 | 584 | 913 văn bản']],
    [
      'Đã đưa ra hòa giải 4.210 vụ, việc, thành 3.494 vụ, việc, đạt 83% số vụ, việc đưa ra hòa giải.',
      ['ratio holds 3.494 vụ, việc | 4.210 vụ, việc | 83%'],
    ],
    [
      'Mới có 61/98 xã, phường, thị trấn (62,2%) bố trí đủ, 37 đơn vị bố trí chưa đủ.',
      ['ratio holds 61/98 xã, phường, thị trấn | 62,2%', 'difference holds 61/98 xã, phường, thị trấn | 37 đơn vị'],
    ],
    [
      'Một cửa thụ lý 1.642 hồ sơ, kể cả 31 hồ sơ kỳ trước. Trả kết quả 1.615 hồ sơ, trễ hạn 4. Đến hết kỳ còn 27 hồ sơ.',
      ['difference holds 1.642 hồ sơ | 1.615 hồ sơ | 27 hồ sơ'],
    ],
    [
      'Tổng hồ sơ phải giải quyết: 2.918.\nĐã giải quyết: 2.806.\nĐang giải quyết, trong hạn: 112 hồ sơ.',
      ['difference holds 2.918 | 2.806 | 112 hồ sơ'],
    ],
    [
      'Thuộc thẩm quyền 240 đơn.\nĐã giải quyết được 204 đơn, đạt tỷ lệ 85%; 46 đơn đang thẩm tra, xác minh.',
      ['ratio holds 204 đơn | 240 đơn | 85%', 'difference contradicts 240 đơn | 204 đơn | 46 đơn'],
    ],
    ['Quý I/2023 nhận 140 đơn; quý I/2024 tăng 14 đơn, bằng 10%.', ['growth holds 14 đơn | 140 đơn | 10%']],
    [
      'Các tổ tiếp nhận 1.870 vụ việc: đất đai 720, gia đình 610, dân sự 540. Riêng tranh chấp đất đai đã chiếm 38,5%.',
      ['sum holds 720 | 610 | 540 | 1.870 vụ việc', 'ratio holds 720 | 1.870 vụ việc | 38,5%'],
    ],
    [
      'Có 1.204 mô hình được công nhận, đạt 72,4% số đăng ký. Năm 2022, tỷ lệ công nhận là 68,9%, nay tăng 3,5%.',
      ['difference holds 72,4% | 68,9% | 3,5%'],
    ],
    [
      'Có 1.204 mô hình được công nhận, đạt 72,4% số đăng ký. Năm 2022, tỷ lệ công nhận là 68,9%, nay tăng 3,8%.',
      ['difference contradicts 72,4% | 68,9% | 3,8%'],
    ],
    [
      'Các tổ hòa giải 947 vụ. Phân theo nội dung, tranh chấp đất đai 412 vụ, gia đình 305 vụ, còn lại 220 vụ là việc khác.',
      ['sum contradicts 412 vụ | 305 vụ | 220 vụ | 947 vụ'],
    ],
    [
      'Phân loại có 412 đơn, thuộc thẩm quyền 377 đơn, còn lại 36 đơn.',
      ['difference contradicts 412 đơn | 377 đơn | 36 đơn'],
    ],
    [
      'Năm 2023 xây dựng 860 mô hình, gồm 510 mô hình tập thể, 350 mô hình cá nhân, so với năm 2022 (742 mô hình) tăng 14%.',
      ['sum holds 510 mô hình | 350 mô hình | 860 mô hình', 'growth contradicts 860 mô hình | 742 mô hình | 14%'],
    ],
    ['Tỷ lệ hài lòng đạt 91%. Năm 2022, tỷ lệ công nhận là 68,9%, nay tăng 3,8%.', []],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });

  it('makes a column of averages of two others, also in the rows where it is wrong', () => {
    const text = teams('Xã A\t12\t81\t6,75\nXã B\t9\t58\t6,44\nXã C\t14\t93\t6,64\nXã D\t10\t66\t6,9');
    expect(checksIn(text)).toEqual([
      'average holds 81 | 12 | 6,75',
      'average holds 58 | 9 | 6,44',
      'average holds 93 | 14 | 6,64',
      'average contradicts 66 | 10 | 6,9',
    ]);
  });

  it('reads a column of rates of two neighbours together, and what is left beside what was done', () => {
    const text =
      'Lĩnh vực\tTiếp nhận\tGiải quyết\tTrước hạn\tĐúng hạn\tQuá hạn\tĐang giải quyết\tTỷ lệ\nA\t320\t281\t160\t84\t37\t39\t86,8%\nB\t415\t371\t250\t97\t24\t44\t93,5%\nC\t268\t241\t151\t61\t29\t27\t88%\nD\t530\t473\t322\t103\t48\t67\t89,9%';
    expect(checksIn(text)).toEqual(
      expect.arrayContaining([
        'ratio holds 160 | 84 | 281 | 86,8%',
        'ratio holds 322 | 103 | 473 | 89,9%',
        'sum holds 281 | 39 | 320',
        'sum contradicts 473 | 67 | 530',
      ]),
    );
  });

  it('takes the cell of a total row as the total of a list below the table', () => {
    const text =
      'Xã\tSố tổ\tThụ lý\tThành\nXã A\t12\t61\t52\nXã B\t9\t46\t38\nXã C\t14\t57\t50\nToàn huyện\t35\t164\t140\n\nSố vụ thụ lý chia ra: đất đai 74 vụ, gia đình 51 vụ, dân sự 39 vụ.';
    expect(checksIn(text)).toContain('sum holds 74 vụ | 51 vụ | 39 vụ | 164');
  });

  it('learns a sum of three columns also from rows with a zero', () => {
    const text =
      'Xã\tTiếp nhận\tThành\tKhông thành\tĐang\nXã A\t11\t9\t2\t0\nXã B\t17\t12\t5\t0\nXã C\t29\t25\t3\t1\nXã D\t31\t27\t3\t2';
    expect(checksIn(text)).toEqual([
      'sum holds 9 | 2 | 0 | 11',
      'sum holds 12 | 5 | 0 | 17',
      'sum holds 25 | 3 | 1 | 29',
      'sum contradicts 27 | 3 | 2 | 31',
    ]);
  });
});
