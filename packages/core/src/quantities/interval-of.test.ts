import { describe, expect, it } from 'vitest';
import { intervalOf } from './interval-of.js';
import { parseQuantity } from './parse-quantity.js';

describe('intervalOf', () => {
  it.each([
    ['92%', '[91.5, 92.5)'],
    ['99,50%', '[99.495, 99.505)'],
    ['-1,8%', '(-1.85, -1.75]'],
    ['0%', '(-0.5, 0.5)'],
    ['43,5 triệu đồng', '[43450000, 43550000)'],
    ['hơn 21.200 hồ sơ', '(21200, ∞)'],
    ['ít nhất 10 người', '[10, ∞)'],
    ['dưới 5 ngày', '(∞, 5)'],
    ['không quá 5 ngày', '(∞, 5]'],
    ['gần 99,5%', '(99.4, 99.5)'],
    ['gần 21.200 hồ sơ', '(21100, 21200)'],
    ['khoảng 99,5%', '[99.4, 99.6]'],
    ['khoảng 21.200 hồ sơ', '[21100, 21300]'],
    ['10-20 triệu', '[10000000, 20000000]'],
    ['từ 50 đến dưới 70 điểm', '[50, 70)'],
    ['ba phần tư', '[0.75, 0.75]'],
    ['hơn ba phần tư', '(0.75, ∞)'],
  ])('“%s” can mean %s', (text, expected) => {
    const { low, high, lowIncluded, highIncluded } = intervalOf(parseQuantity(text));
    const written = `${lowIncluded ? '[' : '('}${low?.toString() ?? '∞'}, ${high?.toString() ?? '∞'}${highIncluded ? ']' : ')'}`;
    expect(written).toBe(expected);
  });
});
