// Figures told "in turn" behind the years that they are of, with marks and without.
import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../../test/reports/claims-in.js';
import { readReport } from './read-report.js';

const claimed = (text: string): string[] =>
  readReport(text).claims.map(({ measure, value, period }) => `${measure} ${value.toFixed()} ${period ?? '-'}`);

describe('figures in turn', () => {
  it.each<[text: string, claims: string[]]>([
    [
      'Số lượt tiếp công dân của phường các năm 2021, 2022, 2023 lần lượt là 102, 96 và 81.',
      ['reception-visits 102 2021', 'reception-visits 96 2022', 'reception-visits 81 2023'],
    ],
    [
      'Số đơn tiếp nhận các năm 2020, 2021, 2022 lần lượt là 64 đơn, 58 đơn và 41 đơn.',
      ['petition-received 64 2020', 'petition-received 58 2021', 'petition-received 41 2022'],
    ],
    [
      'Các tổ hòa giải tiếp nhận trong các năm 2021, 2022, 2023 lần lượt là 140, 133 và 121 vụ.',
      ['mediation-cases 140 2021', 'mediation-cases 133 2022', 'mediation-cases 121 2023'],
    ],
    [
      'Tỷ lệ hòa giải thành năm 2020, năm 2021 và năm 2022 lần lượt đạt 81,2%, 84%, 86,5%.',
      ['mediation-success-rate 81.2 2020', 'mediation-success-rate 84 2021', 'mediation-success-rate 86.5 2022'],
    ],
    [
      'Lượng hồ sơ tiếp nhận của hai năm 2021, 2022 lần lượt là 2.410 và 2.655.',
      ['dossier-received 2410 2021', 'dossier-received 2655 2022'],
    ],
    [
      'Trong ba năm 2021, 2022, 2023, số cuộc đối thoại lần lượt là 12, 15 và 19.',
      ['dialogue-count 12 2021', 'dialogue-count 15 2022', 'dialogue-count 19 2023'],
    ],
    [
      'Tỷ lệ hòa giải thành giai đoạn 2020-2022 lần lượt là 84%, 86%, 88%.',
      ['mediation-success-rate 84 2020', 'mediation-success-rate 86 2021', 'mediation-success-rate 88 2022'],
    ],
    ['Số học sinh giỏi các năm 2021, 2022 lần lượt là 97 và 95.', []],
    ['Các tổ hòa giải có số người lần lượt là 5, 6 và 7.', []],
  ])('%s', (text, claims) => {
    expect(claimed(text)).toEqual(claims);
    expect(claimed(withoutMarks(text))).toEqual(claims);
  });
});
