// Tables that came out of a document one cell below the other, and rows whose cells only blanks part.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';
import { readReport } from '../read-report.js';

const below = (...cells: string[]): string => cells.join('\n');

describe('tables whose cells stand on lines of their own', () => {
  it.each<[text: string, checks: string[]]>([
    [
      below(
        ...['Đơn vị', 'Tiếp nhận', 'Giải quyết', 'Tỷ lệ', 'Xã An Bình', '120', '108', '90%'],
        ...['Xã An Hòa', '80', '60', '75%', 'Xã An Lạc', '50', '45', '95%', 'Cộng', '250', '214', '85,6%'],
      ),
      [
        'ratio holds 108 | 120 | 90%',
        'ratio holds 60 | 80 | 75%',
        'ratio contradicts 45 | 50 | 95%',
        'sum holds 120 | 80 | 50 | 250',
        'sum contradicts 108 | 60 | 45 | 214',
        'ratio holds 214 | 250 | 85,6%',
      ],
    ],
    // Quarters as columns, measures as rows.
    [
      below(
        ...['Chỉ tiêu', 'Quý I', 'Quý II', '6 tháng', 'Lượt tiếp dân', '112', '136', '248'],
        ...['Đơn nhận', '41', '37', '79', 'Đơn đã giải quyết', '38', '36', '74'],
      ),
      ['sum holds 112 | 136 | 248', 'sum contradicts 41 | 37 | 79', 'sum holds 38 | 36 | 74'],
    ],
    // A number before the name of every row.
    [
      below(
        ...['TT', 'Thôn', 'Số vụ', 'Thành', '1', 'Thôn Đông', '12', '9', '2', 'Thôn Đoài', '20', '17'],
        ...['3', 'Thôn Trung', '8', '7', 'Tổng cộng', '40', '34'],
      ),
      ['sum holds 12 | 20 | 8 | 40', 'sum contradicts 9 | 17 | 7 | 34'],
    ],
    // Years as columns, an empty line between the rows.
    [
      'Nội dung\n2021\n2022\n\nHộ nghèo\n512\n430\n\nHộ cận nghèo\n498\n455\n\nCộng\n1.010\n886',
      ['sum holds 512 | 498 | 1.010', 'sum contradicts 430 | 455 | 886'],
    ],
    [
      'Nội dung\nNăm 2022\nNăm 2023\nĐơn nhận\n96 đơn\n88 đơn\nĐơn đã giải quyết\n84 đơn\n79 đơn\nTỷ lệ\n87,5%\n89,8%',
      ['ratio holds 84 đơn | 96 đơn | 87,5%', 'ratio holds 79 đơn | 88 đơn | 89,8%'],
    ],
    [
      'Kết quả từng quý:\nQuý I\n1.204 hồ sơ\nQuý II\n1.310 hồ sơ\nQuý III\n1.286 hồ sơ\nTổng cộng\n3.810 hồ sơ',
      ['sum contradicts 1.204 hồ sơ | 1.310 hồ sơ | 1.286 hồ sơ | 3.810 hồ sơ'],
    ],
    // Numbers on lines of their own that are no table.
    ['Hoa Sơn\n3\nHoa Thủy\n4\nHoa Lư\n5', []],
    ['Trang\n12\n13\nSố\n4\n5\n6', []],
    ['Bài một\n12 3\n4\nBài hai\n9', []],
  ])('reads %j', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });

  it('claims what the names of rows and columns say', () => {
    const { claims } = readReport(
      'Chỉ tiêu\nQuý I/2024\nQuý II/2024\nHồ sơ tiếp nhận\n8.140\n9.072\nHồ sơ nộp trực tuyến\n6.187\n7.258',
    );
    expect(claims.map(({ measure, value, period }) => `${measure} ${value.toString()} ${period ?? ''}`)).toEqual(
      expect.arrayContaining(['dossier-received 8140 2024-01/2024-03', 'dossier-received 9072 2024-04/2024-06']),
    );
  });
});

describe('rows of blanks with a number before their name', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'STT Thôn Số hộ Số hộ văn hóa Tỷ lệ\n1 Thôn Đông 212 201 94,8%\n2 Thôn Đoài 180 171 95%\n3 Thôn Trung 240 222 92,5%\nToàn xã 632 595 94,1%',
      [
        'ratio holds 201 | 212 | 94,8%',
        'ratio holds 171 | 180 | 95%',
        'ratio holds 222 | 240 | 92,5%',
        'sum holds 212 | 180 | 240 | 632',
        'sum contradicts 201 | 171 | 222 | 595',
        'ratio holds 595 | 632 | 94,1%',
      ],
    ],
    [
      '1 Xã Tân Lập 1.204 1.190\n2 Xã Tân Tiến 967 951\nCộng 2.171 2.141',
      ['sum holds 1.204 | 967 | 2.171', 'sum holds 1.190 | 951 | 2.141'],
    ],
    ['1 Xã Tân Lập có 12 thôn, 3 bản.\n4 Xã Tân Tiến có 9 thôn, 5 bản.', []],
  ])('reads %j', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });

  it('calls the number an ordinal', () => {
    const { mentions } = readReport('1 Thị trấn Nho Quan 1.842 1.815\n2 Xã Gia Lâm 967 951\n3 Xã Gia Thủy 743 743');
    expect(mentions.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 3 }, () => ['ordinal', 'count', 'count']).flat(),
    );
  });
});
