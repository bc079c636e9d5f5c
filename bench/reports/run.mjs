// How fast and in how much memory reports are read, in processor time of one core:
//   npx tsc -b packages/core && node --expose-gc bench/reports/run.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findMentions, readReport } from '../../packages/core/dist/reports/index.js';

const folder = fileURLToPath(new URL('../../test/reports/texts/', import.meta.url));
const megabyte = 1e6;

/** The annotated reports as plain texts: figures in every line. */
const reports = readdirSync(folder).map((file) =>
  readFileSync(`${folder}${file}`, 'utf8')
    .split('\n=== ')[0]
    .replace(/\[(?:[a-z]{1,2}\d{0,2}:)?([^\]|]+)(?:\|[^\]]*)?\]/gu, '$1'),
);

/** What stands between the figures of an article. */
const prose = [
  'Cấp ủy, chính quyền các cấp đã quan tâm lãnh đạo, chỉ đạo, tạo chuyển biến rõ nét về nhận thức và hành động của đội ngũ cán bộ, đảng viên trong thực hiện công tác dân vận.',
  'Người đứng đầu các địa phương, đơn vị thường xuyên xuống cơ sở, lắng nghe tâm tư, nguyện vọng của nhân dân, kịp thời tháo gỡ những khó khăn, vướng mắc ngay từ khi mới phát sinh.',
  'Mặt trận Tổ quốc và các đoàn thể đổi mới nội dung, phương thức hoạt động, hướng mạnh về cơ sở, sát với từng đối tượng, vận động nhân dân thực hiện tốt các chủ trương của Đảng.',
  'Bên cạnh kết quả đạt được, một số nơi còn hình thức, việc nhân rộng mô hình hiệu quả còn chậm, công tác phối hợp giữa các cơ quan có lúc chưa chặt chẽ.',
];

function textOf(bytes, isArticle) {
  let text = '';
  for (let round = 0; Buffer.byteLength(text) < bytes; round += 1) {
    // Other figures every time, so that nothing is found in a cache.
    const report = reports[round % reports.length].replace(/\d(?=\d)/gu, (digit) =>
      String(((Number(digit) + round) % 9) + 1),
    );
    if (!isArticle) text += `${report}\n\n`;
    else
      for (const line of report.split('\n'))
        text += `${line}\n${prose
          .map((_, at) => prose[(at + round) % prose.length])
          .join(' ')
          .repeat(2)}\n`;
  }
  return text;
}

function measured(text, read) {
  let best = Infinity;
  for (let turn = 0; turn < 4; turn += 1) {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return Buffer.byteLength(text) / best;
}

function memory(text) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const report = readReport(text);
  globalThis.gc?.();
  const kept = process.memoryUsage().heapUsed - before;
  return { kept, figures: report.mentions.length };
}

const loads = [
  ['article', textOf(2 * megabyte, true)],
  ['report of figures', textOf(2 * megabyte, false)],
];
console.log(`## Reports: Node ${process.versions.node}, processor time of one core, best of four\n`);
console.log('| text | MB | bytes a figure | readReport MB/s | findMentions MB/s | kept × text |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [name, text] of loads) {
  const size = Buffer.byteLength(text);
  const { kept, figures } = memory(text);
  const cells = [
    (size / megabyte).toFixed(1),
    Math.round(size / figures),
    measured(text, readReport).toFixed(2),
    measured(text, findMentions).toFixed(2),
    (kept / size).toFixed(1),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

const large = textOf(10 * megabyte, true);
const before = process.cpuUsage();
readReport(large);
const { user, system } = process.cpuUsage(before);
console.log(
  `\nOne document of ${(Buffer.byteLength(large) / megabyte).toFixed(1)} MB: ${((user + system) / 1e6).toFixed(1)} s.`,
);

// Nothing may throw: reports with characters changed, moved and lost, and any Unicode.
let seed = 20260101;
const random = (below) => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return Math.floor((seed / 4294967296) * below);
};
const anything = () => String.fromCodePoint(random(10) < 7 ? random(0x500) : random(0xd7ff));
let tried = 0;
for (let turn = 0; turn < 400; turn += 1) {
  const characters = Array.from(reports[random(reports.length)]);
  for (let change = 0; change < 20; change += 1) {
    const at = random(characters.length);
    if (random(3) === 0) characters.splice(at, 1 + random(4));
    else if (random(2) === 0) characters[at] = anything();
    else characters.splice(at, 0, ...characters.slice(random(characters.length)).slice(0, random(40)));
  }
  const text = turn % 8 === 0 ? Array.from({ length: 2000 }, anything).join('') : characters.join('');
  const { checks } = readReport(text);
  for (const check of checks) void check.note;
  tried += 1;
}
console.log(`${tried} mutated and random texts were read; none threw.`);
