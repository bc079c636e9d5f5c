import { AMBIGUOUS_SIGN, warningNames } from './number-warnings.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './read-numeral.js';
import type { Exact } from './reading.js';
import { is, peek, take, type TokenReader } from './token-reader.js';

/** A number as it was read, its values as whole digits and a power of ten: no arithmetic library is needed up to here. */
export interface SignedReading extends Omit<Numeral, 'value' | 'alternatives'> {
  readonly value: Exact;
  readonly negative: boolean;
  /** Other values, of the same sign. */
  readonly others: readonly Exact[];
  /** Whether the sign itself could be meant otherwise. */
  readonly signInDoubt: boolean;
}

/** Reads a number with its sign at the reader's place; `null` leaves the reason in the reader. */
export function readSigned(r: TokenReader, text: string, from: number): SignedReading | null {
  let negative = false;
  let closing = '';
  if (r.kind === '') {
    const sign = r.text.charAt(r.start);
    if (sign === '(' && r.whole) closing = ')';
    else if (!'-−–+－＋'.includes(sign)) return null;
    negative = sign !== '+' && sign !== '＋';
    const at = r.start + 1;
    peek(r, at);
    if (is(r, 's+') || (!r.whole && (!is(r, '#') || r.start > at))) return null;
    if (closing !== '' || sign === '–' || r.start > at) r.warnings |= AMBIGUOUS_SIGN;
    if (closing !== '' && !is(r, '#')) return null;
  } else if (r.kind === 's' || r.kind === '+') {
    negative = r.kind === 's';
    // In running text "trừ" takes away and "cộng" adds.
    if (!r.whole && !/^[âa]/i.test(r.text.charAt(r.start))) return null;
    take(r);
  }
  // A telephone number with its country code.
  if (!negative && r.kind === '#' && r.start > from && /^84\s?\d[\d\s]{8,}$/.test(r.text.slice(r.start, r.stop))) {
    r.code = 'ambiguous';
    return null;
  }
  const reading = readNumeral(r);
  if (reading === null) return null;
  if (r.whole && r.taken < r.end) {
    if (closing !== '' && r.kind === '' && r.text.charAt(r.start) === closing) {
      r.taken = r.start + 1;
      peek(r, r.taken);
      closing = '';
    } else if (!negative && !r.words && /^[-−]\s*$/.test(r.text.slice(r.taken))) {
      negative = true;
      r.taken++;
      peek(r, r.taken);
      r.warnings |= AMBIGUOUS_SIGN;
    }
  }
  if (closing !== '') return null;
  return {
    text: r.whole ? text : text.slice(from, r.taken),
    value: reading.value,
    negative,
    decimals: reading.decimals,
    place: reading.place,
    form: r.words ? (r.digits ? 'mixed' : 'words') : 'digits',
    warnings: warningNames(r.warnings),
    others: reading.others,
    signInDoubt: (r.warnings & AMBIGUOUS_SIGN) !== 0,
  };
}
