import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../../test/processor-time.js';
import { FormatError } from './format-error.js';
import * as currencies from './currencies.js';
import { spellMoney } from './spell-money.js';
import { spellNumber } from './spell-number.js';
import { spellOrdinal } from './spell-ordinal.js';

const gold = `${process.env['DANVAN_SHARED'] ?? '../shared'}/gold/numbers.json`;

describe('spellNumber', () => {
  it.skipIf(!existsSync(gold))('spells every number of the shared gold as expected', () => {
    const { spell } = JSON.parse(readFileSync(gold, 'utf8')) as { spell: { in: string; expect: string }[] };
    expect(spell.map((entry) => spellNumber(entry.in))).toEqual(spell.map((entry) => entry.expect));
    for (const entry of spell.filter((one) => Number.isSafeInteger(Number(one.in)))) {
      expect(spellNumber(Number(entry.in))).toBe(entry.expect);
      expect(spellNumber(BigInt(entry.in))).toBe(entry.expect);
    }
    expect(spell.length).toBeGreaterThan(40);
  });

  it.each([
    [-0, 'không'],
    [10, 'mười'],
    [14, 'mười bốn'],
    [21, 'hai mươi mốt'],
    [44, 'bốn mươi tư'],
    [104, 'một trăm linh bốn'],
    [114, 'một trăm mười bốn'],
    [1_000_000_000, 'một tỷ'],
    [1_230_000_000_000, 'một nghìn hai trăm ba mươi tỷ'],
    ['1000000000000000000', 'một tỷ tỷ'],
    ['1000000000000000005', 'một tỷ tỷ không trăm linh năm'],
    ['1000000000000000000000000000', 'một tỷ tỷ tỷ'],
    ['1000000000005000000000', 'một nghìn tỷ không nghìn không trăm linh năm tỷ'],
    ['12000000000005000000000', 'mười hai nghìn tỷ không nghìn không trăm linh năm tỷ'],
    ['1000100000000000000000', 'một nghìn tỷ một trăm triệu tỷ'],
    ['1000000001000000000000', 'một nghìn tỷ không trăm linh một nghìn tỷ'],
    [0.5, 'không phẩy năm'],
    ['-3.10', 'âm ba phẩy một'],
    ['3.21', 'ba phẩy hai mươi mốt'],
    [1e21, 'một nghìn tỷ tỷ'],
  ])('%s is %s', (value, words) => {
    expect(spellNumber(value)).toBe(words);
  });

  it.each([
    [1104, { zeroTens: 'lẻ', thousand: 'ngàn' }, 'một ngàn một trăm lẻ bốn'],
    [24, { four: 'bốn' }, 'hai mươi bốn'],
    [14, { four: 'tư' }, 'mười bốn'],
    [25, { five: 'nhăm' }, 'hai mươi nhăm'],
    [15, { five: 'nhăm' }, 'mười lăm'],
    [77, { seven: 'bẩy' }, 'bẩy mươi bẩy'],
    [2_000_000_000, { billion: 'tỉ' }, 'hai tỉ'],
    [-2.25, { decimals: 'digits', capital: true }, 'Âm hai phẩy hai năm'],
  ] as const)('%s with %o is %s', (value, options, words) => {
    expect(spellNumber(value, options)).toBe(words);
  });

  it('gives every number below two million words of its own', () => {
    const seen = new Set<string>();
    for (let value = 0; value < 2_000_000; value += 7) seen.add(spellNumber(value));
    expect(seen.size).toBe(Math.ceil(2_000_000 / 7));
  });

  it('refuses what is no finite decimal', () => {
    for (const value of [Number.NaN, Number.NEGATIVE_INFINITY, '1,5', 'năm', '']) {
      expect(() => spellNumber(value)).toThrow(FormatError);
    }
  });

  it('takes time in proportion to the digits', () => {
    let spelled = '';
    expect(processorTime(() => (spelled = spellNumber('9'.repeat(200_000))))).toBeLessThan(1000);
    expect(spelled.length).toBeGreaterThan(1_000_000);
  });
});

