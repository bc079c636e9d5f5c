import { append, powerOf, type Amount } from './amount.js';
import { next, warn, type Reading } from './reading.js';
import { addMagnitudes, finish, valuesOf } from './sum.js';

/** "Rưỡi" after a magnitude: half of the magnitude, which "nghìn tỷ" is too. */
export function halfTail(r: Reading): Amount | undefined {
  r.from = r.at++;
  if (!r.unit) warn(r, 'bare-half');
  if (!r.block || powerOf(next(r)) < 3) return tail(r, '5', 1, true);
  // Một nghìn rưỡi triệu.
  r.block = append(r.block, '5', r.unit - 1);
  return addMagnitudes(r) ? finish(r) : undefined;
}

/** Digits after a magnitude: "một triệu hai", "1tr25", "2 tỷ 345", "1 triệu 500.000". */
export function digitsTail(r: Reading, digits: string, count: number): Amount | undefined {
  if (count === 0 || count === r.unit) return finish(r, digits);
  if (count > Math.min(3, r.unit)) return;
  warn(r, 'colloquial-tail');
  r.others.push(...valuesOf(r, digits));
  // "1 triệu 25" may also leave out "nghìn".
  if (r.last > 5 && count === 2) r.others.push(...valuesOf(r, digits, r.last - 3));
  return tail(r, digits, count);
}

// Digits that count tenths, hundredths … of the unit before them.
function tail(r: Reading, digits: string, count: number, half = false): Amount | undefined {
  // Tenths of "trăm nghìn", or of the "nghìn"?
  if (/[hc][NVLTY]+$/.test(r.letters.slice(0, r.from))) return;
  if (r.last !== r.unit) {
    // "Một nghìn tỷ rưỡi": half of "nghìn tỷ", or of the "tỷ"?
    if (half) warn(r, 'bare-half');
    r.others.push(...valuesOf(r, digits, r.last - count));
  }
  return finish(r, digits, r.unit - count);
}
