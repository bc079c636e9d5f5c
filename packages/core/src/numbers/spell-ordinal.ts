import type { DecimalValue } from '../foundation/decimal.js';
import { FormatError } from './format-error.js';
import { decimalParts } from './decimal-parts.js';
import type { SpellDialect } from './spell-dialect.js';
import { spellNumber } from './spell-number.js';

const SPECIAL: Readonly<Record<string, string>> = { 1: 'nhất', 4: 'tư' };

/**
 * The place in an order, in words: the first and the fourth have words of
 * their own (thứ nhất, thứ tư), the others are the number.
 *
 * @throws {FormatError} `not-ordinal` for zero, negatives and fractions.
 * @example
 * ```ts
 * import { spellOrdinal } from '@danvan/core/numbers';
 * spellOrdinal(1); //=> 'thứ nhất'
 * spellOrdinal(4); //=> 'thứ tư'
 * spellOrdinal(21); //=> 'thứ hai mươi mốt'
 * ```
 */
export function spellOrdinal(value: DecimalValue, options?: SpellDialect): string {
  const [sign, whole, decimals] = decimalParts(value);
  if (sign || decimals || whole === '0') throw new FormatError('not-ordinal', value);
  return `thứ ${SPECIAL[whole] ?? spellNumber(whole, options)}`;
}
