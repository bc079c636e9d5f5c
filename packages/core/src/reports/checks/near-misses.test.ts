// A sentence that a rule reads, and the same with one thing changed by which it has to fall silent.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('one thing less, and nothing is told', () => {
  it.each<[text: string, checks: string[], changed: string]>([
    [
      'Điểm của ba xã lần lượt là 85 điểm, 90 điểm và 95 điểm, bình quân 90 điểm.',
      ['average holds 85 điểm | 90 điểm | 95 điểm | 90 điểm'],
      'Điểm của ba xã lần lượt là 85 điểm, 90 điểm và trên 95 điểm, bình quân 90 điểm.',
    ],
    [
      'Điểm của ba xã lần lượt là 85 điểm, 90 điểm và 95 điểm; bình quân ba xã 91 điểm.',
      ['average contradicts 85 điểm | 90 điểm | 95 điểm | 91 điểm'],
      'Điểm của ba xã lần lượt là 85 điểm, 90 điểm và khoảng 95 điểm; bình quân ba xã 91 điểm.',
    ],
    [
      'Xã đạt 87,6%, chỉ tiêu 80%, vượt 7,6 điểm phần trăm.',
      ['difference holds 87,6% | 80% | 7,6 điểm phần trăm'],
      'Thu 87,6 tỷ đồng, chỉ tiêu 80%, vượt 7,6 điểm phần trăm.',
    ],
    [
      'Chỉ tiêu 80 hộ, đạt 87 hộ, vượt 7 hộ.',
      ['difference holds 87 hộ | 80 hộ | 7 hộ'],
      'Chỉ tiêu 80 hộ, đạt 87 xã, vượt 7 hộ.',
    ],
    [
      'Chỉ tiêu 80 hộ, đạt 87 hộ, vượt 9 hộ.',
      ['difference contradicts 87 hộ | 80 hộ | 9 hộ'],
      'Chỉ tiêu 80 hộ, đạt 87 hộ, vượt 9 xã.',
    ],
  ])('%s', (text, checks, changed) => {
    expect(checksIn(text)).toEqual(checks);
    expect(checksIn(changed)).toEqual([]);
  });
});
