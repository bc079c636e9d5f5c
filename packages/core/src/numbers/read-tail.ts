import { BARE_HALF, COLLOQUIAL_TAIL } from './number-warnings.js';
import { fits, total } from './place-value.js';
import type { Group } from './read-group.js';
import { fail, type Exact, type Reading } from './reading.js';
import { addMagnitudes, finish, withTail, type Sum } from './sum.js';
import { rewind, take, type Mark, type TokenReader } from './token-reader.js';

// Where a figure in running text ends: before a stop or the currency.
const SENTENCE_END = /\s*(?:$|[.,;:!?)\]]|[đ₫]|vnd)/iy;

/** "rưỡi" after a magnitude: half of the magnitude, which "nghìn tỷ" is too. */
export function halfTail(r: TokenReader, s: Sum): Reading | null {
  const at = r.start;
  take(r);
  if (r.kind === 'M' && s.parts.length === 0 && r.n > s.unit) {
    s.rest += 5 * 10 ** (s.unit - 1);
    s.low = s.unit - 1;
    return addMagnitudes(r, s, -1) ? finish(r, s) : fail(r, 'ambiguous', at);
  }
  return tail(r, s, 5, 1, at, BARE_HALF, []);
}

/** One digit after a magnitude: "một triệu hai", "triệu tư". */
export function digitWordTail(r: TokenReader, s: Sum, digit: number, at: number): Reading | null {
  r.warnings |= COLLOQUIAL_TAIL;
  return tail(r, s, digit, 1, at, 0, [[total(s.parts, s.rest + digit, !s.added), 0]]);
}

/** "một trăm hai": 120, for some 102. */
export function hundredsTail(r: TokenReader, s: Sum, g: Group, at: number): Reading | null {
  const value = g.value + g.tail * 10;
  if (g.value === 0 || !fits(value, 0, s.low) || r.kind === 'p') return fail(r, 'ambiguous', at);
  r.warnings |= COLLOQUIAL_TAIL;
  const other: Exact = [total(s.parts, s.rest + g.value + g.tail, !s.added), 0];
  s.rest += value;
  s.low = 1;
  return finish(r, s, [other]);
}

/** Digits after a magnitude: "1tr2", "2 tỷ 345", "1 triệu 500.000". They were taken; `before` is the place before them. */
export function digitsTail(
  r: TokenReader,
  s: Sum,
  digits: number | string,
  bare: number,
  before: Mark,
  at: number,
): Reading | null {
  SENTENCE_END.lastIndex = r.taken;
  const loose = !r.whole && at > before[0] && !SENTENCE_END.test(r.text);
  const long = bare > 3 && bare !== s.unit;
  if (typeof digits === 'string' || loose || long || (bare === 0 && !fits(digits, 0, s.low))) {
    rewind(r, before);
    return finish(r, s);
  }
  if (bare === 0 || bare === s.unit) {
    s.rest += digits;
    s.low = 0;
    return finish(r, s);
  }
  r.warnings |= COLLOQUIAL_TAIL;
  const others: Exact[] = [[total(s.parts, s.rest + digits, !s.added), 0]];
  // "1 triệu 25" may also leave out "nghìn".
  if (s.last > 5 && bare === 2) others.push([total(s.parts, s.rest + digits * 10 ** (s.last - 3), !s.added), 0]);
  return tail(r, s, digits, bare, at, 0, others);
}

function tail(
  r: TokenReader,
  s: Sum,
  digits: number,
  count: number,
  at: number,
  warning: number,
  others: Exact[],
): Reading | null {
  const value = withTail(s, digits, count, s.unit);
  if (value === null) return fail(r, 'ambiguous', at);
  for (const unit of [s.last, s.unit + s.factor]) {
    const other = unit === s.unit ? null : withTail(s, digits, count, unit);
    if (other === null) continue;
    r.warnings |= warning;
    others.push([other, 0]);
  }
  return { value: [value, 0], decimals: 0, place: s.unit - count, others };
}
