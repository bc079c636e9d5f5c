import { readMeasurementRows, type Cell, type ColumnMapping } from '../src/indicators/read-measurement-rows.js';

/** A table of two measures, one in a column each, of the year 2026. */
export const wide: ColumnMapping = {
  unit: { column: 'Mã' },
  period: { value: '2026' },
  figures: [
    { column: 'Thành', measure: { value: 'mediation-success' } },
    { column: 'Đã hòa giải', measure: { value: 'mediation-cases' } },
  ],
};
/** Its heading. */
export const heading = ['Mã', 'Thành', 'Đã hòa giải'];

/** Reads rows under the heading of that table. */
export const read = (rows: readonly (readonly Cell[])[], mapping = wide, options = {}) =>
  readMeasurementRows([heading, ...rows], mapping, options);

/** Row, column and reason of whatever was refused. */
export const problems = ({ refused }: ReturnType<typeof read>) =>
  refused.map(({ row, column, code }) => [row, column, code]);
