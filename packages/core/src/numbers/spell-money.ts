import type { DecimalValue } from '../foundation/decimal.js';
import { FormatError } from './format-error.js';
import { plainText } from './format-plain.js';
import { SPELLED_CURRENCIES, type SpelledCurrency } from './spell-currencies.js';
import type { SpellDialect } from './spell-dialect.js';
import { capitalize, spellNumber } from './spell-number.js';

export interface SpellMoneyOptions extends SpellDialect {
  /** An ISO 4217 code (default `VND`) or the names of another currency. */
  readonly currency?: string | SpelledCurrency;
  /** Adds "chẵn" when no sub-units follow, as receipts do. */
  readonly even?: boolean;
  /** Sentence case (default true). */
  readonly capital?: boolean;
}

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
 * ```
 */
export function spellMoney(value: DecimalValue, options: SpellMoneyOptions = {}): string {
  const { currency = 'VND', even = false, capital = true, ...dialect } = options;
  const names = typeof currency === 'string' ? named(currency) : currency;
  const text = plainText(value);
  const point = text.indexOf('.');
  const parts = point < 0 ? '' : text.slice(point + 1);
  if (parts.length > (names.subunit === undefined ? 0 : 2)) throw tooFine(names);

  // The sign stands before the whole amount, also when its units are zero.
  const units = text.slice(text.startsWith('-') ? 1 : 0, point < 0 ? text.length : point);
  let words = `${text.startsWith('-') ? 'âm ' : ''}${spellNumber(units, dialect)} ${names.unit}`;
  if (parts !== '' && names.subunit !== undefined) {
    words += ` và ${spellNumber(parts.padEnd(2, '0'), dialect)} ${names.subunit}`;
  } else if (even) {
    words += ' chẵn';
  }
  return capital ? capitalize(words) : words;
}

function named(code: string): SpelledCurrency {
  const names = Object.hasOwn(SPELLED_CURRENCIES, code) ? SPELLED_CURRENCIES[code] : undefined;
  if (names) return names;
  throw new FormatError('unknown-currency', {
    vi: `Chưa có tên tiếng Việt của đồng tiền “${code.slice(0, 20)}”; hãy truyền { unit, subunit }.`,
    en: `No Vietnamese name is known for the currency “${code.slice(0, 20)}”; pass { unit, subunit }.`,
  });
}

function tooFine(names: SpelledCurrency): FormatError {
  const part = names.subunit ?? names.unit;
  return new FormatError('fraction', {
    vi: `Số tiền có phần lẻ nhỏ hơn một ${part}; hãy làm tròn trước khi viết bằng chữ.`,
    en: `The amount has a part smaller than one ${part}; round it before writing it out.`,
  });
}
