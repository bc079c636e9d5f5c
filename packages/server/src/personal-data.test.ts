import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.js';
import { withoutPersonalData } from './personal-data.js';

describe('withoutPersonalData', () => {
  it.each([
    ['Gọi tôi 0912345678 nhé', 'Gọi tôi [số điện thoại] nhé'],
    ['Gọi 0912 345 678, cảm ơn', 'Gọi [số điện thoại], cảm ơn'],
    ['Gọi 0912.345.678.', 'Gọi [số điện thoại].'],
    ['(+84 912 345 678)', '([số điện thoại])'],
    ['CCCD 001099012345 của mẹ', 'CCCD [số căn cước] của mẹ'],
    ['CCCD 001 099 012 345', 'CCCD [số căn cước]'],
    ['CMND 123456789', 'CMND [số chứng minh nhân dân]'],
    ['thư: a.b+c@vidu.gov.vn!', 'thư: [thư điện tử]!'],
  ])('%s', (words, kept) => {
    expect(withoutPersonalData(words)).toBe(kept);
  });

  it.each([
    'Hồ sơ H29.17-240517-0003 trễ 3 ngày',
    'Nộp 1.500.000 đồng lúc 8h30 ngày 17/05/2026',
    'Quầy số 12, chờ 45 phút',
    'Mã 000.00.17.H29-240517-0012',
  ])('leaves alone: %s', (words) => {
    expect(withoutPersonalData(words)).toBe(words);
  });

  it('takes time in proportion', () => {
    const words = '0 '.repeat(5000) + 'a.'.repeat(5000) + '@'.repeat(5000);
    expect(processorTime(() => withoutPersonalData(words))).toBeLessThan(500);
  });
});
