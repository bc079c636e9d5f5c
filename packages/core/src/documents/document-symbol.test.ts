import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from './document-symbol.js';
import { DOCUMENT_TYPES } from './document-types.js';
import { formatDocumentSymbol } from './format-document-symbol.js';
import { parseDocumentSymbol } from './parse-document-symbol.js';

/** The symbol, then its form, number, year, type, organs and term. */
const SYMBOLS: readonly (readonly [string, ...unknown[]])[] = [
  ['07-CT/TU', 'party', '07', null, 'CT', ['TU'], null],
  ['942-CV/HU', 'party', '942', null, 'CV', ['HU'], null],
  ['09-CTr/HU', 'party', '09', null, 'CTr', ['HU'], null],
  ['11-QĐi/TW', 'party', '11', null, 'QĐi', ['TW'], null],
  ['08-QC/BDVTW-BCSĐCP', 'party', '08', null, 'QC', ['BDVTW-BCSĐCP'], null],
  ['766/QĐ-TTg', 'administrative', '766', null, 'QĐ', ['TTg'], null],
  ['817/QĐ-UBND-HC', 'administrative', '817', null, 'QĐ', ['UBND', 'HC'], null],
  ['30/2018/QĐ-UBND', 'legal', '30', 2018, 'QĐ', ['UBND'], null],
  ['42/2022/NĐ-CP', 'legal', '42', 2022, 'NĐ', ['CP'], null],
  ['100/2014/TTLT-BTC-BTP', 'legal', '100', 2014, 'TTLT', ['BTC', 'BTP'], null],
  ['12a/2020/QĐ-UBND', 'legal', '12a', 2020, 'QĐ', ['UBND'], null],
  ['10/2022/QH15', 'assembly', '10', 2022, null, ['QH'], 15],
  ['388/NQ-UBTVQH16', 'standing', '388', null, 'NQ', ['UBTVQH'], 16],
  ['01/2014/NQLT/CP-UBTƯMTTQVN', 'joint', '01', 2014, 'NQLT', ['CP', 'UBTƯMTTQVN'], null],
  ['2231/SNV-CCHC&PC', 'letter', '2231', null, null, ['SNV', 'CCHC&PC'], null],
  ['1159/BNV-CCHC', 'letter', '1159', null, null, ['BNV', 'CCHC'], null],
];

