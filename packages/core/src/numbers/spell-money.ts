import type { DecimalValue } from '../foundation/decimal.js';
import { EUR, USD, VND, type SpelledCurrency } from './currencies.js';
import { FormatError } from './format-error.js';
import { decimalParts } from './decimal-parts.js';
import type { SpellDialect } from './spell-dialect.js';
import { sentenceCase, spellNumber } from './spell-number.js';

export interface SpellMoneyOptions extends SpellDialect {
  /** `VND` (default), `USD`, `EUR`, or the names of another currency: those of `@danvan/core/numbers/currencies` or your own. */
  readonly currency?: string | SpelledCurrency;
  /** Adds "chẵn" when no sub-units follow, as receipts do. */
  readonly even?: boolean;
  /** Sentence case (default true). */
  readonly capital?: boolean;
}

const CODES: Readonly<Record<string, SpelledCurrency | undefined>> = { VND, USD, EUR };

/**
 * The amount in words as a receipt wants it ("Bằng chữ"): sentence case and
 * the currency word. Hundredths of a foreign currency follow with "và", as in
 * the example of the decree on invoices (123/2020/NĐ-CP, article 10); a đồng
 * has no parts.
 *
 * @throws {FormatError} `fraction` for parts of a đồng or of a cent, `unknown-currency`, and what `spellNumber` throws.
 * @example
 * ```ts
 * import { spellMoney } from '@danvan/core/numbers';
 * spellMoney(43_500_000); //=> 'Bốn mươi ba triệu năm trăm nghìn đồng'
 * spellMoney(200_000, { even: true }); //=> 'Hai trăm nghìn đồng chẵn'
 * spellMoney('75.5', { currency: 'USD' }); //=> 'Bảy mươi lăm đô la Mỹ và năm mươi xu'
 * import { JPY } from '@danvan/core/numbers/currencies';
 * spellMoney(1500, { currency: JPY }); //=> 'Một nghìn năm trăm yên Nhật'
 * ```
 */
export function spellMoney(value: DecimalValue, options: SpellMoneyOptions = {}): string {
  const { currency = 'VND', even, capital = true, ...dialect } = options;
  const { unit, subunit } = Object(CODES[currency as string] ?? currency) as Partial<SpelledCurrency>;
  if (!unit) throw new FormatError('unknown-currency', currency);
  const [sign, whole, decimals] = decimalParts(value);
  if (decimals.length > (subunit ? 2 : 0)) throw new FormatError('fraction', subunit ?? unit);
  // The sign stands before the whole amount, also when its units are zero.
  let words = `${sign && 'âm '}${spellNumber(whole, dialect)} ${unit}`;
  if (decimals && subunit) words += ` và ${spellNumber(decimals.padEnd(2, '0'), dialect)} ${subunit}`;
  else if (even) words += ' chẵn';
  return sentenceCase(words, capital);
}
