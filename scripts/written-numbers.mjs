// Writes docs/written-numbers.md from written-numbers.json: every written form
// with its value, for a reviewer who reads Vietnamese and no code. The values
// stand in the table; what the built library reads must agree with them, or
// nothing is written. With --check the page must be up to date as well.
import { readFile, writeFile } from 'node:fs/promises';
import { parseNumber } from '../packages/core/dist/numbers/index.js';
import { parseQuantity, safeParseQuantity } from '../packages/core/dist/quantities/index.js';

const page = new URL('../docs/written-numbers.md', import.meta.url);
const table = JSON.parse(await readFile(new URL('written-numbers.json', import.meta.url), 'utf8'));
const faults = [];

const SIGNS = { exact: '', moreThan: '> ', atLeast: '≥ ', lessThan: '< ', atMost: '≤ ', about: '≈ ', nearly: 'gần ' };

function readNumber(text) {
  const { value, warnings, alternatives } = parseNumber(text);
  return { value: value.toFixed(), warnings, others: alternatives.map((other) => other.toFixed()) };
}

function readQuantity(text) {
  const { bound, value, upper, upperBound, unit, numerator, denominator, warnings, alternatives } = parseQuantity(text);
  const number = numerator
    ? `${numerator.toFixed()}/${denominator.toFixed()}`
    : value.toFixed() + (upper ? ` … ${upperBound ? '< ' : ''}${upper.toFixed()}` : '');
  return {
    value: SIGNS[bound] + number + (unit === null ? '' : ` ${unit}`),
    warnings,
    others: alternatives.map((other) => other.toFixed()),
  };
}

function section({ title, rows }, read) {
  const lines = rows.map(([text, expected]) => {
    let warnings = [];
    let others = [];
    try {
      const found = read(text);
      ({ warnings, others = [] } = found);
      if (found.value !== expected) faults.push(`“${text}” reads ${found.value}, the table says ${expected}`);
    } catch (error) {
      faults.push(`“${text}”: ${error.message}`);
    }
    const code = (list) => list.map((name) => `\`${name}\``).join(' ');
    return `| ${text} | \`${expected}\` | ${code(warnings)} | ${code(others)} |`;
  });
  return [
    `### ${title.vi} · ${title.en}`,
    '',
    '| viết / written | đọc / value | cảnh báo / warnings | hoặc / or |',
    '|---|---|---|---|',
    ...lines,
    '',
  ];
}

const refused = table.refused.map(([text, vi, en]) => {
  const result = safeParseQuantity(text);
  if (result.success) faults.push(`“${text}” is read as ${result.data.value.toFixed()}, it should be refused`);
  return `| ${text} | ${vi} | ${en} | \`${result.success ? '' : result.error.code}\` |`;
});

const text = [
  '# Số viết thế nào, đọc thành bao nhiêu · Written numbers and their values',
  '',
  'Trang này do scripts/written-numbers.mjs sinh ra từ bảng dữ liệu và được đối chiếu với thư viện.',
  'Người đọc tiếng Việt có thể soát từng dòng mà không cần đọc mã. Một cảnh báo nghĩa là người đọc khác có thể hiểu khác.',
  '',
  'This page is generated from a table and checked against the library. A warning says that another careful reader could',
  'differ. Values are plain decimals: no thousands separators, a point before the decimals.',
  '',
  '## Con số · Numbers (`parseNumber`)',
  '',
  ...table.numbers.flatMap((part) => section(part, readNumber)),
  '## Đại lượng · Quantities (`parseQuantity`)',
  '',
  ...table.quantities.flatMap((part) => section(part, readQuantity)),
  '## Không đọc · Refused',
  '',
  '| viết / written | vì sao | why | code |',
  '|---|---|---|---|',
  ...refused,
  '',
].join('\n');

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  if ((await readFile(page, 'utf8').catch(() => '')) !== text) {
    console.error('docs/written-numbers.md is not up to date: run scripts/written-numbers.mjs');
    process.exitCode = 1;
  }
} else {
  await writeFile(page, text);
}
