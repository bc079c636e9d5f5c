import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layTables } from './laid-tables.js';
import { readReport } from './read-report.js';

const shown = (text: string): string => layTables(text).replaceAll('\t', '⇥');

describe('a table pasted one cell a line', () => {
  it.each([
    [
      'two columns and their total',
      'Nội dung\nQuý I\nQuý II\nĐơn nhận\n12\n15\nĐã giải quyết\n10\n14',
      'Nội dung⇥Quý I⇥Quý II\nĐơn nhận⇥12⇥15\nĐã giải quyết⇥10⇥14',
    ],
    [
      'years over the columns',
      'Lĩnh vực\n2022\n2023\nĐất đai\n1.204\n1.318\nTư pháp\n866\n902',
      'Lĩnh vực⇥2022⇥2023\nĐất đai⇥1.204⇥1.318\nTư pháp⇥866⇥902',
    ],
    [
      'rows with a place',
      'TT\nXã\nNhận\nXong\n1\nAn Phú\n120\n118\n2\nBình Hòa\n96\n90\nCộng\n216\n208',
      'TT⇥Xã⇥Nhận⇥Xong\n1⇥An Phú⇥120⇥118\n2⇥Bình Hòa⇥96⇥90\nCộng⇥216⇥208',
    ],
    [
      'the name of a group over its rows',
      'Chỉ tiêu\nKỳ trước\nKỳ này\nĐơn thư\nNhận\n30\n42\nXong\n28\n40',
      'Chỉ tiêu⇥Kỳ trước⇥Kỳ này\nĐơn thư\nNhận⇥30⇥42\nXong⇥28⇥40',
    ],
    [
      'one column',
      'Tổ hòa giải\n120\nHòa giải viên\n840\nVụ việc\n96',
      'Tổ hòa giải⇥120\nHòa giải viên⇥840\nVụ việc⇥96',
    ],
    [
      'cells with a short unit or without a figure',
      'Xã\nNhận\nThành\nAn Lạc\n46 vụ\n41 vụ\nTân Mỹ\n-\n-',
      'Xã⇥Nhận⇥Thành\nAn Lạc⇥46 vụ⇥41 vụ\nTân Mỹ⇥-⇥-',
    ],
    [
      'lines that end in a carriage return',
      'Xã\r\nNhận\r\nAn Lạc\r\n46\r\nTân Mỹ\r\n33\r\nHòa An\r\n21\r\n',
      'Xã ⇥Nhận \nAn Lạc ⇥46 \nTân Mỹ ⇥33 \nHòa An ⇥21\r\n',
    ],
  ])('%s', (_, text, laid) => {
    expect(shown(text)).toBe(laid);
  });

  it('is read like a drawn one', () => {
    const cells = [
      'Chỉ tiêu',
      'Quý I/2023',
      'Quý II/2023',
      'Cộng',
      'Hồ sơ tiếp nhận',
      '310',
      '295',
      '605',
      'Giải quyết đúng hạn',
      '301',
      '280',
      '591',
      'Nộp trực tuyến',
      '204',
      '211',
      '415',
    ];
    const { checks } = readReport(`Xã An Bình\n\n${cells.join('\n')}`);
    expect(checks.map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual([
      'sum holds',
      'sum contradicts',
      'sum holds',
    ]);
  });
});

describe('rows whose cells are parted by blanks', () => {
  it.each([
    [
      'a head with as many names',
      'Đơn vị Nhận Thành Tỷ lệ\nXã An Lạc 46 41 89,1%\nXã Tân Mỹ 33 27 81,8%',
      'Đơn vị⇥Nhận⇥Thành⇥Tỷ lệ\nXã An Lạc⇥46⇥41⇥89,1%\nXã Tân Mỹ⇥33⇥27⇥81,8%',
    ],
    [
      'rows with a place, a total without',
      'TT Xã Nhận Xong\n1 An Phú 120 118\n2 Bình Hòa 96 90\nCộng 216 208',
      'TT⇥Xã⇥Nhận⇥Xong\n1⇥An Phú⇥120⇥118\n2⇥Bình Hòa⇥96⇥90\nCộng⇥216⇥208',
    ],
    [
      'short forms in the head',
      'Thôn Tổ HG HGV BQ HGV/tổ HG thành Đang HG\nThôn Ngoài 2 13 6,5 4 1\nThôn Trong 3 19 6,3 7 0',
      'Thôn⇥Tổ HG⇥HGV⇥BQ HGV/tổ⇥HG thành⇥Đang HG\nThôn Ngoài⇥2⇥13⇥6,5⇥4⇥1\nThôn Trong⇥3⇥19⇥6,3⇥7⇥0',
    ],
    [
      'a sign that begins a name, names inside of names',
      'Xã Mô hình Dân vận khéo % đạt Hồ sơ\nYên Hòa 4 75 310\nYên Lạc 3 66,7 280',
      'Xã⇥Mô hình Dân vận khéo⇥% đạt⇥Hồ sơ\nYên Hòa⇥4⇥75⇥310\nYên Lạc⇥3⇥66,7⇥280',
    ],
    [
      'a head of two lines',
      'Đơn vị Tiếp nhận Kết quả\nThành Không thành\nXã An Lạc 46 41 5\nXã Tân Mỹ 33 27 6',
      'Đơn vị⇥Tiếp nhận⇥Kết quả Thành⇥Không thành\nXã An Lạc⇥46⇥41⇥5\nXã Tân Mỹ⇥33⇥27⇥6',
    ],
    [
      'numbers of the columns under the head',
      'Đơn vị Nhận Xong\n(1) (2) (3)\nXã An Lạc 46 41\nXã Tân Mỹ 33 27',
      'Đơn vị⇥Nhận⇥Xong\n(1)⇥(2)⇥(3)\nXã An Lạc⇥46⇥41\nXã Tân Mỹ⇥33⇥27',
    ],
    [
      'units under the head',
      'Đơn vị Nhận Xong\n(vụ) (vụ)\nXã An Lạc 46 41\nXã Tân Mỹ 33 27',
      'Đơn vị⇥Nhận⇥Xong\n(vụ) (vụ)\nXã An Lạc⇥46⇥41\nXã Tân Mỹ⇥33⇥27',
    ],
    [
      'a head that could be cut in two ways is left',
      'Đơn vị HS ABC XYZ Nhận\nXã An Lạc 46 41 2\nXã Tân Mỹ 33 27 3',
      'Đơn vị HS ABC XYZ Nhận\nXã An Lạc⇥46⇥41⇥2\nXã Tân Mỹ⇥33⇥27⇥3',
    ],
    [
      'years over the columns',
      'Chỉ số 2021 2022\nSố tổ 9 10\nSố vụ 33 27',
      'Chỉ số⇥2021⇥2022\nSố tổ⇥9⇥10\nSố vụ⇥33⇥27',
    ],
    [
      'a total that is called a number',
      'Xã Nhận Xong\nTổng số 79 68\nAn Lạc 46 41\nTân Mỹ 33 27',
      'Xã⇥Nhận⇥Xong\nTổng số⇥79⇥68\nAn Lạc⇥46⇥41\nTân Mỹ⇥33⇥27',
    ],
    ['names that end in a number', 'Tổ 5 120 118\nTổ 6 96 90', 'Tổ 5⇥120⇥118\nTổ 6⇥96⇥90'],
    ['names that end in several', 'Mức 1, 2 120 118\nMức 3 96 90', 'Mức 1, 2⇥120⇥118\nMức 3⇥96⇥90'],
    [
      'a head that does not fit stays',
      'Kết quả tiếp dân\nXã An Lạc 46 41\nXã Tân Mỹ 33 27',
      'Kết quả tiếp dân\nXã An Lạc⇥46⇥41\nXã Tân Mỹ⇥33⇥27',
    ],
    [
      'years, and how many they are',
      'Năm Nhận Thành\n2021 204 153\n2022 186 151\n2 năm 390 304',
      'Năm⇥Nhận⇥Thành\n2021⇥204⇥153\n2022⇥186⇥151\n2 năm⇥390⇥304',
    ],
    [
      'a name that ends as a place does without marks',
      'Phố Nho Quan 46 41\nXã Tân Mỹ 33 27',
      'Phố Nho Quan⇥46⇥41\nXã Tân Mỹ⇥33⇥27',
    ],
    ['names without marks', 'Thon 1 120 118\nThon 2 96 90', 'Thon 1⇥120⇥118\nThon 2⇥96⇥90'],
  ])('%s', (_, text, laid) => {
    expect(shown(text)).toBe(laid);
  });
});

describe('what is no such table stays as it is', () => {
  it.each([
    [
      'prose with a page number',
      'Công tác tiếp dân được duy trì\n12\nĐơn thư giảm so với năm trước\n13\nkhông có đơn tồn.',
    ],
    ['a heading over two figures', 'Số liệu\n12\n15\n\nKết thúc'],
    ['one row', 'Đơn nhận\n12\n15\nĐã giải quyết hết số đơn nhận trong kỳ.'],
    ['a drawn table', 'Xã\tNhận\tXong\nAn Phú\t120\t118\nBình Hòa\t96\t90'],
    ['a drawn row with a word before its figure', 'An Phú\t120\triêng 118 90\nBình Hòa\t96\triêng 90 80'],
    ['one line that ends in figures', 'Giai đoạn 2021 2025'],
    ['sentences that end in a figure', 'Năm qua xã nhận 120 đơn; đã xong 118\nKỳ trước nhận 96 đơn; đã xong 90'],
    ['rows of different widths', 'Xã An Lạc 46 41\nXã Tân Mỹ 33 27 12'],
  ])('%s', (_, text) => {
    expect(layTables(text)).toBe(text);
  });
});

it('keeps every place, whatever the text', () => {
  const piece = fc.constantFrom(
    'Xã',
    'An Phú',
    '12',
    '1.204',
    '97,9%',
    '\n',
    '\n',
    ' ',
    '\t',
    '|',
    '-',
    '1',
    '2',
    'Cộng',
    '.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const laid = layTables(text);
      expect(laid.length).toBe(text.length);
      for (let at = 0; at < text.length; at += 1)
        if (laid[at] !== text[at]) expect([text[at], laid[at]]).toEqual([expect.stringMatching(/[\n \u00a0]/), '\t']);
    }),
  );
});

