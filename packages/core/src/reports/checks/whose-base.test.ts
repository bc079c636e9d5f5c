// A change of the new level in place of the old, a rate of a whole that is told and not found, and one behind a list.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('changes and rates of a base that is not printed beside them', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Huyện đối thoại 6 cuộc, xã 34 cuộc, cộng 40 cuộc; cùng kỳ năm ngoái là 34 cuộc, tăng 15,0%.',
      ['growth contradicts 40 cuộc | 34 cuộc | 15,0%', 'sum holds 6 cuộc | 34 cuộc | 40 cuộc'],
    ],
    [
      'Huyện đối thoại 6 cuộc, xã 34 cuộc, cộng 40 cuộc; cùng kỳ năm ngoái là 34 cuộc, tăng 17,6%.',
      ['growth holds 40 cuộc | 34 cuộc | 17,6%', 'sum holds 6 cuộc | 34 cuộc | 40 cuộc'],
    ],
    [
      'Huyện đối thoại 6 cuộc, xã 34 cuộc, cộng 40 cuộc; cùng kỳ năm ngoái là 34 cuộc, tăng 12,3%.',
      ['growth contradicts 40 cuộc | 34 cuộc | 12,3%', 'sum holds 6 cuộc | 34 cuộc | 40 cuộc'],
    ],
    [
      'Xã nhận 150 đơn, giải quyết 140 đơn. Trong số đơn đã giải quyết có 120 đơn đúng hạn (đạt 85,7%).',
      ['ratio holds 120 đơn | 140 đơn | 85,7%'],
    ],
    [
      'Thuộc thẩm quyền có 110 vụ khiếu nại và 16 vụ tố cáo. Đến nay giải quyết 92 vụ, đạt 83,6% và 14 vụ, đạt 87,5%.',
      ['ratio holds 14 vụ | 16 vụ tố cáo | 87,5%', 'ratio holds 92 vụ | 110 vụ khiếu nại | 83,6%'],
    ],
    [
      'Huyện tiếp 2.318 lượt/2.907 người, nhiều hơn năm 2018 (2.104 lượt/2.602 người) là 214 lượt, tăng 10,2%, và 305 người, tăng 10,5%.',
      [
        'growth contradicts 2.907 người | 2.602 người | 10,5%',
        'growth holds 2.318 lượt | 2.104 lượt | 10,2%',
        'sum holds 2.104 lượt | 214 lượt | 2.318 lượt',
        'sum holds 2.602 người | 305 người | 2.907 người',
      ],
    ],
    ['Xã nhận 150 đơn. Trong số đơn đã giải quyết có 120 đơn đúng hạn (đạt 85,7%).', []],
    [
      'Huyện đăng ký 160 mô hình. Huyện công nhận 131 mô hình, gồm cấp tỉnh 4, cấp huyện 29, cơ sở 98; đạt 81,9% số mô hình đăng ký.',
      ['ratio holds 131 mô hình | 160 mô hình | 81,9%', 'sum holds 4 | 29 | 98 | 131 mô hình'],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text).sort()).toEqual(checks.sort());
  });
});
