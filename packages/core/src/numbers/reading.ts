import type { NumberSyntaxCode } from './number-syntax-error.js';
import type { TokenReader } from './token-reader.js';

/** A value as digits × 10^exponent. */
export type Exact = readonly [digits: number | string, exponent: number];

/** The reading of an unsigned number. */
export interface Reading {
  readonly value: Exact;
  decimals: number;
  /** The power of ten of the last place that is written. */
  readonly place: number;
  readonly others: Exact[];
}

/** Notes why there is no reading. */
export function fail(r: TokenReader, code: NumberSyntaxCode, at: number): null {
  r.code = code;
  r.at = at;
  return null;
}
