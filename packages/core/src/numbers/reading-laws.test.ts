import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../foundation/decimal.js';
import { processorTime } from '../../../../test/processor-time.js';
import { formatNumber } from './format-number.js';
import { NumberSyntaxError } from './number-syntax-error.js';
import { parseNumber, safeParseNumber } from './parse-number.js';
import { scanNumeral } from './scan-numeral.js';
import { spellNumber } from './spell-number.js';

const runs = { numRuns: 10_000 };

const WORDS =
  'không một mốt hai ba bốn tư năm lăm sáu bảy tám chín mười mươi trăm linh lẻ chục tá hăm nghìn vạn triệu tỷ rưỡi nửa phẩy âm 2 15 345 1.500 2,5 k tr mot nam muoi đồng , . - ( )';
const phrase = fc
  .array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(' ', ' ', ' ', '', '\u00a0')), { maxLength: 9 })
  .map((parts) => parts.flat().join(''));

// What the CLDR rules for Vietnamese spell: "lẻ", and no "không trăm" after triệu and tỷ.
function cldrWords(value: number, following = ''): string {
  const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const odd = ['', ' mốt', ' hai', ' ba', ' tư', ' lăm', ' sáu', ' bảy', ' tám', ' chín'];
  if (following === 'hundred') return value < 10 ? `lẻ ${cldrWords(value)}` : cldrWords(value);
  if (following === 'thousand') return value < 100 ? `không trăm ${cldrWords(value, 'hundred')}` : cldrWords(value);
  if (value < 10) return digits[value] ?? '';
  if (value < 20) return `mười${value === 10 ? '' : value === 15 ? ' lăm' : ` ${digits[value - 10]}`}`;
  if (value < 100) return `${digits[Math.trunc(value / 10)]} mươi${odd[value % 10]}`;
  for (const [unit, word, rest] of [
    [1e9, 'tỷ', 'hundred'],
    [1e6, 'triệu', 'hundred'],
    [1e3, 'nghìn', 'thousand'],
    [1e2, 'trăm', 'hundred'],
  ] as const) {
    if (value < unit) continue;
    const tail = value % unit === 0 ? '' : ` ${cldrWords(value % unit, rest)}`;
    return `${cldrWords(Math.trunc(value / unit))} ${word}${tail}`;
  }
  return '';
}

// "một nghìn tỷ hai trăm ba mươi tỷ" instead of "một nghìn hai trăm ba mươi tỷ".
function flatBillions(thousands: number, units: number): string {
  return `${spellNumber(thousands)} nghìn tỷ${units === 0 ? '' : ` ${spellNumber(units)} tỷ`}`;
}

describe('other spellings of the same value', () => {
  it('those of the CLDR, up to 2^53', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.maxSafeNat(),
          fc.nat(2_000_000),
          fc.nat(2000).map((n) => n * 1_000_050),
        ),
        (value) => {
          expect(Number(parseNumber(cldrWords(value)).value)).toBe(value);
        },
      ),
      runs,
    );
  });

  it('nghìn tỷ and tỷ side by side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (thousands, units) => {
        const value = (thousands * 1000 + units) * 1e9;
        expect(Number(parseNumber(flatBillions(thousands, units)).value)).toBe(value);
      }),
      runs,
    );
  });

  it('case, normal form, tone placement and spaces do not matter', () => {
    const form = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').toUpperCase(),
      (text) => text.replace(/ /g, '\u00a0 \t'),
      (text) => text.replace(/(^| )(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
      (text) => text.replace(/mười/g, 'mừơi').replace(/triệu/g, 'trịêu'),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), form, (value, change) => {
        expect(canonical(parseNumber(change(spellNumber(value))).value)).toBe(value.toString());
      }),
      runs,
    );
  });

  it('figures grouped with dots, spaces, apostrophes and in English', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1_000_000n, max: 10n ** 40n }),
        fc.constantFrom('\u00a0', '\u202f', ' ', "'", ','),
        (value, mark) => {
          const written = formatNumber(value).replaceAll('.', mark);
          expect(canonical(parseNumber(written).value)).toBe(value.toString());
        },
      ),
      runs,
    );
  });

  it('without diacritics: the same value with a warning, or no value', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        const result = safeParseNumber(spellNumber(value).normalize('NFD').replace(/\p{M}/gu, ''));
        if (!result.success) expect(result.error.code).toBe('ambiguous');
        else {
          expect(Number(result.data.value)).toBe(value);
        }
      }),
      runs,
    );
  });
});