describe('cells that stand one under the other', () => {
  const rows = [
    'Huyện Tân Hưng    2.418        187    2.206     99,3',
    'Huyện Hoa Lộc     1.765         94    1.640     98,2',
    'CỘNG              4.183        281    3.846     98,8',
  ];
  const laidRows = [
    'Huyện Tân Hưng   ⇥2.418       ⇥187   ⇥2.206    ⇥99,3',
    'Huyện Hoa Lộc    ⇥1.765        ⇥94   ⇥1.640    ⇥98,2',
    'CỘNG             ⇥4.183       ⇥281   ⇥3.846    ⇥98,8',
  ];

  it.each([
    [
      'names over two lines',
      [
        'Đơn vị         Tiếp nhận  Kỳ trước  Đã giải   Tỷ lệ',
        '                           chuyển    quyết     đúng hạn',
      ],
      [
        'Đơn vị        ⇥Tiếp nhận ⇥Kỳ trước ⇥Đã giải  ⇥Tỷ lệ',
        '              ⇥          ⇥ chuyển  ⇥ quyết   ⇥ đúng hạn',
      ],
    ],
    [
      'a name that begins on the second line',
      [
        'Đơn vị         Tiếp nhận  Kỳ trước              Tỷ lệ',
        '                           chuyển    Đã trả    đúng hạn',
      ],
      [
        'Đơn vị        ⇥Tiếp nhận ⇥Kỳ trước   ⇥         ⇥Tỷ lệ',
        '                 ⇥        ⇥chuyển   ⇥Đã trả   ⇥đúng hạn',
      ],
    ],
    [
      'names of the last column that come before those of others',
      ['Đơn vị         Tiếp nhận  Kỳ trước   Đã trả    Tỷ lệ', '               (hồ sơ)'],
      ['Đơn vị        ⇥Tiếp nhận ⇥Kỳ trước  ⇥Đã trả   ⇥Tỷ lệ', '              ⇥(hồ sơ)'],
    ],
  ])('%s', (_, head, laid) => {
    expect(shown(['Bảng', '', ...head, ...rows, ''].join('\n'))).toBe(
      ['Bảng', '', ...laid, ...laidRows, ''].join('\n'),
    );
  });
});
