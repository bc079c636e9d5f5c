/**
 * A stretch of the calendar, half-open: `from` is its first day, `to` the day
 * after its last, both ISO days in Vietnamese local time.
 */
export interface Period {
  /** As written in data: `2023`, `2018-01/2018-06`, `2018-01-01/2019-03-08`, `2021-05-25`. */
  readonly value: string;
  readonly kind: 'day' | 'days' | 'month' | 'quarter' | 'half' | 'months' | 'year' | 'years';
  readonly from: string;
  readonly to: string;
}
