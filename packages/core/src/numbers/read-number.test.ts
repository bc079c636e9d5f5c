import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../foundation/decimal.js';
import { formatNumber } from './format-number.js';
import { safeParseNumber } from './parse-number.js';
import { readNumber } from './read-number.js';
import { spellNumber } from './spell-number.js';

const words =
  'không một hai ba tư năm mười mươi trăm linh lẻ chục nghìn vạn triệu tỷ rưỡi nửa phẩy âm 2 15 345 1.500 2,5 0,05 k tr nam , . - ( )';
const phrase = fc
  .array(fc.tuple(fc.constantFrom(...words.split(' ')), fc.constantFrom(' ', '')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => {
    const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
    return `${digits < 0n ? '-' : ''}${text.slice(0, text.length - places)}${places > 0 ? `.${text.slice(text.length - places)}` : ''}`;
  });

/** What the door with decimals says of the same text. */
function asDecimals(text: string): unknown {
  const parsed = safeParseNumber(text);
  if (!parsed.success) return [parsed.error.code, parsed.error.index];
  const { value, alternatives, ...rest } = parsed.data;
  return { ...rest, value: canonical(value), alternatives: alternatives.map(canonical) };
}

function asText(text: string): unknown {
  const read = readNumber(text);
  return read.success ? read.data : [read.error.code, read.error.index];
}

describe('readNumber', () => {
  it('says of any phrase what parseNumber says', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(asText(text)).toEqual(asDecimals(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads what is written and what is spelled, to the last digit', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        for (const text of [formatNumber(value), spellNumber(value)]) expect(asText(text)).toEqual(asDecimals(text));
      }),
      { numRuns: 500 },
    );
  });

  it('tells the other value of a reading that can be disputed', () => {
    expect(readNumber('1,234')).toMatchObject({ data: { value: '1.234', alternatives: ['1234'] } });
    expect(readNumber('(25)')).toMatchObject({ data: { value: '-25', alternatives: ['25'] } });
  });
});
