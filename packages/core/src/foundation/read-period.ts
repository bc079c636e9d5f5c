import { dayOf } from './calendar-day.js';
import { inspectorateKind } from './inspectorate-kind.js';
import type { Period, PeriodKind } from './period.js';

/** What the text of a period leaves open. */
export interface ReadPeriodOptions {
  /** For forms without a year: `--07`, `--04-30`. */
  readonly year?: number;
  /** Two years are a term (nhiệm kỳ), not a range of whole years. */
  readonly term?: boolean;
  /** A day means the state at its end, not what happened on it. */
  readonly asOf?: boolean;
}

/**
 * Reads a period from its data form: a year `2023`, a month `2023-05`, a day
 * `2023-05-17`, or two of the same kind joined by `/`, the second included.
 * Days from the 15th to the 14th that are a reporting period of the
 * inspectorate get its kind.
 *
 * @returns `undefined` when the text is no such form or no such day exists.
 * @example
 * ```ts
 * import { readPeriod } from '@danvan/core/indicators';
 * readPeriod('2018-01/2018-06')?.to; //=> '2018-07-01'
 * readPeriod('2018-01/2018-06')?.kind; //=> 'half'
 * readPeriod('2023-12-15/2024-12-14')?.kind; //=> 'inspectorate-year'
 * readPeriod('2023-02-30'); //=> undefined
 * ```
 */
export function readPeriod(value: string, options: ReadPeriodOptions = {}): Period | undefined {
  const full = options.year === undefined ? value : value.replace(/(^|\/)-(?=-)/g, `$1${yearText(options.year)}`);
  const [first = '', last, ...more] = full.split('/');
  if (more.length > 0) return undefined;
  const start = readPoint(first);
  if (!start) return undefined;
  if (last === undefined || last === first) {
    const kind = start.kind === 'day' && options.asOf === true ? 'as-of' : start.kind;
    return { value: full, kind, from: start.from, to: start.to };
  }
  const end = readPoint(last);
  if (end?.kind !== start.kind || end.from < start.from) return undefined;
  return { value: full, kind: rangeKind(start, end, options.term === true), from: start.from, to: end.to };
}

interface Point {
  readonly kind: 'day' | 'month' | 'year';
  readonly from: string;
  readonly to: string;
}

function readPoint(text: string): Point | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { kind: 'year', from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  if (parts[3] === undefined) return { kind: 'month', from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) };
  const day = Number(parts[3]);
  if (dayOf(year, month, day) !== text) return undefined;
  return { kind: 'day', from: text, to: dayOf(year, month, day + 1) };
}

function rangeKind(start: Point, end: Point, term: boolean): PeriodKind {
  if (start.kind === 'year') return term ? 'term' : 'years';
  if (start.kind === 'day') return inspectorateKind(start.from, end.to) ?? 'days';
  if (start.from.slice(0, 4) !== end.from.slice(0, 4)) return 'months';
  const from = Number(start.from.slice(5, 7));
  const length = Number(end.from.slice(5, 7)) - from + 1;
  if (length === 12) return 'year';
  if (length === 9 && from === 1) return 'nine-months';
  if (length === 6 && (from === 1 || from === 7)) return 'half';
  return length === 3 && from % 3 === 1 ? 'quarter' : 'months';
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
