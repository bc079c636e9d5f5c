// Rates whose part or whole has its name elsewhere: in the list before, in a verb, in the head of a column.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const ratesIn = (text: string): string[] =>
  readReport(text)
    .checks.filter(({ rule }) => rule === 'ratio')
    .map(({ verdict, stated }) => `${verdict} ${stated.toString()}`);

const models = 'Có 150 mô hình, gồm: kinh tế 68 mô hình, văn hóa 45 mô hình, an ninh 37 mô hình.';
const table =
  'Đơn vị | Phải giải quyết | Đã giải quyết\nXã A | 1.204 | 1.112\nXã B | 986 | 903\nCộng | 2.190 | 2.015\n\n';
const received = table.replace('Phải giải quyết', 'Tiếp nhận');

describe('a rate that names its part by the words of a list', () => {
  it.each<[text: string, rates: string[]]>([
    [`${models} Riêng lĩnh vực kinh tế chiếm 45,3%.`, ['holds 45.3']],
    [`${models} Riêng lĩnh vực kinh tế chiếm 54,3%.`, ['contradicts 54.3']],
    [`${models} Tính ra kinh tế 45,3%, văn hóa 30%, an ninh 24,7%.`, ['holds 45.3', 'holds 30', 'holds 24.7']],
    [`${models} Tính ra kinh tế 45,3%, văn hóa 33%, an ninh 24,7%.`, ['holds 45.3', 'contradicts 33', 'holds 24.7']],
    [
      'Tỉnh cung cấp 1.480 dịch vụ, gồm 890 dịch vụ mức độ 3 và 590 dịch vụ mức độ 4. Tỷ trọng mức độ 4 như vậy là 39,9%.',
      ['holds 39.9'],
    ],
    [
      'Thuế 214,2 tỷ đồng, tiền đất 88,6 tỷ đồng, cộng 302,8 tỷ đồng. Tiền đất chiếm tới 29,3% tổng thu.',
      ['holds 29.3'],
    ],
    [
      'Tỉnh cung cấp 1.520 dịch vụ, gồm 830 dịch vụ toàn trình và 690 dịch vụ một phần; phần toàn trình chiếm 54,6%.',
      ['holds 54.6'],
    ],
    [
      'Tỉnh cung cấp 1.520 dịch vụ, gồm 830 dịch vụ toàn trình và 690 dịch vụ một phần; phần toàn trình chiếm 56,4%.',
      ['contradicts 56.4'],
    ],
    // Of another thing of the same name nothing is said.
    [`${models} Hộ dùng nước sạch chiếm 91%.`, []],
  ])('%s', (text, rates) => {
    expect(ratesIn(text)).toEqual(rates);
  });
});

describe('a rate that names its whole by what was done', () => {
  it.each<[text: string, rates: string[]]>([
    ['Huyện đăng ký 412 mô hình. Hội Nông dân phụ trách 96 mô hình, bằng 23,3% tổng số đăng ký.', ['holds 23.3']],
    ['Huyện đăng ký 412 mô hình. Hội Nông dân phụ trách 96 mô hình, bằng 23,8% tổng số đăng ký.', ['contradicts 23.8']],
    [
      'Năm 2019 đăng ký 164 mô hình (tỉnh 6, huyện 158). Xây dựng được 140 mô hình. Công nhận 131 mô hình, đạt 82,9% số mô hình đăng ký.',
      ['contradicts 82.9'],
    ],
    [`${table}Số hóa 1.842 hồ sơ, bằng 84,1% tổng số phải giải quyết.`, ['holds 84.1']],
    [`${table}Số hóa 1.842 hồ sơ, bằng 84,7% tổng số phải giải quyết.`, ['contradicts 84.7']],
    [`${received}Số hóa 1.842 hồ sơ, bằng 84,1% tổng số phải giải quyết.`, ['holds 84.1']],
    [`${received}Số hóa 1.842 hồ sơ, bằng 84,7% tổng số phải giải quyết.`, ['contradicts 84.7']],
    [`${received}Số hóa 1.842 hồ sơ, bằng 98,7% số có kết quả.`, []],
    [`${table}Cấp kết quả điện tử cho 1.960 hồ sơ, bằng 97,3% số đã giải quyết.`, ['holds 97.3']],
  ])('%s', (text, rates) => {
    expect(ratesIn(text)).toEqual(rates);
  });
});
