// What became of a thing between two rows of years, of a table and of a list.
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const table =
  'Năm | Tiếp nhận | Hòa giải thành | Tỷ lệ (%)\n2020 | 1.486 | 1.187 | 79,9\n2021 | 1.207 | 1.003 | 83,1\n2022 | 1.041 | 889 | 85,4\n\n';
const list = '- Năm 2021: thụ lý 985 vụ việc, thành 811 vụ việc;\n- Năm 2022: thụ lý 764 vụ việc, thành 652 vụ việc.\n';

const changesIn = (text: string): string[] =>
  readReport(text)
    .checks.filter(({ rule }) => ['difference', 'growth', 'multiple'].includes(rule))
    .map(({ rule, verdict, stated }) => `${rule} ${verdict} ${stated.toString()}`);

describe('changes between rows of years', () => {
  it.each<[text: string, changes: string[]]>([
    [
      `${table}Số vụ việc năm 2022 ít hơn năm 2020 là 445 vụ việc, giảm 29,9%.`,
      ['difference holds 445', 'growth holds 29.9'],
    ],
    [
      `${table}Số vụ việc năm 2022 ít hơn năm 2020 là 445 vụ việc, giảm 28,9%.`,
      ['difference holds 445', 'growth contradicts 28.9'],
    ],
    [
      `${table}Năm 2021 số tiếp nhận giảm 279 vụ việc so với năm 2020, tức 18,8%.`,
      ['difference holds 279', 'growth holds 18.8'],
    ],
    [`${table}Sang năm 2022 giảm tiếp 166 vụ việc.`, ['difference holds 166']],
    [`${table}Sang năm 2022 giảm thêm 166 vụ việc (13,8%).`, ['difference holds 166', 'growth holds 13.8']],
    [`${table}Tỷ lệ thành năm 2022 tăng 2,3 điểm phần trăm so với năm 2021.`, ['difference holds 2.3']],
    [`${table}Năm 2020 số vụ việc gấp 1,4 lần năm 2022.`, ['multiple holds 1.4']],
    [
      `${list}Năm 2022 số vụ việc thụ lý giảm 221 vụ việc so với năm liền trước, tức giảm 22,4%.`,
      ['difference holds 221', 'growth holds 22.4'],
    ],
    [
      `${list}Năm 2022 số vụ việc thụ lý giảm 221 vụ việc so với năm liền trước, tức giảm 24,4%.`,
      ['difference holds 221', 'growth contradicts 24.4'],
    ],
  ])('%s', (text, changes) => {
    expect(changesIn(text)).toEqual(changes);
  });
});
