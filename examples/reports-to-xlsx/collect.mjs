// A folder of reports as one XLSX file: what they say on one sheet, where
// their arithmetic does not hold on the other.
//
//   node collect.mjs THƯ-MỤC bang-tong-hop.xlsx
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { findMeasure } from '@danvan/core/catalog';
import writeXlsxFile from 'write-excel-file/node';

const run = promisify(execFile);
const command = new URL('bin/danvan.js', import.meta.resolve('danvan/package.json')).pathname;

/** The report of one file, as `danvan read --json` prints it; the reason in words where it cannot be read. */
async function readFile(path) {
  try {
    const { stdout } = await run(process.execPath, [command, 'read', '--json', path], { maxBuffer: 64 * 2 ** 20 });
    return { report: JSON.parse(stdout) };
  } catch (error) {
    return { problem: String(error.stderr ?? error.message).trim() };
  }
}

const words = (value) => ({ type: String, value: String(value ?? '') });
// A decimal with at most 15 digits is the same number in a spreadsheet; a longer one stays text.
const figure = (value) =>
  value.replace(/\D/g, '').length <= 15 ? { type: Number, value: Number(value) } : words(value);
const heading = (...names) => names.map((value) => ({ value, fontWeight: 'bold' }));

/** Reads every report of a folder and writes the workbook; returns what it holds. */
export async function collect(folder, output) {
  const kinds = ['.txt', '.md', '.html', '.docx', '.pdf'];
  const names = (await readdir(folder)).filter((name) => kinds.includes(extname(name).toLowerCase())).sort();
  const claims = [heading('Tệp', 'Số liệu', 'Mã', 'Giá trị', 'Đơn vị tính', 'Kỳ')];
  const findings = [heading('Tệp', 'Kết luận', 'Chi tiết')];
  for (const name of names) {
    const { report, problem } = await readFile(join(folder, name));
    if (!report) {
      findings.push([name, 'không đọc được', problem].map(words));
      continue;
    }
    for (const { measure, value, unit, period } of report.claims) {
      const named = [name, findMeasure(measure)?.name.vi ?? measure, measure].map(words);
      claims.push([...named, figure(value), words(unit), words(period)]);
    }
    for (const { verdict, note } of report.checks) {
      if (verdict !== 'holds') findings.push([name, verdict, note.vi].map(words));
    }
  }
  await writeXlsxFile([
    { data: claims, sheet: 'Số liệu' },
    { data: findings, sheet: 'Chỗ không khớp' },
  ]).toFile(output);
  return { files: names.length, claims: claims.length - 1, findings: findings.length - 1 };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [folder, output = 'bang-tong-hop.xlsx'] = process.argv.slice(2);
  if (!folder) {
    console.error('Cách dùng: node collect.mjs THƯ-MỤC [TỆP.xlsx]');
    process.exit(2);
  }
  const { files, claims, findings } = await collect(folder, output);
  console.log(`${output}: ${files} tệp, ${claims} số liệu, ${findings} chỗ không khớp`);
}
