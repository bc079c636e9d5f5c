import type { Span } from '../foundation/span.js';
import type { Bound } from '../quantities/bound.js';

/** What sort of figure a mention is. */
export type MentionKind =
  | 'count'
  | 'percent'
  | 'fraction'
  | 'money'
  | 'measure'
  | 'date'
  | 'dateRange'
  | 'month'
  | 'monthRange'
  | 'year'
  | 'yearRange'
  | 'period'
  | 'time'
  | 'docNumber'
  | 'ordinal'
  | 'level'
  | 'list'
  | 'phone'
  | 'other';

/** Why a careful reader should look at a mention again. */
export type MentionWarning =
  /** The decimals stand behind a point: "98.81%". */
  | 'decimal-point'
  /** Thousands behind commas, as in English: "1,234,567". */
  | 'english-grouping'
  /** One separator before three digits could be read the other way: "12,750". */
  | 'ambiguous-separator'
  /** A space inside the number: "37, 38 tỷ". */
  | 'stray-space'
  /** The decimal comma is lost: "0 68%". */
  | 'lost-comma'
  /** A percent sign that does not belong there: "19,5% triệu đồng". */
  | 'stray-percent'
  /** A share without its percent sign: "chiếm 24". */
  | 'missing-percent'
  /** The number and the next word are written together: "21/7đến". */
  | 'missing-space'
  /** A day or month without a year. */
  | 'no-year'
  /** No such day, month or hour exists; the digits are kept as written. */
  | 'not-in-calendar'
  /** An amount of money without a currency word. */
  | 'no-currency'
  /** Read without diacritics. */
  | 'no-diacritics'
  /** The figure and its words differ: "03 (hai) bản". */
  | 'words-differ'
  /** A document symbol that departs from the form of its kind. */
  | 'irregular-symbol';

/**
 * One number of a report: where it stands, what it says.
 *
 * `start`, `end` and `number` are UTF-16 offsets into the text as it was
 * given. `value` is canonical text: a decimal (`"43500000"`), two of them
 * (`"96/118"`, `"1/2"`), dates (`"2018-01-01/2019-03-08"`, `"--04-04"`), the
 * symbol of a document, the digits of a telephone.
 */
export interface Mention extends Span {
  /** The whole mention with its qualifier, label and unit: "hơn 4,5 ngàn hồ sơ". */
  readonly text: string;
  /** The part that carries the value: "4,5 ngàn". */
  readonly number: Span;
  readonly kind: MentionKind;
  readonly value: string;
  /** What is counted or measured, NFC; `null` when nothing is written beside the number. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** The part, for a fraction. */
  readonly numerator?: string;
  /** The whole, for a fraction. */
  readonly denominator?: string;
  readonly warnings: readonly MentionWarning[];
}
