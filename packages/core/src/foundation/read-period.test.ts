import { describe, expect, it } from 'vitest';
import { periodText, readPeriod } from './read-period.js';

describe('readPeriod', () => {
  it.each([
    ['2023', 'year', '2023-01-01', '2024-01-01', 'năm 2023'],
    ['2016/2020', 'years', '2016-01-01', '2021-01-01', 'giai đoạn 2016–2020'],
    ['2024-02', 'month', '2024-02-01', '2024-03-01', 'tháng 02/2024'],
    ['2018-01/2018-06', 'half', '2018-01-01', '2018-07-01', '6 tháng đầu năm 2018'],
    ['2023-07/2023-12', 'half', '2023-07-01', '2024-01-01', '6 tháng cuối năm 2023'],
    ['2023-10/2023-12', 'quarter', '2023-10-01', '2024-01-01', 'quý IV/2023'],
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
});
