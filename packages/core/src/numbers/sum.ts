import { append, powerOf, type Amount } from './amount.js';
import { next, warn, type Reading } from './reading.js';

/** Takes the magnitudes that stand together; `digits` is what they multiply, none after "rưỡi". */
export function addMagnitudes(r: Reading, digits?: string): boolean {
  let fresh = digits;
  r.unit = 0;
  for (let power; (power = powerOf(next(r))) > 2; r.at++) {
    r.last = power;
    // "Tỷ" ends a block.
    if (power > 6) return close(r, fresh ? append(r.block, fresh, 0) : r.block);
    let block = fresh ? append(r.block, fresh, power) : undefined;
    if (!block) {
      // Nghìn triệu: the larger magnitude multiplies all before it.
      const all = !fresh ? r.block : power > 5 ? append(r.block, fresh, 0) : undefined;
      if (!all || power <= r.high) return false;
      block = [all[0], all[1] + power];
    }
    r.block = block;
    if (power > r.high) r.high = power;
    r.unit += power;
    fresh = '';
  }
  return true;
}

function close(r: Reading, block: Amount | undefined): boolean {
  let power = 0;
  for (; next(r) === 'Y'; r.at++) power += 9;
  if (!block) return false;
  const { added, nested, high } = r;
  const [digits, place] = block;
  const all = !added && !nested ? block : nested && r.padded ? append(nested, digits, place) : undefined;
  r.nested = all && [all[0], all[1] + power];
  r.added = !added
    ? all === block
      ? r.nested
      : undefined
    : high + power < added[1] && /[1-9]/.test(digits)
      ? append(added, digits, place + power)
      : undefined;
  r.unit += power;
  r.high = 0;
  r.block = undefined;
  return !!r.added || !!r.nested;
}

/** What the sum says with `digits` behind it: nothing where they do not fit, two values where "tỷ" stands twice. */
export function valuesOf({ block, added, nested }: Reading, digits?: string, place = 0): Amount[] {
  const end = digits ? append(block, digits, place) : block;
  if (!added && !nested) return end ? [end] : [];
  if (!end && digits) return [];
  const all = added === nested ? [added] : [added, nested];
  return all.map((part) => (part && end ? append(part, ...end) : part)).filter((value) => !!value);
}

/** The value of the sum with `digits` behind it; that of a nested "tỷ" goes to the others. */
export function finish(r: Reading, digits?: string, place = 0): Amount | undefined {
  const [value, nested] = valuesOf(r, digits, place);
  if (nested) {
    warn(r, 'nested-billions');
    r.others.push(nested);
  }
  return value;
}
