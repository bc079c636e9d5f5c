import { periodText, readPeriod } from '@danvan/core/indicators';
import { expect } from '@open-wc/testing';
import { periodIn, periodOfWords } from './period-words.js';

const read = (text: string): string | undefined => {
  const found = periodOfWords(text)?.period;
  return found && `${found.from} ${found.to}`;
};

describe('a period in words', () => {
  for (const [words, from, to] of [
    ['năm 2023', '2023-01-01', '2024-01-01'],
    ['Quý I/2026', '2026-01-01', '2026-04-01'],
    ['quý IV năm 2026', '2026-10-01', '2027-01-01'],
    ['quý 1 năm 2026', '2026-01-01', '2026-04-01'],
    ['Q1/2026', '2026-01-01', '2026-04-01'],
    ['Q3 2026', '2026-07-01', '2026-10-01'],
    ['2026-Q2', '2026-04-01', '2026-07-01'],
    ['1/2026', '2026-01-01', '2026-02-01'],
    ['tháng 1/2026', '2026-01-01', '2026-02-01'],
    ['tháng 12 năm 2026', '2026-12-01', '2027-01-01'],
    ['Tháng 01-2026', '2026-01-01', '2026-02-01'],
    ['T1/2026', '2026-01-01', '2026-02-01'],
    ['6 tháng đầu năm 2025', '2025-01-01', '2025-07-01'],
    ['6 tháng cuối năm 2025', '2025-07-01', '2026-01-01'],
    ['9 tháng năm 2025', '2025-01-01', '2025-10-01'],
    ['H2 2025', '2025-07-01', '2026-01-01'],
    ['2024-2025', '2024-09-01', '2025-09-01'],
    ['năm học 2024–2025', '2024-09-01', '2025-09-01'],
    ['giai đoạn 2021-2025', '2021-01-01', '2026-01-01'],
    ['ngày 05/03/2026', '2026-03-05', '2026-03-06'],
    ['5-3-2026', '2026-03-05', '2026-03-06'],
    ['từ ngày 1/3/2026 đến ngày 15/3/2026', '2026-03-01', '2026-03-16'],
    ['đến hết ngày 30/6/2026', '2026-06-30', '2026-07-01'],
    ['nhiệm kỳ 2020-2025', '2020-01-01', '2026-01-01'],
    ['quý I/2026'.normalize('NFD'), '2026-01-01', '2026-04-01'],
  ] as const) {
    it(`${words}: ${from} to ${to}`, () => {
      expect(read(words)).to.equal(`${from} ${to}`);
    });
  }

  for (const value of [
    '2023',
    '2026-04',
    '2026-03-05',
    '2026-03-01/2026-03-15',
    '2025-12-15/2026-03-14',
    '2026-01/2026-09',
    '2026-01/2026-03',
    '2026-07/2026-12',
    '2016/2020',
    '2026-02/2026-04',
  ]) {
    it(`what is printed for ${value} is read back in both languages`, () => {
      const words = periodText(readPeriod(value)!);
      expect([read(value), read(words.vi), read(words.en)]).to.deep.equal(Array(3).fill(read(value)));
      expect(read(value)).to.be.a('string');
    });
  }

  for (const words of [
    'Đợt 1',
    'trước sáp nhập',
    '13/2026',
    'quý V/2026',
    'Xã 12',
    '6 tháng',
    'Lần 2/2026',
    '12026',
    '31/2/2026',
    'Quý I/2026 (sơ bộ)',
  ]) {
    it(`${words} is none`, () => {
      expect(read(words)).to.equal(undefined);
    });
  }

  for (const [words, vi, en] of [
    ['Quý I/2026', 'quý I/2026', 'Q1 2026'],
    ['ngày 05/03/2026', 'ngày 05/3/2026', '2026-03-05'],
    ['tính đến ngày 30/6/2026', 'tính đến ngày 30/6/2026', 'as of 2026-06-30'],
    ['as of 2026-06-30', 'tính đến ngày 30/6/2026', 'as of 2026-06-30'],
    ['first half of 2026', '6 tháng đầu năm 2026', 'first half of 2026'],
    ['nhiệm kỳ 2020–2025', 'nhiệm kỳ 2020–2025', '2020–2025 term'],
    ['năm học 2024–2025', '2024–2025', '2024–2025'],
    [
      'quý I/2026 (từ ngày 15/12/2025 đến ngày 14/3/2026)',
      'quý I/2026 (từ ngày 15/12/2025 đến ngày 14/3/2026)',
      'Q1 2026 (2025-12-15 to 2026-03-14)',
    ],
  ] as const) {
    it(`${words}: ${en}`, () => {
      expect([periodIn(words, 'vi'), periodIn(words, 'en')]).to.deep.equal([vi, en]);
    });
  }
});
