import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../../test/processor-time.js';
import { findMentions } from './find-mentions.js';

const REPORT = `Trong 6 tháng đầu năm 2022, xã nhận 1.250 hồ sơ, trả 1.200/1.250 hồ sơ (96%), còn 50 hồ sơ.
Từ ngày 01/7 đến 30/9/2022 chi 2 tỷ 500 triệu đồng; Chỉ thị số 07-CT/TU; mức độ 3, 4; thôn 12A; 8h15; gọi 1022.`;

/** Small texts of what reports are made of, in any order. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...REPORT.split(/(?<=[\s/,.;()-])/u),
      '%',
      '/',
      '-',
      ',',
      '\n',
      '\t',
      '|',
      'năm',
      'một',
      'phần',
      'tỷ',
      'quý',
      '0',
      '31',
      '2021',
      '1.',
      'hơn',
      'từ',
      'đến',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

function holds(text: string): void {
  const faults: string[] = [];
  const covered = new Uint8Array(text.length);
  let last = 0;
  for (const { start, end, text: written, number } of findMentions(text)) {
    if (start < last || end <= start) faults.push(`${start}–${end} behind ${last}`);
    if (text.slice(start, end) !== written) faults.push(`${start}–${end} is not ${written}`);
    if (number.start < start || number.end > end || number.end <= number.start)
      faults.push(`number ${number.start}–${number.end} in ${start}–${end}`);
    covered.fill(1, start, end);
    last = end;
  }
  for (let i = 0; i < text.length; i++)
    if (covered[i] === 0 && /\d/.test(text.charAt(i))) faults.push(`digit at ${i} is not covered`);
  // Expected once: to expect one digit after the other took a fifth of the time of this file.
  expect(faults, text).toEqual([]);
}

describe('findMentions never throws and covers every digit once', () => {
  it('on any Unicode text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), holds), { numRuns: 500 });
  });

  it('on parts of reports in any order', () => {
    fc.assert(fc.property(pieces, holds), { numRuns: 1500 });
  });

  it('on a report with one character changed', () => {
    const change = fc.tuple(
      fc.nat(REPORT.length - 1),
      fc.constantFrom('', ' ', '5', '%', '/', ',', '\n', 'đ', '\u0301', '\ud83d'),
    );
    fc.assert(
      fc.property(change, ([place, put]) => {
        holds(REPORT.slice(0, place) + put + REPORT.slice(place + 1));
      }),
      { numRuns: 1500 },
    );
  });

  it('on the decomposed form, with the same values', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const composed = findMentions(text.normalize('NFC')).map(({ kind, value, unit }) => [kind, value, unit]);
        const decomposed = findMentions(text.normalize('NFD')).map(({ kind, value, unit }) => [
          kind,
          value.normalize('NFC'),
          unit,
        ]);
        expect(decomposed).toEqual(composed);
      }),
      { numRuns: 500, examples: [['0tỷ31 triệu '], ['Chi 999triệu999 nghìn đồng']] },
    );
  });
});

describe('findMentions takes time in proportion to the text', () => {
  const hostile = [
    '1',
    '1.',
    '1 ',
    '1/',
    '1-',
    '1, ',
    'một ',
    'hai phần ',
    '100 ',
    '1.000.',
    'a1',
    'từ 1 đến ',
    '(',
    '1\n',
    '12/A-B-',
    '1 tỷ 1 triệu ',
    '0912 ',
    '2020-',
  ];
  for (const part of hostile) {
    it(`${JSON.stringify(part)} again and again`, () => {
      const time = (length: number): number => {
        const text = part.repeat(Math.ceil(length / part.length));
        return processorTime(() => findMentions(text));
      };
      time(10_000);
      // Ten times the text may take ten times the time; a square would take a hundred.
      const small = Math.max(time(10_000), 12);
      expect(time(100_000)).toBeLessThan(small * 45);
    });
  }
});

describe('digits of other scripts', () => {
  it.each([
    ['Chi １２ tỷ đồng cho １２ xã.', ['12000000000', '12']],
    ['Có ٣ tỷ đồng, ۴٥ hộ.', ['3000000000', '45']],
    ['Có १२ xã.', ['12']],
  ])('%s', (text, values) => {
    expect(findMentions(text).map(({ value }) => value)).toEqual(values);
  });

  it('those beyond the basic plane are kept as they stand', () => {
    expect(findMentions('Có 𝟗 triệu đồng và 𝟗,𝟓%.').length).toBeGreaterThanOrEqual(2);
  });

  it('a date of publication that does not exist is none', () => {
    for (const date of ['bad', '2018-02-30', '2018']) {
      expect(findMentions('ngày 2/9', { date })[0]?.value).toBe('--09-02');
    }
  });
});
