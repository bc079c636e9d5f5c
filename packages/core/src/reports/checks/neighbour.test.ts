import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const endOf = (sentence: string): string | undefined =>
  /Khớp nếu .*$/u.exec(
    readReport(sentence).checks.find(({ verdict }) => verdict === 'contradicts')?.note.vi ?? '',
  )?.[0];

describe('the other whole that would make a wrong rate right', () => {
  it('stands before the rate or behind it', () => {
    const named = 'Khớp nếu tính trên 730 đơn thay vì 850.';
    expect(endOf('Tổ nhận 850 đơn, đủ điều kiện 730 đơn; giải quyết 657/850 đơn, đạt 90%.')).toBe(named);
    expect(endOf('Tổ giải quyết 657/850 đơn, đạt 90%, trong khi số đủ điều kiện là 730 đơn.')).toBe(named);
  });

  it('is named where it is printed twice, but not where two would do', () => {
    expect(endOf('Có 730 đơn đủ điều kiện. Trong 730 đơn ấy và đơn cũ, tổ giải quyết 657/850 đơn, đạt 90%.')).toBe(
      'Khớp nếu tính trên 730 đơn thay vì 850.',
    );
    expect(endOf('Có 730 đơn đủ điều kiện, vào sổ 731 đơn; tổ giải quyết 657/850 đơn, đạt 90%.')).toBeUndefined();
    expect(endOf('Có 731 đơn vào sổ, đủ điều kiện 730 đơn; tổ giải quyết 657/850 đơn, đạt 90%.')).toBeUndefined();
  });

  it('is a level of the same things', () => {
    expect(endOf('Số đơn tăng 730 đơn so với năm trước; tổ giải quyết 657/850 đơn, đạt 90%.')).toBeUndefined();
    expect(endOf('Đơn do 730 người ký; tổ giải quyết 657/850 đơn, đạt 90%.')).toBeUndefined();
    expect(endOf('Tổ có 720 đơn; giải quyết 657/850 đơn, đạt 90%.')).toBeUndefined();
  });

  it('may be no larger than the part, but not smaller', () => {
    expect(endOf('Có 657 đơn đủ điều kiện; tổ giải quyết 657/850 đơn, đạt 100%.')).toBe(
      'Khớp nếu tính trên 657 đơn thay vì 850.',
    );
    expect(endOf('Có 584 đơn đủ điều kiện; tổ giải quyết 657/850 đơn, đạt 112,5%.')).toBeUndefined();
  });
});
