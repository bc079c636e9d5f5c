// Lines that say the same of several places, some of them more than others, and a line that sums them up.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

const wards =
  '- P. An Phú: 12 tổ; thụ lý 46 vụ, thành 41 vụ, không thành 5.\n- P. Long Thạnh: 9 tổ; thụ lý 33 vụ, thành 27 vụ, không thành 4, đang hòa giải 2.\n- Xã Vĩnh Tân: 14 tổ; thụ lý 57 vụ, thành 40 vụ, không thành 15, đang hòa giải 2.\n- Xã Phước Tân: 8 tổ; không phát sinh vụ việc.\n';

describe('lines with the same words before their figures', () => {
  it('adds up what every line says, and what only some say', () => {
    const checks = checksIn(
      `${wards}Cộng toàn thị xã: 43 tổ; thụ lý 136 vụ, thành 108 vụ, không thành 24, đang hòa giải 4.`,
    );
    expect(checks).toEqual(
      expect.arrayContaining([
        'sum holds 12 tổ | 9 tổ | 14 tổ | 8 tổ | 43 tổ',
        'sum holds 46 vụ | 33 vụ | 57 vụ | 136 vụ',
        'sum holds 41 vụ | 27 vụ | 40 vụ | 108 vụ',
        'sum holds 5 | 4 | 15 | 24',
        'sum holds 2 | 2 | 4',
      ]),
    );
    expect(checks.filter((check) => check.includes('contradicts'))).toEqual([]);
  });

  it.each<[text: string, checks: string[]]>([
    [
      'Năm 2021: tiếp 412 lượt, nhận 96 đơn.\nNăm 2022: tiếp 398 lượt, nhận 88 đơn.\nNăm 2023: tiếp 371 lượt, nhận 79 đơn.\nCộng ba năm: tiếp 1.181 lượt, nhận 264 đơn.',
      ['sum holds 412 lượt | 398 lượt | 371 lượt | 1.181 lượt', 'sum contradicts 96 đơn | 88 đơn | 79 đơn | 264 đơn'],
    ],
    // A line leaves it out: what it has is not known, and a total that misses is no slip.
    [
      'Xã A: trồng 12 ha, góp 30 công.\nXã B: trồng 9 ha, góp 25 công.\nXã C: trồng 7 ha.\nToàn xã: trồng 28 ha, góp 65 công.',
      ['sum holds 12 ha | 9 ha | 7 ha | 28 ha'],
    ],
    ['Xã A: trồng 12 ha.\nXã B: trồng 9 ha.\nXã C: trồng 7 ha.\nToàn xã vận động 38 hộ.', []],
  ])('reads %j', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });

  it('divides the line of totals', () => {
    const text = (mean: string): string => `${wards}Cộng: 43 tổ, 275 thành viên.\nBình quân ${mean} người/tổ.`;
    expect(checksIn(text('6,4'))).toContain('average holds 275 thành viên | 43 tổ | 6,4 người/tổ');
    expect(checksIn(text('6,5'))).toContain('average contradicts 275 thành viên | 43 tổ | 6,5 người/tổ');
    expect(checksIn(text('9,5')).filter((check) => check.startsWith('average'))).toEqual([]);
  });
});
