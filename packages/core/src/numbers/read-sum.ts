import { BARE_MAGNITUDE, ELIDED_MAGNITUDE, ELIDED_ZERO, SLANG } from './number-warnings.js';
import { fits, total } from './place-value.js';
import { readDecimalWords } from './read-decimal-words.js';
import { clear, emptyGroup, readAfterHundreds, readGroup, type Group } from './read-group.js';
import { digitsTail, digitWordTail, halfTail, hundredsTail } from './read-tail.js';
import { fail, type Exact, type Reading } from './reading.js';
import { addHalf, readHalf } from './scale-up.js';
import { addMagnitudes, emptySum, finish, type Sum } from './sum.js';
import { is, mark, peek, rewind, take, type Mark, type TokenReader } from './token-reader.js';

/** Reads groups and their magnitudes, the largest first: "hai tỷ ba trăm triệu", "1.500 tỷ", "1tr2". */
export function readSum(r: TokenReader): Reading | null {
  const g = emptyGroup();
  const s = emptySum();
  for (let inside = false; ; inside = true) {
    const before = mark(r);
    const at = r.start;
    let digits: number | string;
    let figures = false;
    if (r.kind === '#') {
      const { literal } = r;
      if (inside && (literal.wrong >= 0 || literal.scale > 0)) return finish(r, s);
      digits = literal.digits;
      const { bare } = literal;
      clear(g);
      take(r);
      const counted = countWords(r, g, digits);
      if (r.code !== '') return null;
      figures = counted < 0;
      if (!figures) digits = counted;
      else if (inside && !is(r, 'M')) return digitsTail(r, s, digits, bare, before, at);
    } else if (r.kind === 'M' || r.kind === 'a') {
      if (inside) return finish(r, s);
      // An abbreviation or a slang word needs its count.
      if (/^(?:k|tr)$/i.test(r.text.slice(at, r.stop)) || r.tokenWarnings & SLANG) return null;
      r.warnings |= BARE_MAGNITUDE;
      clear(g);
      digits = 1;
    } else if (inside && r.kind === 'o') {
      // triệu mốt, triệu tư; but "trăm lăm", "triệu lăm" are said for two values.
      const n = r.n;
      take(r);
      return n === 5 ? fail(r, 'ambiguous', at) : digitWordTail(r, s, n, at);
    } else if (readGroup(r, g, inside)) digits = g.value;
    else return r.code === '' && inside ? finish(r, s) : null;

    if (r.kind === 'M') {
      if (s.rest === 0 && s.high === 0) s.padded = g.hundreds || (inside && digits === 0);
      if (digits === 0 && !figures && !namesPlace(r, s, inside)) return fail(r, 'ambiguous', at);
      // "một trăm hai nghìn": 120 or 102 of them?
      if (g.tail >= 0 || !addMagnitudes(r, s, digits)) {
        if (!inside || g.tail >= 0) return fail(r, 'ambiguous', at);
        rewind(r, before);
        return finish(r, s);
      }
      if (inside && !figures && g.value > 0 && g.value < 100 && !g.hundreds) r.warnings |= ELIDED_ZERO;
      s.factor = g.factor;
      if (digits === 0 && !figures && !is(r, 'dztxbhl')) return fail(r, 'ambiguous', at);
      if (is(r, 'r')) return halfTail(r, s);
      if (is(r, 'p')) return decimalsOf(r, s);
      if (r.whole) skipComma(r);
    } else return inside ? lastGroup(r, s, g, digits, before, at) : onlyGroup(r, s, g, digits, figures, at);
  }
}

// "không nghìn" names a place that is empty, between a larger and a smaller one.
function namesPlace(r: TokenReader, s: Sum, inside: boolean): boolean {
  return inside && (r.n < s.low || (s.low === 9 && s.high === 0 && s.rest === 0));
}

// Figures with a smaller word behind them: 2 trăm, 3 chục. −1 where there is none.
function countWords(r: TokenReader, g: Group, digits: number | string): number {
  if (typeof digits === 'string' || digits >= 1e6) return -1;
  if (r.kind === 'h' && digits < 10) {
    readAfterHundreds(r, g, digits * 100);
    return g.value;
  }
  if (r.kind !== 'h' && r.kind !== 'c') return -1;
  g.factor = r.n;
  take(r);
  return digits * 10 ** g.factor;
}

// A number of one group, without a magnitude.
function onlyGroup(
  r: TokenReader,
  s: Sum,
  g: Group,
  digits: number | string,
  figures: boolean,
  at: number,
): Reading | null {
  if (r.kind === 'a') {
    if (typeof digits === 'string' || g.tail >= 0) return fail(r, 'ambiguous', at);
    take(r);
    if (!is(r, 'r')) return exactly(digits * 12);
    take(r);
    return exactly(digits * 12 + 6);
  }
  if (r.kind === 'n' && digits === 1 && g.lone) return readHalf(r);
  if (r.kind === 'p' && g.tail < 0) return readDecimalWords(r, digits, 0);
  if (g.tail >= 0) return hundredsTail(r, s, g, at);
  if (r.kind !== 'r') return exactly(digits);
  if (g.factor !== 1) return addHalf(r, digits, figures);
  take(r);
  return exactly(Number(digits) + 5);
}

// The last group behind magnitudes.
function lastGroup(
  r: TokenReader,
  s: Sum,
  g: Group,
  digits: number | string,
  before: Mark,
  at: number,
): Reading | null {
  if (typeof digits === 'string' || !fits(digits, 0, s.low)) {
    rewind(r, before);
    return finish(r, s);
  }
  // A last "không" says nothing.
  if (digits === 0 && !g.hundreds) {
    rewind(r, before);
    return finish(r, s);
  }
  if (g.tail >= 0) return hundredsTail(r, s, g, at);
  if (g.lone && !is(r, 'p')) {
    if (digits !== 5) return digitWordTail(r, s, digits, at);
    // "một triệu năm": 1.500.000, or a million years?
    if (r.whole) return fail(r, 'ambiguous', at);
    rewind(r, before);
    return finish(r, s);
  }
  const others: Exact[] = [];
  if (digits > 0 && digits < 100 && !g.hundreds) r.warnings |= ELIDED_ZERO;
  if (s.last >= 6 && digits > 0 && digits % 10 === 0 && !g.odd && (digits > 99 || !g.hundreds)) {
    // "một triệu hai trăm" is said for 1.200.000, too.
    r.warnings |= ELIDED_MAGNITUDE;
    others.push([total(s.parts, s.rest + digits * 10 ** (s.last === 9 ? 6 : 3), !s.added), 0]);
  }
  s.rest += digits;
  s.low = 0;
  return is(r, 'p') ? decimalsOf(r, s) : finish(r, s, others);
}

function decimalsOf(r: TokenReader, s: Sum): Reading | null {
  return readDecimalWords(r, total(s.parts, s.rest, !s.added), s.parts.length > 0 ? 9 : s.high);
}

function exactly(digits: number | string): Reading {
  return { value: [digits, 0], decimals: 0, place: 0, others: [] };
}

// Receipts set a comma behind a magnitude: "một triệu, hai trăm nghìn".
function skipComma(r: TokenReader): void {
  if (r.kind !== '' || r.text.charAt(r.start) !== ',') return;
  peek(r, r.start + 1);
  if (!is(r, 'dztxbhcl')) peek(r, r.taken);
}
