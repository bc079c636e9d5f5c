// What the program prints is what its published schema says.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { asVni } from '../../../test/files/encoders.js';
import { pdf } from '../../../test/files/pdf-file.js';
import { docx, table } from '../../../test/files/word-file.js';
import { run } from './run.js';

const root = join(import.meta.dirname, '../../..');
const schema = JSON.parse(readFileSync(join(root, 'packages/cli/report.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
const folder = mkdtempSync(join(tmpdir(), 'danvan-schema-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function printed(...line: string[]): Promise<unknown> {
  const out: string[] = [];
  await run(line, { env: {}, colours: false, out: (text) => out.push(text), err: () => undefined });
  return JSON.parse(out.join('\n'));
}

const report = `Báo cáo số 12/BC-UBND ngày 04/4
Trong quý I năm 2024, huyện tiếp nhận hơn 1.204 đơn, đã giải quyết 98.81%, tăng 1,5 lần; chi 43,5 triệu đồng.
Các tổ hòa giải thành 96/118 vụ, đạt 85%. Kế hoạch năm 2025 đạt từ 95% trở lên; điện thoại 0912 345 678.
Từ năm 2015 - 2020 có 24/28 xã đạt chuẩn; còn 0 68% hộ nghèo. 45 + 12 = 58 người.`;

describe('report.schema.json', () => {
  it('is up to date', () => {
    expect(() => execFileSync(process.execPath, ['scripts/report-schema.mjs', '--check'], { cwd: root })).not.toThrow();
  });

  it.each([
    ['bao-cao.txt', report],
    ['bao-cao.md', `# Báo cáo\n\n| Xã | Đơn |\n|---|---|\n| A | 12 |\n| Cộng | 13 |`],
    ['bao-cao.html', report.replaceAll('\n', '<p>')],
    [
      'bao-cao.docx',
      docx(
        ...report.split('\n'),
        table([
          ['A', '12'],
          ['Cộng', '13'],
        ]),
      ),
    ],
    ['bao-cao.pdf', pdf([{ x: 40, y: 700, text: 'Đạt 96/118 vụ, đạt 85%.' }], 'picture')],
    ['vni.txt', Buffer.from(asVni(report), 'latin1')],
    ['khong-so.txt', 'Không có gì'],
  ])('%s', async (name, content) => {
    for (const command of ['read', 'audit']) {
      validate(await printed(command, '--json', file(name, content)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('a list for several files, and nothing else', async () => {
    const path = file('hai.txt', report);
    const both = (await printed('read', '--json', path, path)) as { places: unknown }[];
    expect(validate(both)).toBe(true);
    expect(validate([{ ...both[0], places: ['trang 2'] }])).toBe(false);
    expect(validate([{ ...both[0], more: 1 }])).toBe(false);
  });
});
