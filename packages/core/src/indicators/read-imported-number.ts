import { Decimal } from '../foundation/decimal.js';
import { safeParseNumber } from '../numbers/parse-number.js';
import type { Cell } from './read-measurement-rows.js';

/**
 * The number in a cell, or why there is none. A number that a spreadsheet
 * keeps as a number is taken at its shortest form: what it shows, not the
 * binary fraction behind it. Text is read strictly: what two careful readers
 * could read as two numbers is refused.
 */
export function readImportedNumber(
  cell: Cell,
  numbers: 'vi' | 'en',
): Decimal | 'not-a-number' | 'ambiguous-number' | 'unsafe-number' {
  if (typeof cell === 'bigint') return new Decimal(cell);
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return 'not-a-number';
    return Number.isInteger(cell) && !Number.isSafeInteger(cell) ? 'unsafe-number' : new Decimal(cell);
  }
  if (typeof cell !== 'string') return 'not-a-number';
  const text = cell.trim();
  if (numbers === 'en') {
    return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? new Decimal(text.replaceAll(',', '')) : 'not-a-number';
  }
  const read = safeParseNumber(text);
  if (!read.success) return read.error.code === 'ambiguous' ? 'ambiguous-number' : 'not-a-number';
  return read.data.alternatives.length > 0 ? 'ambiguous-number' : read.data.value;
}
