import { documentKey, formatDocumentSymbol, parseDocumentSymbol, symbolProblems } from '@danvan/core/documents';

const must = (holds, what) => {
  if (!holds) throw new Error(what);
};
const parts = ({ form, number, year, type, organs, term }) =>
  JSON.stringify({ form, number, year, type, organs, term });

/** Symbols of documents: written out and read again, nothing changes. */
export const documents = {
  name: 'documents',
  longest: 140,
  seeds: [
    '15/2026/NĐ-CP',
    '766/QĐ-TTg',
    '23-QĐ/TW',
    '91/2025/QH15',
    '07-CT/TU',
    '01/2024/TTLT-BTC-BTP',
    '128/SNV-CCHC&PC',
    '12a/KH-UBND',
    '218/QĐ-TW',
    '44/NQ-UBTVQH16',
    '1251–KH/ĐU',
    '05/UBND - VX',
  ],
  words: [
    'QĐ',
    'NĐ',
    'CP',
    'TTg',
    'TW',
    'TU',
    'UBND',
    'HĐND',
    'QH15',
    'CT',
    'NQ',
    'TTLT',
    'BTC',
    '-',
    '/',
    '–',
    '2026',
    '&',
    '.',
    ' ',
    'QD',
    'HD',
    'HĐ',
    'UBTVQH16',
    '07',
    'a',
  ],
  check(text) {
    const symbol = parseDocumentSymbol(text);
    if (!symbol) return 'none';
    for (const context of [{}, { place: '01', date: '2026-05-17', term: '2025/2030' }]) {
      const { key, missing } = documentKey(symbol, context);
      must(key === undefined ? missing.length > 0 : !missing, 'neither a key nor what is missing');
    }
    must(Array.isArray(symbolProblems(symbol, '2026-05-17')), 'no list of problems');
    const written = formatDocumentSymbol(symbol);
    const again = parseDocumentSymbol(written);
    must(again, `not read back: ${written}`);
    must(parts(again) === parts(symbol), `read back as something else: ${written}`);
    must(formatDocumentSymbol(again) === written, 'written in two ways');
    return [symbol.form, symbol.type === null ? '-' : 'type', String(symbol.organs.length), ...symbol.warnings].join(
      ' ',
    );
  },
};