describe('parseDocumentSymbol', () => {
  for (const [text, form, number, year, type, organs, term] of SYMBOLS) {
    it(text, () => {
      const symbol = parseDocumentSymbol(text);
      expect(symbol).toEqual({ form, number, year, type, organs, term, warnings: [] });
      expect(symbol && formatDocumentSymbol(symbol)).toBe(text);
    });
  }

  it('warns of blanks and long dashes and writes them as hyphens', () => {
    const symbol = parseDocumentSymbol('30 / 2018 / QĐ – UBND');
    expect(symbol?.warnings).toEqual(['spacing']);
    expect(symbol && formatDocumentSymbol(symbol)).toBe('30/2018/QĐ-UBND');
  });

  it('reads decomposed letters', () => {
    expect(parseDocumentSymbol('42/2022/NĐ-CP'.normalize('NFD'))?.type).toBe('NĐ');
  });

  it('warns of a Party document in the form of the State', () => {
    expect(parseDocumentSymbol('218/QĐ-TW')?.warnings).toEqual(['party-in-state-form']);
  });

  it('warns of a document of the State in the form of the Party', () => {
    expect(parseDocumentSymbol('15-QĐ/UBND')?.warnings).toEqual(['state-in-party-form']);
  });

  it('warns of a type that it does not know', () => {
    expect(parseDocumentSymbol('15-XX/TU')?.warnings).toEqual(['unknown-code']);
  });

  for (const text of [
    '',
    '84',
    '30/2018',
    '12/4/2019',
    '96/118 vụ',
    'QĐ-TTg',
    '7//QĐ',
    '1-',
    '15/0026/NĐ-CP',
    'x'.repeat(500),
  ]) {
    it(`${JSON.stringify(text.slice(0, 20))} is no symbol`, () => {
      expect(parseDocumentSymbol(text)).toBeUndefined();
    });
  }

  it.each([
    ['766/QD-TTg', 'administrative', 'QD', ['TTg']],
    ['09-CTR/HU', 'party', 'CTR', ['HU']],
    ['42/2022/ND-CP', 'legal', 'ND', ['CP']],
  ])('warns of a type without its marks and leaves it as written: %s', (text, form, type, organs) => {
    const symbol = parseDocumentSymbol(text);
    expect(symbol).toMatchObject({ form, type, organs, warnings: ['spelling'] });
    expect(symbol && formatDocumentSymbol(symbol)).toBe(text);
  });

  it.each([
    ['84/HD-UBND', 'HD'],
    ['84/HĐ-UBND', 'HĐ'],
    ['84/DA-UBND', 'DA'],
    ['84/ĐA-UBND', 'ĐA'],
    ['84/CT-UBND', 'CT'],
    ['84/CTr-UBND', 'CTr'],
    ['84/TT-BNV', 'TT'],
    ['84/TTr-BNV', 'TTr'],
    ['84/QĐ-UBND', 'QĐ'],
    ['84/QyĐ-UBND', 'QyĐ'],
    ['84-QĐi/TW', 'QĐi'],
  ])('Đ and small letters tell types apart: %s', (text, type) => {
    expect(parseDocumentSymbol(text)).toMatchObject({ type, warnings: [] });
  });

  it('warns of a number without its zero', () => {
    expect(parseDocumentSymbol('7/QĐ-UBND')?.warnings).toEqual(['unpadded-number']);
    expect(parseDocumentSymbol('7a/QĐ-UBND')?.warnings).toEqual(['unpadded-number']);
    expect(parseDocumentSymbol('17/QĐ-UBND')?.warnings).toEqual([]);
  });

  it('takes no name of an object for a type', () => {
    expect(parseDocumentSymbol('12/constructor-UBND')?.form).toBe('letter');
  });

  it('never throws, and what it reads it reads again from its own writing', () => {
    const parts = fc.constantFrom('12', '2021', '/', '-', 'QĐ', 'CT', 'TU', 'UBND', 'QH15', '&', ' ', 'a', 'CTr', '.');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 9 }), (given) => {
        const symbol = parseDocumentSymbol(given.join(''));
        if (!symbol) return;
        const plain = { ...symbol, warnings: [] };
        const again = { ...parseDocumentSymbol(formatDocumentSymbol(symbol)), warnings: [] };
        expect(again).toEqual(plain);
      }),
      { numRuns: 3000 },
    );
  });

  it('what is written by the grammar of either side is read as it was meant', () => {
    const number = fc.oneof(
      fc.integer({ min: 1, max: 99_999 }).map((n) => String(n).padStart(2, '0')),
      fc.integer({ min: 1, max: 99 }).map((n) => `${String(n).padStart(2, '0')}a`),
    );
    const year = fc.integer({ min: 1945, max: 2099 });
    const type = fc.constantFrom(...Object.keys(DOCUMENT_TYPES));
    const office = fc.constantFrom('UBND', 'BTC', 'BTP', 'SNV', 'HC', 'CCHC&PC', 'UBTƯMTTQVN', 'VPCP', 'KGVX');
    const committee = fc.constantFrom('TW', 'TU', 'HU', 'ĐU', 'BDVTW-BCSĐCP');
    const some = fc.array(office, { minLength: 1, maxLength: 3 });
    const term = fc.integer({ min: 1, max: 99 });
    const none = { year: null, type: null, term: null };
    const symbol = fc.oneof(
      fc
        .record({ number, type, organ: committee })
        .map(({ organ, ...rest }) => ({ ...none, form: 'party', ...rest, organs: [organ] })),
      fc.record({ number, type, organs: some }).map((rest) => ({ ...none, form: 'administrative', ...rest })),
      fc.record({ number, year, type, organs: some }).map((rest) => ({ ...none, form: 'legal', ...rest })),
      fc.record({ number, year, term }).map((rest) => ({ ...none, form: 'assembly', ...rest, organs: ['QH'] })),
      fc.record({ number, type, term }).map((rest) => ({ ...none, form: 'standing', ...rest, organs: ['UBTVQH'] })),
      fc.record({ number, year, type, organs: some }).map((rest) => ({ ...none, form: 'joint', ...rest })),
      fc.record({ number, organs: some }).map((rest) => ({ ...none, form: 'letter', ...rest })),
    ) as fc.Arbitrary<Omit<DocumentSymbol, 'warnings'>>;
    fc.assert(
      fc.property(symbol, (given) => {
        expect(parseDocumentSymbol(formatDocumentSymbol(given))).toEqual({ ...given, warnings: [] });
      }),
      { numRuns: 1000 },
    );
  });
});
