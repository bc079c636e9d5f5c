import { BARE_HALF } from './number-warnings.js';
import { fail, type Exact, type Reading } from './reading.js';
import { take, type TokenReader } from './token-reader.js';

/** Takes magnitude words that stand together, each larger than the one before: nghìn tỷ, tỷ tỷ. */
export function takeMagnitudes(r: TokenReader): number {
  let exponent = 0;
  let last = 0;
  while (r.kind === 'M' && (r.n > last || r.n === 9)) {
    last = r.n;
    exponent += last;
    take(r);
  }
  return exponent;
}

/** The magnitudes behind decimals: "43,5 triệu", "hai phẩy năm nghìn tỷ", "1,5 chục". */
export function scaleUp(r: TokenReader, digits: number | string, scale: number, thousands: boolean): Reading {
  let exponent = -scale;
  if (r.kind === 'h' || r.kind === 'c') {
    exponent += r.n;
    take(r);
  }
  exponent += takeMagnitudes(r);
  let value = digits;
  if (r.kind === 'a') {
    value = typeof digits === 'number' && digits < 1e14 ? digits * 12 : (BigInt(digits) * 12n).toString();
    take(r);
  }
  const others: Exact[] = thousands ? [[value, exponent + scale]] : [];
  return { value: [value, exponent], decimals: scale, place: exponent, others };
}

/** nửa, một nửa, nửa triệu, nửa tá. */
export function readHalf(r: TokenReader): Reading | null {
  const plain = r.tokenWarnings !== 0;
  const begun = r.start;
  take(r);
  const reading = scaleUp(r, 5, 1, false);
  // Without diacritics a last "nua" may be nữa, "more".
  if (plain && reading.place < 0 && r.taken === begun + 3) return fail(r, 'ambiguous', begun);
  reading.decimals = 0;
  return reading;
}

/** "rưỡi" after a number without a magnitude: hai rưỡi, 12 rưỡi. */
export function addHalf(r: TokenReader, units: number | string, figures: boolean): Reading | null {
  // Half of what, in "hai mươi rưỡi"?
  if (!figures && Number(units) > 10 && Number(units) % 10 === 0) return fail(r, 'ambiguous', r.start);
  take(r);
  r.warnings |= BARE_HALF;
  return { value: [`${units}5`, -1], decimals: 0, place: -1, others: [] };
}
