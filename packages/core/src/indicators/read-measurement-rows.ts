import { Decimal } from '../foundation/decimal.js';
import { readPeriod } from '../foundation/read-period.js';
import type { Measurement } from './measurement.js';
import { readImportedNumber } from './read-imported-number.js';
import { rowMessages, type RowProblemCode } from './row-problem.messages.js';
import type { Lang, LocalText } from '../foundation/local-text.js';

/** One cell as a file reader hands it over. */
export type Cell = string | number | boolean | bigint | Date | null | undefined;

/** Where a fact stands: in a column, by its heading, or the same for every row. */
export type Place = { readonly column: string } | { readonly value: string };

/** How the columns of a table become measurements. */
export interface ColumnMapping {
  readonly unit: Place;
  readonly period: Place;
  readonly scope?: Place;
  /**
   * Columns of figures by their headings. A table with one row per figure has
   * one: `{ column: 'Giá trị', measure: { column: 'Chỉ tiêu' } }`.
   */
  readonly figures: readonly { readonly column: string; readonly measure: Place }[];
  /** How numbers given as text are written; `vi` (1.234,5) when left out. */
  readonly numbers?: 'vi' | 'en';
  /** Codes or names in the file for ids of measures, units or periods: `{ 'Quý I/2026': '2026-01/2026-03' }`. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What the cells are held against. */
export interface ImportOptions {
  /** Which measures there are; every id is taken when left out. */
  readonly isMeasure?: (id: string) => boolean;
  /** Which measures are counts: whole numbers of zero or more. None is held to it when left out. */
  readonly isCount?: (id: string) => boolean;
  /** Which units there are; every code is taken when left out. */
  readonly isUnit?: (code: string) => boolean;
  /** Name of the file or sheet, kept with each figure. */
  readonly title?: string;
}

/** A row, or one figure of it, that was not taken. */
export interface RefusedRow {
  /** As spreadsheets count: the heading is row 1. */
  readonly row: number;
  /** Heading of the column at fault; empty where it is the row. */
  readonly column: string;
  readonly code: RowProblemCode;
  readonly message: LocalText;
  readonly cells: readonly Cell[];
}

/** What a table gave: measurements, and each row that was refused with its reason. */
export interface ImportResult {
  readonly measurements: readonly Measurement[];
  readonly refused: readonly RefusedRow[];
}

/**
 * Reads the rows of a spreadsheet as measurements. Nothing is guessed and
 * nothing is dropped: what cannot be taken comes back with its row, its
 * column and the reason, and an empty cell is a figure that nobody gave, not
 * a 0. The same figure twice is taken once; two different ones are both
 * refused.
 *
 * @param rows - the heading first; empty rows are skipped
 * @example
 * ```ts
 * import { readMeasurementRows } from '@danvan/core/indicators';
 * const { measurements, refused } = readMeasurementRows(
 *   [
 *     ['Mã', 'Hòa giải thành', 'Đã hòa giải'],
 *     ['00001', 96, '1.118'],
 *     ['00002', 'chưa có', ''],
 *   ],
 *   {
 *     unit: { column: 'Mã' },
 *     period: { value: '2026' },
 *     figures: [
 *       { column: 'Hòa giải thành', measure: { value: 'mediation-success' } },
 *       { column: 'Đã hòa giải', measure: { value: 'mediation-cases' } },
 *     ],
 *   },
 * );
 * measurements.map(({ measure, value }) => `${measure} ${value}`); //=> ['mediation-success 96', 'mediation-cases 1118']
 * refused.map(({ row, column, code }) => [row, column, code]); //=> [[3, 'Hòa giải thành', 'not-a-number']]
 * ```
 */
export function readMeasurementRows(
  rows: readonly (readonly Cell[])[],
  mapping: ColumnMapping,
  options: ImportOptions = {},
): ImportResult {
  const [heading = [], ...body] = rows;
  const headings = heading.map((cell) => plain(cell));
  const taken = new Map<string, { readonly measurement: Measurement; readonly at: At }>();
  const refused: RefusedRow[] = [];
  const conflicting = new Set<string>();
  const refuse = ({ row, cells }: At, column: string, code: RowProblemCode, found: string): void => {
    const say = (lang: Lang): string =>
      rowMessages[lang][code].replace('{found}', () => found).replace('{column}', () => column);
    refused.push({ row, column, code, message: { vi: say('vi'), en: say('en') }, cells });
  };

  const missing = columnsOf(mapping).filter((column) => !headings.includes(column));
  if (missing.length > 0) {
    for (const column of missing) refuse({ row: 1, cells: heading }, column, 'no-such-column', headings.join(' | '));
    return { measurements: [], refused };
  }
  const twice = columnsOf(mapping).filter((column) => headings.indexOf(column) !== headings.lastIndexOf(column));
  if (twice.length > 0) {
    for (const column of twice) refuse({ row: 1, cells: heading }, column, 'column-twice', column);
    return { measurements: [], refused };
  }

  body.forEach((cells, index) => {
    if (cells.every((cell) => plain(cell) === '')) return;
    readRow({ row: index + 2, cells });
  });
  return {
    measurements: [...taken].filter(([key]) => !conflicting.has(key)).map(([, { measurement }]) => measurement),
    refused: refused.sort((a, b) => a.row - b.row),
  };

  function readRow(at: At): void {
    const named = (place: Place): string => {
      const written = 'value' in place ? place.value : plain(at.cells[headings.indexOf(place.column)]);
      return mapping.names?.[written] ?? written;
    };
    const columnOf = (place: Place): string => ('column' in place ? place.column : '');
    const unit = named(mapping.unit);
    const period = named(mapping.period);
    if (unit === '' || (options.isUnit && !options.isUnit(unit))) {
      refuse(at, columnOf(mapping.unit), unit === '' ? 'empty' : 'unknown-unit', unit);
      return;
    }
    if (!readPeriod(period)) {
      refuse(at, columnOf(mapping.period), period === '' ? 'empty' : 'not-a-period', period);
      return;
    }
    const scope = mapping.scope ? named(mapping.scope) : '';
    for (const { column, measure: place } of mapping.figures) {
      const cell = at.cells[headings.indexOf(column)];
      if (plain(cell) === '') continue;
      const measure = named(place);
      if (measure === '' || (options.isMeasure && !options.isMeasure(measure))) {
        refuse(at, columnOf(place), measure === '' ? 'empty' : 'unknown-measure', measure);
        continue;
      }
      const value = readImportedNumber(cell, mapping.numbers ?? 'vi');
      if (typeof value === 'string') {
        refuse(at, column, value, plain(cell));
        continue;
      }
      if (options.isCount?.(measure) === true && !(value.isInteger() && !value.isNegative())) {
        refuse(at, column, 'not-a-count', plain(cell));
        continue;
      }
      take(at, column, {
        measure,
        unit,
        period,
        value: value.toString(),
        ...(scope === '' ? {} : { scope }),
        source: {
          text: headings.map((name, place) => `${name}: ${plain(at.cells[place])}`).join('; '),
          ...(options.title === undefined ? {} : { title: options.title }),
        },
      });
    }
  }

  function take(at: At, column: string, measurement: Measurement): void {
    const { measure, unit, period, scope = '' } = measurement;
    const key = JSON.stringify([measure, unit, period, scope]);
    const known = taken.get(key);
    if (!known) taken.set(key, { measurement, at });
    else if (!new Decimal(known.measurement.value).eq(measurement.value)) {
      // Which of the two is right nobody can know here: both go back.
      if (!conflicting.has(key)) refuse(known.at, column, 'two-values', known.measurement.value.toString());
      conflicting.add(key);
      refuse(at, column, 'two-values', measurement.value.toString());
    }
  }
}

interface At {
  readonly row: number;
  readonly cells: readonly Cell[];
}

function columnsOf({ unit, period, scope, figures }: ColumnMapping): readonly string[] {
  const places = [unit, period, ...(scope ? [scope] : []), ...figures.map(({ measure }) => measure)];
  const named = places.flatMap((place) => ('column' in place ? [place.column] : []));
  return [...new Set([...named, ...figures.map(({ column }) => column)])];
}

/** A cell as text: trimmed, days in ISO form. */
function plain(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
}
