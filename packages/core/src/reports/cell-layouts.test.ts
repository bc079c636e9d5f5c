import { describe, expect, it } from 'vitest';
import { layTables } from './laid-tables.js';
import { readReport } from './read-report.js';

const shown = (text: string): string => layTables(text).replaceAll('\t', '⇥');

describe('the ways in which a table is pasted', () => {
  it.each([
    [
      'an empty line between any two cells',
      'Kính gửi ông A.\n\nXã\n\nNhận\n\nXong\n\nAn Lạc\n\n46\n\n41\n\nTân Mỹ\n\n33\n\n27',
      'Kính gửi ông A.\n\nXã ⇥Nhận ⇥Xong \nAn Lạc ⇥46 ⇥41 \nTân Mỹ ⇥33 ⇥27',
    ],
    [
      'an empty line between rows, which move together',
      'Xã\nNhận\nXong\n\nAn Lạc\n46\n41\n\nTân Mỹ\n33\n27',
      'Xã⇥Nhận⇥Xong \nAn Lạc⇥46⇥41 \nTân Mỹ⇥33⇥27',
    ],
    [
      'years that name rows apart',
      'Năm\nSố vụ\nThành\n\n2021\n96\n81\n\n2022\n88\n80\n\nCộng\n-\n161',
      'Năm⇥Số vụ⇥Thành \n2021⇥96⇥81 \n2022⇥88⇥80 \nCộng⇥-⇥161',
    ],
    [
      'years that name rows, line upon line',
      'Năm\nSố vụ\nThành\n2021\n96\n81\n2022\n88\n80\nCộng\n184\n161',
      'Năm⇥Số vụ⇥Thành\n2021⇥96⇥81\n2022⇥88⇥80\nCộng⇥184⇥161',
    ],
    [
      'names of columns that run over two lines, over cells a line each',
      'Đơn vị\nTiếp\nnhận\nGiải quyết\nđúng hạn\nAn Lạc\n46\n41\nTân Mỹ\n33\n27',
      'Đơn vị⇥Tiếp nhận⇥Giải quyết đúng hạn\nAn Lạc⇥46⇥41\nTân Mỹ⇥33⇥27',
    ],
    [
      'units under the head, a line each',
      'Xã\nNhận\nTỷ lệ\n(vụ)\n(%)\nAn Lạc\n46\n89,1\nTân Mỹ\n33\n81,8',
      'Xã⇥Nhận⇥Tỷ lệ\n(vụ)⇥(%)\nAn Lạc⇥46⇥89,1\nTân Mỹ⇥33⇥81,8',
    ],
    [
      'names of columns a line each, over rows a line each',
      'Xã\nNhận\nGiải quyết\nxong\nAn Lạc 46 41\nTân Mỹ 33 27',
      'Xã⇥Nhận⇥Giải quyết xong\nAn Lạc⇥46⇥41\nTân Mỹ⇥33⇥27',
    ],
    [
      'the name of a row over its cells',
      'Xã Nhận Xong\nAn Lạc\n46 41\nTân Mỹ\n33 27\nCộng\n79 68',
      'Xã⇥Nhận⇥Xong\nAn Lạc⇥46⇥41\nTân Mỹ⇥33⇥27\nCộng⇥79⇥68',
    ],
    [
      'semicolons between cells',
      'Xã;Nhận;Xong;Còn\nAn Lạc;46;41;5\nTân Mỹ;33;33;',
      'Xã⇥Nhận⇥Xong⇥Còn\nAn Lạc⇥46⇥41⇥5\nTân Mỹ⇥33⇥33⇥',
    ],
    [
      'a drawn table with an empty line between rows',
      'Xã\tNhận\tXong\n\nAn Lạc\t46\t41\n\nTân Mỹ\t33\t27',
      'Xã⇥Nhận⇥Xong \nAn Lạc⇥46⇥41 \nTân Mỹ⇥33⇥27',
    ],
    [
      'the name of one place without marks in a text that has them',
      'Huyện Số xã Đạt chuẩn\nKim Sơn 23 20\nNho Quan 26 17\nĐông Hà 20 19',
      'Huyện⇥Số xã⇥Đạt chuẩn\nKim Sơn⇥23⇥20\nNho Quan⇥26⇥17\nĐông Hà⇥20⇥19',
    ],
  ])('%s', (_, text, laid) => {
    expect(shown(text)).toBe(laid);
  });

  it.each([
    ['parts of a sentence', 'Nhận 12 đơn; xong 10 đơn; còn 2 đơn\nNhận 15 đơn; xong 14 đơn; còn 1 đơn'],
    ['names over telephones', 'Nguyễn Văn An\n0912 345 678\nTrần Thị Bé\n0987 654 321'],
    ['paragraphs apart', 'Kết quả năm 2021.\n\nHuyện có 12 xã.\n\nNhận 46 đơn.\n\nXong 41 đơn.\n\nCòn 5 đơn.\n\n12'],
    ['a letter', 'UBND HUYỆN A\nSố: 12/BC-UBND\n\nBÁO CÁO\nKết quả công tác\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.'],
  ])('leaves %s', (_, text) => {
    expect(layTables(text)).toBe(text);
  });
});

const rows = [
  ['Xã', 'Vụ việc', 'Hòa giải thành', 'Tỷ lệ hòa giải thành'],
  ['An Lạc', '46', '41', '89,1%'],
  ['Tân Mỹ', '33', '27', '81,8%'],
  ['Hòa An', '21', '18', '95,7%'],
  ['Cộng', '100', '86', '86,0%'],
];

describe('a table reads the same', () => {
  it.each([
    ['with tabs', rows.map((row) => row.join('\t')).join('\n')],
    ['with pipes', rows.map((row) => row.join(' | ')).join('\n')],
    ['with semicolons', rows.map((row) => row.join(';')).join('\n')],
    ['with blanks', rows.map((row) => row.join(' ')).join('\n')],
    [
      'in columns of blanks',
      rows
        .map((row) =>
          row
            .map((cell) => cell.padEnd(24))
            .join('')
            .trimEnd(),
        )
        .join('\n'),
    ],
    ['one cell a line', rows.flat().join('\n')],
    ['one cell a line, rows apart', rows.map((row) => row.join('\n')).join('\n\n')],
    ['one cell a line, all apart', rows.flat().join('\n\n')],
    [
      'with names over their cells',
      rows
        .map(([name, ...cells]) => `${name ?? ''}${cells[0] === 'Vụ việc' ? '\t' : '\n'}${cells.join('\t')}`)
        .join('\n'),
    ],
    [
      'with the names of its columns a line each',
      [...(rows[0] ?? []), ...rows.slice(1).map((row) => row.join(' '))].join('\n'),
    ],
  ])('%s', (_, table) => {
    const { claims, checks } = readReport(
      `Bảng 2. Kết quả hòa giải ở cơ sở năm 2023\n\n${table}\n\nCác xã cần cố gắng.`,
    );
    expect(claims.map(({ measure, value }) => `${measure} ${value.toString()}`)).toEqual(
      rows
        .slice(1)
        .flatMap(([, cases = '', success = '', rate = '']) => [
          `mediation-cases ${cases}`,
          `mediation-success ${success}`,
          `mediation-success-rate ${String(Number(rate.replace(',', '.').replace('%', '')))}`,
        ]),
    );
    expect(checks.filter(({ holds }) => !holds).map(({ computed }) => computed.toDP(1).toString())).toEqual(['85.7']);
    expect(checks.filter(({ holds }) => holds)).toHaveLength(5);
  });
});
