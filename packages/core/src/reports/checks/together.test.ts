// What several figures say between them, in a sentence, a table or a title.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';
import { readReport } from '../read-report.js';

describe('parts taken together, shares of a whole, tables and titles', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Đã giải quyết 204 hồ sơ, trong đó sớm hạn 163 hồ sơ, đúng hạn 37 hồ sơ, quá hạn 4 hồ sơ; tỷ lệ đúng và trước hạn đạt 98,04%.',
      ['sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ', 'ratio holds 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 98,04%'],
    ],
    [
      'Đã giải quyết 204 hồ sơ, trong đó sớm hạn 163 hồ sơ, đúng hạn 37 hồ sơ, quá hạn 4 hồ sơ; tỷ lệ đúng và trước hạn đạt 97,04%.',
      [
        'sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ',
        'ratio contradicts 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 97,04%',
      ],
    ],
    [
      'Đã trả 204 hồ sơ: trước thời hạn 163 hồ sơ, đúng hẹn 37 hồ sơ, trễ hẹn 4 hồ sơ; tỷ lệ trước hoặc đúng hẹn là 95,04%.',
      [
        'sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ',
        'ratio contradicts 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 95,04%',
      ],
    ],
    [
      'Đã xử lý 204 hồ sơ: đúng hẹn 37 hồ sơ, trước hẹn 163 hồ sơ, trễ hẹn 4 hồ sơ; tỷ lệ đúng và sớm hẹn là 95,04%.',
      [
        'sum holds 37 hồ sơ | 163 hồ sơ | 4 hồ sơ | 204 hồ sơ',
        'ratio contradicts 37 hồ sơ | 163 hồ sơ | 204 hồ sơ | 95,04%',
      ],
    ],
    [
      'Tiếp nhận 204 hồ sơ: trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ, trễ hạn 4 hồ sơ; tỷ lệ trước và đúng hạn đạt 95,04%.',
      ['sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ'],
    ],
    [
      'Đã trả 204 hồ sơ: trực tuyến 163 hồ sơ, trực tiếp 37 hồ sơ, bưu chính 4 hồ sơ; tỷ lệ trước và đúng hạn đạt 95,04%.',
      ['sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ'],
    ],
    [
      'Đã trả 204 hồ sơ: trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ, trễ hạn 4 hồ sơ; tỷ lệ trước và đúng hạn đạt 92,04%.',
      ['sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ'],
    ],
    [
      'Đã trả 204 hồ sơ: trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ, trễ hạn 4 hồ sơ; tỷ lệ trước và đúng hạn đạt 93,04%.',
      [
        'sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ',
        'ratio contradicts 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 93,04%',
      ],
    ],
    [
      'Đã trả 204 hồ sơ: trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ, trễ hạn 4 hồ sơ; tỷ lệ trước và đúng hạn đạt 103,1%.',
      ['sum holds 163 hồ sơ | 37 hồ sơ | 4 hồ sơ | 204 hồ sơ'],
    ],
    [
      'Toàn xã có 200 phiếu: rất hài lòng 90 phiếu, hài lòng 80 phiếu, không hài lòng 30 phiếu; tỷ lệ hài lòng trở lên đạt 85%.',
      ['sum holds 90 phiếu | 80 phiếu | 30 phiếu | 200 phiếu', 'ratio holds 90 phiếu | 80 phiếu | 200 phiếu | 85%'],
    ],
    [
      'Toàn xã có 200 phiếu: rất hài lòng 90 phiếu, hài lòng 80 phiếu, không hài lòng 30 phiếu; tỷ lệ hài lòng trở lên đạt 87%.',
      [
        'sum holds 90 phiếu | 80 phiếu | 30 phiếu | 200 phiếu',
        'ratio contradicts 90 phiếu | 80 phiếu | 200 phiếu | 87%',
      ],
    ],
    ['Cùng kỳ trả 204 hồ sơ: trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ; tỷ lệ trước và đúng hạn đạt 97,04%.', []],
    [
      'Trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ trên 204 hồ sơ đã giải quyết, tỷ lệ trước và đúng hạn đạt 96,04%.',
      ['ratio contradicts 163 hồ sơ | 37 hồ sơ | 204 hồ sơ | 96,04%'],
    ],
    ['Nông nghiệp chiếm 45%, công nghiệp 30%, dịch vụ 25%.', ['sum holds 45% | 30% | 25%']],
    ['Nông nghiệp chiếm 45%, công nghiệp 35%, dịch vụ 25%.', []],
    ['Tỷ trọng nông nghiệp 45%, công nghiệp 35%, dịch vụ 25%.', ['sum contradicts 45% | 35% | 25%']],
    [
      'Tỷ trọng nông nghiệp 33,3%, công nghiệp 33,3%, dịch vụ 33,3%, khác 0,2%.',
      ['sum undecided 33,3% | 33,3% | 33,3% | 0,2%'],
    ],
    ['Tỷ trọng nông nghiệp tăng 45%, công nghiệp 35%, dịch vụ 25%.', []],
    ['Tỷ trọng nông nghiệp 45%, công nghiệp 35%, dịch vụ 15%.', []],
    ['Tỷ trọng nông nghiệp 45%, công nghiệp 35%, dịch vụ 27%.', []],
    ['Nam chiếm 54,2%, nữ chiếm 45,9%.', ['sum undecided 54,2% | 45,9%']],
    ['Nam chiếm 54%, nữ chiếm 46%.', ['sum holds 54% | 46%']],
    ['Nam chiếm 54%. Nữ chiếm 47%.', []],
    ['Nam chiếm 54%. Nữ chiếm 46%.', ['sum holds 54% | 46%']],
    ['Nam chiếm hơn 54%, nữ chiếm 47%.', []],
    ['Nam chiếm 54%, nữ chiếm 55%.', []],
    ['Đất ở chiếm 54%, đất vườn chiếm 47%.', []],
    [
      'Đơn vị | Nhận | Trả\nXã A | 120 | 110\nXã B | 80 | 75\nXã C | 50 | 45\nTổng cộng | 250 | 230\n',
      ['sum holds 120 | 80 | 50 | 250', 'sum holds 110 | 75 | 45 | 230'],
    ],
    [
      'Đơn vị | Nhận | Trả\nXã A | 120 | 110\nXã B | 80 | 75\nXã C | 50 | 45\nTổng số | 250 | 240\n',
      ['sum holds 120 | 80 | 50 | 250', 'sum contradicts 110 | 75 | 45 | 240'],
    ],
    [
      'Đơn vị | Nhận | Hạng\nXã A | 120 | 11\nXã B | 80 | 2\nXã C | 50 | 1\nTổng cộng | 250 | 4\n',
      ['sum holds 120 | 80 | 50 | 250'],
    ],
    ['Đơn vị | Nhận | Trả\nXã A | 120 | 110\nXã B | 80 | 75\nXã C | 50 | 45\nTổng cộng | 260 | 240\n', []],
    [
      'Đơn vị | Tổng | Nam | Nữ\nXã A | 120 | 70 | 50\nXã B | 80 | 45 | 35\nXã C | 50 | 30 | 20\n',
      ['sum holds 70 | 50 | 120', 'sum holds 45 | 35 | 80', 'sum holds 30 | 20 | 50'],
    ],
    [
      'Đơn vị\tTổng\tNam\tNữ\nXã A\t120\t70\t50\nXã B\t80\t45\t35\nXã C\t50\t30\t20\n',
      ['sum holds 70 | 50 | 120', 'sum holds 45 | 35 | 80', 'sum holds 30 | 20 | 50'],
    ],
    [
      'Đơn vị | Hộ | Đạt | Tỷ lệ\nXã A | 120 | 60 | 50%\nXã B | 80 | 48 | 60%\nXã C | 50 | 35 | 75%\n',
      ['ratio holds 60 | 120 | 50%', 'ratio holds 48 | 80 | 60%', 'ratio contradicts 35 | 50 | 75%'],
    ],
    [
      'Đơn vị | Năm trước | Năm nay | Tăng\nXã A | 100 | 120 | 20%\nXã B | 80 | 100 | 25%\nXã C | 50 | 56 | 15%\n',
      ['growth holds 120 | 100 | 20%', 'growth holds 100 | 80 | 25%', 'growth contradicts 56 | 50 | 15%'],
    ],
    [
      'Nội dung | Số đơn\nTổng cộng | 250\nKhiếu nại | 120\nTố cáo | 80\nKhác | 50\n',
      ['sum holds 120 | 80 | 50 | 250'],
    ],
    [
      'Trong năm nhận 260 đơn:\n- Khiếu nại: 120 đơn;\n- Tố cáo: 80 đơn;\n- Khác: 50 đơn.',
      ['sum contradicts 120 đơn | 80 đơn | 50 đơn | 260 đơn'],
    ],
    [
      'Trong năm nhận 250 đơn:\n- Khiếu nại: 120 đơn;\n- Tố cáo: 80 đơn;\n- Khác: 50 đơn.',
      ['sum holds 120 đơn | 80 đơn | 50 đơn | 250 đơn'],
    ],
    [
      'TT | Lĩnh vực | Hồ sơ\nI | Đất đai | 200\n1 | Cấp mới | 120\n2 | Cấp đổi | 80\nII | Hộ tịch | 130\n1 | Khai sinh | 90\n2 | Kết hôn | 40\n | Tổng cộng | 330\n',
      ['sum holds 120 | 80 | 200', 'sum holds 90 | 40 | 130', 'sum holds 200 | 130 | 330'],
    ],
    [
      'TT | Lĩnh vực | Hồ sơ\nI | Đất đai | 210\n1 | Cấp mới | 120\n2 | Cấp đổi | 80\nII | Hộ tịch | 130\n1 | Khai sinh | 90\n2 | Kết hôn | 40\n | Tổng cộng | 340\n',
      ['sum contradicts 120 | 80 | 210', 'sum holds 90 | 40 | 130', 'sum holds 210 | 130 | 340'],
    ],
    [
      'Tỷ lệ hòa giải thành trên 86%.\nCác tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio holds 346 vụ việc | 400 vụ việc | trên 86%', 'ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Tỷ lệ hòa giải thành trên 85%.\nCác tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Tỷ lệ hòa giải thành trên 87%.\nCác tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Tỷ lệ hòa giải thành gần 87%.\nCác tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio undecided 346 vụ việc | 400 vụ việc | gần 87%', 'ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Tỷ lệ hòa giải thành gần 88%.\nCác tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Tỷ lệ hòa giải thành khoảng 86%.\nCác tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio undecided 346 vụ việc | 400 vụ việc | khoảng 86%', 'ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Các xã họp. Các tổ họp. Các hội họp. Tỷ lệ hòa giải thành đạt 87%.\nCác tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
    [
      'Tỷ lệ đạt của các xã trên 86%.\nCác tổ tiếp nhận 400 vụ việc, hòa giải thành 346 vụ việc, đạt 86,5%.',
      ['ratio holds 346 vụ việc | 400 vụ việc | 86,5%'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('what is said of shares that should make up a hundred', () => {
  it.each<[text: string, vi: string, en: string]>([
    [
      'Cơ cấu: nông nghiệp 40%, công nghiệp 32,5%, dịch vụ 27,5%.',
      '40 % + 32,5 % + 27,5 % = 100 %: các tỷ lệ cộng lại đủ 100 %.',
      '40% + 32.5% + 27.5% = 100%: the shares make up 100%.',
    ],
    [
      'Cơ cấu: nông nghiệp 40%, công nghiệp 34,5%, dịch vụ 27,5%.',
      '40 % + 34,5 % + 27,5 % = 102 %: các tỷ lệ cộng lại không bằng 100 %.',
      '40% + 34.5% + 27.5% = 102%: the shares do not make up 100%.',
    ],
    [
      'Cơ cấu: nông nghiệp 33,4%, công nghiệp 33,4%, dịch vụ 33,3%.',
      '33,4 % + 33,4 % + 33,3 % = 100,1 %: các tỷ lệ cộng lại không tròn 100 %, phần lệch nằm trong phạm vi làm tròn.',
      '33.4% + 33.4% + 33.3% = 100.1%: the shares miss 100% by no more than rounding.',
    ],
  ])('%s', (text, vi, en) => {
    expect(readReport(text).checks.map(({ note }) => note)).toEqual([{ vi, en }]);
  });
});
