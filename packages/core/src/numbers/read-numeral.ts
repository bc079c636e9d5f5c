import { AMBIGUOUS_SEPARATOR } from './number-warnings.js';
import { readSum } from './read-sum.js';
import { fail, type Reading } from './reading.js';
import { scaleUp } from './scale-up.js';
import { is, mark, rewind, take, type TokenReader } from './token-reader.js';

/** Reads the longest unsigned number at the reader's place; `null` leaves the reason in the reader. */
export function readNumeral(r: TokenReader): Reading | null {
  if (r.kind === '#') {
    const { digits, scale, wrong, code, warnings } = r.literal;
    if (wrong >= 0) return fail(r, code ? 'ambiguous' : 'bad-grouping', wrong);
    if (scale > 0) {
      take(r);
      return scaleUp(r, digits, scale, (warnings & AMBIGUOUS_SEPARATOR) !== 0);
    }
  } else if (r.kind === 'n') return readHalf(r);
  else if (r.kind === 'd' && r.n === 1) {
    const before = mark(r);
    take(r);
    if (is(r, 'n')) return readHalf(r);
    rewind(r, before);
  }
  return readSum(r);
}

// nửa, một nửa, nửa triệu, nửa tá.
function readHalf(r: TokenReader): Reading | null {
  const plain = r.tokenWarnings !== 0;
  const begun = r.start;
  take(r);
  const reading = scaleUp(r, 5, 1, false);
  // Without diacritics a last "nua" may be nữa, "more".
  if (plain && reading.place < 0 && r.taken === begun + 3) return fail(r, 'ambiguous', begun);
  reading.decimals = 0;
  return reading;
}
