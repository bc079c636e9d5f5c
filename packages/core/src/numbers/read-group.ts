import { BARE_MAGNITUDE, NONSTANDARD } from './number-warnings.js';
import { is, mark, rewind, take, type TokenReader } from './token-reader.js';

/** A number below a thousand, in words, and what its form leaves open. */
export interface Group {
  value: number;
  /** "trăm" is said, also in "không trăm". */
  hundreds: boolean;
  /** "linh" stands where the hundreds would. */
  odd: boolean;
  /** One digit and nothing else: after a magnitude it may count tenths of it. */
  lone: boolean;
  /** The digit of "một trăm hai"; −1 where there is none. */
  tail: number;
  /** The power of ten of a last "trăm" or "chục": "trăm nghìn" is a unit too. */
  factor: number;
}

export function emptyGroup(): Group {
  return { value: 0, hundreds: false, odd: false, lone: false, tail: -1, factor: 0 };
}

export function clear(g: Group): void {
  g.value = 0;
  g.hundreds = false;
  g.odd = false;
  g.lone = false;
  g.tail = -1;
  g.factor = 0;
}

/** Reads a group; `false` leaves the reason in the reader or, without one, nothing was there. */
export function readGroup(r: TokenReader, g: Group, inside: boolean): boolean {
  clear(g);
  const n = r.n;
  switch (r.kind) {
    case 'l':
      g.odd = true;
      return inside && readOdd(r, g);
    case 'z':
      take(r);
      if (!is(r, 'h')) return true;
      // "không trăm linh năm" stands behind larger groups only.
      if (!inside) r.warnings |= NONSTANDARD;
      return readAfterHundreds(r, g, 0);
    case 'd': {
      take(r);
      if (is(r, 'h')) return readAfterHundreds(r, g, n * 100);
      const tens = readTens(r, g, n);
      if (tens !== null) return tens;
      g.value = n;
      g.lone = true;
      return true;
    }
    case 't':
    case 'x':
    case 'b':
      return readTeens(r, g);
    case 'h':
      if (inside) return false;
      r.warnings |= BARE_MAGNITUDE;
      return readAfterHundreds(r, g, 100);
    case 'c':
      if (inside) return false;
      r.warnings |= BARE_MAGNITUDE;
      take(r);
      g.value = 10;
      g.factor = 1;
      return true;
    default:
      return false;
  }
}

/** What follows "trăm", which is the next token. */
export function readAfterHundreds(r: TokenReader, g: Group, value: number): boolean {
  g.value = value;
  g.hundreds = true;
  take(r);
  const n = r.n;
  const { literal } = r;
  switch (r.kind) {
    case 'l':
      readOdd(r, g);
      return r.code === '';
    case 't':
    case 'x':
    case 'b':
      return readTeens(r, g);
    case 'r':
      if (value === 0) return fail(r, r.start);
      take(r);
      g.value += 50;
      return true;
    case 'o':
      // "một trăm lăm" is said for 150 and for 105.
      if (n === 5) return fail(r, r.start);
      g.tail = n;
      take(r);
      return true;
    case '#':
      if (!r.digits || literal.bare === 0 || literal.bare > 2) break;
      if (literal.bare === 1) g.tail = Number(literal.digits);
      else g.value += Number(literal.digits);
      take(r);
      return true;
    case 'd': {
      const before = mark(r);
      take(r);
      const tens = readTens(r, g, n);
      if (tens !== null) return tens;
      if (is(r, 'h')) rewind(r, before);
      else if (n === 5 && !is(r, 'M')) {
        // "một trăm năm": 150, or a hundred years?
        const year = r.taken;
        rewind(r, before);
        if (r.whole) return fail(r, year);
      } else g.tail = n;
      return true;
    }
    default:
  }
  g.factor = 2;
  return true;
}

// mươi, chục or the short form (hai mốt) behind the digit of the tens; `null` where none of them follows.
function readTens(r: TokenReader, g: Group, n: number): boolean | null {
  if (!is(r, 'mxco')) return null;
  const { kind } = r;
  g.value += n * 10;
  if (kind === 'o') {
    // hai mốt is twenty-one; nobody says "một lăm" for fifteen.
    if (n === 1) return fail(r, r.start);
    g.value += r.n;
  }
  take(r);
  if (kind === 'c') g.factor = 1;
  if (kind === 'c' || kind === 'o') return true;
  if (n === 1) r.warnings |= NONSTANDARD;
  return readOnes(r, g, true);
}

// mười, hăm, băm and what follows.
function readTeens(r: TokenReader, g: Group): boolean {
  const tens = r.kind === 'b' ? r.n * 10 : 10;
  const begun = r.start;
  const shortened = r.kind === 'b';
  g.value += tens;
  take(r);
  const ones = g.value;
  if (!readOnes(r, g, shortened)) return false;
  if (!shortened || g.value !== ones) return true;
  return fail(r, begun);
}

function readOnes(r: TokenReader, g: Group, afterTens: boolean): boolean {
  const { kind, n } = r;
  if (kind === 'o') {
    // mười tư, mười mốt are heard, but not taught.
    if (!afterTens && n !== 5) r.warnings |= NONSTANDARD;
    g.value += n;
    take(r);
  } else if (kind === 'd') {
    const before = mark(r);
    const sure = r.tokenWarnings === 0;
    const begun = r.start;
    take(r);
    // The digit begins another number: "ba mươi bốn mươi".
    if (is(r, 'mxhco')) rewind(r, before);
    else if (n === 5) {
      // "mười năm": fifteen misspelt, or ten years.
      if (is(r, 'Mp')) {
        g.value += 5;
        r.warnings |= NONSTANDARD;
      } else if (r.whole) return fail(r, begun);
      else rewind(r, before);
    } else {
      if (afterTens && n === 1 && sure) r.warnings |= NONSTANDARD;
      g.value += n;
    }
  }
  return true;
}

// linh năm; behind a magnitude also lẻ mười lăm, lẻ hai mươi.
function readOdd(r: TokenReader, g: Group): boolean {
  const before = mark(r);
  const begun = r.start;
  take(r);
  const n = r.n;
  if (!is(r, 'dotx')) {
    // "linh hoạt", "lẻ tẻ": no number word.
    rewind(r, before);
    return false;
  }
  if (is(r, 'tx')) return g.hundreds ? fail(r, begun) : readTeens(r, g);
  if (is(r, 'o') && n !== 4) r.warnings |= NONSTANDARD;
  take(r);
  if (is(r, 'mx')) return g.hundreds ? fail(r, begun) : readTens(r, g, n) === true;
  g.value += n;
  return true;
}

function fail(r: TokenReader, at: number): false {
  r.code = 'ambiguous';
  r.at = at;
  return false;
}
