import { describe, expect, it } from 'vitest';
import { Decimal } from '../foundation/decimal.js';
import { processorTime } from '../../../../test/processor-time.js';
import { FormatError } from './format-error.js';
import { formatNumber } from './format-number.js';
import { plainText } from './decimal-parts.js';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [-999, '-999'],
    [1000, '1.000'],
    [-1234, '-1.234'],
    [1234567.5, '1.234.567,5'],
    [0.1, '0,1'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [-1.5e-7, '-0,00000015'],
    [9007199254740993n, '9.007.199.254.740.993'],
    ['123456789012345678901234567890.05', '123.456.789.012.345.678.901.234.567.890,05'],
    ['0012.50', '12,5'],
    ['-0.00', '0'],
    [new Decimal('21200.25'), '21.200,25'],
    // Of another copy of decimal.js, which would print it with an exponent.
    [new (Decimal.clone({ defaults: true }))('1e21'), '1.000.000.000.000.000.000.000'],
  ])('%s is written %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });

  it.each([
    ['81.3559322', { decimals: 2 }, '81,36'],
    ['81.355', { decimals: 2 }, '81,36'],
    ['-81.355', { decimals: 2 }, '-81,36'],
    ['81.35499999999999999999', { decimals: 2 }, '81,35'],
    ['999.995', { decimals: 2 }, '1.000,00'],
    [5, { decimals: 2 }, '5,00'],
    [5, { decimals: 2, minDecimals: 0 }, '5'],
    ['5.104', { decimals: 2, minDecimals: 1 }, '5,1'],
    [5, { minDecimals: 1 }, '5,0'],
    ['5.25', { decimals: 1, minDecimals: 3 }, '5,3'],
    ['0.5', { minDecimals: 1000 }, `0,5${'0'.repeat(999)}`],
    ['0.5', { decimals: 0 }, '1'],
    ['-0.4', { decimals: 0 }, '0'],
    ['-0.004', { decimals: 2 }, '0,00'],
    [1234567, { grouping: false }, '1234567'],
    [1234567.5, { lang: 'en' }, '1,234,567.5'],
    [7, { sign: 'always' }, '+7'],
    [-7, { sign: 'always' }, '-7'],
    [0, { sign: 'always' }, '0'],
    ['0.001', { sign: 'always', decimals: 2 }, '0,00'],
  ] as const)('%s with %o is written %s', (value, options, written) => {
    expect(formatNumber(value, options)).toBe(written);
  });

  it.each([
    [950, { compact: 'long' }, '950'],
    [1234, { compact: 'long' }, '1,2 nghìn'],
    [43_500_000, { compact: 'long' }, '43,5 triệu'],
    [-43_000_000, { compact: 'long' }, '-43 triệu'],
    [999_949, { compact: 'long' }, '999,9 nghìn'],
    [999_950, { compact: 'long' }, '1 triệu'],
    [999_949_999, { compact: 'long', decimals: 0 }, '1 tỷ'],
    ['0.95', { compact: 'long' }, '1'],
    ['999.96', { compact: 'long' }, '1 nghìn'],
    [3.5e12, { compact: 'long' }, '3,5 nghìn tỷ'],
    [3.5e12, { compact: 'short' }, '3.500 tỷ'],
    [1e18, { compact: 'long' }, '1 tỷ tỷ'],
    [2e22, { compact: 'long' }, '20.000 tỷ tỷ'],
    [1_234_567, { compact: 'long', decimals: 2, minDecimals: 2 }, '1,23 triệu'],
    [1_200_000, { compact: 'long', decimals: 2, minDecimals: 2 }, '1,20 triệu'],
    [1_250_000, { compact: 'short', decimals: 2 }, '1,25tr'],
    [500_000, { compact: 'short' }, '500k'],
    [43_500_000, { compact: 'long', lang: 'en' }, '43.5 million'],
    [43_500_000, { compact: 'short', lang: 'en' }, '43.5M'],
  ] as const)('%s with %o is written %s', (value, options, written) => {
    expect(formatNumber(value, options)).toBe(written);
  });

  it.each([
    [Number.NaN, 'not-finite'],
    [Number.POSITIVE_INFINITY, 'not-finite'],
    [new Decimal('-Infinity'), 'not-finite'],
    ['1.234,5', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['', 'not-a-number'],
    ['１２', 'not-a-number'],
  ])('%s is refused as %s', (value, code) => {
    expect(() => formatNumber(value)).toThrow(expect.objectContaining({ name: 'FormatError', code }));
  });

  it('what plain JavaScript may hand in is refused with the same error', () => {
    for (const value of [undefined, null, {}, [], true, Symbol('x'), () => 1]) {
      expect(() => formatNumber(value as never)).toThrow(FormatError);
    }
  });

  it('decimals beyond reason are refused', () => {
    for (const places of [-1, 1.5, Number.NaN, 1001]) {
      for (const options of [{ decimals: places }, { minDecimals: places }])
        expect(() => formatNumber(1, options)).toThrow(expect.objectContaining({ code: 'bad-option' }));
    }
  });

  it.each([
    ['long', 'vi', ['1', '1 nghìn', '1 triệu', '1 tỷ', '1 nghìn tỷ', '1 triệu tỷ', '1 tỷ tỷ', '1.000 tỷ tỷ']],
    ['short', 'vi', ['1', '1k', '1tr', '1 tỷ', '1.000 tỷ', '1.000.000 tỷ', '1.000.000.000 tỷ']],
    ['long', 'en', ['1', '1 thousand', '1 million', '1 billion', '1 trillion', '1,000 trillion']],
    ['short', 'en', ['1', '1K', '1M', '1B', '1T', '1,000T']],
  ] as const)('the magnitudes, %s in %s', (compact, lang, written) => {
    expect(written.map((_, thousands) => formatNumber(10n ** BigInt(3 * thousands), { compact, lang }))).toEqual(
      written,
    );
  });

  it('a megabyte of digits is written in well under a second', () => {
    let written = '';
    expect(processorTime(() => (written = formatNumber('9'.repeat(1_000_000), { decimals: 2 })))).toBeLessThan(1000);
    expect(written).toHaveLength(1_333_333 + 3);
  });
});

describe('plainText', () => {
  it('agrees with decimal.js on floats of every size', () => {
    for (let exponent = -320; exponent <= 308; exponent += 3) {
      const value = Number(`-1.2345678901234567e${exponent}`);
      expect(plainText(value)).toBe(value === 0 ? '0' : new Decimal(value).toFixed());
    }
  });
});
