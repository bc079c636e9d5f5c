// Every peer behind one small function per job. A peer that has no Vietnamese
// is given what it needs (separators, CLDR data), never more words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NumberParser } from '@internationalized/number';
import * as danvan from '../../packages/core/dist/numbers/index.js';

const require = createRequire(import.meta.url);
const numbro = require('numbro');
const numeral = require('numeral');
require('numeral/locales/vi');
const { ReadingConfig, doReadNumber } = require('read-vietnamese-number');
const { ToWords } = require('to-words');
const { toVNWord } = require('@oorts/read-vn-number').default;
const { toCardinal } = await import('n2words/vi-VN');

numeral.locale('vi');
numbro.registerLanguage({
  languageTag: 'vi-VN',
  delimiters: { thousands: '.', decimal: ',' },
  abbreviations: { thousand: ' nghìn', million: ' triệu', billion: ' tỷ', trillion: ' nghìn tỷ' },
  ordinal: () => '.',
  currency: { symbol: '₫', position: 'postfix', code: 'VND' },
});
numbro.setLanguage('vi-VN');

const Globalize = require('globalize');
Globalize.load({
  supplemental: {
    likelySubtags: { vi: 'vi-Latn-VN' },
    numberingSystems: { latn: { _digits: '0123456789', _type: 'numeric' } },
  },
  main: {
    vi: {
      identity: { language: 'vi' },
      numbers: {
        defaultNumberingSystem: 'latn',
        'symbols-numberSystem-latn': {
          decimal: ',',
          group: '.',
          percentSign: '%',
          plusSign: '+',
          minusSign: '-',
          exponential: 'E',
          perMille: '‰',
          infinity: '∞',
          nan: 'NaN',
        },
        'decimalFormats-numberSystem-latn': { standard: '#,##0.###' },
      },
    },
  },
});
const globalize = new Globalize('vi');
const globalizeParse = globalize.numberParser();
const globalizeFormat = globalize.numberFormatter();
const parser = new NumberParser('vi-VN');
const config = new ReadingConfig();
config.unit = [];
const toWords = new ToWords({ localeCode: 'vi-VN' });
const intl = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });

const CLEAN = /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/;
const ONES = new Map('không một hai ba bốn năm sáu bảy tám chín'.split(' ').map((word, value) => [word, value]));
for (const [word, value] of [
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
])
  ONES.set(word, value);

/** The least that reads clean figures: a pattern and Number. */
export const naiveDigits = (text) => (CLEAN.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : NaN);

/** The least that reads clean words: split, look up, multiply and add. */
export function naiveWords(text) {
  let total = 0;
  let group = 0;
  let one = 0;
  for (const word of text.split(' ')) {
    const value = ONES.get(word);
    if (value !== undefined) one = value;
    else if (word === 'mười') group += 10;
    else if (word === 'mươi' || word === 'trăm') {
      group += one * (word === 'trăm' ? 100 : 10);
      one = 0;
    } else if (word === 'nghìn' || word === 'triệu' || word === 'tỷ') {
      total += (group + one) * (word === 'nghìn' ? 1e3 : word === 'triệu' ? 1e6 : 1e9);
      group = one = 0;
    }
  }
  return total + group + one;
}

const packages = {
  'numbro (vi by hand)': 'numbro',
  'numeral (vi)': 'numeral',
  ...Object.fromEntries(
    [
      'globalize',
      '@internationalized/number',
      '@oorts/read-vn-number',
      'n2words',
      'to-words',
      'read-vietnamese-number',
    ].map((name) => [name, name]),
  ),
};
const releases = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).devDependencies;

/** A contestant with its release. */
export function withRelease(name) {
  if (name.startsWith('Intl.')) return `${name}, ICU ${process.versions.icu}`;
  const known = packages[name];
  return known ? name.replace(known, `${known} ${releases[known]}`) : name;
}

const ours = (text) => danvan.parseNumber(text).value;

export const readers = {
  danvan: ours,
  'naive pattern + Number': naiveDigits,
  'numbro (vi by hand)': (text) => numbro.unformat(text),
  'numeral (vi)': (text) => numeral(text).value(),
  globalize: globalizeParse,
  '@internationalized/number': (text) => parser.parse(text),
};

export const wordReaders = { danvan: ours, 'naive split + lookup': naiveWords };

export const spellers = {
  danvan: danvan.spellNumber,
  '@oorts/read-vn-number': (value) => toVNWord(value),
  n2words: toCardinal,
  'to-words': (value) => toWords.convert(value),
  'read-vietnamese-number': (value) => doReadNumber(String(value), config),
};

export const formatters = {
  danvan: (value) => danvan.formatNumber(value),
  'Intl.NumberFormat (cached)': (value) => intl.format(value),
  'numbro (vi by hand)': (value) => numbro(value).format({ thousandSeparated: true }),
  'numeral (vi)': (value) => numeral(value).format('0,0[.]000'),
  globalize: globalizeFormat,
};
