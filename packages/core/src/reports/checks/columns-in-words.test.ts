// What is said below a table of its columns; each row stands beside its twin.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

const table = [
  'Lĩnh vực | Hồ sơ nhận | Nộp trực tuyến | Đã giải quyết | Trước và đúng hạn',
  'Hộ tịch | 402 | 355 | 398 | 396',
  'Đất đai | 67 | 19 | 61 | 55',
  'Cộng | 469 | 374 | 459 | 451',
  '',
].join('\n');

const rates = (words: string): string[] => checksIn(table + words).filter((check) => check.startsWith('ratio'));

describe('rates whose part and whole are totals of the table above', () => {
  it.each<[words: string, checks: string[]]>([
    ['Hồ sơ giải quyết trước và đúng hạn đạt 98,3%.', ['ratio holds 451 | 459 | 98,3%']],
    ['Hồ sơ giải quyết trước và đúng hạn đạt 98,2%.', ['ratio truncated 451 | 459 | 98,2%']],
    ['Hồ sơ giải quyết trước và đúng hạn đạt 98%.', ['ratio holds 451 | 459 | 98%']],
    ['Hồ sơ giải quyết trước và đúng hạn đạt 93,8%.', ['ratio contradicts 451 | 459 | 93,8%']],
    ['Hồ sơ giải quyết trước và đúng hạn đạt 91,4%.', []],
    ['Chỉ tiêu: hồ sơ trước và đúng hạn đạt 98,2%.', []],
    ['Hồ sơ nộp trực tuyến chiếm 79,7% số hồ sơ nhận.', ['ratio holds 374 | 469 | 79,7%']],
    ['Hồ sơ nộp trực tuyến chiếm 80% số hồ sơ nhận.', ['ratio holds 374 | 469 | 80%']],
  ])('%s', (words, checks) => {
    expect(rates(words)).toEqual(checks);
  });
});

describe('rows of a table that have zeros', () => {
  it('are added up as the others are, and learnt from by nobody', () => {
    const rows =
      'Thôn | Nhận | Thành | Không thành | Đang\nĐông | 9 | 6 | 2 | 1\nĐoài | 7 | 4 | 2 | 1\nNam | 5 | 4 | 0 | 0';
    expect(checksIn(rows)).toEqual([
      'sum holds 6 | 2 | 1 | 9',
      'sum holds 4 | 2 | 1 | 7',
      'sum contradicts 4 | 0 | 0 | 5',
    ]);
  });
});
