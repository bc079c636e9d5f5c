import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asTcvn3, asVni } from '../../../../test/files/encoders.js';
import { lockedPdf, pdf } from '../../../../test/files/pdf-file.js';
import { docx, paragraph, table, zip } from '../../../../test/files/word-file.js';
import { readDocument } from './read-document.js';

const folder = mkdtempSync(join(tmpdir(), 'danvan-files-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const rows = [
  ['Đơn vị', 'Tiếp nhận', 'Giải quyết'],
  ['Xã Tân An', '12', '10'],
  ['Xã Bình Minh', '30', '28'],
];
const drawn = 'Đơn vị\tTiếp nhận\tGiải quyết\nXã Tân An\t12\t10\nXã Bình Minh\t30\t28';

describe('tables', () => {
  it('of a Word file: a line for each row, a tab for each column', async () => {
    const { text, cells } = await readDocument(file('bang.docx', docx('Báo cáo', table(rows), 'Hết')));
    expect(text).toBe(`Báo cáo\n${drawn}\nHết`);
    expect(cells).toHaveLength(9);
    expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual(rows.flat());
    expect(cells[5]).toMatchObject({ table: 1, row: 2, column: 3 });
  });

  it('merged cells take their columns, and two figures in one cell stay two', async () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Đơn')}`;
    const two = `<w:p><w:r><w:t>12</w:t></w:r></w:p><w:p><w:r><w:t>345</w:t></w:r></w:p>`;
    const { text } = await readDocument(
      file(
        'gop.docx',
        docx(
          table([
            ['Xã', wide],
            ['', 'Nhận', 'Xong'],
            ['A', two, '9'],
          ]),
        ),
      ),
    );
    expect(text).toBe('Xã\tĐơn\n\tNhận\tXong\nA\t12; 345\t9');
  });

  it('the head of a document is no table of data', async () => {
    const head = table([
      ['UBND XÃ TÂN AN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 12/BC-UBND', 'Độc lập - Tự do - Hạnh phúc'],
    ]);
    const { cells } = await readDocument(file('dau.docx', docx(head, table(rows))));
    expect(cells).toHaveLength(9);
    expect(cells[0]?.table).toBe(1);
  });

  it('of a page; a table that only places things is read cell after cell', async () => {
    const html = (cells: readonly string[][]): string =>
      `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`;
    const page = `<p>Báo cáo</p><table><tr><td>Mục lục</td><td>${html(rows)}</td></tr></table>`;
    expect((await readDocument(file('bang.html', page))).text).toBe(`Báo cáo\nMục lục\n${drawn}`);
  });

  it('in Markdown: the line below the head is no row', async () => {
    const text = '| Xã | Đơn |\n|---|---|\n| A | 12 |\n\n| lẻ | loi |';
    const { cells, text: given } = await readDocument(file('bang.md', text));
    expect(given).toBe(text);
    expect(cells.map(({ start, end, row, column }) => [text.slice(start, end).trim(), row, column])).toEqual([
      ['Xã', 1, 1],
      ['Đơn', 1, 2],
      ['A', 2, 1],
      ['12', 2, 2],
    ]);
  });
});

describe('older letters in other files', () => {
  it.each([
    ['tcvn3', asTcvn3],
    ['vni', asVni],
  ] as const)('%s in a Word file', async (encoding, encode) => {
    const read = await readDocument(
      file(`${encoding}.docx`, docx(encode('Đã hòa giải 96 vụ'), table(rows.map((row) => row.map(encode))))),
    );
    expect(read).toMatchObject({ encoding, text: `Đã hòa giải 96 vụ\n${drawn}` });
  });

  it('a font of capitals shows in the text', async () => {
    const words = docx(paragraph(asTcvn3('báo cáo đợt một'), '.VnTimeH'), paragraph(asTcvn3('Đã họp ở xã'), '.VnTime'));
    expect((await readDocument(file('hoa.docx', words))).text).toBe('BÁO CÁO ĐỢT MỘT\nĐã họp ở xã');
  });

  it('a page in TCVN3 with references', async () => {
    const page = `<html><body><p>${asTcvn3('Đã giải quyết đơn của người dân')}</p><p>x&#183; T&#169;n An</p></body></html>`;
    expect(await readDocument(file('tcvn3.html', Buffer.from(page, 'latin1')))).toMatchObject({
      encoding: 'tcvn3',
      text: 'Đã giải quyết đơn của người dân\nxã Tân An',
    });
  });

  it('the reader may say the encoding', async () => {
    const path = file('ngan.txt', Buffer.from('Céng: 12', 'latin1'));
    expect((await readDocument(path, 'tcvn3')).text).toBe('Cộng: 12');
    expect((await readDocument(path, 'windows-1252')).text).toBe('Céng: 12');
  });
});

