import { describe, expect, it } from 'vitest';
import { documentKey } from './document-key.js';
import { DOCUMENT_TYPES } from './document-types.js';
import { documentTypes, findDocumentTypes } from './find-document-types.js';
import { formatDocumentSymbol } from './format-document-symbol.js';
import { governingDocuments } from './governing-documents.js';
import { parseDocumentSymbol } from './parse-document-symbol.js';
import { symbolProblems } from './symbol-problems.js';
import type { DocumentSymbol } from './document-symbol.js';

const read = (text: string): DocumentSymbol => {
  const symbol = parseDocumentSymbol(text);
  if (!symbol) throw new Error(text);
  return symbol;
};

describe('types of documents', () => {
  it('are all known to the reader of symbols', () => {
    expect(documentTypes.filter(({ code }) => !Object.hasOwn(DOCUMENT_TYPES, code))).toEqual([]);
  });

  it('the decree of 2020 has 29, besides laws and copies', () => {
    const legal = ['TT', 'NĐ', 'L', 'PL', 'TTLT', 'NQLT', 'SY', 'SL', 'TrS'];
    const state = documentTypes.filter(({ side, code }) => side === 'state' && !legal.includes(code));
    // Two of them, công văn and thư công, have no code.
    expect(state).toHaveLength(29 - 2);
  });

  it('mean different things on either side', () => {
    expect(findDocumentTypes('TT').map(({ side, name }) => `${side} ${name.vi}`)).toEqual([
      'state Thông tư',
      'party Thông tri',
    ]);
    expect(findDocumentTypes('QĐi', { side: 'state' })).toEqual([]);
    expect(findDocumentTypes('QyĐ', { side: 'party' })).toEqual([]);
    expect(findDocumentTypes('QyĐ', { on: '2020-03-05' })).toHaveLength(1);
    expect(findDocumentTypes('qđ')).toEqual([]);
  });
});

describe('documentKey', () => {
  it.each([
    ['766/QĐ-TTg', { date: '2022-06-23' }, 'state:TTg:QĐ:766:2022'],
    ['42/2022/NĐ-CP', {}, 'state:CP:NĐ:42:2022'],
    ['10/2022/QH15', {}, 'state:QH15::10:2022'],
    ['23-QĐ/TW', { term: '2021/2026' }, 'party:TW:QĐ:23:2021/2026'],
  ])('%s is one of its kind', (text, context, key) => {
    expect(documentKey(read(text), context)).toEqual({ key });
  });

  it('asks for what the symbol does not say', () => {
    expect(documentKey(read('07-CT/TU'), {}).missing).toEqual(['term', 'place']);
    expect(documentKey(read('16/CT-TTg'), {}).missing).toEqual(['date']);
    expect(documentKey(read('12/NQ-HĐND'), { date: '2024-07-01' }).missing).toEqual(['place']);
  });

  it('is the same with and without a zero in front, and another in another place or year', () => {
    const at = (text: string, place: string, date: string) => documentKey(read(text), { place, date }).key;
    expect(at('7/QĐ-UBND', '01', '2024-01-01')).toBe(at('07/QĐ-UBND', '01', '2024-12-31'));
    expect(at('07/QĐ-UBND', '01', '2024-01-01')).not.toBe(at('07/QĐ-UBND', '31', '2024-01-01'));
    expect(at('07/QĐ-UBND', '01', '2024-01-01')).not.toBe(at('07/QĐ-UBND', '01', '2025-01-01'));
  });
});

describe('symbolProblems', () => {
  it.each([
    ['09-CTr/HU', '2025-06-30', 0],
    ['09-CTr/HU', '2025-07-01', 1],
    ['12-QyĐ/TU', '2024-01-01', 1],
    ['12/KL-UBND', '2024-01-01', 1],
    ['12/QyĐ-UBND', '2019-01-01', 1],
    ['30/2018/QĐ-UBND', '2018-10-09', 0],
    ['30/2018/QĐ-UBND', '2019-01-02', 1],
    ['12-XX/TU', '2024-01-01', 0],
  ])('%s on %s: %d', (text, on, count) => {
    expect(symbolProblems(read(text), on)).toHaveLength(count);
  });
});

describe('governing documents', () => {
  it('have symbols without a warning that are written as they are read', () => {
    for (const { symbol } of governingDocuments) {
      expect(read(symbol).warnings).toEqual([]);
      expect(formatDocumentSymbol(read(symbol))).toBe(symbol);
    }
  });

  it('fit their day and end after they begin', () => {
    for (const { symbol, date, from, to } of governingDocuments) {
      if (date !== undefined) expect(symbolProblems(read(symbol), date)).toEqual([]);
      const start = from ?? date;
      if (start !== undefined && date !== undefined) expect(start >= date, symbol).toBe(true);
      if (to !== undefined) expect(to > (start ?? ''), symbol).toBe(true);
    }
  });

  it('name each symbol once', () => {
    expect(new Set(governingDocuments.map(({ symbol }) => symbol)).size).toBe(governingDocuments.length);
  });
});
