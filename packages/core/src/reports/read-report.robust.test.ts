// A sentence of a report has a dozen figures; one of a broken file may have
// tens of thousands. Rules look a bounded way around a figure, or this hangs.
import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.js';

describe('one sentence without an end', () => {
  it.each([
    'Tiếp nhận 1.250 hồ sơ, ',
    '12/15 vụ (80%), ',
    'từ 5 vụ xuống 3 vụ, ',
    'trong đó 5 đơn ',
    '(3 đơn ',
    'giảm 5% ',
    '1, ',
    'năm 2020 ',
    '5%, ',
    'tỷ lệ đạt 5%, tức 5 đơn, ',
    '205 vụ (năm 2022: 98 vụ; năm 2023: 107 vụ) ',
  ])(
    '%s',
    (piece) => {
      const report = readReport(piece.repeat(20_000));
      expect(report.mentions.length).toBeGreaterThanOrEqual(20_000);
    },
    30_000,
  );
});
