import { AMBIGUOUS_SEPARATOR } from './number-warnings.js';
import { readSum } from './read-sum.js';
import { fail, type Reading } from './reading.js';
import { readHalf, scaleUp } from './scale-up.js';
import { take, type TokenReader } from './token-reader.js';

/** Reads the longest unsigned number at the reader's place; `null` leaves the reason in the reader. */
export function readNumeral(r: TokenReader): Reading | null {
  if (r.kind === 'n') return readHalf(r);
  if (r.kind === '#') {
    const { digits, scale, wrong, code, warnings } = r.literal;
    if (wrong >= 0) return fail(r, code ? 'ambiguous' : 'bad-grouping', wrong);
    if (scale > 0) {
      take(r);
      return scaleUp(r, digits, scale, (warnings & AMBIGUOUS_SEPARATOR) !== 0);
    }
  }
  return readSum(r);
}
