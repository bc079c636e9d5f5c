import type { NumberWarning } from './numeral.js';

/** A number in figures: `digits` × 10^−`scale`. */
export interface Literal {
  readonly stop: number;
  /** The digits without separators. */
  readonly digits: string;
  readonly scale: number;
  /** How many digits, where no separator stands between them; 0 where one does. */
  readonly bare: number;
  /** −1, or where the separators make no number; without separators, where a zero leads (a telephone number, a code). */
  readonly wrong: number;
}

// What may stand between figures, and below each the separator that it is a form of.
const MARKS = ".．,，'’ \u00a0\u2007\u2009\u202f";
const KINDS = "..,,''     ";

// The digit at a place, full-width digits included; above nine where there is none.
function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at) || 0;
  return (unit - (unit < 0xff10 ? 48 : 0xff10)) >>> 0;
}

export function isDigit(text: string, at: number): boolean {
  return digitAt(text, at) < 10;
}

/**
 * Reads the figures and separators that begin at `start`. A separator belongs
 * to the number only when a digit follows it, a space or an apostrophe only
 * before exactly three.
 */
export function readLiteral(text: string, start: number, warnings: NumberWarning[]): Literal {
  let value = 0;
  let count = 0;
  let run = 0;
  let first = 0;
  // The kinds of separators; the last may differ from the others.
  let kinds = 0;
  let group = '';
  let last = '';
  let wrong = -1;
  let at = start;
  for (; ; at++) {
    const digit = digitAt(text, at);
    if (digit < 10) {
      value = value * 10 + digit;
      run++;
      count++;
      continue;
    }
    const kind = KINDS.charAt(MARKS.indexOf(text.charAt(at)));
    if (!kind || !isDigit(text, at + 1)) break;
    if (kind === ' ' || kind === "'") {
      const behind = kinds > 0 ? last === kind : run && run < 4;
      if (!behind || !isDigit(text, at + 2) || !isDigit(text, at + 3) || isDigit(text, at + 4)) break;
    }
    if (kinds === 0) {
      first = run;
      group = kind;
    } else if (wrong < 0 && (run !== 3 || last !== group)) wrong = at - run;
    last = kind;
    kinds++;
    run = 0;
  }
  const zero = digitAt(text, start) === 0;
  const single = kinds < 2;
  const groups = first > 0 && first < 4 && !zero;
  const thousands = groups && run === 3;
  const scale = last !== group || (single && (last === ',' || (last === '.' && !thousands))) ? run : 0;
  // "05" is five with a leading zero as forms write it; "0905…" is a telephone number, "012" a code.
  if (!kinds) wrong = count > 2 && (zero || (text[start - 1] === '+' && text.startsWith('84', start))) ? start : -1;
  else if (single && scale) wrong = zero && first > 1 && (first > 2 || run === 3) ? start : -1;
  else if (wrong < 0) wrong = !groups ? start : !scale && run !== 3 ? at - run : -1;
  if (group === ',' && (last === '.' || !scale)) warnings.push('english-grouping');
  else if (last === '.' && scale) warnings.push('decimal-point');
  else if (single && group === ',' && thousands) warnings.push('ambiguous-separator');
  if (group === ' ' && text.slice(start, at).includes(' ')) warnings.push('space-grouping');
  return {
    stop: at,
    digits: count < 16 ? String(value) : text.slice(start, at).normalize('NFKC').replace(/\D/g, ''),
    scale,
    bare: kinds ? 0 : count,
    wrong,
  };
}
