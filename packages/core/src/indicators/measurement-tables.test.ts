// Tables that name their units, measures and days in their own way, and the order of what is given back.
import { describe, expect, it } from 'vitest';
import { problems, read, wide } from '../../test/mediation-table.js';
import { readMeasurementRows, type ColumnMapping } from './read-measurement-rows.js';

describe('readMeasurementRows of other tables', () => {
  it('takes every unit and measure where none are named, and none without a name', () => {
    const long: ColumnMapping = {
      unit: { column: 'Mã' },
      period: { value: '2026' },
      figures: [{ column: 'Giá trị', measure: { column: 'Chỉ tiêu' } }],
    };
    const found = readMeasurementRows(
      [
        ['Mã', 'Chỉ tiêu', 'Giá trị'],
        ['bất kỳ', 'gì đó', '1.234'],
        ['', 'gì đó', 1],
        ['bất kỳ', '', 1],
      ],
      long,
    );
    expect(found.measurements).toMatchObject([{ unit: 'bất kỳ', measure: 'gì đó', value: '1234' }]);
    expect(problems(found)).toEqual([
      [3, 'Mã', 'empty'],
      [4, 'Chỉ tiêu', 'empty'],
    ]);
  });

  it('gives back in the order of the rows all that name one figure differently, each once', () => {
    const found = read([
      ['1', 5, ''],
      ['2', 'x', ''],
      ['1', 6, ''],
      ['1', 5, ''],
      ['1', 7, ''],
    ]);
    expect(problems(found)).toEqual([
      [2, 'Thành', 'two-values'],
      [3, 'Thành', 'not-a-number'],
      [4, 'Thành', 'two-values'],
      [6, 'Thành', 'two-values'],
    ]);
    expect(found.measurements).toEqual([]);
  });

  it('reads days as ISO writes them, headings and cells without spaces too many', () => {
    const found = readMeasurementRows(
      [
        ['Mã', '  Thành  ', 'Đã   hòa giải', 'Ngày'],
        ['1', 5, 6, new Date('2026-05-01T08:00Z')],
        ['2', 5, 6, new Date(Number.NaN)],
      ],
      wide,
    );
    expect(found.refused).toEqual([]);
    expect(found.measurements[0]?.source?.text).toBe('Mã: 1; Thành: 5; Đã hòa giải: 6; Ngày: 2026-05-01');
    expect(found.measurements[2]?.source?.text).toBe('Mã: 2; Thành: 5; Đã hòa giải: 6; Ngày: ');
  });
});
