import { Decimal, type DecimalValue } from './decimal.js';
import { DanvanError } from './errors.js';
import type { LocalText } from './local-text.js';

/** Thrown where a number is needed and something else was given. */
export class NotANumberError extends DanvanError {
  override readonly name = 'NotANumberError';
  declare readonly code: 'not-a-number';
}

/** The exact number, finite; `what` says in the error what it was to be. */
export function readDecimal(value: DecimalValue, what: LocalText): Decimal {
  try {
    const read = new Decimal(value);
    if (read.isFinite()) return read;
  } catch {
    // Said below, in words that name the place.
  }
  throw new NotANumberError('not-a-number', {
    vi: `${what.vi} không phải là số: “${String(value)}”; hãy ghi ở dạng chuẩn như "1234.5".`,
    en: `${what.en} is not a number: “${String(value)}”; write it in the canonical form, such as "1234.5".`,
  });
}
