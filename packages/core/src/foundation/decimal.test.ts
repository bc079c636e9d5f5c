import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, scaled } from './decimal.js';

describe('scaled', () => {
  it('makes the very Decimal that its text makes', () => {
    const zeros = fc.tuple(fc.nat(99_999), fc.nat(11)).map(([head, power]) => head * 10 ** power);
    fc.assert(
      fc.property(
        fc.oneof(fc.maxSafeNat(), zeros, fc.nat(10_000_000)),
        fc.integer({ min: -20, max: 20 }),
        (digits, exponent) => {
          const made = scaled(String(digits), exponent);
          const read = new Decimal(`${digits}e${exponent}`);
          expect(made).toStrictEqual(read);
          expect(Object.entries(made)).toEqual(Object.entries(read));
          expect(made.times(3).plus('0.1').toString()).toBe(read.times(3).plus('0.1').toString());
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['05', 8, '500000000'],
    ['0', 12, '0'],
    ['-12', 7, '-120000000'],
    ['99999999999999', 0, '99999999999999'],
    ['9999999', 8, '999999900000000'],
  ])('%s × 10^%i', (digits, exponent, text) => {
    const made = scaled(digits, exponent);
    expect(made).toStrictEqual(new Decimal(text));
    expect(Decimal.isDecimal(made)).toBe(true);
  });

  it('takes digits that no double holds', () => {
    expect(scaled('12345678901234567890', -3).toString()).toBe('12345678901234567.89');
  });
});
