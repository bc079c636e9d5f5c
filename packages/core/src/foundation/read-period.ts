import type { LocalText } from './local-text.js';
import type { Period } from './period.js';

/**
 * Reads a period from its data form: a year `2023`, a month `2023-05`, a day
 * `2023-05-17`, or two of the same kind joined by `/`, the second included.
 *
 * @returns `undefined` when the text is no such form or no such day exists.
 * @example
 * ```ts
 * import { readPeriod } from '@danvan/core/indicators';
 * readPeriod('2018-01/2018-06')?.to; //=> '2018-07-01'
 * readPeriod('2018-01/2018-06')?.kind; //=> 'half'
 * readPeriod('2023-02-30'); //=> undefined
 * ```
 */
export function readPeriod(value: string): Period | undefined {
  const [first = '', last, ...more] = value.split('/');
  if (more.length > 0) return undefined;
  const start = readPoint(first);
  if (!start) return undefined;
  if (last === undefined) return { value, kind: start.kind, from: start.from, to: start.to };
  const end = readPoint(last);
  if (end?.kind !== start.kind || end.from < start.from) return undefined;
  const kind = start.kind === 'day' ? 'days' : start.kind === 'year' ? 'years' : monthsKind(first, last);
  return { value, kind, from: start.from, to: end.to };
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
  if (parts[2] === undefined) return { kind: 'year', from: iso(year, 1, 1), to: iso(year + 1, 1, 1) };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  if (parts[3] === undefined) return { kind: 'month', from: iso(year, month, 1), to: iso(year, month + 1, 1) };
  const day = Number(parts[3]);
  if (iso(year, month, day) !== text) return undefined;
  return { kind: 'day', from: text, to: iso(year, month, day + 1) };
}

// Date.UTC carries an overflow of days or months into the next one; no time
// zone is involved because only the calendar is used.
function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function monthsKind(first: string, last: string): 'quarter' | 'half' | 'months' | 'year' {
  if (first.slice(0, 4) !== last.slice(0, 4)) return 'months';
  const from = Number(first.slice(5));
  const length = Number(last.slice(5)) - from + 1;
  if (length === 12) return 'year';
  if (length === 6 && (from === 1 || from === 7)) return 'half';
  return length === 3 && from % 3 === 1 ? 'quarter' : 'months';
}

/** The period in words, as a card or a sentence writes it. */
export function periodText(period: Period): LocalText {
  const [first = '', last = first] = period.value.split('/');
  const year = first.slice(0, 4);
  switch (period.kind) {
    case 'year':
      return { vi: `năm ${year}`, en: year };
    case 'years':
      return { vi: `giai đoạn ${first}–${last}`, en: `${first}–${last}` };
    case 'month':
      return { vi: viMonth(first), en: first };
    case 'quarter': {
      const quarter = Math.ceil(Number(last.slice(5)) / 3);
      return { vi: `quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''}/${year}`, en: `Q${quarter} ${year}` };
    }
    case 'half': {
      const start = first.endsWith('-01');
      return {
        vi: `6 tháng ${start ? 'đầu' : 'cuối'} năm ${year}`,
        en: `${start ? 'first' : 'second'} half of ${year}`,
      };
    }
    case 'months':
      return { vi: `từ ${viMonth(first)} đến ${viMonth(last)}`, en: `${first} to ${last}` };
    case 'day':
      return { vi: `ngày ${viDay(first)}`, en: first };
    case 'days':
      return { vi: `từ ngày ${viDay(first)} đến ngày ${viDay(last)}`, en: `${first} to ${last}` };
  }
}

function viMonth(text: string): string {
  return `tháng ${paddedMonth(text)}/${text.slice(0, 4)}`;
}

function viDay(text: string): string {
  return `${text.slice(8)}/${paddedMonth(text)}/${text.slice(0, 4)}`;
}

// Decree 30/2020/NĐ-CP sets a zero before days below 10 and months 1 and 2 only.
function paddedMonth(text: string): string {
  const month = Number(text.slice(5, 7));
  return month < 3 ? `0${month}` : String(month);
}