describe('spellMoney', () => {
  it.each([
    [43_500_000, undefined, 'Bốn mươi ba triệu năm trăm nghìn đồng'],
    [0, undefined, 'Không đồng'],
    [-50_000, undefined, 'Âm năm mươi nghìn đồng'],
    [200_000, { even: true }, 'Hai trăm nghìn đồng chẵn'],
    [200_000, { capital: false, thousand: 'ngàn' }, 'hai trăm ngàn đồng'],
    ['13800.25', { currency: 'USD', five: 'nhăm' }, 'Mười ba nghìn tám trăm đô la Mỹ và hai mươi nhăm xu'],
    ['5000.50', { currency: 'EUR' }, 'Năm nghìn ơ-rô và năm mươi xu'],
    ['12.08', { currency: 'USD' }, 'Mười hai đô la Mỹ và tám xu'],
    ['12.8', { currency: 'USD', even: true }, 'Mười hai đô la Mỹ và tám mươi xu'],
    ['-0.25', { currency: 'USD' }, 'Âm không đô la Mỹ và hai mươi lăm xu'],
    [12, { currency: 'USD', even: true }, 'Mười hai đô la Mỹ chẵn'],
    ['7.5', { currency: { unit: 'rúp Nga', subunit: 'cô-pếch' } }, 'Bảy rúp Nga và năm mươi cô-pếch'],
  ] as const)('%s with %o is %s', (value, options, words) => {
    expect(spellMoney(value, options)).toBe(words);
  });

  it('takes the currencies with a settled Vietnamese name, and their hundredth parts', () => {
    const units = {
      USD: 'Một đô la Mỹ và một xu',
      EUR: 'Một ơ-rô và một xu',
      GBP: 'Một bảng Anh và một xu',
      AUD: 'Một đô la Úc và một xu',
      CAD: 'Một đô la Ca-na-đa và một xu',
      SGD: 'Một đô la Xinh-ga-po và một xu',
      HKD: 'Một đô la Hồng Kông và một xu',
      CNY: 'Một nhân dân tệ và một xu',
      CHF: 'Một phrăng Thụy Sĩ và một xu',
      THB: 'Một bạt Thái Lan và một xa-tang',
    };
    const whole = { VND: 'Một đồng', JPY: 'Một yên Nhật', KRW: 'Một won Hàn Quốc', LAK: 'Một kíp Lào' };
    for (const [code, currency] of Object.entries(currencies)) {
      const words = code in whole ? spellMoney(1, { currency }) : spellMoney('1.01', { currency });
      expect(words).toBe({ ...units, ...whole }[code]);
    }
    expect(Object.keys(currencies).sort()).toEqual(Object.keys({ ...units, ...whole }).sort());
  });

  it('says where the names of a currency are that it does not know by its code', () => {
    expect(() => spellMoney(1500, { currency: 'JPY' })).toThrow(
      expect.objectContaining({
        code: 'unknown-currency',
        sentence: {
          vi: 'Cần { unit, subunit } (@danvan/core/numbers/currencies): JPY',
          en: 'Use { unit, subunit } (@danvan/core/numbers/currencies): JPY',
        },
      }),
    );
  });

  it.each([
    ['1500.5', undefined, 'fraction'],
    ['1.005', { currency: 'USD' }, 'fraction'],
    ['1.5', { currency: currencies.JPY }, 'fraction'],
    [1, { currency: { unit: '' } }, 'unknown-currency'],
    [1, { currency: 'XXX' }, 'unknown-currency'],
    [1, { currency: 'toString' }, 'unknown-currency'],
    [Number.NaN, undefined, 'not-finite'],
  ] as const)('%s with %o is refused as %s', (value, options, code) => {
    expect(() => spellMoney(value, options)).toThrow(expect.objectContaining({ name: 'FormatError', code }));
  });
});

describe('spellOrdinal', () => {
  it.each([
    [1, 'thứ nhất'],
    [2, 'thứ hai'],
    [3, 'thứ ba'],
    [4, 'thứ tư'],
    [10, 'thứ mười'],
    [14, 'thứ mười bốn'],
    [21, 'thứ hai mươi mốt'],
    [24, 'thứ hai mươi tư'],
    ['1001', 'thứ một nghìn không trăm linh một'],
  ])('%s is %s', (value, words) => {
    expect(spellOrdinal(value)).toBe(words);
  });

  it.each([0, -1, 1.5, '0.4'])('%s is no place in an order', (value) => {
    expect(() => spellOrdinal(value)).toThrow(expect.objectContaining({ code: 'not-ordinal' }));
  });
});
