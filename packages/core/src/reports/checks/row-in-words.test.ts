// What is said below a table of one of its rows; each row stands beside its twin.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

const table = [
  'Đơn vị | Nhận | Thuộc thẩm quyền | Đã giải quyết',
  'Xã Yên Thượng | 214 | 131 | 118',
  'Xã Phú Lương | 167 | 88 | 80',
  'Thị trấn Đông Hòa | 305 | 176 | 139',
  'Cộng | 686 | 395 | 337',
].join('\n');

// The sums of the columns aside.
function told(words: string): string[] {
  return checksIn(`${table}\n\n${words}`).filter((check) => !/\d \| \d+ \| (?:686|395|337)$/u.test(check));
}

describe('what is said of a row', () => {
  it.each<[words: string, checks: string[]]>([
    ['Giải quyết được 85,3% số đơn thuộc thẩm quyền.', ['ratio holds 337 | 395 | 85,3%']],
    ['Riêng Yên Thượng giải quyết 90,1%.', ['ratio holds 118 | 131 | 90,1%']],
    // No two cells of the row make it.
    ['Riêng Yên Thượng giải quyết 79%.', []],
    ['Số chưa giải quyết xong là 58 đơn.', ['difference holds 395 | 337 | 58 đơn']],
    ['Đã công khai 58 đơn.', []],
    [
      'So với năm 2020 (nhận 735 đơn) giảm 49 đơn, tương ứng 6,7%.',
      ['difference holds 735 đơn | 686 | 49 đơn', 'growth holds 686 | 735 đơn | 6,7%'],
    ],
    [
      'So với năm 2020 (nhận 735 đơn) giảm 49 đơn, tương ứng 7,1%.',
      ['difference holds 735 đơn | 686 | 49 đơn', 'growth contradicts 686 | 735 đơn | 7,1%'],
    ],
    ['So với năm 2020 (nhận 735 đơn) giảm 52 đơn.', []],
  ])('%s', (words, checks) => {
    expect(told(words)).toEqual(checks);
  });
});

describe('what a sentence comes to', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Trung ương khen 4 tập thể, 7 cá nhân; tỉnh khen 28 tập thể và 36 cá nhân; như vậy có 32 tập thể, 43 cá nhân được khen.',
      ['sum holds 4 tập thể | 28 tập thể | 32 tập thể', 'sum holds 7 cá nhân | 36 cá nhân | 43 cá nhân'],
    ],
    [
      'Trung ương khen 4 tập thể, 7 cá nhân; tỉnh khen 28 tập thể và 36 cá nhân; như vậy có 25 tập thể, 39 cá nhân vắng mặt.',
      [],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});

describe('parts in the sentence behind, a price of the units behind it', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Nhận 214 đơn, trong đó đủ điều kiện 196 đơn, bằng 91,6%. Chuyển 151 đơn, hướng dẫn 45 đơn.',
      ['ratio holds 196 đơn | 214 đơn | 91,6%', 'sum holds 151 đơn | 45 đơn | 196 đơn'],
    ],
    [
      'Thù lao là 31.500.000 đồng, tính ra 150.000 đồng/vụ đối với 210 vụ.',
      ['average holds 31.500.000 đồng | 210 vụ | 150.000 đồng/vụ'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text).sort()).toEqual(checks.sort());
  });
});
