// Rows, columns and groups of tables, drawn or as lists, and what is said of them below.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('tables of rows that are made of each other', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Đơn vị | Nhận | Trả | Tỷ lệ\nXã A | 120 | 108 | 90%\nXã B | 80 | 60 | 75%\nXã C | 50 | 45 | 95%',
      ['ratio holds 108 | 120 | 90%', 'ratio holds 60 | 80 | 75%', 'ratio contradicts 45 | 50 | 95%'],
    ],
    ['Đơn vị | Nhận | Trả | Tỷ lệ\nXã A | 120 | 108 | 90%\nXã B | 80 | 60 | 85%', []],
    ['Đơn vị | Nhận | Trả | Tỷ lệ\nXã A | 120 | 108 | 90%\nXã B | 80 | 60 | 85%\nXã C | 50 | 45 | 95%', []],
    [
      'Chỉ tiêu | Năm trước | Năm nay | Tăng\nĐơn | 100 | 120 | 20%\nLượt | 200 | 260 | 30%\nHồ sơ | 400 | 500 | 35%',
      ['growth holds 120 | 100 | 20%', 'growth holds 260 | 200 | 30%', 'growth contradicts 500 | 400 | 35%'],
    ],
    [
      'Chỉ tiêu | Năm trước | Năm nay | Tăng, giảm\nĐơn | 100 | 80 | 20%\nLượt | 200 | 160 | 20%\nHồ sơ | 400 | 500 | 35%',
      ['growth holds 80 | 100 | 20%', 'growth holds 160 | 200 | 20%', 'growth contradicts 500 | 400 | 35%'],
    ],
    [
      'Đơn vị | Tổng | Nam | Nữ\nXã A | 30 | 18 | 12\nXã B | 40 | 25 | 15\nXã C | 50 | 20 | 31',
      ['sum holds 18 | 12 | 30', 'sum holds 25 | 15 | 40', 'sum contradicts 20 | 31 | 50'],
    ],
    [
      'Đơn vị | Tổng | Nam | Nữ | Đảng viên | Quần chúng\nXã A | 30 | 18 | 12 | 10 | 20\nXã B | 40 | 25 | 15 | 30 | 10\nXã C | 50 | 20 | 30 | 21 | 30\nXã D | 60 | 20 | 40 | 25 | 35',
      [
        'sum holds 18 | 12 | 30',
        'sum holds 10 | 20 | 30',
        'sum holds 25 | 15 | 40',
        'sum holds 30 | 10 | 40',
        'sum holds 20 | 30 | 50',
        'sum contradicts 21 | 30 | 50',
        'sum holds 20 | 40 | 60',
        'sum holds 25 | 35 | 60',
      ],
    ],
    [
      'Đơn vị | Nam | Nữ | Tổng\nXã A | 18 | 12 | 30\nXã B | 25 | 15 | 40\nXã C | 20 | 31 | 50',
      ['sum holds 18 | 12 | 30', 'sum holds 25 | 15 | 40', 'sum contradicts 20 | 31 | 50'],
    ],
    [
      'Đơn vị | Tổng | Nam | Khác | Nữ\nXã A | 30 | 18 | 5 | 12\nXã B | 40 | 25 | 7 | 15\nXã C | 50 | 20 | 9 | 31',
      ['sum holds 18 | 12 | 30', 'sum holds 25 | 15 | 40', 'sum contradicts 20 | 31 | 50'],
    ],
    [
      'Đơn vị | Nhận | Trả\nI. Khối huyện | 50 | 40\nPhòng A | 20 | 15\nPhòng B | 30 | 25\nII. Khối xã | 80 | 71\nXã A | 35 | 30\nXã B | 45 | 40\nTổng cộng | 130 | 111',
      [
        'sum holds 20 | 30 | 50',
        'sum holds 15 | 25 | 40',
        'sum holds 35 | 45 | 80',
        'sum contradicts 30 | 40 | 71',
        'sum holds 50 | 80 | 130',
        'sum holds 40 | 71 | 111',
      ],
    ],
    [
      'Đơn vị | Nhận | Trả\nI. Khối huyện | 50 | 40\nPhòng A | 20 | 15\nPhòng B | 30 | 25\nII. Khối xã | 80 | 70\nXã A | 35 | 30\nXã B | 45 | 40',
      ['sum holds 20 | 30 | 50', 'sum holds 15 | 25 | 40', 'sum holds 35 | 45 | 80', 'sum holds 30 | 40 | 70'],
    ],
    [
      'Đơn vị | Nhận | Trả\nXã A | 35 | 30\nXã B | 45 | 40\nXã C | 20 | 12\nTổng cộng | 101 | 82',
      ['sum contradicts 35 | 45 | 20 | 101', 'sum holds 30 | 40 | 12 | 82'],
    ],
    ['Đơn vị | Nhận | Trả\nXã A | 35 | 30\nXã B | 45 | 40\nXã C | 20 | 12\nTổng cộng | 110 | 92', []],
    [
      'Đơn vị | Nhận | Trả\nXã A | 35 | 30\nXã B | 45 | 40\nXã C | 20 | 12\nTổng cộng | 100 | 92',
      ['sum holds 35 | 45 | 20 | 100', 'sum contradicts 30 | 40 | 12 | 92'],
    ],
    [
      'Đơn vị | Nhận | Tăng\nXã A | 35 | tăng 3\nXã B | 45 | tăng 4\nXã C | 20 | giảm 2\nTổng cộng | 100 | tăng 9',
      ['sum holds 35 | 45 | 20 | 100'],
    ],
    [
      'STT | Đơn vị | Nhận | Trả\n(1) | (2) | (3) | (4)\nXã A | 35 | 30\nXã B | 45 | 40\nTổng cộng | 80 | 71',
      ['sum holds 35 | 45 | 80', 'sum contradicts 30 | 40 | 71'],
    ],
    [
      'Toàn huyện nhận 110 đơn.\n- Xã A: 35 đơn\n- Xã B: 45 đơn\n- Xã C: 20 đơn',
      ['sum contradicts 35 đơn | 45 đơn | 20 đơn | 110 đơn'],
    ],
    [
      'Toàn huyện nhận 100 đơn, trả 82 đơn.\n- Xã A: nhận 35 đơn, trả 30 đơn\n- Xã B: nhận 45 đơn, trả 40 đơn\n- Xã C: nhận 20 đơn, trả 13 đơn',
      ['sum holds 35 đơn | 45 đơn | 20 đơn | 100 đơn', 'sum contradicts 30 đơn | 40 đơn | 13 đơn | 82 đơn'],
    ],
    [
      'Toàn huyện nhận 100 đơn, trả 82 đơn, đạt 82%.\n- Xã A: nhận 35 đơn, trả 30 đơn, đạt 85,7%\n- Xã B: nhận 45 đơn, trả 40 đơn, đạt 88,9%\n- Xã C: nhận 20 đơn, trả 13 đơn, đạt 65%',
      [
        'sum holds 35 đơn | 45 đơn | 20 đơn | 100 đơn',
        'sum contradicts 30 đơn | 40 đơn | 13 đơn | 82 đơn',
        'ratio holds 82 đơn | 100 đơn | 82%',
        'ratio holds 30 đơn | 35 đơn | 85,7%',
        'ratio holds 40 đơn | 45 đơn | 88,9%',
        'ratio holds 13 đơn | 20 đơn | 65%',
      ],
    ],
    [
      'Nội dung | Xã A | Xã B | Xã C\nTiếp nhận | 120 | 80 | 50\nĐã giải quyết | 108 | 60 | 45\nTỷ lệ (%) | 90% | 75% | 95%',
      ['ratio holds 108 | 120 | 90%', 'ratio holds 60 | 80 | 75%', 'ratio contradicts 45 | 50 | 95%'],
    ],
    [
      'Nội dung | Xã A | Xã B | Xã C\nTiếp nhận | 120 | 80 | 50\nĐã giải quyết | 108 | 60 | 45\nTỷ lệ (%) | 90% | 75% | 90%',
      ['ratio holds 108 | 120 | 90%', 'ratio holds 60 | 80 | 75%', 'ratio holds 45 | 50 | 90%'],
    ],
    ['Nội dung | Xã A | Xã B\nTiếp nhận | 120 | 80\nĐã giải quyết | 108 | 60\nTỷ lệ (%) | 90% | 85%', []],
    [
      'Nội dung | Xã A | Xã B | Xã C\nTiếp nhận | 120 | 80 | 50\nĐã giải quyết | 108 | 60 | 45\nTăng (%) | tăng 90% | tăng 75% | tăng 95%',
      [],
    ],
    [
      'Nội dung\tXã A\tXã B\tXã C\nTiếp nhận\t120\t80\t50\nĐã giải quyết\t108\t60\t45\nTỷ lệ\t90%\t75%\t85%',
      ['ratio holds 108 | 120 | 90%', 'ratio holds 60 | 80 | 75%', 'ratio contradicts 45 | 50 | 85%'],
    ],
    [
      'Loại | Số | % | Số | %\nThủ tục 736 27,8% 1856 70,2% 2643 100%',
      ['ratio holds 736 | 2643 | 27,8%', 'ratio holds 1856 | 2643 | 70,2%'],
    ],
    ['Thủ tục 736 27,8% 1856 71,2% 2643 100%', ['ratio holds 736 | 2643 | 27,8%']],
    ['Có 736 phiếu 27,8% rồi 1856 phiếu, 70,2%, cả thảy 2643 100%', ['sum contradicts 736 phiếu | 1856 phiếu | 2643']],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nKiến nghị sau giám sát tăng 68 kiến nghị, bằng 7,4%.',
      ['difference holds 983 | 915 | 68 kiến nghị', 'growth holds 983 | 915 | 7,4%'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nKiến nghị sau giám sát tăng 68 kiến nghị (7,43%).',
      ['difference holds 983 | 915 | 68 kiến nghị', 'growth holds 983 | 915 | 7,43%'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nKiến nghị sau giám sát giảm 68 kiến nghị (7,43%).',
      [],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 983 | 915\nKiến nghị được tiếp thu | 872 | 933\n\nKiến nghị sau giám sát giảm 68 kiến nghị, hay 6,92%.',
      ['difference holds 983 | 915 | 68 kiến nghị', 'growth holds 915 | 983 | 6,92%'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nTỷ lệ hài lòng | 91,5% | 93,2%\nTỷ lệ đúng hạn | 87,2% | 93,3%\n\nTỷ lệ hài lòng tăng 1,7 điểm phần trăm.',
      ['difference holds 93,2% | 91,5% | 1,7 điểm phần trăm'],
    ],
    [
      'Năm | Lượt | Vụ việc\n2021 | 731 | 690\n2022 | 1.016 | 902\n2023 | 1.187 | 1.013\n\nSo với năm 2022, năm 2023 số lượt tăng 16,8%.',
      ['growth holds 1.187 | 1.016 | 16,8%'],
    ],
    [
      'Năm | Lượt | Vụ việc\n2021 | 731 | 690\n2022 | 1.016 | 902\n2023 | 987 | 1.013\n\nNăm 2023 số lượt giảm 2,9% so với năm 2022.',
      ['growth holds 987 | 1.016 | 2,9%'],
    ],
    [
      'Nội dung | Tháng 1 | Tháng 2\nĐơn khiếu nại | 12 | 15\nNhóm khác:\nĐơn tố cáo | 3 | 5\nTổng cộng | 15 | 21',
      ['sum holds 12 | 3 | 15', 'sum contradicts 15 | 5 | 21'],
    ],
    [
      '1. Xã A: 35 đơn, 12 lượt.\n2. Xã B: 45 đơn, 30 lượt.\n3. Xã C: 20 đơn, 8 lượt.\nTổng cộng: 100 đơn, 60 lượt.',
      ['sum holds 35 đơn | 45 đơn | 20 đơn | 100 đơn', 'sum contradicts 12 lượt | 30 lượt | 8 lượt | 60 lượt'],
    ],
    [
      '1. Xã A: 35/40 đơn.\n2. Xã B: 45/50 đơn.\n3. Xã C: 20/25 đơn.\nTổng cộng: 100/125 đơn.',
      ['sum holds 35/40 đơn | 45/50 đơn | 20/25 đơn | 100/125 đơn'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('rows whose cells are parted by blanks', () => {
  it('are no groups of thousands and no telephone number, the first row and the last', () => {
    const text =
      'Kênh Tiếp nhận Đã xử lý Tỷ lệ\nCổng thông tin 312 297 95,2%\nĐiện thoại 187 152 81,0%\nCộng 499 449 90%\n';
    expect(checksIn(text)).toEqual([
      'ratio holds 297 | 312 | 95,2%',
      'ratio contradicts 152 | 187 | 81,0%',
      'sum holds 312 | 187 | 499',
      'sum holds 297 | 152 | 449',
      'ratio holds 449 | 499 | 90%',
    ]);
  });

  it('add up past the rates between their counts', () => {
    const text =
      'Cấp | Đã trả | Trước hạn | Tỷ lệ | Đúng hạn | Tỷ lệ | Quá hạn | Tỷ lệ\n' +
      'Sở | 800 | 520 | 65% | 272 | 34% | 8 | 1%\nHuyện | 1.200 | 700 | 58,3% | 480 | 40% | 20 | 1,7%\n' +
      'Xã | 2.000 | 1.700 | 85% | 290 | 14,5% | 20 | 1%';
    expect(checksIn(text).filter((check) => check.startsWith('sum') && !check.includes('%'))).toEqual([
      'sum holds 520 | 272 | 8 | 800',
      'sum holds 700 | 480 | 20 | 1.200',
      'sum contradicts 1.700 | 290 | 20 | 2.000',
    ]);
  });
});
