import type { Decimal } from '../foundation/decimal.js';
import type { NumberWarning } from '../numbers/numeral.js';
import type { Bound } from './bound.js';
import type { UnitKind } from './units.js';

/** What sort of thing a quantity measures; `fraction` is a part of a whole written as such. */
export type QuantityKind = UnitKind | 'fraction';

/**
 * A quantity (đại lượng) as written: a number or two, its unit and the words
 * that qualify it.
 */
export interface Quantity {
  /** The text as it was given. */
  readonly text: string;
  readonly kind: QuantityKind;
  /** The number, or the lower end of a range; in đồng, in percent (12,5% is 12.5); a fraction as a decimal of 40 digits. */
  readonly value: Decimal;
  /** The upper end of a range. */
  readonly upper?: Decimal;
  /** What "dưới" says about the upper end: "từ 50 đến dưới 70". */
  readonly upperBound?: 'lessThan';
  /** `đồng`, `%`, `m2`, `hồ sơ`, `đồng/người/năm`: known units in one spelling, others as written; `null` when none is. */
  readonly unit: string | null;
  /** What a percentage is taken of, where it says so: `hồ sơ` in "98,5% hồ sơ". */
  readonly of?: string;
  readonly bound: Bound;
  /** Both parts of a fraction, exact and not reduced. */
  readonly numerator?: Decimal;
  readonly denominator?: Decimal;
  /** The value of the last printed place: 0.1 for 99,5%, 100000 for 43,5 triệu; 0 for a fraction. */
  readonly step: Decimal;
  readonly warnings: readonly QuantityWarning[];
  /** Other values the text may have meant, where the warnings say so. */
  readonly alternatives: readonly Decimal[];
}

/** Why another careful reader might differ: the warnings of the number reader and three of quantities. */
export type QuantityWarning =
  | NumberWarning
  /** A noun that stands in no table: taken as the thing counted. */
  | 'unknown-unit'
  /** "Hai ba triệu" read as two to three million. */
  | 'adjacent-digits'
  /** "20 triệu/hộ": taken as đồng. */
  | 'no-currency';
