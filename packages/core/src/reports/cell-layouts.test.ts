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
      'a number behind a place that only its neighbours show to be a cell',
      'Nơi Nhận Xong Chờ\nThị trấn 120 96 24\nUBND phường 88 80 8\nChi cục 45 45 0',
      'Nơi⇥Nhận⇥Xong⇥Chờ\nThị trấn⇥120⇥96⇥24\nUBND phường⇥88⇥80⇥8\nChi cục⇥45⇥45⇥0',
    ],
    [
      'a city, whose number is a cell',
      'Nơi Nhận Xong\nCông an thành phố 88 80\nThanh tra thành phố 45 45',
      'Nơi⇥Nhận⇥Xong\nCông an thành phố⇥88⇥80\nThanh tra thành phố⇥45⇥45',
    ],
    [
      'the name of a row over cells behind an empty one',
      'Xã\tNhận\tXong\nAn Lạc\n\t46\t41\nTân Mỹ\n\t33\t27',
      'Xã⇥Nhận⇥Xong\nAn Lạc ⇥46⇥41\nTân Mỹ ⇥33⇥27',
    ],
    [
      'Roman places over Arabic ones',
      'TT\nĐơn vị\nNhận\nXong\nI\nCấp huyện\n79\n68\n1\nPhòng Tư pháp\n46\n41\n2\nPhòng Nội vụ\n33\n27\nII\nCấp xã\n21\n18\n1\nXã An Lạc\n21\n18\nCộng\n100\n86',
      'TT⇥Đơn vị⇥Nhận⇥Xong\nI⇥Cấp huyện⇥79⇥68\n1⇥Phòng Tư pháp⇥46⇥41\n2⇥Phòng Nội vụ⇥33⇥27\nII⇥Cấp xã⇥21⇥18\n1⇥Xã An Lạc⇥21⇥18\nCộng⇥100⇥86',
    ],
    [
      'a second table with as many columns',
      'Xã\nNhận\nXong\nAn Lạc\n46\n41\nTân Mỹ\n33\n27\nTiếp công dân\nXã\nLượt\nNgười\nAn Lạc\n61\n70\nTân Mỹ\n40\n44',
      'Xã⇥Nhận⇥Xong\nAn Lạc⇥46⇥41\nTân Mỹ⇥33⇥27\nTiếp công dân\nXã⇥Lượt⇥Người\nAn Lạc⇥61⇥70\nTân Mỹ⇥40⇥44',
    ],
    [
      'words for none',
      'Xã\nNhận\nXong\nAn Lạc\n46\nKhông\nTân Mỹ\n33\n27',
      'Xã⇥Nhận⇥Xong\nAn Lạc⇥46⇥Không\nTân Mỹ⇥33⇥27',
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
    ['ranks', 'Xem nhiều\n\n1\n\nHà Nội mưa lớn\n\n2\n\nGiá xăng giảm\n\n3\n\nĐối thoại với dân'],
    ['steps', 'Bước 1\nNộp hồ sơ\n5 ngày\nBước 2\nThẩm định\n10 ngày'],
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

const claimsOf = (text: string): string[] =>
  readReport(text).claims.map(({ measure, value }) => `${measure} ${value.toString()}`);

describe('the head of a table', () => {
  it.each([
    [
      'whose names run over lines of their column',
      'Xã          Tổ hòa  Hòa giải   Vụ việc   Hòa giải\n             giải     viên    tiếp nhận   thành\nAn Lộc        12       84        23         19\nBình Minh     9        61        17         15',
    ],
    [
      'whose names end on the line of the shorter ones',
      '                         Hòa giải  Vụ việc tiếp  Hòa giải\nXã          Tổ hòa giải      viên          nhận     thành\nAn Lộc               12        84            23        19\nBình Minh             9        61            17        15',
    ],
    [
      'under a group that says nothing',
      'Xã\tTình hình\t\tKết quả\t\n\tTổ hòa giải\tHòa giải viên\tVụ việc tiếp nhận\tHòa giải thành\nAn Lộc\t12\t84\t23\t19\nBình Minh\t9\t61\t17\t15',
    ],
    [
      'over rows that are measures, with units, a line each',
      'Nội dung\nĐơn vị tính\nAn Lộc\nBình Minh\nTổ hòa giải\ntổ\n12\n9\nHòa giải viên\nngười\n84\n61\nVụ việc tiếp nhận\nvụ\n23\n17\nHòa giải thành\nvụ\n19\n15',
    ],
  ])('%s', (_, table) => {
    expect(claimsOf(`Bảng 2. Hòa giải ở cơ sở năm 2023\n\n${table}`).sort()).toEqual([
      'mediation-cases 17',
      'mediation-cases 23',
      'mediation-members 61',
      'mediation-members 84',
      'mediation-success 15',
      'mediation-success 19',
      'mediation-teams 12',
      'mediation-teams 9',
    ]);
  });

  it('takes the unit of all its figures from the title', () => {
    const table =
      'Đơn vị        Hồ sơ số hóa    Thanh toán trực tuyến\nXã An Lạc         88,4              62,5\nXã Tân Mỹ         90,1              71,3';
    expect(claimsOf(`Số hóa và thanh toán (ĐVT: %)\n${table}`)).toEqual([
      'dossier-digitised-rate 88.4',
      'online-payment-rate 62.5',
      'dossier-digitised-rate 90.1',
      'online-payment-rate 71.3',
    ]);
    expect(claimsOf(`Số hóa và thanh toán\n${table}`)).toEqual([]);
  });

  it('has a title of its own', () => {
    const table = 'Đơn vị\tDự toán\tThực hiện\tTỷ lệ\nXã An Lạc\t4.200\t5.310\t126,4%\nXã Tân Mỹ\t3.850\t3.720\t96,6%';
    const title = 'Thu ngân sách nhà nước năm 2023 so với dự toán';
    expect(claimsOf(`Phòng Tài chính báo cáo.\n\n${title}\n\n${table}`)).toEqual([
      'budget-revenue-vs-plan 126.4',
      'budget-revenue-vs-plan 96.6',
    ]);
    expect(claimsOf(`Phòng Tài chính báo cáo.\n\n${title}.\n\n${table}`)).toEqual([]);
  });

  it('counts services at the level of the row', () => {
    expect(
      claimsOf(
        'Dịch vụ công trực tuyến\nLoại\tSố dịch vụ\tCó hồ sơ\nMức độ 3\t812\t305\nMức độ 4\t472\t209\nCộng\t1.284\t514',
      ),
    ).toEqual(['service-level3-count 812', 'service-level4-count 472', 'service-online-count 1284']);
  });

  it('gives months of its rows the year of the title', () => {
    const table = 'Tháng\tLượt tiếp\tSố người\nTháng 1\t21\t12\nTháng 2\t18\t9\nTháng 3\t30\t11';
    const { claims, mentions } = readReport(`Số liệu tiếp công dân quý I/2024\n\n${table}`);
    expect(mentions.map(({ kind }) => kind)).not.toContain('date');
    expect(claims.map(({ value, period }) => `${value.toString()} ${period ?? ''}`)).toEqual([
      '21 2024-01',
      '12 2024-01',
      '18 2024-02',
      '9 2024-02',
      '30 2024-03',
      '11 2024-03',
    ]);
  });

  it('may be numbered with how the columns are made', () => {
    const table =
      'Lĩnh vực\tTổng số\tTrong kỳ\tTừ kỳ trước\n(1)\t(2)=(3)+(4)\t(3)\t(4)\nĐất đai\t850\t820\t30\nHộ tịch\t646\t640\t6';
    const { claims, checks } = readReport(`Hồ sơ thủ tục hành chính năm 2023\n\n${table}`);
    expect(checks.map(({ rule, computed, verdict }) => `${rule} ${computed.toString()} ${verdict}`)).toEqual([
      'sum 850 holds',
      'sum 646 holds',
    ]);
    expect(
      claims.filter(({ measure }) => measure === 'dossier-carried-over').map(({ value }) => value.toNumber()),
    ).toEqual([30, 6]);
  });

  it('has rates over a row for the rest', () => {
    expect(
      claimsOf(
        'Giải quyết đơn khiếu nại, tố cáo\nNội dung\tQuý I/2024\tQuý II/2024\nThuộc thẩm quyền\t41\t83\nĐã giải quyết\t37\t70\nĐang giải quyết\t4\t13\nTỷ lệ giải quyết\t90,2%\t84,3%',
      ).filter((claim) => claim.includes('rate')),
    ).toEqual(['petition-resolution-rate 90.2', 'petition-resolution-rate 84.3']);
  });
});

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
