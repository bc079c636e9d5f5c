import { powerOf, type Amount } from './amount.js';
import { readGroup, said, UNITS, value as counted } from './read-group.js';
import { letters, literals, next, note, others, r } from './reading.js';

/** The magnitudes behind decimals, each larger than the one before: "43,5 triệu", "1,5 chục", "nửa nghìn tỷ". */
export function scaleUp([digits, place]: Amount): Amount {
  let scale = place;
  let last = 0;
  for (let power; (power = powerOf(next())) > last || power === 9; r.at++) scale += last = power;
  return [digits, scale];
}

const DIGITS = /(?:\d(?![hmxbcADE]))*/y;

/**
 * Reads "phẩy" and the decimals: digit by digit (không năm, năm sáu bảy), as a
 * number of two or three digits (hai mươi lăm, không trăm linh năm) after any
 * zeros, or in figures (2 phẩy 25). A magnitude behind them must be larger than
 * `high`, the largest one before.
 */
export function readDecimals(units: string, high: number): Amount | undefined {
  DIGITS.lastIndex = ++r.at;
  const [digits = ''] = DIGITS.exec(letters) ?? [];
  let decimals = digits;
  r.at += digits.length;
  if (!digits && next() === '#') {
    const [figures = '', , bare] = literals[r.at] ?? [];
    if (!bare) return;
    decimals = figures;
    r.at++;
  } else if (!/[1-9]/.test(digits) && !UNITS.includes(next())) {
    if (readGroup(!digits)) {
      // "Phẩy năm trăm": .500, or hundreds of the half? "Phẩy tư": no tens stand before it.
      const hundreds = said.includes('h');
      if (/[hc]$|^[AD]$/.test(said) || (hundreds && powerOf(next()) > 2)) return;
      decimals += counted.padStart(hundreds ? 3 : 2, '0');
    }
  }
  r.decimals = decimals.length;
  if (!decimals) return;
  const value: Amount = [`${units}${decimals}`, -r.decimals];
  const power = powerOf(next());
  if (power > 2 && power > high) return scaleUp(value);
  if (digits.endsWith('5') && /[1-9]./.test(digits)) {
    // A last "năm" may be the year that the number counts.
    note('year-or-five');
    others.push([`${units}${digits.slice(0, -1)}`, 1 - r.decimals]);
  }
  return value;
}
