import { describe, expect, it } from 'vitest';
import { canonical } from '../foundation/decimal.js';
import { NumberSyntaxError } from './number-syntax-error.js';
import { parseNumber, safeParseNumber } from './parse-number.js';
import { notOneNumber } from './not-one-number.js';
import { writtenNumbers } from './written-numbers.js';

describe('the table of written numbers', () => {
  const rows = writtenNumbers.flatMap(({ value, written, warnings = [], others = [] }) =>
    written.map((text) => ({ text, value, warnings, others })),
  );

  it.each(rows)('$text is $value', ({ text, value, warnings, others }) => {
    const read = parseNumber(text);
    expect(canonical(read.value)).toBe(value);
    expect(read.warnings).toEqual(warnings);
    expect(read.alternatives.map(canonical)).toEqual(others);
    expect(read.text).toBe(text);
  });

  it.each(rows)('$text says the same in NFD, in capitals and with spaces around it', ({ text, value }) => {
    for (const form of [text.normalize('NFD'), text.toUpperCase(), ` ${text.normalize('NFD').toUpperCase()}\n`]) {
      expect(canonical(parseNumber(form).value)).toBe(value);
    }
  });
});

describe('marks anywhere and figures of any size', () => {
  it.each([
    ['12345678901234567891 trăm', '1234567890123456789100', []],
    ['mưòi', '10', ['nonstandard']],
    // As typists who put a space before every comma.
    ['hai tỷ , ba trăm triệu', '2300000000', []],
    // As an input method with full-width keys writes the signs of accounts.
    ['（１．２３４）', '-1234', ['ambiguous-sign']],
    ['５－', '-5', ['ambiguous-sign']],
  ])('%s', (text, value, warnings) => {
    const numeral = parseNumber(text);
    expect(canonical(numeral.value)).toBe(value);
    expect(numeral.warnings).toEqual(warnings);
  });
});

describe('an empty place', () => {
  // A magnitude behind decimals counts them, and "không tỷ" adds nothing.
  it.each([
    ['hai phẩy không triệu', '2000000', []],
    ['2 phẩy không tá', '24', []],
    ['nghìn tỷ không tỷ hai', '1000000000000200000000', ['bare-magnitude', 'colloquial-tail']],
  ])('%s', (text, value, warnings) => {
    const numeral = parseNumber(text);
    expect(canonical(numeral.value)).toBe(value);
    expect(numeral.warnings).toEqual(warnings);
  });
});

