// Fractions that tell of another period what was told before, with marks and without.
import { describe, expect, it } from 'vitest';
import { claimsIn, withoutMarks } from '../../../../test/reports/claims-in.js';

describe('the same told of another period', () => {
  it.each<[text: string, claims: string[]]>([
    [
      'Các tổ hòa giải đưa ra hòa giải 33 vụ, thành 29 vụ, đạt 87,9%; 8 tháng đầu năm 2021 là 18/21 vụ, đạt 85,7%.',
      [
        'mediation-cases 33',
        'mediation-success 29',
        'mediation-success-rate 87.9',
        'mediation-success 18',
        'mediation-cases 21',
        'mediation-success-rate 85.7',
      ],
    ],
    [
      'Năm 2021, các tổ nhận hòa giải 33 vụ, thành 29 vụ, đạt 87,9%; năm 2022: 40/45 vụ, đạt 88,9%.',
      [
        'mediation-cases 33',
        'mediation-success 29',
        'mediation-success-rate 87.9',
        'mediation-success 40',
        'mediation-cases 45',
        'mediation-success-rate 88.9',
      ],
    ],
    [
      'Năm 2021, huyện giải quyết xong 40/44 đơn thuộc thẩm quyền, đạt 90,9%; năm 2022 là 51/55 đơn, đạt 92,7%.',
      [
        'petition-resolved 40',
        'petition-in-competence 44',
        'petition-resolution-rate 90.9',
        'petition-resolved 51',
        'petition-in-competence 55',
        'petition-resolution-rate 92.7',
      ],
    ],
    [
      'Năm 2021 xử lý 88/90 phản ánh, đạt 97,8%; năm 2022 là 120/124 phản ánh, đạt 96,8%.',
      [
        'pakn-handled 88',
        'pakn-received 90',
        'pakn-handled-rate 97.8',
        'pakn-handled 120',
        'pakn-received 124',
        'pakn-handled-rate 96.8',
      ],
    ],
    ['Năm 2021 trồng 88/90 ha, đạt 97,8%; năm 2022 là 120/124 ha, đạt 96,8%.', []],
    [
      'Hòa giải thành 29/33 vụ, đạt 87,9%; năm 2020 có 12/14 xã không có vụ nào.',
      ['mediation-success 29', 'mediation-cases 33', 'mediation-success-rate 87.9'],
    ],
    [
      'Năm 2021 có 5/13 xã đạt chuẩn nông thôn mới, đến tháng 11/2023 đã có 8/13 xã.',
      ['ntm-communes 5', 'ntm-communes 8'],
    ],
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
    expect(claimsIn(withoutMarks(text))).toEqual(claims);
  });
});
