import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, file, folder } from '../test/command-line.js';
import { asTcvn3 } from '../../../test/files/encoders.js';
import { pdf } from '../../../test/files/pdf-file.js';
import { docx, table } from '../../../test/files/word-file.js';
import { run } from './run.js';

const wrong = 'Các tổ đã hòa giải thành 96/118 vụ, đạt 85%.';
const right = 'Đã xử lý 126/137 phản ánh, đạt 91,97%.';

describe('danvan audit', () => {
  it('ends with 1 and shows the sum, the printed figure and the difference', async () => {
    const { code, out } = await call('audit', file('sai.txt', `Báo cáo\n${wrong}`));
    expect(code).toBe(1);
    expect(out).toContain('dòng 2');
    for (const part of ['96 ÷ 118 × 100 = 81,36 %', '85 %', '3,64']) expect(out).toContain(part);
  });

  it('ends with 0 when all holds', async () => {
    expect((await call('audit', file('dung.txt', right))).code).toBe(0);
  });

  it.each([
    ['html', Buffer.from(`<p>${right}</p><p>${wrong}</p>`)],
    ['md', Buffer.from(`# Báo cáo\n\n${wrong}`)],
    ['docx', docx('Báo cáo', wrong)],
    ['TXT', Buffer.from(`\ufeff${wrong}`, 'utf16le')],
  ])('reads .%s', async (kind, content) => {
    const { code, out } = await call('audit', file(`bao-cao.${kind}`, content));
    expect(out).toContain('81,36');
    expect(code).toBe(1);
  });

  it('with --json prints one document with canonical decimals', async () => {
    const { code, out } = await call('audit', '--json', file('sai.txt', wrong));
    expect(code).toBe(1);
    const report = JSON.parse(out) as { checks: { stated: unknown; verdict: unknown; mentions: unknown }[] };
    expect(report.checks).toMatchObject([{ rule: 'ratio', stated: '85', verdict: 'contradicts', holds: false }]);
  });

  it('shows on a terminal which of several files it reads, and wipes it out before anything else is said', async () => {
    const shown: string[] = [];
    const note = (text: string): number => shown.push(text);
    const [one, gone] = [file('mot.txt', right), join(folder, 'khong-co.txt')];
    await run(['audit', one, gone], { env: {}, colours: false, out: () => 0, err: () => note('said'), progress: note });
    expect(shown).toEqual([`Đang đọc 1/2: ${one}`, '', `Đang đọc 2/2: ${gone}`, '', 'said']);
    shown.length = 0;
    await run(['audit', one], { env: {}, colours: false, out: () => 0, err: note, progress: note });
    expect(shown).toEqual(['']);
  });

  it('with --json prints a list for several files', async () => {
    const { out } = await call('audit', '--json', file('sai.txt', wrong), file('dung.txt', right));
    expect(JSON.parse(out)).toHaveLength(2);
  });
});

describe('a finding names its place without pages', () => {
  const rows = [
    ['Đơn vị', 'Tiếp nhận', 'Giải quyết'],
    ['Xã Tân An', '12', '10'],
    ['Xã Bình Minh', '30', '28'],
    ['Tổng cộng', '43', '38'],
  ];
  const html = `<p>Kết quả</p><table>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`;

  it.each([
    ['bang.docx', docx('Kết quả', table(rows))],
    ['bang.html', html],
    ['bang.txt', `Kết quả\n\n${rows.map((row) => row.join('\t')).join('\n')}`],
    ['bang.md', `Kết quả\n\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`],
  ])('a cell: %s', async (name, content) => {
    const { code, out } = await call('audit', file(name, content));
    expect(out).toContain('bảng 1, hàng 4, cột 2:');
    expect(out).toContain('12 + 30 = 42');
    expect(code).toBe(1);
  });

  it('a sentence of a Word file', async () => {
    const path = file('cau.docx', docx('Báo cáo', `Theo Nghị định 45/2020/NĐ-CP. ${wrong}`));
    expect((await call('audit', path)).out).toContain('đoạn 2, câu 2:');
    expect((await call('audit', path, '--lang', 'en')).out).toContain('paragraph 2, sentence 2:');
  });
});

describe('files of other days', () => {
  it('a report in TCVN3 is audited, and --encoding says so too', async () => {
    const path = file('abc.txt', Buffer.from(asTcvn3(wrong), 'latin1'));
    expect(await call('audit', path)).toMatchObject({ code: 1, out: expect.stringContaining('81,36') as string });
    expect((await call('audit', path, '--encoding', 'ABC')).code).toBe(1);
    expect((await call('audit', path, '--encoding', 'utf-8')).code).toBe(2);
    expect((await call('audit', path, '--encoding', 'klingon')).err).toContain('tcvn3');
  });

  it('a scanned PDF ends with 2 and one sentence', async () => {
    const { code, out, err } = await call('audit', file('quet.pdf', pdf('picture')));
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toContain('OCR');
  });

  it('pages that are pictures are told, not passed over', async () => {
    const { code, err } = await call('audit', file('nua.pdf', pdf([{ x: 40, y: 700, text: right }], 'picture')));
    expect(code).toBe(0);
    expect(err).toContain('trang 2');
  });
});

