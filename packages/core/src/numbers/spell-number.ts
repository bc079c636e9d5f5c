import type { DecimalValue } from '../foundation/decimal.js';
import { decimalParts } from './decimal-parts.js';
import { wordList } from './number-words.js';
import type { SpellDialect } from './spell-dialect.js';
import { spelledLetters } from './spell-letters.js';

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

const schoolWords = Object.fromEntries(wordList) as Readonly<Record<string, string>>;

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
  const [sign, whole, decimals] = decimalParts(value);
  const pair = decimals.length === 2 && decimals > '1' && options.decimals !== 'digits';
  const letters =
    (sign && 's') + spelledLetters(whole) + (decimals && `p${pair ? spelledLetters(decimals) : decimals}`);
  const dialect: Readonly<Record<string, string | undefined>> = {
    N: options.thousand,
    l: options.zeroTens,
    Y: options.billion,
    D: options.four,
    F: options.five ?? 'lăm',
    7: options.seven,
  };
  const spelled = letters.split('').map((letter) => dialect[letter] ?? schoolWords[letter]);
  return sentenceCase(spelled.join(' '), options.capital);
}

/** With a capital first letter where it is `wanted`; every number word begins with a letter of its own. */
export function sentenceCase(text: string, wanted: boolean | undefined): string {
  return wanted ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
