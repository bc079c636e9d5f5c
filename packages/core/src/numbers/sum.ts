import { NESTED_BILLIONS } from './number-warnings.js';
import { fits, total, type Part } from './place-value.js';
import type { Exact, Reading } from './reading.js';
import { takeMagnitudes } from './scale-up.js';
import { is, take, type TokenReader } from './token-reader.js';

/**
 * A number that is being put together. `rest` is what stands after the last
 * "tỷ"; the next group must stay below 10^`low`, the place of the last
 * magnitude.
 */
export interface Sum {
  readonly parts: Part[];
  rest: number;
  low: number;
  /** The largest magnitude in `rest`. */
  high: number;
  /** Whether the parts can be added ("nghìn tỷ … trăm tỷ"), and whether they can be nested ("tỷ … trăm triệu tỷ"). */
  added: boolean;
  nested: boolean;
  /** Whether the first group of `rest` says its hundreds, as groups do that others stand before. */
  padded: boolean;
  /** The power of ten of the magnitude words that stand together before this place, and of the last of them. */
  unit: number;
  last: number;
  /** The power of ten of a "trăm" or "chục" right before them. */
  factor: number;
}

const HEAD = 99;
/** Longer figures are parts of their own: what is added up as a double stays exact. */
const LARGE = 1e6;

export function emptySum(): Sum {
  return {
    parts: [],
    rest: 0,
    low: HEAD,
    high: 0,
    added: true,
    nested: true,
    padded: false,
    unit: 0,
    last: 0,
    factor: 0,
  };
}

/** Takes the magnitude words behind `digits` (−1 for none of its own); `false` when the number cannot go on so. */
export function addMagnitudes(r: TokenReader, s: Sum, digits: number | string): boolean {
  if (typeof digits === 'string' || digits >= LARGE) return addLarge(r, s, digits);
  // Half a magnitude is there already, where nothing more is given.
  let fresh = digits >= 0;
  let pending = Math.max(0, digits);
  let unit = 0;
  while (r.kind === 'M') {
    const power = r.n;
    if (power === 9) {
      const low = fresh && digits > 0 ? 0 : s.low;
      unit += 9;
      take(r);
      let exponent = 9;
      // In running text a long row of them is no number.
      while (is(r, 'M') && r.n === 9 && (r.whole || exponent < 90)) {
        exponent += 9;
        take(r);
      }
      unit += exponent - 9;
      if (!close(s, s.rest + pending, exponent, low)) return false;
    } else {
      if (fresh && fits(pending, power, s.low)) {
        s.rest += pending * 10 ** power;
        s.low = power;
        if (s.high < power) s.high = power;
      } else if (s.high < power && (power > 5 || !fresh) && s.parts.length === 0 && s.rest + pending > 0) {
        // nghìn triệu, nghìn vạn: the larger magnitude multiplies all before it.
        s.rest = (s.rest + pending) * 10 ** power;
        s.low = power + (fresh ? 0 : s.low);
        s.high = power;
      } else if (fresh) return false;
      else break;
      unit += power;
      take(r);
    }
    s.last = power;
    pending = 0;
    fresh = false;
  }
  s.unit = unit;
  return true;
}

// Makes a part of all that stands before "tỷ" and after the "tỷ" before it.
function close(s: Sum, digits: number, exponent: number, low: number): boolean {
  const before = s.parts[s.parts.length - 1];
  if (before !== undefined) {
    const limit = before.exponent + before.low;
    s.added &&= digits > 0 && s.high + exponent < limit && fits(digits, exponent, limit);
    s.nested &&= s.padded && fits(digits, 0, 9);
    if (!s.added && !s.nested) return false;
  }
  s.parts.push({ digits, exponent, low: low === HEAD ? 0 : low });
  s.rest = 0;
  s.low = 9;
  s.high = 0;
  return true;
}

function addLarge(r: TokenReader, s: Sum, digits: number | string): boolean {
  if (s.low !== HEAD) return false;
  const exponent = takeMagnitudes(r);
  s.last = exponent;
  s.parts.push({ digits, exponent, low: 0 });
  s.nested = false;
  s.low = exponent;
  s.unit = exponent;
  return true;
}

/** The sum with `digits` as a decimal fraction of 10^`unit`; `null` where that is finer than what was read. */
export function withTail(s: Sum, digits: number, count: number, unit: number): number | string | null {
  const place = unit - count;
  const last = s.parts[s.parts.length - 1];
  if (last === undefined || s.rest > 0 || place < last.exponent) {
    return place > 17 ? null : total(s.parts, s.rest + digits * 10 ** place, !s.added);
  }
  if (typeof last.digits === 'string') return null;
  const low = place - last.exponent;
  const filled = { ...last, low, digits: last.digits + digits * 10 ** low };
  return total([...s.parts.slice(0, -1), filled], 0, !s.added);
}

export function finish(r: TokenReader, s: Sum, others: Exact[] = []): Reading {
  const { parts, rest, added } = s;
  if (parts.length > 1 && added && s.nested) {
    r.warnings |= NESTED_BILLIONS;
    others.push([total(parts, rest, true), 0]);
  }
  const last = parts[parts.length - 1];
  const place = last === undefined || s.low < 9 ? s.low : last.exponent + last.low;
  return { value: [total(parts, rest, !added), 0], decimals: 0, place: place === HEAD ? 0 : place, others };
}
