import type { DecimalValue } from '../foundation/decimal.js';
import type { Lang } from '../foundation/local-text.js';
import { compactScale, type CompactStyle } from './format-compact.js';
import { FormatError } from './format-error.js';
import { plainText } from './format-plain.js';
import { roundText } from './format-round.js';

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
export function formatNumber(value: DecimalValue, options?: FormatNumberOptions): string {
  if (options === undefined) {
    if (typeof value === 'number' && value < 1000 && value > -1000 && Number.isInteger(value)) return String(value | 0);
    return write(plainText(value), '.', ',');
  }
  const { decimals, minDecimals, grouping = true, sign, compact, lang = 'vi' } = options;
  checkPlaces(decimals);
  checkPlaces(minDecimals);
  let text = plainText(value);
  let word = '';
  if (compact !== undefined) {
    const scale = compactScale(text, compact, lang, decimals ?? 1);
    text = scale.text;
    word = scale.word;
  } else if (decimals !== undefined) {
    text = roundText(text, decimals);
  }
  const least = minDecimals ?? (compact === undefined ? decimals : 0);
  if (least !== undefined && least > 0)
    text = padDecimals(text, decimals === undefined ? least : Math.min(least, decimals));
  const group = lang === 'en' ? ',' : '.';
  const written = write(text, grouping ? group : '', lang === 'en' ? '.' : ',') + word;
  return sign === 'always' && !text.startsWith('-') && /[1-9]/.test(text) ? `+${written}` : written;
}

function checkPlaces(places: number | undefined): void {
  if (places === undefined || (Number.isInteger(places) && places >= 0 && places <= 1000)) return;
  throw new FormatError('bad-option', {
    vi: 'Số chữ số thập phân phải là số nguyên từ 0 đến 1.000.',
    en: 'The number of decimals must be a whole number from 0 to 1,000.',
  });
}

function padDecimals(text: string, places: number): string {
  const point = text.indexOf('.');
  const missing = places - (point < 0 ? 0 : text.length - point - 1);
  return missing > 0 ? text + (point < 0 ? '.' : '') + '0'.repeat(missing) : text;
}

function write(text: string, group: string, comma: string): string {
  const point = text.indexOf('.');
  const end = point < 0 ? text.length : point;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let at = end - start > 3 && group !== '' ? start + ((end - start) % 3 || 3) : end;
  let out = text.slice(0, at);
  for (; at < end; at += 3) out += group + text.slice(at, at + 3);
  return point < 0 ? out : out + comma + text.slice(point + 1);
}
