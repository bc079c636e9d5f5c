import type { DecimalValue } from '../foundation/decimal.js';
import type { Lang } from '../foundation/local-text.js';
import { decimalParts, roundParts } from './decimal-parts.js';
import { FormatError } from './format-error.js';

/** How large numbers are shortened: with the words triệu and tỷ, or not at all. */
export type CompactStyle = 'long' | 'short';

/** How a number is written. */
export interface FormatNumberOptions {
  /** Decimals printed, rounded half up once; by default all there are (one, in compact form). */
  readonly decimals?: number;
  /** Decimals kept even when they are zeros; by default as many as `decimals` (none, in compact form). */
  readonly minDecimals?: number;
  /** Whether thousands are grouped (default true). */
  readonly grouping?: boolean;
  /** `always` also writes the plus of a positive value; zero has no sign. */
  readonly sign?: 'negative' | 'always';
  /** With a magnitude word: `long` "1,2 triệu", "3,5 nghìn tỷ"; `short` "1,2tr", "3.500 tỷ". */
  readonly compact?: CompactStyle;
  /** `vi` (default) "1.234.567,5", `en` "1,234,567.5". */
  readonly lang?: Lang;
}

// The words of thousands, millions … The short Vietnamese form stops at tỷ
// ("3.500 tỷ" is what reports print) and never writes the T of the CLDR, which
// stands for tỷ with some and for triệu with others.
const COMPACT: Readonly<Record<Lang, Readonly<Record<CompactStyle, string>>>> = {
  vi: { long: ', nghìn, triệu, tỷ, nghìn tỷ, triệu tỷ, tỷ tỷ', short: ',k,tr, tỷ' },
  en: { long: ', thousand, million, billion, trillion', short: ',K,M,B,T' },
};

function checkPlaces(places = 0): void {
  if (places >>> 0 !== places || places > 1000) throw new FormatError('bad-option', places);
}

/**
 * Writes a number with Vietnamese separators: a dot after thousands, a comma
 * before decimals. Exact for any size; a float goes by its shortest decimal
 * text, a string must be canonical (`"1234567.5"`).
 *
 * @throws {FormatError} for NaN, infinities, text that is no canonical decimal, and impossible options.
 * @example
 * ```ts
 * import { formatNumber } from '@danvan/core/numbers';
 * formatNumber(1234567.5); //=> '1.234.567,5'
 * formatNumber('81.3559322', { decimals: 2 }); //=> '81,36'
 * formatNumber(43_500_000, { compact: 'long' }); //=> '43,5 triệu'
 * formatNumber(1234567.5, { lang: 'en' }); //=> '1,234,567.5'
 * ```
 */
export function formatNumber(value: DecimalValue, options: FormatNumberOptions = {}): string {
  const { decimals, compact, minDecimals = compact ? 0 : decimals, grouping = true, sign, lang = 'vi' } = options;
  checkPlaces(decimals);
  checkPlaces(minDecimals);
  const exact = decimalParts(value);
  let parts = exact;
  let word = '';
  if (compact ?? decimals !== undefined) {
    // Rounding may reach the next magnitude: 999.960 is 1 triệu, not 1.000 nghìn.
    (compact ? COMPACT[lang][compact] : '').split(',').every((unit, thousands) => {
      word = unit;
      parts = roundParts(exact, decimals ?? 1, 3 * thousands);
      return parts[1].length > 3;
    });
  }
  const [minus, whole, fraction] = parts;
  const group = lang === 'en' ? ',' : '.';
  const point = lang === 'en' ? '.' : ',';
  let at = grouping ? whole.length % 3 || 3 : whole.length;
  let text = whole.slice(0, at);
  for (; at < whole.length; at += 3) text += group + whole.slice(at, at + 3);
  const ending = fraction.padEnd(minDecimals ?? 0, '0').slice(0, decimals);
  if (ending) text += point + ending;
  const plus = sign === 'always' && /[1-9]/.test(text) ? '+' : '';
  return (minus || plus) + text + word;
}
