import { powerOf, type Amount } from './amount.js';
import { readGroup, said, value as counted } from './read-group.js';
import { letters, literals, next, r } from './reading.js';

const DIGITS = /^(?:\d(?![hmxbcADE]))*/;

/**
 * Reads "phẩy" and the decimals: digit by digit (không năm, năm sáu bảy), as a
 * number of two or three digits (hai mươi lăm, không trăm linh năm) after any
 * zeros, or in figures (2 phẩy 25).
 */
export function readDecimals(units: string): Amount | undefined {
  const [digits = ''] = DIGITS.exec(letters.slice((r.from = ++r.at))) ?? [];
  let decimals = digits;
  r.at += digits.length;
  const [figures = '', , bare] = literals[r.at] ?? [];
  if (!digits && bare) {
    decimals = figures;
    r.at++;
  } else if (!/[1-9]/.test(digits) && readGroup(true)) {
    // "Phẩy năm trăm": .500, or hundreds of the half? "Phẩy tư": no tens stand before it.
    const hundreds = said.includes('h');
    if (/[hc]$|^(?:#|0*[ADU]$)|\dl/.test(digits + said) || (hundreds && powerOf(next()) > 2)) return;
    decimals += counted.padStart(hundreds ? 3 : 2, '0');
  }
  if (!decimals) return;
  r.decimals = decimals.length;
  return [`${units}${decimals}`, -r.decimals];
}
