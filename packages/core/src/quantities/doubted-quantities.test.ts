// What two readers could read differently, with its warning or refusal, and what its interval can be.
import { describe, expect, it } from 'vitest';
import { formatQuantity } from './format-quantity.js';
import { intervalOf } from './interval-of.js';
import { parseQuantity, safeParseQuantity } from './parse-quantity.js';

const readIn = (text: string): string => {
  const result = safeParseQuantity(text);
  if (!result.success) return `${result.error.code} ${result.error.index}`;
  const { value, upper, unit, warnings } = result.data;
  return [value.toString(), upper && `to ${upper.toString()}`, unit ?? '-', ...warnings].filter(Boolean).join(' ');
};

describe('quantities that another reader could dispute', () => {
  it.each([
    ['5 MW', '5 MW'],
    ['5 mw', '5 MW'],
    ['5 mW', 'ambiguous 2'],
    ['5M', 'ambiguous 1'],
    ['3G', 'ambiguous 1'],
    ['5 Mb', 'ambiguous 2'],
    ['5 KM', '5 km'],
    ['5 Kg', '5 kg'],
    ['3L', '3 lít'],
    ['mot nua', 'ambiguous 4'],
    ['nua so ho', '0.5 hộ no-diacritics'],
    ['ba phan tu', '0.75 - no-diacritics'],
    ['hon 5%', '5 % no-diacritics'],
    ['tu 80% tro len', '80 % no-diacritics'],
    ['tu 5 den 10%', '5 to 10 % no-diacritics'],
    ['10 km', '10 km'],
    ['5 triệu một tháng', 'ambiguous 8'],
    ['500k một người', 'ambiguous 5'],
    ['2 triệu mốt', '2100000 - colloquial-tail'],
    ['ít nhất 2/3', '0.6666666666666666666666666666666666666667 -'],
    ['tối đa 1/3', '0.3333333333333333333333333333333333333333 -'],
    ['khoảng 2/3', 'ambiguous 8'],
    ['đến 5 ngày', '5 ngày'],
    ['đến 10%', '10 %'],
    ['từ 5 đến 10 ngày', '5 to 10 ngày'],
    ['nửa năm', '0.5 năm'],
    ['nửa năm học', '0.5 năm học'],
    ['năm năm', '5 năm'],
    ['-10 đến -5 độ', '-10 to -5 độ'],
    ['từ -5% đến -3%', '-5 to -3 %'],
  ])('%s → %s', (text, read) => {
    expect(readIn(text)).toBe(read);
  });

  it.each([
    ['đến 5 ngày', '(null, 5]'],
    ['chưa đến 5 ngày', '(null, 5)'],
    ['gần một nửa', '(null, 0.5)'],
    ['khoảng một nửa', '(null, null)'],
    ['trên 5 đến 10 triệu đồng', '(5000000, 10000000]'],
    ['ít nhất 5 đến 10 ngày', '[5, 10]'],
    ['gần 100%', '(90, 100)'],
    ['gần 1.000 hộ', '(900, 1000)'],
    ['khoảng 100%', '[90, 110]'],
    ['gần 10', '(9, 10)'],
    ['gần 1', '(0, 1)'],
    ['gần 500', '(400, 500)'],
    ['gần 21.200', '(21100, 21200)'],
  ])('%s can be %s', (text, range) => {
    const { low, high, lowIncluded, highIncluded } = intervalOf(parseQuantity(text));
    expect(`${lowIncluded ? '[' : '('}${String(low)}, ${String(high)}${highIncluded ? ']' : ')'}`).toBe(range);
  });

  it.each(['trên 15% đến 20%', 'từ -10 độ đến -5 độ', 'ba phần tư'])('%s is written as it is read', (text) => {
    expect(formatQuantity(parseQuantity(text))).toBe(text);
  });
});
