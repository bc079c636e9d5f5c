import type { Amount } from './amount.js';
import { readSum, readTerms } from './read-sum.js';
import { letters, literals, next, note, others, r, warnings } from './reading.js';

// "Mười năm" is fifteen misspelt or ten years, "một triệu năm" a million years or half a million more.
// (No look-behind: Safari before 16.4 would refuse the whole file.)
const YEAR = /[tmxbhNVLTY]5(?![hmxbcADENVLTYp])/;
// Heard, but not taught: không trăm linh năm, mười tư, hai mươi một, mười năm nghìn, một mươi, linh lăm, chín trăm
// chín chín.
const NOT_TAUGHT = /^[-−–(+sd]?0h|p0+0h|[tx][AD]|[mb]1|[tmxb]5|1[mxb]|l[AE]|h\d\d/;

function readSimple(): Amount | undefined {
  const at = (r.from = r.at);
  const literal = literals[at];
  // Nửa, một nửa, nửa triệu, nửa tá.
  const one = letters.startsWith('1n', at) ? 1 : 0;
  if (!literal && letters[at + one] !== 'n') return readSum();
  const [digits, scale, , wrong] = literal ?? ['5', 1, 0, -1];
  if (!scale || wrong >= 0) return readSum();
  const end = (r.at += one + 1);
  if (literal) r.decimals = scale;
  const value = readTerms([digits, -scale]);
  // 1,234 may be thousands.
  if (value && warnings.includes('ambiguous-separator')) others.push([digits, value[1] + scale]);
  // Without diacritics a last "nua" may be nữa, "more".
  return !literal && r.at === end && warnings.includes('no-diacritics') ? undefined : value;
}

/** Reads a number without its sign; where it fails, what is in the way stands at `r.from`, in the first group at `r.at`. */
export function readUnsigned(): Amount | undefined {
  r.from = letters.includes('5') ? letters.search(YEAR) + 1 : 0;
  if (r.from > 0) return;
  if (NOT_TAUGHT.test(letters)) note('nonstandard');
  const value = readSimple();
  if (!value || next() !== 'a') return value;
  // Dozens.
  const [digits, place] = value;
  const half = letters.endsWith('aU') && !place;
  r.at += half ? 2 : 1;
  return [String(BigInt(digits) * 12n + (half ? 6n : 0n)), place];
}
