// Parts line by line, with more on the lines than the part alone; each row stands beside its twin.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('lists whose parts stand line by line', () => {
  it.each<[text: string, checks: string[]]>([
    // A rate on the last line.
    [
      'Xã huy động 24,6 tỷ đồng:\n- Vốn tỉnh: 9,8 tỷ đồng;\n- Vốn huyện: 8,3 tỷ đồng;\n- Dân góp: 6,5 tỷ đồng, chiếm 26,4%.',
      [
        'sum holds 9,8 tỷ đồng | 8,3 tỷ đồng | 6,5 tỷ đồng | 24,6 tỷ đồng',
        'ratio holds 6,5 tỷ đồng | 24,6 tỷ đồng | 26,4%',
      ],
    ],
    [
      'Xã huy động 24,6 tỷ đồng:\n- Vốn tỉnh: 9,8 tỷ đồng;\n- Vốn huyện: 8,3 tỷ đồng;\n- Dân góp: 6,5 tỷ đồng, chiếm 26,2%.',
      [
        'sum holds 9,8 tỷ đồng | 8,3 tỷ đồng | 6,5 tỷ đồng | 24,6 tỷ đồng',
        'ratio contradicts 6,5 tỷ đồng | 24,6 tỷ đồng | 26,2%',
      ],
    ],
    // A list that misses its total.
    [
      'Xã huy động 24,6 tỷ đồng:\n- Vốn tỉnh: 9,8 tỷ đồng;\n- Vốn huyện: 7,8 tỷ đồng, vượt kế hoạch;\n- Dân góp: 6,5 tỷ đồng.',
      ['sum contradicts 9,8 tỷ đồng | 7,8 tỷ đồng | 6,5 tỷ đồng | 24,6 tỷ đồng'],
    ],
    // Of what the lines do not add up to no share is known.
    [
      'Xã huy động 24,6 tỷ đồng.\nCụ thể, trong kỳ:\n- Vốn tỉnh: 2,8 tỷ đồng;\n- Dân góp: 1,5 tỷ đồng, chiếm 26,2%.',
      [],
    ],
    // Only some of it.
    [
      'Xã huy động 24,6 tỷ đồng, trong đó:\n- Vốn tỉnh: 9,8 tỷ đồng;\n- Vốn huyện: 7,5 tỷ đồng, vượt kế hoạch;\n- Dân góp: 5,4 tỷ đồng.',
      [],
    ],
    // The numbered head is no line of the list under it.
    [
      '2. Tổng số đơn nhận trong quý 96 đơn:\n- Xã Đông: 41 đơn, có 3 đơn tố cáo;\n- Xã Đoài: 30 đơn;\n- Xã Nam: 25 đơn.',
      ['sum holds 41 đơn | 30 đơn | 25 đơn | 96 đơn'],
    ],
    // Year by year, and what they come to behind them.
    [
      '- Năm 2021: 12 hội nghị, 860 người;\n- Năm 2022: 15 hội nghị, 1.040 người;\n- Năm 2023: 18 hội nghị, 1.275 người.\nTính chung mở 45 hội nghị với 3.165 người.',
      [
        'sum holds 12 hội nghị | 15 hội nghị | 18 hội nghị | 45 hội nghị',
        'sum contradicts 860 người | 1.040 người | 1.275 người | 3.165 người',
      ],
    ],
    // Things of several kinds are no list of cases.
    ['Xã mở 12 lớp.\n- Tiếp dân 12 buổi;\n- Nhận 18 đơn;\n- Giữ 13 tổ hòa giải.\nTổng cộng có 43 trường hợp.', []],
    // The channel by which they came, one a line.
    [
      'Phường nhận 214 ý kiến.\nTheo kênh:\n• Trang Zalo: 97, chiếm 45,3%\n• Tổng đài: 62, chiếm 29%\n• Hòm thư: 55, chiếm 25,7%',
      [
        'sum holds 97 | 62 | 55 | 214 ý kiến',
        'ratio holds 97 | 214 ý kiến | 45,3%',
        'ratio holds 62 | 214 ý kiến | 29%',
        'ratio holds 55 | 214 ý kiến | 25,7%',
        'sum holds 45,3% | 29% | 25,7%',
      ],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text).sort()).toEqual(checks.sort());
  });
});
