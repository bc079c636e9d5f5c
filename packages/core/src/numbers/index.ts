export { FormatError, type FormatErrorCode } from './format-error.js';
export { formatNumber, type FormatNumberOptions } from './format-number.js';
export type { SpelledCurrency } from './spell-currencies.js';
export type { SpellDialect } from './spell-dialect.js';
export { spellMoney, type SpellMoneyOptions } from './spell-money.js';
export { spellNumber, type SpellNumberOptions } from './spell-number.js';
export { spellOrdinal } from './spell-ordinal.js';
