import { describe, expect, it } from 'vitest';
import { formatQuantity } from './format-quantity.js';
import { parseQuantity } from './parse-quantity.js';

describe('formatQuantity', () => {
  it.each([
    ['hơn 21.200 hồ sơ', 'hơn 21.200 hồ sơ'],
    ['99,0 phần trăm', '99,0%'],
    ['43,5 triệu VNĐ', '43.500.000 đồng'],
    ['từ 80% trở lên', 'ít nhất 80%'],
    ['15-20%', 'từ 15% đến 20%'],
    ['khoảng 10-20 ngày', 'khoảng từ 10 ngày đến 20 ngày'],
    ['126/137 phản ánh', '126/137 phản ánh'],
    ['3 phần 4', 'ba phần tư'],
  ])('“%s” is written “%s”', (text, written) => {
    expect(formatQuantity(parseQuantity(text))).toBe(written);
  });
});
