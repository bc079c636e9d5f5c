// Plans in brackets: what goes beyond them, and rates that are held against another plan; each row stands beside its twin.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('plans in brackets beside their rates', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Thu ngân sách đạt 84,5 tỷ đồng, bằng 105,6% dự toán tỉnh giao (80 tỷ đồng), vượt 4,5 tỷ đồng; nếu so với dự toán huyện giao (75,2 tỷ đồng) thì bằng 112,4%.',
      [
        'ratio holds 84,5 tỷ đồng | 80 tỷ đồng | 105,6%',
        'difference holds 84,5 tỷ đồng | 80 tỷ đồng | 4,5 tỷ đồng',
        'ratio holds 84,5 tỷ đồng | 75,2 tỷ đồng | 112,4%',
      ],
    ],
    [
      'Thu ngân sách đạt 84,5 tỷ đồng, bằng 105,6% dự toán tỉnh giao (80 tỷ đồng), vượt 5,5 tỷ đồng; nếu so với dự toán huyện giao (75,2 tỷ đồng) thì bằng 114,2%.',
      [
        'ratio holds 84,5 tỷ đồng | 80 tỷ đồng | 105,6%',
        'difference contradicts 84,5 tỷ đồng | 80 tỷ đồng | 5,5 tỷ đồng',
        'ratio contradicts 84,5 tỷ đồng | 75,2 tỷ đồng | 114,2%',
      ],
    ],
    // Beyond a year, and not beyond the plan.
    [
      'Thu được 84,5 tỷ đồng, bằng 105,6% dự toán tỉnh giao (80 tỷ đồng), vượt 9,3 tỷ đồng so với năm 2022 (75,2 tỷ đồng).',
      ['ratio holds 84,5 tỷ đồng | 80 tỷ đồng | 105,6%', 'difference holds 84,5 tỷ đồng | 75,2 tỷ đồng | 9,3 tỷ đồng'],
    ],
    // A rate of the plan is of all, not of the last part.
    [
      'Mặt trận chủ trì 42 cuộc giám sát, cấp huyện 9 cuộc, cấp xã 33 cuộc, đạt 105% kế hoạch (40 cuộc).',
      ['sum holds 9 cuộc | 33 cuộc | 42 cuộc giám sát', 'ratio holds 42 cuộc giám sát | 40 cuộc | 105%'],
    ],
    [
      'Mặt trận chủ trì 42 cuộc giám sát, cấp huyện 9 cuộc, cấp xã 33 cuộc, đạt 107% kế hoạch (40 cuộc).',
      ['sum holds 9 cuộc | 33 cuộc | 42 cuộc giám sát', 'ratio contradicts 42 cuộc giám sát | 40 cuộc | 107%'],
    ],
    [
      'Mặt trận chủ trì 42 cuộc giám sát, cấp huyện 9 cuộc, cấp xã 33 cuộc, đạt 82,5% kế hoạch (40 cuộc).',
      ['sum holds 9 cuộc | 33 cuộc | 42 cuộc giám sát', 'ratio holds 33 cuộc | 40 cuộc | 82,5%'],
    ],
    // Whose mark it is stands behind the mark.
    [
      'Tỷ lệ hài lòng đạt 93,1%, cao hơn mục tiêu 90% của năm 3,1 điểm phần trăm.',
      ['difference holds 93,1% | 90% | 3,1 điểm phần trăm'],
    ],
    [
      'Tỷ lệ hài lòng đạt 93,1%, cao hơn mục tiêu 90% của năm 2,1 điểm phần trăm.',
      ['difference contradicts 93,1% | 90% | 2,1 điểm phần trăm'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text).sort()).toEqual(checks.sort());
  });
});