describe('what is not one number', () => {
  const rows = notOneNumber.flatMap(({ code, written }) => written.map((text) => ({ code, text })));

  it.each(rows)('$text is $code', ({ code, text }) => {
    const result = safeParseNumber(text);
    expect(result.success ? result.data.value.toString() : result.error.code).toBe(code);
    expect(() => parseNumber(text)).toThrow(NumberSyntaxError);
  });

  // The place is that of the first figure or word that does not fit.
  it.each([
    ['1.234 567', 'bad-grouping', 6],
    ['1 2345', 'bad-grouping', 2],
    ['1 23 triệu', 'bad-grouping', 2],
    ['năm.5', 'bad-grouping', 3],
    ['12345 678', 'bad-grouping', 6],
    ['12 34 567', 'bad-grouping', 3],
    ['1.234.5', 'bad-grouping', 6],
    ['0.123.456', 'bad-grouping', 0],
    ['1,234,56', 'bad-grouping', 6],
    ['5 triệu .5', 'bad-grouping', 8],
    ['000', 'ambiguous', 0],
    // A zero may lead a figure and its decimals, but not what may be thousands.
    ['05,123', 'bad-grouping', 0],
    // An empty place is smaller than what stands before it.
    ['hai nghìn không triệu ba trăm', 'ambiguous', 10],
    // Figures that do not fit between what was said before and its end take nothing away silently.
    ['5 nghìn 1234 tỷ', 'ambiguous', 8],
    ['1 tỷ 2 nghìn 12345 trăm', 'ambiguous', 13],
    ['2 phẩy 1.500', 'ambiguous', 7],
    ['hai phẩy lăm', 'ambiguous', 9],
    ['hai phẩy năm trăm', 'ambiguous', 9],
    ['2 tỷ 1500 triệu', 'ambiguous', 5],
    ['hai mươi rưỡi', 'ambiguous', 9],
    ['3 trăm 2 trăm', 'ambiguous', 7],
    ['5 k k', 'ambiguous', 4],
    ['ba phẩy', 'not-a-number', 7],
    ['hai phẩy năm mười', 'ambiguous', 13],
    ['một triệu hai rưỡi', 'ambiguous', 14],
    ['một trăm hai trăm', 'ambiguous', 9],
    ['hai triệu, ba', 'ambiguous', 11],
    ['1,5 tá rưỡi', 'ambiguous', 7],
    ['+ âm nửa', 'not-a-number', 2],
    ['hai vạn nghìn', 'ambiguous', 8],
    ['ba nghìn năm nghìn', 'ambiguous', 9],
    ['hai triệu ba triệu', 'ambiguous', 10],
    ['năm -', 'ambiguous', 4],
    // Two signs say two things.
    ['+5-', 'ambiguous', 2],
    ['âm 1 23', 'bad-grouping', 5],
    ['5–6', 'ambiguous', 1],
    ['5−6', 'ambiguous', 1],
    ['−5−', 'ambiguous', 2],
    ['một tỷ một tỷ tỷ', 'ambiguous', 7],
    ['hai trăm triệu rưỡi', 'ambiguous', 15],
    ['100 triệu rưỡi', 'ambiguous', 10],
    ['300 rưỡi', 'ambiguous', 4],
    ['nua', 'ambiguous', 0],
    ['hai nam', 'ambiguous', 4],
    ['(5', 'not-a-number', 2],
    ['(5) x', 'not-a-number', 2],
    ['(5 x)', 'not-a-number', 3],
    ['(năm)', 'not-a-number', 1],
    ['(−5)', 'not-a-number', 1],
    ['-âm 5', 'not-a-number', 1],
    ['âm âm 5', 'not-a-number', 3],
    ['tr 5', 'not-a-number', 0],
    ['âm k', 'not-a-number', 3],
    ['lít hai', 'not-a-number', 0],
    ['hai, ba', 'trailing-text', 3],
    ['5:30', 'trailing-text', 1],
    ["1'2345", 'trailing-text', 1],
    ['một triệu,hai', 'trailing-text', 9],
    ['một triệu, 2', 'trailing-text', 9],
    ['5 )', 'trailing-text', 2],
  ])('%s is %s at %i', (text, code, index) => {
    expect(safeParseNumber(text)).toMatchObject({ error: { code, index } });
  });

  it('says which text and where in it, in both languages', () => {
    const { error } = safeParseNumber('hai tỷ ba tỷ'.normalize('NFD')) as { error: NumberSyntaxError };
    expect(error.text.slice(error.index)).toBe('ba tỷ'.normalize('NFD'));
    expect(error.sentence.vi).not.toBe(error.sentence.en);
    expect(error.message).toBe(error.sentence.en);
  });
});

describe('a numeral', () => {
  it('tells figures from words', () => {
    const texts = ['12', ' 12', 'mười hai', '12 triệu'];
    expect(texts.map((text) => parseNumber(text).form)).toEqual(['digits', 'digits', 'words', 'mixed']);
  });

  it('keeps how precisely it was written', () => {
    const read = (text: string): number[] => [parseNumber(text).decimals, parseNumber(text).place];
    expect(read('43,5 triệu')).toEqual([1, 5]);
    expect(read('1,50')).toEqual([2, -2]);
    expect(read('21.200')).toEqual([0, 0]);
    expect(read('hai triệu rưỡi')).toEqual([0, 5]);
    expect(read('2 tỷ 345 triệu')).toEqual([0, 6]);
  });

  it('is plain data: it can be compared, spread and printed as JSON', () => {
    const read = parseNumber('43,5 triệu');
    expect(JSON.parse(JSON.stringify(read))).toMatchObject({ value: '43500000', decimals: 1, warnings: [] });
    expect({ ...read }).toEqual(read);
    expect(parseNumber('43,5 triệu')).toEqual(read);
  });
});
