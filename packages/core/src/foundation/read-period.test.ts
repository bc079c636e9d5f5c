import { describe, expect, it } from 'vitest';
import { periodText } from './period-text.js';
import { readPeriod } from './read-period.js';

describe('readPeriod', () => {
  it.each([
    ['2023', 'year', '2023-01-01', '2024-01-01', 'năm 2023'],
    ['2016/2020', 'years', '2016-01-01', '2021-01-01', 'giai đoạn 2016–2020'],
    ['2024-02', 'month', '2024-02-01', '2024-03-01', 'tháng 02/2024'],
    ['2018-01/2018-06', 'half', '2018-01-01', '2018-07-01', '6 tháng đầu năm 2018'],
    ['2023-07/2023-12', 'half', '2023-07-01', '2024-01-01', '6 tháng cuối năm 2023'],
    ['2023-10/2023-12', 'quarter', '2023-10-01', '2024-01-01', 'quý IV/2023'],
    ['2023-01/2023-09', 'nine-months', '2023-01-01', '2023-10-01', '9 tháng đầu năm 2023'],
    ['2023-05/2023-05', 'month', '2023-05-01', '2023-06-01', 'tháng 5/2023'],
    ['2023-01/2023-12', 'year', '2023-01-01', '2024-01-01', 'năm 2023'],
    [
      '2023-12-15/2024-03-14',
      'inspectorate-quarter',
      '2023-12-15',
      '2024-03-15',
      'quý I/2024 (từ ngày 15/12/2023 đến ngày 14/3/2024)',
    ],
    [
      '2024-06-15/2024-09-14',
      'inspectorate-quarter',
      '2024-06-15',
      '2024-09-15',
      'quý III/2024 (từ ngày 15/6/2024 đến ngày 14/9/2024)',
    ],
    [
      '2023-12-15/2024-06-14',
      'inspectorate-half',
      '2023-12-15',
      '2024-06-15',
      '6 tháng đầu năm 2024 (từ ngày 15/12/2023 đến ngày 14/6/2024)',
    ],
    [
      '2023-12-15/2024-12-14',
      'inspectorate-year',
      '2023-12-15',
      '2024-12-15',
      'năm 2024 (từ ngày 15/12/2023 đến ngày 14/12/2024)',
    ],
    ['2023-12-15/2025-12-14', 'days', '2023-12-15', '2025-12-15', 'từ ngày 15/12/2023 đến ngày 14/12/2025'],
    ['2023-02/2023-04', 'months', '2023-02-01', '2023-05-01', 'từ tháng 02/2023 đến tháng 4/2023'],
    ['2017-01/2018-06', 'months', '2017-01-01', '2018-07-01', 'từ tháng 01/2017 đến tháng 6/2018'],
    ['2021-05-25', 'day', '2021-05-25', '2021-05-26', 'ngày 25/5/2021'],
    ['2018-01-01/2019-03-08', 'days', '2018-01-01', '2019-03-09', 'từ ngày 01/01/2018 đến ngày 08/3/2019'],
    ['2024-02-29', 'day', '2024-02-29', '2024-03-01', 'ngày 29/02/2024'],
  ])('%s is a %s from %s to %s, in words “%s”', (value, kind, from, to, words) => {
    const period = readPeriod(value);
    expect(period).toEqual({ value, kind, from, to });
    if (period) expect(periodText(period).vi).toBe(words);
  });

  it.each(['', '23', '2023-13', '2023-02-29', '2020/2016', '2020/2021-05', '2020/2021/2022', '2023-5', 'năm 2023'])(
    '“%s” is no period',
    (value) => {
      expect(readPeriod(value)).toBeUndefined();
    },
  );

  it('takes what the text leaves open from its options', () => {
    expect(readPeriod('--07', { year: 2021 })).toMatchObject({ value: '2021-07', kind: 'month' });
    expect(readPeriod('--07-21/--08-20', { year: 2021 })).toMatchObject({
      value: '2021-07-21/2021-08-20',
      kind: 'days',
    });
    expect(readPeriod('--02-29', { year: 2023 })).toBeUndefined();
    expect(readPeriod('--07')).toBeUndefined();
    const term = readPeriod('2020/2025', { term: true });
    expect(term?.kind).toBe('term');
    expect(term && periodText(term).vi).toBe('nhiệm kỳ 2020–2025');
    const state = readPeriod('2021-05-25', { asOf: true });
    expect(state && periodText(state).vi).toBe('tính đến ngày 25/5/2021');
  });
});
