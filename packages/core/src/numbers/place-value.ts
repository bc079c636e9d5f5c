/** A number as far as it is put together: the parts before the last "tỷ" and like magnitudes, the largest first, and the rest. */
export interface Part {
  digits: number | string;
  exponent: number;
  /** The power of ten of its last place, before the exponent. */
  low: number;
}

const SAFE = 9e15;
// By table, because the power is asked for at every word.
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** Whether digits × 10^exponent stay below 10^limit. */
export function fits(digits: number | string, exponent: number, limit: number): boolean {
  const room = limit - exponent;
  if (typeof digits === 'string') return digits.length <= room;
  return room > 15 || digits < (POWERS[room] ?? 1);
}

/** The sum of the parts and the rest. Nested, each part's magnitude also multiplies the parts before it. */
export function total(parts: readonly Part[], rest: number, nested = false): number | string {
  if (parts.length === 0) return rest;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && typeof only.digits === 'number') {
    const sum = only.digits * 10 ** only.exponent + rest;
    if (sum < SAFE) return sum;
  }
  // From the end to the front, every part at its place: linear however many there are.
  const pieces: string[] = [];
  let filled = 0;
  let place = 0;
  let text = String(rest);
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (part === undefined) break;
    let { digits } = part;
    place = nested ? place + part.exponent : part.exponent;
    // Parts that are added may have the same magnitude: "một nghìn tỷ hai trăm tỷ".
    if (!nested && typeof digits === 'number') {
      digits /= 10 ** part.low;
      place += part.low;
    }
    pieces.push(text.padStart(place - filled, '0'));
    filled = place;
    text = String(digits);
  }
  pieces.push(text);
  return pieces.reverse().join('');
}
