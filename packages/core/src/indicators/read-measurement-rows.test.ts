import { describe, expect, it } from 'vitest';
import { heading, problems, read, wide } from '../../test/mediation-table.js';
import { readMeasurementRows, type Cell, type ColumnMapping } from './read-measurement-rows.js';

describe('readMeasurementRows', () => {
  it('takes one figure per cell, with the row that it stands in', () => {
    const { measurements, refused } = read([['00001', 96, '1.118']], wide, { title: 'quy-1.xlsx' });
    expect(refused).toEqual([]);
    expect(measurements).toEqual([
      {
        measure: 'mediation-success',
        unit: '00001',
        period: '2026',
        value: '96',
        source: { text: 'Mã: 00001; Thành: 96; Đã hòa giải: 1.118', title: 'quy-1.xlsx' },
      },
      expect.objectContaining({ measure: 'mediation-cases', value: '1118' }),
    ]);
  });

  it('takes one figure per row, and the names that the file uses', () => {
    const rows = [
      ['Đơn vị', 'Kỳ', 'Chỉ tiêu', 'Giá trị', 'Cấp'],
      ['Xã A', 'Quý I/2026', 'Lượt tiếp', '786', 'communes'],
    ];
    const { measurements } = readMeasurementRows(rows, {
      unit: { column: 'Đơn vị' },
      period: { column: 'Kỳ' },
      scope: { column: 'Cấp' },
      figures: [{ column: 'Giá trị', measure: { column: 'Chỉ tiêu' } }],
      names: { 'Xã A': '00001', 'Quý I/2026': '2026-01/2026-03', 'Lượt tiếp': 'reception-visits' },
    });
    expect(measurements).toMatchObject([
      { unit: '00001', period: '2026-01/2026-03', measure: 'reception-visits', value: '786', scope: 'communes' },
    ]);
  });

  it('an empty cell is a figure that nobody gave, an empty row is none', () => {
    const { measurements, refused } = read([
      ['00001', '', 5],
      ['', null, undefined],
      ['00002', 0, ' '],
    ]);
    expect(measurements.map(({ measure, value }) => [measure, value])).toEqual([
      ['mediation-cases', '5'],
      ['mediation-success', '0'],
    ]);
    expect(refused).toEqual([]);
  });

  it('hands back what it cannot take: row, column, reason, cells', () => {
    const cells = ['00001', 'chưa có', 5];
    const result = read([cells]);
    expect(result.measurements).toHaveLength(1);
    expect(result.refused).toEqual([
      {
        row: 2,
        column: 'Thành',
        code: 'not-a-number',
        message: { vi: '“chưa có” không phải là một số.', en: '“chưa có” is not a number.' },
        cells,
      },
    ]);
  });

  it.each([
    ['1,234', 'ambiguous-number'],
    ['12 vụ', 'not-a-number'],
    [true, 'not-a-number'],
    [Number.NaN, 'not-a-number'],
    [2 ** 60, 'unsafe-number'],
  ])('%s is %s', (cell, code) => {
    expect(problems(read([['00001', cell, 5]]))).toEqual([[2, 'Thành', code]]);
  });

  it('numbers of an English file are read as such when the mapping says so', () => {
    const english: ColumnMapping = { ...wide, numbers: 'en' };
    expect(read([['00001', '1,234', '1,234.5']], english).measurements.map(({ value }) => value)).toEqual([
      '1234',
      '1234.5',
    ]);
    expect(problems(read([['00001', '1.234,5', 5]], english))).toEqual([[2, 'Thành', 'not-a-number']]);
  });

  it('a number of the spreadsheet is what it shows, not the fraction behind it', () => {
    expect(read([['00001', 0.1, 1e21 / 1e15]]).measurements.map(({ value }) => value)).toEqual(['0.1', '1000000']);
  });

  it('the same figure twice is one, two different ones are none', () => {
    const again = ['00001', 96, 118];
    expect(read([again, again]).measurements).toHaveLength(2);
    const result = read([again, ['00002', 1, 2], ['00001', 97, 118], ['00001', 98, 118]]);
    expect(result.measurements.map(({ unit, measure }) => [unit, measure])).toEqual([
      ['00001', 'mediation-cases'],
      ['00002', 'mediation-success'],
      ['00002', 'mediation-cases'],
    ]);
    expect(problems(result)).toEqual([
      [2, 'Thành', 'two-values'],
      [4, 'Thành', 'two-values'],
      [5, 'Thành', 'two-values'],
    ]);
    // The first is refused with the second, and not again with the others.
    const rowsOf = (...values: number[]) =>
      problems(read(values.map((value) => ['00001', value, 118]))).map(([row]) => row);
    expect(rowsOf(96, 97)).toEqual([2, 3]);
    expect(rowsOf(96, 97, 98, 99)).toEqual([2, 3, 4, 5]);
  });

  it('checks units, measures and periods where it is told what there is', () => {
    const known = { isUnit: (code: string) => code === '00001', isMeasure: (id: string) => id === 'mediation-cases' };
    expect(
      problems(
        read(
          [
            ['00002', 1, 2],
            ['', 1, 2],
            ['00001', 1, 2],
          ],
          wide,
          known,
        ),
      ),
    ).toEqual([
      [2, 'Mã', 'unknown-unit'],
      [3, 'Mã', 'empty'],
      [4, '', 'unknown-measure'],
    ]);
    expect(problems(read([['00001', 1, 2]], { ...wide, period: { value: 'năm nay' } }))).toEqual([
      [2, '', 'not-a-period'],
    ]);
  });

  it('a mapping that names what the table has not, or has twice, takes nothing', () => {
    expect(problems(read([['00001', 1, 2]], { ...wide, unit: { column: 'Mã xã' } }))).toEqual([
      [1, 'Mã xã', 'no-such-column'],
    ]);
    const { measurements, refused } = readMeasurementRows(
      [
        ['Mã', 'Thành', 'Thành', 'Đã hòa giải'],
        ['00001', 1, 2, 3],
      ],
      wide,
    );
    expect([measurements, refused.map(({ code }) => code)]).toEqual([[], ['column-twice']]);
  });

  it('no cell is lost: every figure is taken or refused', () => {
    const cells: Cell[] = [1, '2', 'x', '', '1,234', null, '3.000'];
    const rows = cells.flatMap((a, i) => cells.map((b, j) => [`u${i}-${j}`, a, b]));
    const { measurements, refused } = read(rows);
    const filled = rows.flatMap(([, ...figures]) => figures.filter((cell) => cell !== '' && cell !== null)).length;
    expect(measurements.length + refused.length).toBe(filled);
  });

  it('a count is whole and not negative, where the caller says that it is one', () => {
    const rows = [
      ['Mã', 'Vụ', 'Điểm'],
      ['a', -5, 7.5],
      ['b', '1,5', 3],
      ['c', 0, -1],
    ];
    const figures = [
      { column: 'Vụ', measure: { value: 'mediation-cases' } },
      { column: 'Điểm', measure: { value: 'papi-score' } },
    ];
    const mapping = { unit: { column: 'Mã' }, period: { value: '2026' }, figures };
    const { measurements, refused } = readMeasurementRows(rows, mapping, { isCount: (id) => id === 'mediation-cases' });
    expect(measurements.map(({ value }) => value)).toEqual(['7.5', '3', '0', '-1']);
    expect(refused.map(({ row, code }) => [row, code])).toEqual([
      [2, 'not-a-count'],
      [3, 'not-a-count'],
    ]);
  });

  it('says what stood there and which column it was, in both languages', () => {
    const say = (rows: readonly (readonly Cell[])[], mapping = wide, options = {}) =>
      read(rows, mapping, options).refused.map(({ row, message, cells }) => [row, message.vi, message.en, cells]);
    expect(say([], { ...wide, unit: { column: 'Đơn vị' } })).toEqual([
      [
        1,
        'Bảng không có cột “Đơn vị”; các cột hiện có: Mã | Thành | Đã hòa giải.',
        'The table has no column “Đơn vị”; it has: Mã | Thành | Đã hòa giải.',
        heading,
      ],
    ]);
    const twice = readMeasurementRows(
      [
        ['Mã', 'Mã', 'Thành', 'Đã hòa giải'],
        ['1', '2', 3, 4],
      ],
      wide,
    );
    expect(twice.measurements).toEqual([]);
    expect(twice.refused).toMatchObject([{ row: 1, column: 'Mã', cells: ['Mã', 'Mã', 'Thành', 'Đã hòa giải'] }]);
    expect(twice.refused[0]?.message.vi).toBe('Có hai cột cùng tên “Mã”; hãy đổi tên một cột.');
  });

  it('has nothing of an empty table but the columns that are missing', () => {
    expect(problems(readMeasurementRows([], wide) as never)).toEqual([
      [1, 'Mã', 'no-such-column'],
      [1, 'Thành', 'no-such-column'],
      [1, 'Đã hòa giải', 'no-such-column'],
    ]);
    expect(readMeasurementRows([], wide).measurements).toEqual([]);
  });

  it('tells an empty place from an unknown one', () => {
    const columns = ['Mã', 'Kỳ', 'Phạm vi', 'Chỉ tiêu', 'Giá trị'];
    const long: ColumnMapping = {
      unit: { column: 'Mã' },
      period: { column: 'Kỳ' },
      scope: { column: 'Phạm vi' },
      figures: [{ column: 'Giá trị', measure: { column: 'Chỉ tiêu' } }],
    };
    const options = { isUnit: (code: string) => code === '1', isMeasure: (id: string) => id === 'mediation-cases' };
    const found = readMeasurementRows(
      [
        columns,
        ['', '2026', '', 'mediation-cases', 1],
        ['2', '2026', '', 'mediation-cases', 1],
        ['1', '', '', 'mediation-cases', 1],
        ['1', 'năm nay', '', 'mediation-cases', 1],
        ['1', '2026', '', '', 1],
        ['1', '2026', '', 'khác', 1],
        ['1', '2026', 'xã', 'mediation-cases', 1],
        ['1', '2026', '', 'mediation-cases', 2],
        ['1', new Date('2026-05-01'), '', 'mediation-cases', 3],
      ],
      long,
      options,
    );
    expect(problems(found)).toEqual([
      [2, 'Mã', 'empty'],
      [3, 'Mã', 'unknown-unit'],
      [4, 'Kỳ', 'empty'],
      [5, 'Kỳ', 'not-a-period'],
      [6, 'Chỉ tiêu', 'empty'],
      [7, 'Chỉ tiêu', 'unknown-measure'],
    ]);
    expect(found.measurements.map(({ value, scope, period }) => [value, scope, period])).toEqual([
      ['1', 'xã', '2026'],
      ['2', undefined, '2026'],
      ['3', undefined, '2026-05-01'],
    ]);
    expect(found.measurements[0]?.source).not.toHaveProperty('title');
    expect(problems(readMeasurementRows([columns.toSpliced(2, 1)], long))).toEqual([[1, 'Phạm vi', 'no-such-column']]);
  });
});
