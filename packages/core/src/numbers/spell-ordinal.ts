import type { DecimalValue } from '../foundation/decimal.js';
import { FormatError } from './format-error.js';
import { plainText } from './format-plain.js';
import type { SpellDialect } from './spell-dialect.js';
import { spellNumber } from './spell-number.js';

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
  const text = plainText(value);
  if (!/^[1-9]\d*$/.test(text)) {
    throw new FormatError('not-ordinal', {
      vi: 'Số thứ tự phải là số nguyên từ 1 trở lên.',
      en: 'An ordinal is a whole number from one on.',
    });
  }
  if (text === '1') return 'thứ nhất';
  if (text === '4') return 'thứ tư';
  return `thứ ${spellNumber(text, options)}`;
}
