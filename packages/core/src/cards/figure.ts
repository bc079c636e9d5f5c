/** A decimal as JSON carries it (`"81.36"`), or as the core computes it. */
export type DecimalText = string | number | { toString(): string };

/** A figure of a chart with what a sample leaves open; `value` is `null` where there is none. */
export interface Figure {
  readonly value: DecimalText | null;
  /** Lower end of the confidence interval, in the unit of the value. */
  readonly low?: DecimalText | null;
  readonly high?: DecimalText | null;
  /** Remark on this figure; instead of a value, why there is none. */
  readonly note?: string | null;
}

/** What the figures of a chart are figures of. */
export interface Scale {
  readonly label?: string;
  /** Unit of the figures, `"%"`. */
  readonly unit?: string;
  /** Whether more (default) or less is better. */
  readonly polarity?: 'higher' | 'lower';
}
