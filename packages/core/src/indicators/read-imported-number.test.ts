import { describe, expect, it } from 'vitest';
import { readImportedNumber } from './read-imported-number.js';
import type { Cell } from './read-measurement-rows.js';

const read = (cell: Cell, numbers: 'vi' | 'en') => {
  const found = readImportedNumber(cell, numbers);
  return typeof found === 'string' ? found : found.toFixed();
};

describe('the number in a cell', () => {
  it.each<[Cell, string]>([
    [12n, '12'],
    [123456789012345678901234n, '123456789012345678901234'],
    [0.1, '0.1'],
    [2 ** 53, 'unsafe-number'],
    [2 ** 53 - 1, '9007199254740991'],
    [Infinity, 'not-a-number'],
    [true, 'not-a-number'],
    [null, 'not-a-number'],
  ])('%s is %s in every language', (cell, expected) => {
    expect(read(cell, 'vi')).toBe(expected);
    expect(read(cell, 'en')).toBe(expected);
  });

  it.each([
    ['1,234,567.25', '1234567.25'],
    ['12,345', '12345'],
    ['123,456', '123456'],
    ['1234', '1234'],
    ['-12.5', '-12.5'],
    [' 7 ', '7'],
    ['0.125', '0.125'],
    ['1,23', 'not-a-number'],
    ['1234,567', 'not-a-number'],
    ['1,234,56', 'not-a-number'],
    [',123', 'not-a-number'],
    ['1.', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['12 hồ sơ', 'not-a-number'],
    ['khoảng 12', 'not-a-number'],
    ['nhiều', 'not-a-number'],
    ['', 'not-a-number'],
  ])('“%s” as English writes it is %s', (cell, expected) => {
    expect(read(cell, 'en')).toBe(expected);
  });

  it.each([
    ['1.234,5', '1234.5'],
    [' 96 ', '96'],
    ['1,234', 'ambiguous-number'],
    ['một hai', 'ambiguous-number'],
    ['5 6', 'not-a-number'],
    ['nhiều', 'not-a-number'],
  ])('“%s” as Vietnamese writes it is %s', (cell, expected) => {
    expect(read(cell, 'vi')).toBe(expected);
  });
});
