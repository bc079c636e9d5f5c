import type { Amount } from './amount.js';
import { scaleUp } from './read-decimals.js';
import { readSum } from './read-sum.js';
import { next, type Reading } from './reading.js';

// "Mười năm" is fifteen misspelt or ten years, "một triệu năm" a million years or half a million more.
// (No look-behind: Safari before 16.4 would refuse the whole file.)
const YEAR = /[tmxbhNVLTY]5(?![hmxbcADENVLTYp])/;
const HALF = /^[s+]?1?n/;

/** Reads a number without its sign; where it fails, `r.from` is in the way, else what stands behind `r.at`. */
export function readUnsigned(r: Reading): Amount | undefined {
  const year = r.letters.includes('5') ? r.letters.search(YEAR) + 1 : 0;
  if (year > 0) {
    r.from = year;
    return;
  }
  const value = readSimple(r);
  if (!value || next(r) !== 'a') return value;
  // Dozens.
  const [digits, place] = value;
  const half = r.letters.endsWith('ar') && !place;
  r.at += half ? 2 : 1;
  return [(BigInt(digits) * 12n + (half ? 6n : 0n)).toString(), place];
}

function readSimple(r: Reading): Amount | undefined {
  const { letters, warnings, at } = r;
  r.from = at;
  const literal = next(r) === '#' ? r.literals[at] : undefined;
  if (literal) {
    const { digits, scale, wrong } = literal;
    if (wrong >= 0) return;
    if (!scale) return readSum(r);
    r.at++;
    r.decimals = scale;
    const value = scaleUp(r, [digits, -scale]);
    // 1,234 may be thousands.
    if (warnings.includes('ambiguous-separator')) r.others.push([digits, value[1] + scale]);
    return value;
  }
  // Nửa, một nửa, nửa triệu, nửa tá.
  const half = letters.includes('n') ? HALF.exec(letters)?.[0] : undefined;
  if (half === undefined) return readSum(r);
  r.at = half.length;
  const value = scaleUp(r, ['5', -1]);
  // Without diacritics a last "nua" may be nữa, "more".
  return warnings.includes('no-diacritics') && r.at === half.length ? undefined : value;
}
