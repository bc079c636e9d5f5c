import type { DecimalValue } from '../foundation/decimal.js';
import { plainText } from './format-plain.js';
import { wordsOf, type SpellDialect, type SpellWords } from './spell-dialect.js';

export interface SpellNumberOptions extends SpellDialect {
  /**
   * How decimals are read: `pairs` (default) reads one or two of them as a
   * number unless they begin with a zero ("phẩy hai mươi lăm", "phẩy không
   * năm"), more of them digit by digit; `digits` always reads digit by digit.
   */
  readonly decimals?: 'pairs' | 'digits';
  /** Sentence case: a capital first letter. */
  readonly capital?: boolean;
}

/**
 * Reads a number out in words, by default in the school form of the north:
 * nghìn, linh, tỷ, mốt, tư, lăm, with "không trăm" wherever hundreds are
 * missing, so that every number has words of its own. Exact for any size:
 * beyond tỷ the words nest ("một nghìn hai trăm tỷ", "một tỷ tỷ").
 *
 * @throws {FormatError} for NaN, infinities and text that is no canonical decimal.
 * @example
 * ```ts
 * import { spellNumber } from '@danvan/core/numbers';
 * spellNumber(1005); //=> 'một nghìn không trăm linh năm'
 * spellNumber('12.25'); //=> 'mười hai phẩy hai mươi lăm'
 * spellNumber(24_104, { thousand: 'ngàn', zeroTens: 'lẻ' }); //=> 'hai mươi tư ngàn một trăm lẻ bốn'
 * ```
 */
export function spellNumber(value: DecimalValue, options?: SpellNumberOptions): string {
  const words = options === undefined ? (school ??= wordsOf({})) : wordsOf(options);
  const text =
    typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)
      ? spellSafe(value, words)
      : spellText(plainText(value), words, options?.decimals === 'digits');
  return options?.capital === true ? capitalize(text) : text;
}

let school: SpellWords | undefined;

/** The first letter in capitals; every number word begins with a letter of its own. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const BILLION = 1_000_000_000;

function spellSafe(value: number, words: SpellWords): string {
  if (value < 1000) return words.first(value);
  if (value < BILLION) return leading(value, words);
  const low = value % BILLION;
  return leading((value - low) / BILLION, words) + words.billion + (low === 0 ? '' : following(low, words));
}

function spellText(text: string, words: SpellWords, digitByDigit: boolean): string {
  const start = text.startsWith('-') ? 1 : 0;
  const point = text.indexOf('.');
  const end = point < 0 ? text.length : point;
  // Nine digits at a time; each "tỷ" multiplies all that stands before it.
  let at = start + ((end - start) % 9 || 9);
  const first = Number(text.slice(start, at));
  let out = (start === 1 ? 'âm ' : '') + leading(first, words);
  // "một nghìn tỷ hai trăm tỷ" is also said for 1.200 tỷ, "một tỷ tỷ hai tỷ"
  // for a sum: the first missing place is named where groups could be added.
  let apart = false;
  let busy = end - 9;
  while (busy > at && text.charCodeAt(busy - 1) === 48) busy--;
  for (; at < end; at += 9) {
    const group = Number(text.slice(at, at + 9));
    if (!apart && group === 0 && at < busy) {
      out += `${words.billion} không`;
      apart = true;
      continue;
    }
    out += words.billion;
    if (group === 0) continue;
    if (!apart && at + 9 < end) out += missingPlace(first, group, words);
    apart = true;
    out += following(group, words);
  }
  return point < 0 ? out : `${out} phẩy ${spellDecimals(text.slice(point + 1), words, digitByDigit)}`;
}

function missingPlace(before: number, group: number, words: SpellWords): string {
  if (before % 1_000_000 === 0) return group < 1_000_000 ? ' không triệu' : '';
  return before % 1000 === 0 && group < 1000 ? ` không${words.thousand}` : '';
}

function spellDecimals(decimals: string, words: SpellWords, digitByDigit: boolean): string {
  if (decimals.length === 2 && !decimals.startsWith('0') && !digitByDigit) return words.first(Number(decimals));
  return Array.from(decimals, (digit) => words.digits[Number(digit)]).join(' ');
}

// A value below 10⁹ at the head of the number…
function leading(value: number, words: SpellWords): string {
  const units = value % 1000;
  const thousands = ((value - units) / 1000) % 1000;
  const tail = units === 0 ? '' : words.next(units);
  if (value < 1000) return words.first(value);
  if (value < 1_000_000) return words.first(thousands) + words.thousand + tail;
  const head = `${words.first(Math.trunc(value / 1_000_000))} triệu`;
  return (thousands === 0 ? head : head + words.next(thousands) + words.thousand) + tail;
}

// …and after a higher group, where every part says its hundreds.
function following(value: number, words: SpellWords): string {
  const units = value % 1000;
  const rest = (value - units) / 1000;
  const thousands = rest % 1000;
  const millions = (rest - thousands) / 1000;
  let out = millions === 0 ? '' : `${words.next(millions)} triệu`;
  if (thousands !== 0) out += words.next(thousands) + words.thousand;
  return units === 0 ? out : out + words.next(units);
}
