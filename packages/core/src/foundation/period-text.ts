import { addDays } from './calendar-day.js';
import type { LocalText } from './local-text.js';
import type { Period } from './period.js';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/**
 * The period in words, as a card or a sentence writes it.
 *
 * @example
 * ```ts
 * import { periodText, readPeriod } from '@danvan/core/periods';
 * const year = readPeriod('2026');
 * if (year) periodText(year); //=> { vi: 'năm 2026', en: '2026' }
 * ```
 */
export function periodText(period: Period): LocalText {
  const [first = '', last = first] = period.value.split('/');
  const end = addDays(period.to, -1);
  const year = end.slice(0, 4);
  switch (period.kind) {
    case 'year':
      return { vi: `năm ${year}`, en: year };
    case 'years':
      return { vi: `giai đoạn ${first}–${last}`, en: `${first}–${last}` };
    case 'term':
      return { vi: `nhiệm kỳ ${first}–${last}`, en: `${first}–${last} term` };
    case 'month':
      return { vi: viMonth(first), en: first.slice(0, 7) };
    case 'quarter':
      return quarterText(Math.ceil(Number(end.slice(5, 7)) / 3), year);
    case 'half': {
      const start = period.from.slice(5, 7) === '01';
      return {
        vi: `6 tháng ${start ? 'đầu' : 'cuối'} năm ${year}`,
        en: `${start ? 'first' : 'second'} half of ${year}`,
      };
    }
    case 'nine-months':
      return { vi: `9 tháng đầu năm ${year}`, en: `first nine months of ${year}` };
    case 'months':
      return { vi: `từ ${viMonth(first)} đến ${viMonth(last)}`, en: `${first} to ${last}` };
    case 'day':
      return { vi: `ngày ${viDay(period.from)}`, en: period.from };
    case 'as-of':
      return { vi: `tính đến ngày ${viDay(period.from)}`, en: `as of ${period.from}` };
    case 'days':
      return { vi: `từ ngày ${viDay(first)} đến ngày ${viDay(last)}`, en: `${first} to ${last}` };
    case 'inspectorate-quarter':
      return withDays(quarterText(Math.ceil(Number(end.slice(5, 7)) / 3), year), period.from, end);
    case 'inspectorate-half':
      return withDays({ vi: `6 tháng đầu năm ${year}`, en: `first half of ${year}` }, period.from, end);
    case 'inspectorate-nine-months':
      return withDays({ vi: `9 tháng đầu năm ${year}`, en: `first nine months of ${year}` }, period.from, end);
    case 'inspectorate-year':
      return withDays({ vi: `năm ${year}`, en: year }, period.from, end);
  }
}

function quarterText(quarter: number, year: string): LocalText {
  return { vi: `quý ${ROMAN[quarter - 1] ?? ''}/${year}`, en: `Q${quarter} ${year}` };
}

// The year of the inspectorate is not that of the calendar: its days are said.
function withDays({ vi, en }: LocalText, from: string, end: string): LocalText {
  return { vi: `${vi} (từ ngày ${viDay(from)} đến ngày ${viDay(end)})`, en: `${en} (${from} to ${end})` };
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
