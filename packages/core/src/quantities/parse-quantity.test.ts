import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical } from '../foundation/decimal.js';
import { parseQuantity, safeParseQuantity } from './parse-quantity.js';

const gold = `${process.env['DANVAN_SHARED'] ?? '../shared'}/gold/numbers.json`;

interface GoldEntry {
  readonly cat: string;
  readonly in: string;
  readonly expect: string | { readonly r: readonly [string, string] } | null;
}

function answer(text: string, percentAsFraction = false): GoldEntry['expect'] {
  const result = safeParseQuantity(text);
  if (!result.success) return null;
  const { value, upper, unit } = result.data;
  if (upper) return { r: [canonical(value), canonical(upper)] };
  return canonical(percentAsFraction && unit === '%' ? value.div(100) : value);
}

describe.skipIf(!existsSync(gold))('the shared gold', () => {
  const { parse } = JSON.parse(existsSync(gold) ? readFileSync(gold, 'utf8') : '{"parse":[]}') as {
    parse: GoldEntry[];
  };
  it.each(parse)('$cat: “$in”', (entry) => {
    expect(answer(entry.in, true)).toEqual(entry.expect);
  });
});

describe('parseQuantity', () => {
  it.each([
    // percent
    ['12,5%', 'percent', '12.5', '%', 'exact'],
    ['12,5 %', 'percent', '12.5', '%', 'exact'],
    ['90 phần trăm', 'percent', '90', '%', 'exact'],
    ['chín mươi phần trăm', 'percent', '90', '%', 'exact'],
    ['-1,8%', 'percent', '-1.8', '%', 'exact'],
    ['+7%', 'percent', '7', '%', 'exact'],
    ['1,15 điểm phần trăm', 'percent', '1.15', 'điểm phần trăm', 'exact'],
    ['3,2‰', 'percent', '3.2', '‰', 'exact'],
    ['hai phần nghìn', 'percent', '2', '‰', 'exact'],
    // money
    ['1,4 tỷ đồng', 'money', '1400000000', 'đồng', 'exact'],
    ['12 triệu 350 nghìn đồng', 'money', '12350000', 'đồng', 'exact'],
    ['1.500.000đ', 'money', '1500000', 'đồng', 'exact'],
    ['1.500.000 VNĐ', 'money', '1500000', 'đồng', 'exact'],
    ['₫1.500.000', 'money', '1500000', 'đồng', 'exact'],
    ['USD 2.500', 'money', '2500', 'USD', 'exact'],
    ['$75', 'money', '75', 'USD', 'exact'],
    ['không đồng', 'money', '0', 'đồng', 'exact'],
    ['hai trăm nghìn đồng chẵn', 'money', '200000', 'đồng', 'exact'],
    ['Mười ba nghìn tám trăm đô la Mỹ và hai mươi nhăm xu', 'money', '13800.25', 'USD', 'exact'],
    ['âm mười đô la Mỹ và năm xu', 'money', '-10.05', 'USD', 'exact'],
    ['25 triệu đồng/người/năm', 'money', '25000000', 'đồng/người/năm', 'exact'],
    ['USD 20 triệu/năm', 'money', '20000000', 'USD/năm', 'exact'],
    ['hon 2 ty dong', 'money', '2000000000', 'đồng', 'moreThan'],
    // counts, measures, durations
    ['1.536 đơn', 'count', '1536', 'đơn', 'exact'],
    ['5,65 ngàn hồ sơ', 'count', '5650', 'hồ sơ', 'exact'],
    ['210 lượt công dân', 'count', '210', 'lượt công dân', 'exact'],
    ['5,4 người/hộ', 'count', '5.4', 'người/hộ', 'exact'],
    ['12 tiêu chí/xã', 'count', '12', 'tiêu chí/xã', 'exact'],
    ['75km', 'measure', '75', 'km', 'exact'],
    ['2.145,5 m2', 'measure', '2145.5', 'm2', 'exact'],
    ['45m²', 'measure', '45', 'm2', 'exact'],
    ['1,6 lần', 'measure', '1.6', 'lần', 'exact'],
    ['5 lít', 'measure', '5', 'lít', 'exact'],
    ['5 năm', 'duration', '5', 'năm', 'exact'],
    ['hai năm', 'duration', '2', 'năm', 'exact'],
    ['năm năm', 'duration', '5', 'năm', 'exact'],
    ['hai mươi ba năm', 'duration', '23', 'năm', 'exact'],
    ['một năm rưỡi', 'duration', '1.5', 'năm', 'exact'],
    ['3 tháng rưỡi', 'duration', '3.5', 'tháng', 'exact'],
    ['hai phẩy năm', 'count', '2.5', null, 'exact'],
    ['7 ngày làm việc', 'duration', '7', 'ngày làm việc', 'exact'],
    // bounds
    ['hơn 21.200 hồ sơ', 'count', '21200', 'hồ sơ', 'moreThan'],
    ['trên 98%', 'percent', '98', '%', 'moreThan'],
    ['ít nhất 10 người', 'count', '10', 'người', 'atLeast'],
    ['tối thiểu 10 người', 'count', '10', 'người', 'atLeast'],
    ['không dưới 10 người', 'count', '10', 'người', 'atLeast'],
    ['≥ 80%', 'percent', '80', '%', 'atLeast'],
    ['>= 80%', 'percent', '80', '%', 'atLeast'],
    ['từ 80% trở lên', 'percent', '80', '%', 'atLeast'],
    ['80 điểm trở lên', 'measure', '80', 'điểm', 'atLeast'],
    ['dưới 5 triệu đồng', 'money', '5000000', 'đồng', 'lessThan'],
    ['chưa đến 3 ngày', 'duration', '3', 'ngày', 'lessThan'],
    ['chưa tới 3 ngày', 'duration', '3', 'ngày', 'lessThan'],
    ['không quá 15 ngày', 'duration', '15', 'ngày', 'atMost'],
    ['tối đa 15 ngày', 'duration', '15', 'ngày', 'atMost'],
    ['từ 50% trở xuống', 'percent', '50', '%', 'atMost'],
    ['gần 99,5%', 'percent', '99.5', '%', 'nearly'],
    ['ngót 2 tỷ đồng', 'money', '2000000000', 'đồng', 'nearly'],
    ['khoảng gần 3.000 hộ', 'count', '3000', 'hộ', 'nearly'],
    ['khoảng hơn 3.000 hộ', 'count', '3000', 'hộ', 'moreThan'],
    ['khoảng 5 triệu', 'count', '5000000', null, 'about'],
    ['xấp xỉ 40%', 'percent', '40', '%', 'about'],
    ['chừng 30 người', 'count', '30', 'người', 'about'],
    ['hơn chục người', 'count', '10', 'người', 'moreThan'],
  ])('“%s” is %s %s %s, %s', (text, kind, value, unit, bound) => {
    const quantity = parseQuantity(text);
    expect({ ...quantity, value: canonical(quantity.value) }).toMatchObject({ text, kind, value, unit, bound });
    expect(quantity.upper).toBeUndefined();
  });

  it.each([
    ['126/137 phản ánh', '126', '137', 'phản ánh', 'exact'],
    ['5/9 huyện, thành phố', '5', '9', 'huyện, thành phố', 'exact'],
    ['1/4 số xã', '1', '4', 'xã', 'exact'],
    ['129 xã/193 xã', '129', '193', 'xã', 'exact'],
    ['54/52ha', '54', '52', 'ha', 'exact'],
    ['18/20 triệu đồng', '18', '20', 'triệu đồng', 'exact'],
    ['hơn 3/5 số hộ', '3', '5', 'hộ', 'moreThan'],
    ['96/118', '96', '118', null, 'exact'],
    ['1.217/1.685 đơn', '1217', '1685', 'đơn', 'exact'],
    ['ba phần tư', '3', '4', null, 'exact'],
    ['hai phần ba số phiếu', '2', '3', 'phiếu', 'exact'],
    ['một nửa', '1', '2', null, 'exact'],
    ['hơn nửa số hộ', '1', '2', 'hộ', 'moreThan'],
  ])('“%s” is %s of %s %s, %s', (text, numerator, denominator, unit, bound) => {
    const quantity = parseQuantity(text);
    expect(quantity).toMatchObject({ kind: 'fraction', unit, bound });
    expect([quantity.numerator, quantity.denominator].map(String)).toEqual([numerator, denominator]);
    expect(quantity.step.isZero()).toBe(true);
  });

  it.each([
    ['10-20 triệu', '10000000', '20000000', null, 'count'],
    ['10 – 20 triệu đồng', '10000000', '20000000', 'đồng', 'money'],
    ['từ 1-2 tiêu chí', '1', '2', 'tiêu chí', 'count'],
    ['15-20%', '15', '20', '%', 'percent'],
    ['15% đến 20%', '15', '20', '%', 'percent'],
    ['từ 2 đến 4 tổ', '2', '4', 'tổ', 'count'],
    ['4-6 ngày làm việc', '4', '6', 'ngày làm việc', 'duration'],
    ['từ 500.000 đến 1 triệu đồng', '500000', '1000000', 'đồng', 'money'],
    ['500 nghìn - 1 triệu đồng', '500000', '1000000', 'đồng', 'money'],
    ['hai đến ba triệu', '2000000', '3000000', null, 'count'],
    ['một đến hai trăm người', '100', '200', 'người', 'count'],
    ['năm bảy triệu', '5000000', '7000000', null, 'count'],
    ['hai ba mươi người', '20', '30', 'người', 'count'],
    ['ba bốn trăm nghìn đồng', '300000', '400000', 'đồng', 'money'],
    ['khoảng 10-20 triệu', '10000000', '20000000', null, 'count'],
    ['hai đến năm năm', '2', '5', 'năm', 'duration'],
    ['$5-10', '5', '10', 'USD', 'money'],
  ])('“%s” is %s to %s %s, a %s', (text, low, high, unit, kind) => {
    const quantity = parseQuantity(text);
    expect(quantity).toMatchObject({ unit, kind });
    expect([quantity.value, quantity.upper].map(String)).toEqual([low, high]);
  });

  it('“từ 50 đến dưới 70 điểm” leaves the upper end out', () => {
    expect(parseQuantity('từ 50 đến dưới 70 điểm')).toMatchObject({ upperBound: 'lessThan', bound: 'exact' });
  });

  it.each([
    ['', 'empty', 0],
    ['  ', 'empty', 0],
    ['hồ sơ', 'not-a-quantity', 0],
    ['hơn', 'not-a-quantity', 3],
    ['3/4', 'ambiguous', 1],
    ['2/9/1945', 'date', 0],
    ['12/2023', 'date', 0],
    ['25-3', 'ambiguous', 2],
    ['25-3-2021', 'date', 0],
    ['2016-2020', 'date', 4],
    ['vài trăm nghìn', 'vague', 0],
    ['khoảng vài chục hộ', 'vague', 7],
    ['hàng trăm người', 'vague', 0],
    ['mười mấy người', 'vague', 5],
    ['1m2', 'ambiguous', 0],
    ['mười năm', 'ambiguous', 5],
    ['hai mươi năm người', 'ambiguous', 9],
    ['từ 5 triệu', 'ambiguous', 10],
    ['20-10 triệu', 'ambiguous', 2],
    ['20% - 10%', 'descending-range', 6],
    ['5 kg - 10 km', 'mixed-units', 7],
    ['7/0 vụ', 'zero-denominator', 0],
    ['5 km và 3 m', 'trailing-text', 5],
    ['5 và 6', 'trailing-text', 2],
    ['5 % 6', 'trailing-text', 4],
    ['USD 5 đồng', 'mixed-units', 6],
    ['hơn gần 5', 'ambiguous', 4],
    ['1.23.456 đồng', 'bad-grouping', undefined],
    ['0908123456', undefined, undefined],
    ['2t5', 'ambiguous', 1],
  ])('“%s” is refused (%s at %s)', (text, code, index) => {
    const result = safeParseQuantity(text);
    expect(result.success).toBe(false);
    if (result.success) return;
    expect(result.error).toMatchObject({ name: 'QuantitySyntaxError', text });
    if (code !== undefined) expect(result.error.code).toBe(code);
    if (index !== undefined) expect(result.error.index).toBe(index);
  });

  it.each([
    ['92%', '1'],
    ['99,5%', '0.1'],
    ['99,50%', '0.01'],
    ['43,5 triệu đồng', '100000'],
    ['1.536 đơn', '1'],
    ['1tr2', '100000'],
    ['1,2 nghìn tỷ', '100000000000'],
    ['một năm rưỡi', '0.1'],
    ['10-20 triệu', '1000000'],
  ])('the last printed place of “%s” is worth %s', (text, step) => {
    expect(canonical(parseQuantity(text).step)).toBe(step);
  });

  it.each([
    ['98.813%', '98813', ['98.813']],
    ['−1.234 điểm phần trăm', '-1234', ['-1.234']],
    ['hơn 1.250 ‰', '1250', ['1.25']],
  ])('a rate of thousands may have a decimal point: %s', (text, value, others) => {
    const rate = parseQuantity(text);
    expect([canonical(rate.value), rate.warnings, rate.alternatives.map(canonical)]).toEqual([
      value,
      ['ambiguous-separator'],
      others,
    ]);
  });

  it.each(['1234%', '1.234,5%', '1.234.567%', '1.234 hồ sơ', '0,5‰'])('of “%s” there is one reading', (text) => {
    expect(parseQuantity(text)).toMatchObject({ warnings: [], alternatives: [] });
  });

  it('a percentage may say what it is taken of', () => {
    const share = parseQuantity('hơn 98,5% hồ sơ');
    expect([share.kind, share.value.toString(), share.unit, share.of, share.bound]).toEqual([
      'percent',
      '98.5',
      '%',
      'hồ sơ',
      'moreThan',
    ]);
    expect(parseQuantity('100% số hộ').of).toBe('hộ');
    expect(parseQuantity('98,5%').of).toBeUndefined();
  });

  it('a fraction may be one character', () => {
    const share = parseQuantity('½ số xã');
    expect([share.kind, share.value.toString(), share.numerator?.toString(), share.unit]).toEqual([
      'fraction',
      '0.5',
      '1',
      'xã',
    ]);
    expect(() => parseQuantity('1½ ha')).toThrow();
  });

  it('a noun of no table is taken with a warning, a known one without', () => {
    expect(parseQuantity('12 con sếu')).toMatchObject({ unit: 'con sếu', kind: 'count', warnings: [] });
    expect(parseQuantity('12 bánh chưng')).toMatchObject({ unit: 'bánh chưng', warnings: ['unknown-unit'] });
    expect(parseQuantity('ba bốn trăm')).toMatchObject({ warnings: ['adjacent-digits'] });
    expect(parseQuantity('5 sao')).toMatchObject({ unit: 'sào', warnings: ['no-diacritics'] });
  });

  it.each([
    ['500k/người', '500000', 'đồng/người'],
    ['20 triệu/hộ', '20000000', 'đồng/hộ'],
    ['500 nghìn/người/tháng', '500000', 'đồng/người/tháng'],
    ['1,2 tỷ/xã', '1200000000', 'đồng/xã'],
  ])('an amount per head without its currency is đồng, with a warning: %s', (text, value, unit) => {
    const quantity = parseQuantity(text);
    expect(quantity.value.toFixed()).toBe(value);
    expect(quantity).toMatchObject({ kind: 'money', unit, warnings: ['no-currency'] });
  });

  it('nothing is divided by a magnitude, nor by nothing', () => {
    for (const text of ['5 nghìn/tỷ', '20 triệu/', '20/hộ/', '7/người']) expect(() => parseQuantity(text)).toThrow();
  });

  it('case, Unicode form, tone placement and spacing do not matter', () => {
    for (const text of ['hơn 43,5 triệu đồng/hòa giải viên', 'từ hai mươi đến ba mươi phần trăm']) {
      const expected = { ...parseQuantity(text), text: '' };
      const forms = [
        text.normalize('NFD'),
        text.toUpperCase(),
        text.replaceAll(' ', '\u00a0 '),
        text.replace('òa', 'oà'),
      ];
      for (const form of forms) {
        expect(parseQuantity(form).text).toBe(form);
        expect({ ...parseQuantity(form), text: '' }).toEqual(expected);
      }
    }
  });
});