describe('danvan read', () => {
  it('names every figure', async () => {
    const { code, out } = await call('read', file('dung.txt', right));
    expect(code).toBe(0);
    expect(out).toContain('126/137');
    expect(out).toContain('91.97');
  });

  it('takes the year of a day from --date', async () => {
    const path = file('ngay.txt', 'Ngày 04/4, xã họp dân.');
    const values = async (...more: string[]): Promise<unknown> =>
      (JSON.parse((await call('read', path, '--json', ...more)).out) as { mentions: { value: string }[] }).mentions[0]
        ?.value;
    expect(await values()).toBe('--04-04');
    expect(await values('--date', '2026-05-17')).toBe('2026-04-04');
  });
});

describe('what cannot be done ends with 2 and one sentence', () => {
  it.each([
    ['no such file', () => join(folder, 'khong-co.txt')],
    ['a folder', () => folder],
    ['a picture', () => file('anh.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47]))],
    ['a broken Word file', () => file('hong.docx', 'không phải zip')],
    ['an unknown kind', () => file('bang.xlsx', 'x')],
  ])('%s', async (_, path) => {
    const { code, out, err } = await call('audit', path());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.split('\n')).toHaveLength(1);
    expect(err).toContain(path());
  });

  it('one unreadable file does not keep the others from being read', async () => {
    const { code, out } = await call('audit', join(folder, 'khong-co.txt'), file('sai.txt', wrong));
    expect(code).toBe(2);
    expect(out).toContain('81,36');
  });

  it.each([['audit'], ['read'], ['spell'], ['nghe']])('danvan %s', async (command) => {
    const { code, err } = await call(command);
    expect(code).toBe(2);
    expect(err.split('\n')).toHaveLength(1);
  });

  it('nothing to do: the help, among what went wrong', async () => {
    expect(await call()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('danvan audit') as string });
  });
});

describe('danvan spell', () => {
  it.each([
    [['43500000'], 'bốn mươi ba triệu năm trăm nghìn'],
    [['43500000', '--money'], 'Bốn mươi ba triệu năm trăm nghìn đồng'],
    [['-5'], 'âm năm'],
    [['43.500.000'], 'bốn mươi ba triệu năm trăm nghìn'],
    [['43', '500', '000'], 'bốn mươi ba triệu năm trăm nghìn'],
    [['4,5', 'triệu'], 'bốn triệu năm trăm nghìn'],
  ])('%j', async (line, words) => {
    expect(await call('spell', ...line)).toMatchObject({ code: 0, out: words });
  });

  it('with --json prints the value, the words and the other readings', async () => {
    const { code, out } = await call('spell', '1.234', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { text: '1.234', value: '1234', warnings: [] }]);
    expect(JSON.parse((await call('spell', '98.81', '--json')).out)).toMatchObject({
      value: '98.81',
      warnings: ['decimal-point'],
    });
  });

  it('says its version to -v, and with --json as data', async () => {
    expect((await call('-v')).out).toMatch(/^\d+\.\d+\.\d+$/);
    expect(JSON.parse((await call('--version', '--json')).out)).toMatchObject({ name: 'danvan' });
  });

  it('says so when a careful reader could read it otherwise', async () => {
    const { code, out, err } = await call('spell', '98.5');
    expect({ code, out }).toEqual({ code: 0, out: 'chín mươi tám phẩy năm' });
    expect(err).toContain('decimal-point');
  });

  it('refuses what is no number', async () => {
    expect((await call('spell', 'xã')).code).toBe(2);
  });
});

it('the help teaches by example, in the language asked for', async () => {
  expect((await call('--help')).out).toContain('danvan audit bao-cao.docx');
  expect((await call('help', '--lang', 'en')).out).toContain('danvan audit report.docx');
});

describe('danvan serve and danvan move', () => {
  it.each([
    ['serve', '9000'],
    ['serve', '--check', './data'],
    ['move', 'postgres://may-chu/danvan'],
  ])('%s %s: what would be ignored is an error that names the setting', async (...line) => {
    const { code, err } = await call(...line);
    expect(code).toBe(2);
    expect(err).toContain(line.at(-1));
    expect(err).toContain('PORT=9000 danvan serve');
  });

  it('a move without a place to move to says what it needs', async () => {
    const { code, err } = await call('move');
    expect(code).toBe(2);
    expect(err).toContain('DATABASE_URL');
  });
});
