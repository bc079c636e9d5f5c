// Totals of several kinds at once, behind clauses or lines that list each of them; right ones beside wrong ones.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const sumsIn = (text: string): string[] =>
  readReport(text)
    .checks.filter(({ rule }) => rule === 'sum')
    .map(({ verdict, stated }) => `${verdict} ${stated.toString()}`);

describe('totals of several kinds at once', () => {
  it.each<[text: string, sums: string[]]>([
    [
      'Tỉnh mở 12 lớp, 640 người; huyện mở 45 lớp, 2.210 người; xã mở 110 lớp, 5.480 người. Cộng lại có 167 lớp với 8.330 người học.',
      ['holds 167', 'holds 8330'],
    ],
    [
      'Tỉnh mở 12 lớp, 640 người; huyện mở 45 lớp, 2.210 người; xã mở 110 lớp, 5.480 người. Cộng lại có 167 lớp với 8.230 người học.',
      ['holds 167', 'contradicts 8230'],
    ],
    [
      'Cấp tỉnh tiếp 96 lượt, 131 người, 84 vụ việc; cấp huyện tiếp 512 lượt, 640 người, 477 vụ việc. Tính chung hai cấp là 608 lượt, 771 người, 561 vụ việc.',
      ['holds 608', 'holds 771', 'holds 561'],
    ],
    [
      'Cấp tỉnh tiếp 96 lượt, 131 người, 84 vụ việc; cấp huyện tiếp 512 lượt, 640 người, 477 vụ việc. Tính chung hai cấp là 608 lượt, 781 người, 561 vụ việc.',
      ['holds 608', 'contradicts 781', 'holds 561'],
    ],
    [
      'Huyện ủy khen 14 tập thể, 22 cá nhân; UBND huyện khen 27 tập thể và 35 cá nhân. Tổng cộng 41 tập thể, 57 cá nhân.',
      ['holds 41', 'holds 57'],
    ],
    [
      'Huyện ủy khen 14 tập thể, 22 cá nhân; UBND huyện khen 27 tập thể và 35 cá nhân. Tổng cộng 42 tập thể, 57 cá nhân.',
      ['contradicts 42', 'holds 57'],
    ],
    [
      '- Năm 2020: thụ lý 310 vụ, đưa ra hòa giải 298 vụ, thành 251 vụ;\n- Năm 2021: thụ lý 287 vụ, đưa ra hòa giải 280 vụ, thành 240 vụ;\n- Năm 2022: thụ lý 264 vụ, đưa ra hòa giải 259 vụ, thành 226 vụ.\nCộng ba năm: thụ lý 861 vụ, hòa giải 837 vụ, thành 717 vụ.',
      ['holds 861', 'holds 837', 'holds 717'],
    ],
    [
      '- Năm 2020: thụ lý 310 vụ, đưa ra hòa giải 298 vụ, thành 251 vụ;\n- Năm 2021: thụ lý 287 vụ, đưa ra hòa giải 280 vụ, thành 240 vụ;\n- Năm 2022: thụ lý 264 vụ, đưa ra hòa giải 259 vụ, thành 226 vụ.\nCộng ba năm: thụ lý 861 vụ, hòa giải 847 vụ, thành 717 vụ.',
      ['holds 861', 'contradicts 847', 'holds 717'],
    ],
  ])('%s', (text, sums) => {
    expect(sumsIn(text)).toEqual(sums);
  });
});
