/**
 * The kinds of periods. Figures of two kinds are never one series: a year of
 * the inspectorate's reports runs from 15 December to 14 December.
 */
export type PeriodKind =
  | 'day'
  | 'days'
  /** The state at the end of a day. */
  | 'as-of'
  | 'month'
  | 'quarter'
  | 'half'
  /** The first nine months of a year. */
  | 'nine-months'
  | 'months'
  | 'year'
  | 'years'
  /** A term of a committee or council (nhiệm kỳ). */
  | 'term'
  /** Reporting periods of the inspectorate (Thông tư 01/2024/TT-TTCP). */
  | 'inspectorate-quarter'
  | 'inspectorate-half'
  | 'inspectorate-nine-months'
  | 'inspectorate-year';

/**
 * A stretch of the calendar, half-open: `from` is its first day, `to` the day
 * after its last, both ISO days in Vietnamese local time.
 */
export interface Period {
  /** As written in data: `2023`, `2018-01/2018-06`, `2018-01-01/2019-03-08`, `2021-05-25`. */
  readonly value: string;
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
}
