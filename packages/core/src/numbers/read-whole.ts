import type { Amount } from './amount.js';
import type { NumberSyntaxCode } from './number-syntax-error.js';
import type { Numeral } from './numeral.js';
import { narrow } from './read-literal.js';
import { readUnsigned } from './read-unsigned.js';
import { letters, literals, next, others, r, readLetters, stop, warnings } from './reading.js';

/** A numeral with its values as a caller has them: a number with or without an arithmetic library. */
export type NumeralOf<Value> = Omit<Numeral, 'value' | 'alternatives'> & {
  readonly value: Value;
  readonly alternatives: Value[];
};

/** Why a text is not one number, and where. */
export type Refusal = readonly [code: NumberSyntaxCode, index: number];

// Without what could be read in another way: 1.234 and 0,5, not 012 or 1,234.
const SCHOOL_FIGURES = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(?!\d{3}$)\d+)?$/;

/** Reads a text that is one number and nothing else, its values made of digits and a power of ten, or says why it is none. */
export function readWhole<Value>(
  text: string,
  valueOf: (digits: string, place: number) => Value,
  maxLength = 1000,
): NumeralOf<Value> | Refusal {
  if (text.length > maxLength) return ['too-long', maxLength];
  // Figures as schools teach them are what most texts are.
  if (SCHOOL_FIGURES.test(text)) {
    const decimals = text.includes(',') ? text.length - 1 - text.indexOf(',') : 0;
    const place = 0 - decimals;
    const value = valueOf(text.replace(/\D/g, ''), place);
    return { text, value, decimals, place, form: 'digits', warnings: [], alternatives: [] };
  }
  readLetters(text);
  if (!letters && stop === text.length) return ['empty', 0];
  const first = /^[-−–(+sd]/.test(letters) ? 1 : 0;
  r.at = r.from = first;
  const bracket = letters.startsWith('(');
  const amount = bracket && letters !== '(#' ? undefined : readUnsigned();
  const at = amount || (next() && r.from === first) ? r.at : r.from;
  if (!amount || at < letters.length) {
    const [, , bare, wrong = -1] = literals[at] ?? [];
    if (wrong >= 0) return [bare ? 'ambiguous' : 'bad-grouping', wrong];
    // "Ba phẩy" wants its decimals.
    const understood = (r.at + at > 2 * first && !letters.endsWith('p')) || letters[at] === '?';
    // 1 23: groups of some kind.
    const code = letters.startsWith('##', first) ? 'bad-grouping' : understood ? 'ambiguous' : 'not-a-number';
    readLetters(text, at);
    return [code, stop];
  }
  const rest = narrow(text.slice(stop));
  // A bracket is closed; figures may have their minus behind them.
  if ((rest || bracket) && !/^(?:\(#\)|#[-−])\s*$/.test(letters + rest)) {
    // A slash makes a fraction or a date, a dash a range.
    const code = bracket ? 'not-a-number' : /^[-/–−]/.test(rest) ? 'ambiguous' : 'trailing-text';
    return [/^[.,]\d/.test(rest) ? 'bad-grouping' : code, stop];
  }
  const negative = rest || (first && /^[-−–s]/.test(letters));
  const signed = ([digits, place]: Amount): Value =>
    valueOf(negative && /[1-9]/.test(digits) ? `-${digits}` : digits, place);
  const value = signed(amount);
  const alternatives = others.map(signed);
  if (rest || (first && /^[\s\u200b]*(?:–|[-−+][\s\u200b])/.test(text))) {
    warnings.push('ambiguous-sign');
    alternatives.push(valueOf(...amount));
  }
  return {
    text,
    value,
    decimals: r.decimals,
    place: amount[1],
    form: !letters.includes('#') ? 'words' : /\w/.test(letters) ? 'mixed' : 'digits',
    warnings,
    alternatives: alternatives.filter((one, i) => [value, ...alternatives].map(String).indexOf(String(one)) > i),
  };
}