describe('PDF', () => {
  const line = (y: number, ...texts: [number, string][]): { x: number; y: number; text: string }[] =>
    texts.map(([x, text]) => ({ x, y, text }));

  it('a full line goes on, a short one ends its paragraph', async () => {
    const page = [
      ...line(800, [40, 'Báo cáo quý I']),
      ...line(770, [40, 'Trong quý, xã nhận 118 đơn, đã giải quyết']),
      ...line(754, [40, '96 đơn của người dân.']),
      ...line(738, [40, 'Kết quả tốt.']),
    ];
    expect((await readDocument(file('chu.pdf', pdf(page)))).text).toBe(
      'Báo cáo quý I\nTrong quý, xã nhận 118 đơn, đã giải quyết 96 đơn của người dân.\nKết quả tốt.',
    );
  });

  it('a table keeps its columns, also below an empty cell, and the page number goes', async () => {
    const page = [
      ...line(800, [40, 'Xã'], [200, 'Nhận'], [300, 'Xong']),
      ...line(780, [40, 'Tân An'], [200, '12'], [300, '10']),
      ...line(760, [40, 'Bình Minh'], [300, '28']),
      ...line(40, [290, '1']),
    ];
    const { text, cells } = await readDocument(file('bang.pdf', pdf(page)));
    expect(text).toBe('Xã\tNhận\tXong\nTân An\t12\t10\nBình Minh\t\t28');
    expect(cells.at(-1)).toMatchObject({ table: 1, row: 3, column: 3 });
  });

  it('pages that are pictures are named', async () => {
    const read = await readDocument(file('nua.pdf', pdf(line(800, [40, 'Đã nhận 12 đơn.']), 'picture')));
    expect(read).toMatchObject({ text: 'Đã nhận 12 đơn.', picturePages: [2] });
  });
});

describe('what cannot be read is refused in a sentence', () => {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  // A list of files that says how much they unpack to.
  const bomb = zip({ 'word/document.xml': 'x' });
  bomb.writeUInt32LE(0x7fffffff, bomb.indexOf('PK\u0001\u0002') + 24);

  it.each([
    ['scanned', 'quet.pdf', pdf('picture', 'picture')],
    ['broken', 'hong.pdf', '%PDF-1.7 không có gì'],
    ['encrypted', 'khoa.pdf', lockedPdf()],
    ['encrypted', 'khoa.docx', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['old-word', 'cu.docx', ole],
    ['old-word', 'cu.doc', ole],
    ['old-word', 'cu.txt', '{\\rtf1\\ansi'],
    ['broken', 'hong.docx', zip({ 'word/document.xml': 'x' })],
    ['too-large', 'bom.docx', bomb],
    ['unknown-type', 'anh.txt', Buffer.from('\u0089PNG\r\n', 'latin1')],
    ['unknown-type', 'bang.xlsx', zip({})],
    ['encoding', 'nhi-phan.txt', Buffer.from([0x61, 0x00, 0x00, 0x02, 0x03])],
    ['empty', 'rong.txt', ''],
  ])('%s: %s', async (code, name, content) => {
    await expect(readDocument(file(name, content))).rejects.toMatchObject({ name: 'FileError', code });
  });

  it('larger than any report', async () => {
    const path = file('to.txt', '');
    truncateSync(path, 65 * 1024 * 1024);
    await expect(readDocument(path)).rejects.toMatchObject({ code: 'too-large' });
  });
});
