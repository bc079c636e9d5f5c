import { AMBIGUOUS_SEPARATOR, DECIMAL_POINT, ENGLISH_GROUPING, SPACE_GROUPING } from './number-warnings.js';

/** A number in digits: `digits` × 10^−`scale`. Filled in by `readLiteral`, and reused from number to number. */
export interface Literal {
  stop: number;
  /** The digits without separators; a string where a double is too small for them. */
  digits: number | string;
  scale: number;
  warnings: number;
  /** How many digits, where no separator stands between them; 0 where one does. */
  bare: number;
  /** −1, or where the separators make no number. */
  wrong: number;
  /** Whether `wrong` is a leading zero (a telephone number, a code) rather than a separator. */
  code: boolean;
}

const DOT = 46;
const COMMA = 44;
const SPACE = 32;
const APOSTROPHE = 39;

// The digit of a code unit, full-width digits included, or −1.
function digitOf(unit: number): number {
  if (unit < 58) return unit - 48;
  return unit >= 0xff10 && unit <= 0xff19 ? unit - 0xff10 : -1;
}

function isDigit(unit: number): boolean {
  return (unit > 47 && unit < 58) || (unit > 0xff0f && unit < 0xff1a);
}

function separatorOf(unit: number): number {
  switch (unit) {
    case DOT:
    case 0xff0e:
      return DOT;
    case COMMA:
    case 0xff0c:
      return COMMA;
    case SPACE:
    case 0xa0:
    case 0x2007:
    case 0x2009:
    case 0x202f:
      return SPACE;
    case APOSTROPHE:
    case 0x2019:
      return APOSTROPHE;
    default:
      return 0;
  }
}

/**
 * Reads the digits and separators that begin at `at`. A separator belongs to
 * the number only when a digit follows it, a space or an apostrophe only
 * before exactly three.
 */
export function readLiteral(text: string, at: number, end: number, into: Literal): void {
  let value = 0;
  let count = 0;
  let run = 0;
  let first = -1;
  let separators = 0;
  // The kind of the first separator; the other kind, which may come once and
  // last; whether a real space is among them.
  let group = 0;
  let other = 0;
  let wrong = -1;
  let warnings = 0;
  let i = at;
  for (; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) {
      value = value * 10 + digitOf(unit);
      run++;
      continue;
    }
    const separator = separatorOf(unit);
    if (separator === 0 || i + 1 >= end || !isDigit(text.charCodeAt(i + 1))) break;
    if (separator === SPACE || separator === APOSTROPHE) {
      const inside = first < 0 ? run > 0 && run < 4 : group === separator && other === 0;
      if (!inside || !threeDigits(text, i + 1, end)) break;
      if (unit === SPACE) warnings |= SPACE_GROUPING;
    }
    if (first < 0) {
      first = run;
      group = separator;
    } else {
      if (wrong < 0 && (run !== 3 || other !== 0)) wrong = i - run;
      if (separator !== group) other = separator;
    }
    separators++;
    count += run;
    run = 0;
  }
  count += run;
  const zero = digitOf(text.charCodeAt(at)) === 0;
  into.stop = i;
  into.scale = 0;
  into.bare = 0;
  into.code = false;
  if (separators === 0) {
    into.bare = count;
    // "05" is five with a leading zero as forms write it; "0905…" is a
    // telephone number, "012" a code.
    if (zero && count > 2) {
      wrong = at;
      into.code = true;
    }
  } else {
    const grouped = first > 0 && first < 4 && !zero;
    const last = i - run;
    if (other !== 0) {
      if (!grouped || other === SPACE || other === APOSTROPHE) wrong = wrong < 0 ? at : wrong;
      if (other === DOT) warnings |= group === COMMA ? ENGLISH_GROUPING : DECIMAL_POINT;
      if (other === DOT && group !== COMMA && run === 3 && wrong < 0) wrong = last;
      into.scale = run;
    } else if (separators === 1 && (group === DOT || group === COMMA)) {
      const thousands = grouped && run === 3;
      if (group === COMMA && thousands) warnings |= AMBIGUOUS_SEPARATOR;
      if (group === COMMA || !thousands) into.scale = run;
      if (group === DOT && !thousands) warnings |= DECIMAL_POINT;
      if (zero && first > 1 && (first > 2 || run === 3)) wrong = at;
    } else {
      if (!grouped) wrong = wrong < 0 ? at : wrong;
      else if (run !== 3 && wrong < 0) wrong = last;
      if (group === COMMA) warnings |= ENGLISH_GROUPING;
    }
  }
  into.warnings = warnings;
  into.wrong = wrong;
  into.digits = count < 16 ? value : text.slice(at, i).normalize('NFKC').replace(/\D/g, '');
}

function threeDigits(text: string, at: number, end: number): boolean {
  if (at + 3 > end) return false;
  for (let i = at; i < at + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return at + 3 === end || !isDigit(text.charCodeAt(at + 3));
}
