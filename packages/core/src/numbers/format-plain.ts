import type { DecimalValue } from '../foundation/decimal.js';
import { FormatError } from './format-error.js';

const CANONICAL = /^-?\d+(?:\.\d+)?$/;

/**
 * The canonical text of a value: no exponent, no needless zeros, never `-0`.
 * A float goes by its shortest decimal text: 0.1 is 0.1 and nothing beside it.
 * Works on text alone, so that a page that only writes numbers loads no
 * arithmetic library.
 */
export function plainText(value: DecimalValue): string {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw notFinite();
    // 0 also for −0, which no text should show.
    if (value === 0) return '0';
    const text = String(value);
    return text.includes('e') ? expand(text) : text;
  }
  if (typeof value === 'string') return trim(value);
  // Anything else is a Decimal of this or of another copy of decimal.js; what
  // comes from plain JavaScript and is none must still end in the typed error.
  const foreign = value as { toFixed?: unknown } | null | undefined;
  const text = typeof foreign?.toFixed === 'function' ? value.toFixed() : '';
  if (text === 'NaN' || text.endsWith('Infinity')) throw notFinite();
  return trim(text);
}

function trim(text: string): string {
  if (!CANONICAL.test(text)) {
    throw new FormatError('not-a-number', {
      vi: 'Giá trị không phải là số thập phân viết chuẩn, ví dụ "-1234.5".',
      en: 'The value is not a canonical decimal such as "-1234.5".',
    });
  }
  const negative = text.startsWith('-');
  let start = negative ? 1 : 0;
  let end = text.length;
  const point = text.indexOf('.');
  const units = (point < 0 ? end : point) - 1;
  while (start < units && text.charCodeAt(start) === 48) start++;
  if (point >= 0) {
    while (text.charCodeAt(end - 1) === 48) end--;
    if (end - 1 === point) end = point;
  }
  const digits = text.slice(start, end);
  return negative && digits !== '0' ? `-${digits}` : digits;
}

// "1.5e+21" and "1e-7" are how JavaScript prints floats outside 10⁻⁶…10²¹.
function expand(text: string): string {
  const at = text.indexOf('e');
  const exponent = Number(text.slice(at + 1));
  const sign = text.startsWith('-') ? '-' : '';
  const mantissa = text.slice(sign.length, at);
  const point = mantissa.indexOf('.');
  const digits = mantissa.replace('.', '');
  const place = (point < 0 ? mantissa.length : point) + exponent;
  if (place <= 0) return `${sign}0.${'0'.repeat(-place)}${digits}`;
  return sign + digits + '0'.repeat(place - digits.length);
}

function notFinite(): FormatError {
  return new FormatError('not-finite', {
    vi: 'NaN và vô cực không viết thành số được.',
    en: 'NaN and infinities cannot be written as a number.',
  });
}
