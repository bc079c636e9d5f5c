// Places of a ranking and the change between them.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('places of a ranking', () => {
  it.each<[text: string, checks: string[]]>([
    ['Chỉ số tăng mạnh và lên 9 bậc, từ hạng 21 lên hạng 12.', ['difference holds hạng 21 | hạng 12 | 9 bậc']],
    [
      'Tỉnh xếp loại tốt, đứng thứ 17 cả nước, lên 8 bậc so với vị trí thứ 25 hồi cuối năm 2023.',
      ['difference holds thứ 25 | thứ 17 | 8 bậc'],
    ],
    [
      'Chuyển đổi số lên thứ 21/63, hơn năm trước 9 bậc (thứ 29/63).',
      ['difference contradicts thứ 29/63 | thứ 21/63 | 9 bậc'],
    ],
    [
      'Huyện xếp thứ 9/12, tụt 2 bậc so với năm 2021 (thứ 6/12).',
      ['difference contradicts thứ 9/12 | thứ 6/12 | 2 bậc'],
    ],
    [
      'Năm 2022 tỉnh đứng thứ 31/63, năm 2023 đứng thứ 24/63, tăng 7 bậc; PCI tăng 3 bậc.',
      ['difference holds thứ 31/63 | thứ 24/63 | 7 bậc'],
    ],
    // Two rankings, of which only one moved.
    ['PAPI xếp thứ 14, tăng 5 bậc, SIPAS xếp thứ 20.', []],
    ['PAPI xếp thứ 14, tăng 5 bậc so với năm trước; SIPAS xếp thứ 20.', []],
    ['Kỳ họp thứ 10 đánh giá huyện tăng 3 bậc so với năm trước, đứng thứ 5.', []],
  ])('reads %j', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
