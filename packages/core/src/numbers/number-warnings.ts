import type { NumberWarning } from './numeral.js';

// While a number is read its warnings are bits of one integer; this list gives
// them their names, by position.
const NAMES: readonly NumberWarning[] = [
  'decimal-point',
  'english-grouping',
  'ambiguous-separator',
  'space-grouping',
  'ambiguous-sign',
  'colloquial-tail',
  'elided-zero',
  'elided-magnitude',
  'bare-half',
  'bare-magnitude',
  'nested-billions',
  'year-or-five',
  'nonstandard',
  'slang',
  'no-diacritics',
];

export const DECIMAL_POINT = 1;
export const ENGLISH_GROUPING = 2;
export const AMBIGUOUS_SEPARATOR = 4;
export const SPACE_GROUPING = 8;
export const AMBIGUOUS_SIGN = 16;
export const COLLOQUIAL_TAIL = 32;
export const ELIDED_ZERO = 64;
export const ELIDED_MAGNITUDE = 128;
export const BARE_HALF = 256;
export const BARE_MAGNITUDE = 512;
export const NESTED_BILLIONS = 1024;
export const YEAR_OR_FIVE = 2048;
export const NONSTANDARD = 4096;
export const SLANG = 8192;
export const NO_DIACRITICS = 16384;

/** The names of a set of warnings. */
export function warningNames(bits: number): NumberWarning[] {
  return bits === 0 ? [] : NAMES.filter((_, bit) => (bits >> bit) & 1);
}
