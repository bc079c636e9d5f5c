import { scaled, type Decimal } from '../foundation/decimal.js';
import type { Numeral } from './numeral.js';
import type { SignedReading } from './read-signed.js';
import type { Exact } from './reading.js';

/** The numeral of a reading, its values as decimals. */
export function numeralOf({
  text,
  value,
  negative,
  decimals,
  place,
  form,
  warnings,
  others,
  signInDoubt,
}: SignedReading): Numeral {
  const read = signed(value, negative);
  const alternatives: Decimal[] = [];
  for (const other of others) add(alternatives, read, signed(other, negative));
  if (signInDoubt) add(alternatives, read, signed(value, false));
  return { text, value: read, decimals, place, form, warnings, alternatives };
}

function add(alternatives: Decimal[], value: Decimal, other: Decimal): void {
  if (!value.eq(other)) alternatives.push(other);
}

function signed([digits, exponent]: Exact, negative: boolean): Decimal {
  const value = scaled(digits, exponent);
  return negative && !value.isZero() ? value.negated() : value;
}
