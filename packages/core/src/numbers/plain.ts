// Reading and writing numbers without an arithmetic library: for a page that
// shows what was typed. The door with decimals is `@danvan/core/numbers`.
export { formatNumber, type FormatNumberOptions } from './format-number.js';
export { NumberSyntaxError, type NumberSyntaxCode } from './number-syntax-error.js';
export type { NumberWarning } from './numeral.js';
export { readNumber, type PlainNumeral, type ReadNumber } from './read-number.js';
export { spellNumber, type SpellNumberOptions } from './spell-number.js';
export type { SpellDialect } from './spell-dialect.js';
