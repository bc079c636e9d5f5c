import { DECIMAL_POINT, YEAR_OR_FIVE } from './number-warnings.js';
import { emptyGroup, readGroup } from './read-group.js';
import { fail, type Reading } from './reading.js';
import { scaleUp } from './scale-up.js';
import { mark, rewind, take, type TokenReader } from './token-reader.js';

/**
 * Reads "phẩy" and the decimals: digit by digit (không năm, năm sáu bảy), as a
 * number of two or three digits (hai mươi lăm, không trăm linh năm) after any
 * zeros, or in figures (2 phẩy 25). A magnitude behind them must be larger than
 * `high`, the largest one before.
 */
export function readDecimalWords(r: TokenReader, units: number | string, high: number): Reading | null {
  const begun = r.start;
  const start = mark(r);
  if (r.n === 1) r.warnings |= DECIMAL_POINT;
  take(r);
  let decimals = '';
  let year = -1;
  if (r.kind === '#') {
    if (r.literal.bare === 0) return fail(r, 'ambiguous', r.start);
    decimals = r.text.slice(r.start, r.stop).normalize('NFKC');
    take(r);
  } else {
    const group = emptyGroup();
    for (;;) {
      const before = mark(r);
      const at = r.start;
      const five = r.kind === 'd' && r.n === 5;
      if (r.kind === '' || r.kind === 'h' || r.kind === 'c' || !readGroup(r, group, decimals === '')) {
        if (r.code !== '') return null;
        break;
      }
      if (!group.lone && !(group.value === 0 && !group.hundreds)) {
        // "phẩy năm trăm": .500, or hundreds of the half? And no number of two digits after digits.
        if (/[1-9]/.test(decimals) || group.tail >= 0 || group.factor > 0 || (group.odd && group.value > 9)) {
          return fail(r, 'ambiguous', at);
        }
        decimals += String(group.value).padStart(group.hundreds ? 3 : 2, '0');
        if (group.hundreds && r.kind === 'M') return fail(r, 'ambiguous', r.start);
        break;
      }
      // In running text a last "năm" is the year that the number counts.
      if (five && /[1-9]/.test(decimals) && r.kind !== 'M' && r.kind !== 'd' && r.kind !== 'z') {
        if (!r.whole) {
          rewind(r, before);
          break;
        }
        year = decimals.length;
      }
      decimals += String(group.value);
    }
  }
  if (decimals === '') {
    // "ba chấm" with nothing behind it: the number ends before.
    rewind(r, start);
    return r.whole ? fail(r, 'not-a-number', begun) : { value: [units, 0], decimals: 0, place: 0, others: [] };
  }
  const whole = `${units}${decimals}`;
  const value = whole.length < 16 ? Number(whole) : whole;
  const scale = decimals.length;
  const reading: Reading =
    r.kind === 'M' && r.n > high
      ? scaleUp(r, value, scale, false)
      : { value: [value, -scale], decimals: scale, place: -scale, others: [] };
  if (year > 0 && reading.place < 0) {
    r.warnings |= YEAR_OR_FIVE;
    reading.others.push([`${units}${decimals.slice(0, year)}`, -year]);
  }
  return reading;
}
