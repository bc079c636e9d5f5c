import type { Amount } from './amount.js';
import { scaleUp } from './read-decimals.js';
import { readSum } from './read-sum.js';
import { letters, literals, next, note, others, r, warnings } from './reading.js';

// "Mười năm" is fifteen misspelt or ten years, "một triệu năm" a million years or half a million more.
// (No look-behind: Safari before 16.4 would refuse the whole file.)
const YEAR = /[tmxbhNVLTY]5(?![hmxbcADENVLTYp])/;
// Heard, but not taught: không trăm linh năm, mười tư, hai mươi một, mười năm nghìn, một mươi, linh lăm.
const NOT_TAUGHT = /^[-−–(+sd]?0h|p0+0h|[tx][AD]|[mb]1|[tmxb]5|1[mxb]|l[AE]/;

/** Reads a number without its sign; where it fails, `r.from` is in the way, else what stands behind `r.at`. */
export function readUnsigned(): Amount | undefined {
  r.from = letters.includes('5') ? letters.search(YEAR) + 1 : 0;
  if (r.from > 0) return;
  if (NOT_TAUGHT.test(letters)) note('nonstandard');
  const value = readSimple();
  if (!value || next() !== 'a') return value;
  // Dozens.
  const [digits, place] = value;
  const half = letters.endsWith('ar') && !place;
  r.at += half ? 2 : 1;
  return [String(BigInt(digits) * 12n + (half ? 6n : 0n)), place];
}

function readSimple(): Amount | undefined {
  const at = (r.from = r.at);
  const literal = literals[at];
  if (literal) {
    const [digits, scale, , wrong] = literal;
    if (wrong >= 0) return;
    if (!scale) return readSum();
    r.at++;
    r.decimals = scale;
    const value = scaleUp([digits, -scale]);
    // 1,234 may be thousands.
    if (warnings.includes('ambiguous-separator')) others.push([digits, value[1] + scale]);
    return value;
  }
  // Nửa, một nửa, nửa triệu, nửa tá.
  const one = letters.startsWith('1n', at) ? 1 : 0;
  if (letters[at + one] !== 'n') return readSum();
  const end = (r.at += one + 1);
  const value = scaleUp(['5', -1]);
  // Without diacritics a last "nua" may be nữa, "more".
  return warnings.includes('no-diacritics') && r.at === end ? undefined : value;
}
