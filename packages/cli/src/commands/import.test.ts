import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, file, folder } from '../../test/command-line.js';
import { asTcvn3 } from '../../../../test/files/encoders.js';
import { xlsx } from '../../../../test/files/workbook-file.js';

const map = file(
  'cot.json',
  JSON.stringify({
    unit: { column: 'Mã xã' },
    period: { value: '2026' },
    figures: [
      { column: 'Hòa giải thành', measure: { value: 'mediation-success' } },
      { column: 'Đã hòa giải', measure: { value: 'mediation-cases' } },
    ],
  }),
);
const taken = [
  { measure: 'mediation-success', unit: '00001', period: '2026', value: '96' },
  { measure: 'mediation-cases', unit: '00001', period: '2026', value: '1118' },
];

describe('danvan import', () => {
  it.each([
    ['commas', 'so-lieu.csv', 'Mã xã,Hòa giải thành,Đã hòa giải\n00001,96,1.118\n'],
    ['semicolons of Excel', 'excel.csv', '\ufeffMã xã;Hòa giải thành;Đã hòa giải\r\n00001;96;1.118\r\n'],
    ['tabs and quotes', 'bang.tsv', 'Mã xã\tHòa giải thành\tĐã hòa giải\n"00001"\t96\t"1.118"\n'],
    [
      'an older encoding',
      'cu.csv',
      Buffer.from(asTcvn3('Mã xã,Hòa giải thành,Đã hòa giải\n00001,96,1.118\n'), 'latin1'),
    ],
    [
      'a workbook',
      'so-lieu.xlsx',
      xlsx([
        ['Mã xã', 'Hòa giải thành', 'Đã hòa giải'],
        ['00001', 96, 1118],
      ]),
    ],
  ])('reads %s', async (_, name, content) => {
    const { code, out, err } = await call('import', file(name, content), '--map', map);
    expect([code, err]).toEqual([0, 'Nhận 2 số liệu, không nhận 0.']);
    expect(JSON.parse(out)).toMatchObject(taken);
    expect(JSON.parse(out)).toMatchObject([{ source: { title: name } }, {}]);
  });

  it('takes the encoding that it is told', async () => {
    const bytes = Buffer.from(asTcvn3('Mã xã,Hòa giải thành,Đã hòa giải\n00001,96,1.118\n'), 'latin1');
    const table = file('tcvn3.csv', bytes);
    expect((await call('import', table, '--map', map, '--encoding', 'tcvn3')).code).toBe(0);
    expect((await call('import', table, '--map', map, '--encoding', 'windows-1252')).err).toContain(
      'không có cột “Mã xã”',
    );
  });

  it('lists what it refuses with place and reason, takes the rest, and ends with 1', async () => {
    const table = file('loi.csv', 'Mã xã,Hòa giải thành,Đã hòa giải\n00001,chưa có,5\n00002,"1,234",7\n');
    const { code, out, err } = await call('import', table, '--map', map, '--lang', 'en');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveLength(2);
    expect(err.split('\n')).toEqual([
      `${table}, row 2, column “Hòa giải thành”: “chưa có” is not a number.`,
      `${table}, row 3, column “Hòa giải thành”: “1,234” can be read as two numbers; write it otherwise or say which by numbers.`,
      '2 figures taken, 2 refused.',
    ]);
    const { out: all } = await call('import', '--json', table, '--map', map);
    expect((JSON.parse(all) as { refused: unknown[] }).refused).toMatchObject([
      { file: table, row: 2, code: 'not-a-number', cells: ['00001', 'chưa có', '5'] },
      { row: 3, code: 'ambiguous-number' },
    ]);
  });

  it('a measure that the catalogue does not have is refused by name', async () => {
    const own = file(
      'sai-cot.json',
      JSON.stringify({
        unit: { column: 'Mã' },
        period: { value: '2026' },
        figures: [{ column: 'A', measure: { value: 'no-such' } }],
      }),
    );
    const { code, err } = await call('import', file('a.csv', 'Mã,A\n01,5\n'), '--map', own);
    expect(code).toBe(1);
    expect(err).toContain('Danh mục không có số liệu “no-such”.');
  });

  it.each([
    ['no file', ['import', '--map', map], /\.csv hoặc \.xlsx/],
    ['no map', ['import', map], /Cần --map/],
    ['a map that is none', ['import', map, '--map', file('m1.json', '[]')], /cần một đối tượng JSON/],
    [
      'a map without figures',
      ['import', map, '--map', file('m2.json', '{"unit":{"value":"01"}}')],
      /figures: cần ít nhất/,
    ],
    [
      'a map with a hole',
      ['import', map, '--map', file('m3.json', '{"figures":[{"column":"A"}],"unit":5}')],
      /unit: cần/,
    ],
    ['a workbook that is none', ['import', file('gia.xlsx', 'xin chào'), '--map', map], /không phải tệp \.xlsx/],
    ['a broken workbook', ['import', file('hong.xlsx', 'PK\u0003\u0004 xx'), '--map', map], /bảng tính hỏng/],
    ['an empty file', ['import', file('rong.csv', ''), '--map', map], /tệp rỗng/],
    ['no such file', ['import', join(folder, 'khong-co.csv'), '--map', map], /không có tệp/],
  ])('%s is a wrong call: 2', async (_, line, message) => {
    const { code, err } = await call(...line);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});