describe('a longer text than usual', () => {
  it.each(['Một ', '1k', ' 1', 'Một trăm ', 'một, '])('%j over and over takes time by its length', (part) => {
    const took = (length: number): number => {
      const text = part.repeat(length / part.length);
      const { user, system } = process.cpuUsage();
      safeParseNumber(text, { maxLength: length });
      const after = process.cpuUsage();
      return after.user + after.system - user - system;
    };
    took(20_000);
    // What grew with the square took more than twenty seconds for the million.
    expect(took(1_000_000)).toBeLessThan(5_000_000);
  });
});

describe('any text at all', () => {
  const anything = fc.oneof(
    phrase,
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,  -'kM()") }),
  );

  it('is a number or a NumberSyntaxError with a place in the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const result = safeParseNumber(text);
        if (result.success) {
          expect(result.data.value.isFinite()).toBe(true);
          expect(result.data.alternatives.every((other) => other.isFinite() && !other.eq(result.data.value))).toBe(
            true,
          );
        } else {
          expect(result.error).toBeInstanceOf(NumberSyntaxError);
          expect(result.error.index).toBeGreaterThanOrEqual(0);
          expect(result.error.index).toBeLessThanOrEqual(text.length);
        }
      }),
      runs,
    );
  });

  it('scanned from any place gives a numeral of its own text, without space or stop at its end', () => {
    fc.assert(
      fc.property(anything, fc.nat(20), (text, start) => {
        const found = scanNumeral(text, start);
        if (found === null) return;
        expect(found.numeral.text).toBe(text.slice(start, found.end));
        expect(found.numeral.text).not.toMatch(/^[\s.,]|[\s.,]$/);
      }),
      runs,
    );
  });

  it('that is scanned as one number says what it says alone', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const found = scanNumeral(text, 0, { plain: true });
        if (found === null || found.end < text.length) return;
        const alone = safeParseNumber(text);
        // A last "năm" that may be a year is left out of running text.
        if (alone.success) expect(canonical(found.numeral.value)).toBe(canonical(alone.data.value));
      }),
      runs,
    );
  });
});

describe('hostile texts end soon', () => {
  const million = 1_000_000;
  const texts: Record<string, string> = {
    digits: '9'.repeat(million),
    groups: '1' + '.234'.repeat(million / 4),
    words: 'một '.repeat(million / 4),
    billions: `một${' tỷ'.repeat(million / 3)}`,
    'nested billions': 'một tỷ không trăm linh một triệu '.repeat(million / 30),
    decimals: `một phẩy${' không'.repeat(million / 6)}`,
    marks: `m${'\u0301'.repeat(million)}`,
    'mixed marks': `m${'\u0301\u0323\u0302'.repeat(million / 3)}`,
    spaces: `1${' '.repeat(million)}`,
    letters: 'a'.repeat(million),
  };

  it.each(Object.entries(texts))('%s: too long at once', (_, text) => {
    let read: unknown;
    expect(processorTime(() => (read = safeParseNumber(text)))).toBeLessThan(50);
    expect(read).toMatchObject({ error: { code: 'too-long', index: 1000 } });
  });

  it.each(Object.entries(texts))('%s: in linear time when asked to', (_, text) => {
    expect(processorTime(() => safeParseNumber(text, { maxLength: 2 * million }))).toBeLessThan(2500);
  });

  it.each(Object.entries(texts))('%s: scanned from every place', (_, text) => {
    const scan = (): void => {
      for (let at = 0; at < 200_000; at = scanNumeral(text, at)?.end ?? at + 1);
    };
    expect(processorTime(scan)).toBeLessThan(2500);
  });

  it('a number of ten thousand digits is exact', () => {
    const text = '7'.repeat(10_000);
    expect(canonical(parseNumber(text, { maxLength: 20_000 }).value)).toBe(text);
    expect(canonical(parseNumber(spellNumber(BigInt(text)), { maxLength: 1e6 }).value)).toBe(text);
  });
});
