import type { Decimal } from '../foundation/decimal.js';

/** All values that a printed figure can mean; `null` is an end that nothing limits. */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}
