import type { Amount } from './amount.js';
import type { NumberSyntaxCode } from './number-syntax-error.js';
import type { Numeral, NumberWarning } from './numeral.js';
import { isDigit, readLiteral } from './read-literal.js';
import { readUnsigned } from './read-unsigned.js';
import { readingOf, skipSpaces } from './reading.js';

/** What a text says, its values as digits and a power of ten: no arithmetic library is needed up to here. */
export interface WholeReading extends Pick<Numeral, 'decimals' | 'form' | 'warnings'> {
  readonly value: Amount;
  readonly negative: boolean;
  /** Other values, of the same sign. */
  readonly others: readonly Amount[];
}

/** Why a text is not one number, and where. */
export interface Refusal {
  readonly code: NumberSyntaxCode;
  readonly index: number;
}

/** The longest text that is read, in characters, unless a caller says otherwise. */
export const DEFAULT_MAX_LENGTH = 1000;

// Signs; a bracket is one in accounts.
const MINUS = '-−–－(';

/** Reads a text that is one number and nothing else, or says why it is none. */
export function readWhole(text: string, maxLength: number): WholeReading | Refusal {
  const error = (code: NumberSyntaxCode, index: number): Refusal => ({ code, index });
  if (text.length > maxLength) return error('too-long', maxLength);
  // Figures alone are what most texts are.
  if (isDigit(text, 0)) {
    const warnings: NumberWarning[] = [];
    const { digits, scale, wrong, stop } = readLiteral(text, 0, warnings);
    if (wrong < 0 && stop === text.length) {
      const others: Amount[] = warnings.includes('ambiguous-separator') ? [[digits, 0]] : [];
      return { negative: false, value: [digits, 0 - scale], others, decimals: scale, form: 'digits', warnings };
    }
  }
  const start = skipSpaces(text, 0);
  const mark = text.charAt(start);
  if (mark === '') return error('empty', 0);
  let negative = MINUS.includes(mark);
  const signed = negative || '+＋'.includes(mark);
  const begun = signed ? skipSpaces(text, start + 1) : start;
  const r = readingOf(text, begun);
  const { letters, literals, warnings } = r;
  const sign = letters.charAt(0);
  if (!signed && (sign === 's' || sign === '+')) {
    negative = sign === 's';
    r.at = 1;
  }
  const first = r.at;
  const bracket = mark === '(';
  const figures = letters === '#';
  const value = bracket && !figures ? undefined : readUnsigned(r);
  const at = value ? r.at : r.from;
  if (!value || at < letters.length) {
    const { wrong = -1, bare } = literals[at] ?? {};
    if (wrong >= 0) return error(bare ? 'ambiguous' : 'bad-grouping', wrong);
    const { stop } = readingOf(text, begun, at);
    // 1 23: groups of some kind.
    if (at === 1 && letters.startsWith('##')) return error('bad-grouping', stop);
    // "Ba phẩy" wants its decimals.
    const understood = (Math.max(r.at, at) > first && !letters.endsWith('p')) || letters[at] === '?';
    return error(understood ? 'ambiguous' : 'not-a-number', stop);
  }
  const rest = text.slice(r.stop);
  const trailing = rest !== '' && figures && !negative && /^[-−]\s*$/.test(rest);
  if (bracket ? !/^\)\s*$/.test(rest) : rest && !trailing) {
    // A slash makes a fraction or a date, a dash a range.
    const code = bracket ? 'not-a-number' : /^[-/–−]/.test(rest) ? 'ambiguous' : 'trailing-text';
    return error(/^[.,]\d/.test(rest) ? 'bad-grouping' : code, r.stop);
  }
  if (bracket || trailing || mark === '–' || begun - start > 1) warnings.push('ambiguous-sign');
  return {
    negative: negative || trailing,
    value,
    others: r.others,
    decimals: r.decimals,
    form: figures ? 'digits' : letters.includes('#') ? 'mixed' : 'words',
    warnings,
  };
}
