import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../foundation/decimal.js';
import { formatNumber } from './format-number.js';
import { plainText } from './decimal-parts.js';
import { parseNumber } from './parse-number.js';
import { spellNumber, type SpellNumberOptions } from './spell-number.js';

const runs = { numRuns: 10_000 };

// Uniform digits hardly ever hold the zeros that make number words hard.
const digits = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom('0', '00', '000', '000000'), fc.stringMatching(/^[0-9]{1,3}$/)), {
      minLength: 1,
      maxLength: max,
    })
    .map((parts) => parts.join('').slice(0, 40));
const decimal = fc
  .tuple(fc.boolean(), digits(14), fc.option(digits(4), { nil: undefined }))
  .map(([negative, whole, parts]) =>
    plainText(`${negative ? '-' : ''}${whole}${parts === undefined ? '' : `.${parts}`}`),
  );
const dialect: fc.Arbitrary<SpellNumberOptions> = fc.record({
  thousand: fc.constantFrom('nghìn', 'ngàn'),
  zeroTens: fc.constantFrom('linh', 'lẻ'),
  billion: fc.constantFrom('tỷ', 'tỉ'),
  four: fc.constantFrom('tư', 'bốn'),
  five: fc.constantFrom('lăm', 'nhăm'),
  seven: fc.constantFrom('bảy', 'bẩy'),
  decimals: fc.constantFrom('pairs', 'digits'),
  capital: fc.boolean(),
});

describe('what is written reads back', () => {
  it('in words of every dialect', () => {
    fc.assert(
      fc.property(decimal, dialect, (value, options) => {
        expect(canonical(parseNumber(spellNumber(value, options)).value)).toBe(value);
      }),
      runs,
    );
  });

  it('in figures', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(canonical(parseNumber(formatNumber(value)).value)).toBe(value);
      }),
      runs,
    );
  });

  it('in words, every integer up to 20.000', () => {
    for (let value = 0; value <= 20_000; value++) expect(Number(parseNumber(spellNumber(value)).value)).toBe(value);
  });

  it('in words and figures, floats by their shortest text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), (value) => {
        // 5e-324 has more than three hundred zeros to say.
        const long = { maxLength: 10_000 };
        expect(parseNumber(formatNumber(value), long).value.toNumber()).toBe(value + 0);
        expect(parseNumber(spellNumber(value), long).value.toNumber()).toBe(value + 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('in compact form, where nothing was rounded', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('long', 'short'), (value, compact) => {
        expect(canonical(parseNumber(formatNumber(value, { compact, decimals: 60, minDecimals: 0 })).value)).toBe(
          value,
        );
      }),
      runs,
    );
  });
});

describe('words of its own', () => {
  it('for every number: two values never share their words', () => {
    fc.assert(
      fc.property(decimal, decimal, dialect, (a, b, options) => {
        fc.pre(a !== b);
        expect(spellNumber(a, options)).not.toBe(spellNumber(b, options));
      }),
      runs,
    );
  });
});
