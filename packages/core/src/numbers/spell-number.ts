import type { DecimalValue } from '../foundation/decimal.js';
import { decimalParts } from './decimal-parts.js';
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
export function spellNumber(value: DecimalValue, options: SpellNumberOptions = {}): string {
  const words = wordsOf(options);
  const { sign, whole, decimals } = decimalParts(value);
  let text = (sign && 'âm ') + spellWhole(whole, words);
  if (decimals) {
    const pair = decimals.length === 2 && decimals > '1' && options.decimals !== 'digits';
    text += ` phẩy ${pair ? words.first(Number(decimals)) : Array.from(decimals, (digit) => words.first(Number(digit))).join(' ')}`;
  }
  return options.capital ? capitalize(text) : text;
}

/** The first letter in capitals; every number word begins with a letter of its own. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// Nine digits at a time; each "tỷ" multiplies all that stands before it.
function spellWhole(whole: string, words: SpellWords): string {
  let at = whole.length % 9 || 9;
  const head = Number(whole.slice(0, at));
  let text = spellNine(head, words, words.first);
  // "Một nghìn tỷ hai trăm tỷ" is also said for 1.200 tỷ, "một tỷ tỷ hai tỷ" for
  // a sum: the first missing place is named where groups could be added.
  let apart = /[1-9]/.test(whole.slice(at, -9));
  for (; at < whole.length; at += 9) {
    const group = Number(whole.slice(at, at + 9));
    text += words.billion;
    if (apart) text += missingPlace(head, group, words);
    apart = false;
    text += spellNine(group, words, words.next);
  }
  return text;
}

function missingPlace(head: number, group: number, { thousand }: SpellWords): string {
  if (group === 0) return ' không';
  if (head % 1e6 === 0) return group < 1e6 ? ' không triệu' : '';
  return head % 1000 === 0 && group < 1000 ? ` không${thousand}` : '';
}

// A value below 10⁹; behind its first part every other says its hundreds.
function spellNine(value: number, { thousand, next }: SpellWords, first: SpellWords['first']): string {
  const units = value % 1000;
  const thousands = Math.trunc(value / 1000) % 1000;
  const millions = Math.trunc(value / 1e6);
  let text = millions ? `${first(millions)} triệu` : '';
  if (thousands) text += (text ? next : first)(thousands) + thousand;
  return units || (!value && first !== next) ? text + (text ? next : first)(units) : text;
}
