import type { Amount } from './amount.js';
import type { NumberSyntaxCode } from './number-syntax-error.js';
import type { Numeral } from './numeral.js';
import { readUnsigned } from './read-unsigned.js';
import { readingOf } from './reading.js';

/** What a text says, its values as digits and a power of ten: no arithmetic library is needed up to here. */
export interface WholeReading extends Pick<Numeral, 'decimals' | 'form' | 'warnings'> {
  readonly value: Amount;
  /** Other values, and maybe the same. */
  readonly others: readonly Amount[];
}

/** Why a text is not one number, and where. */
export interface Refusal {
  readonly code: NumberSyntaxCode;
  readonly index: number;
}

/** The longest text that is read, in characters, unless a caller says otherwise. */
export const DEFAULT_MAX_LENGTH = 1000;

// Without what could be read in another way: 1.234 and 0,5, not 012 or 1,234.
const SCHOOL_FIGURES = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(?!\d{3}$)\d+)?$/;

function error(code: NumberSyntaxCode, index: number): Refusal {
  return { code, index };
}

/** Reads a text that is one number and nothing else, or says why it is none. */
export function readWhole(text: string, maxLength: number): WholeReading | Refusal {
  if (text.length > maxLength) return error('too-long', maxLength);
  // Figures as schools teach them are what most texts are.
  if (SCHOOL_FIGURES.test(text)) {
    const decimals = text.includes(',') ? text.length - 1 - text.indexOf(',') : 0;
    const value: Amount = [text.replace(/\D/g, ''), 0 - decimals];
    return { value, others: [], decimals, form: 'digits', warnings: [] };
  }
  const r = readingOf(text);
  const { letters, literals, warnings, stop: end } = r;
  if (!letters && end === text.length) return error('empty', 0);
  const first = /^[-−–(+sd]/.test(letters) ? 1 : 0;
  r.at = r.from = first;
  const bracket = letters.startsWith('(');
  const value = bracket && letters !== '(#' ? undefined : readUnsigned();
  const at = value ? r.at : r.from;
  if (!value || at < letters.length) {
    const { wrong = -1, bare } = literals[at] ?? {};
    if (wrong >= 0) return error(bare ? 'ambiguous' : 'bad-grouping', wrong);
    const { stop } = readingOf(text, at);
    // 1 23: groups of some kind.
    if (at === first + 1 && letters.startsWith('##', first)) return error('bad-grouping', stop);
    // "Ba phẩy" wants its decimals.
    const understood = (Math.max(r.at, at) > first && !letters.endsWith('p')) || letters[at] === '?';
    return error(understood ? 'ambiguous' : 'not-a-number', stop);
  }
  const rest = text.slice(end);
  // A bracket is closed; figures may have their minus behind them.
  if ((rest || bracket) && !/^(?:\(#\)|#[-−])\s*$/.test(letters + rest)) {
    // A slash makes a fraction or a date, a dash a range.
    const code = bracket ? 'not-a-number' : /^[-/–−]/.test(rest) ? 'ambiguous' : 'trailing-text';
    return error(/^[.,]\d/.test(rest) ? 'bad-grouping' : code, end);
  }
  const negative = rest || (first && /^[-−–s]/.test(letters));
  const sign = ([digits, place]: Amount): Amount => [/[1-9]/.test(digits) ? `-${digits}` : digits, place];
  const others = negative ? r.others.map(sign) : r.others;
  if (rest || (first && /^[\s\u200b]*(?:–|[-−+][\s\u200b])/.test(text))) {
    warnings.push('ambiguous-sign');
    others.push(value);
  }
  return {
    value: negative ? sign(value) : value,
    others,
    decimals: r.decimals,
    form: !letters.includes('#') ? 'words' : /\w/.test(letters) ? 'mixed' : 'digits',
    warnings,
  };
}
