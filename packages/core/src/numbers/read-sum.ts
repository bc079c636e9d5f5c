import { append, powerOf, type Amount } from './amount.js';
import { readDecimals } from './read-decimals.js';
import { readGroup, type Group } from './read-group.js';
import { digitsTail, halfTail } from './read-tail.js';
import { next, warn, type Reading } from './reading.js';
import { addMagnitudes, finish, valuesOf } from './sum.js';

const NO_COUNT: Group = { value: '1', said: '', bare: 0, odd: false };

/** Reads groups and their magnitudes, the largest first: "hai tỷ ba trăm triệu", "1.500 tỷ", "1tr2". */
export function readSum(r: Reading): Amount | undefined {
  for (let inside = false; ; inside = true) {
    r.from = r.at;
    const group = inside || !standsAlone(r) ? readGroup(r, inside) : NO_COUNT;
    if (!group) return inside ? finish(r) : undefined;
    const power = powerOf(next(r));
    if (power < 3) return lastGroup(r, group, inside);
    const { value, said, bare } = group;
    const zero = value === '0' && bare < 0;
    // "Không nghìn" names an empty place, between a larger and a smaller one.
    if (zero && !(inside && (!r.block || power < r.block[1]))) return;
    if (!r.block) r.padded = zero || said.includes('h');
    if (!addMagnitudes(r, value) || (zero && !/[0-9txbhl]/.test(next(r)))) return;
    // One digit is all there is room for between vạn and nghìn.
    if (inside && r.letters[r.from - 1] !== 'V') noteElidedZero(r, group);
    const letter = next(r);
    if (letter === 'r') return halfTail(r);
    if (letter === 'p') return decimalsOf(r);
  }
}

// A magnitude or a dozen without a count; slang needs one.
function standsAlone(r: Reading): boolean {
  if ((next(r) !== 'a' && powerOf(next(r)) < 3) || r.warnings.includes('slang')) return false;
  warn(r, 'bare-magnitude');
  return true;
}

function noteElidedZero(r: Reading, { value, said, bare }: Group): void {
  if (bare < 0 && value !== '0' && value.length < 3 && !said.includes('h')) warn(r, 'elided-zero');
}

// A group without a magnitude: the only one, or the last.
function lastGroup(r: Reading, group: Group, inside: boolean): Amount | undefined {
  const { value, said, bare } = group;
  const letter = next(r);
  const zero = value === '0';
  const alone = said.length === 1 && (bare >= 0 || value.length === 1);
  // Trăm and chục are a unit, too: "một trăm hai", "hai chục rưỡi".
  const unit = Math.max(0, powerOf(said.slice(-1)));
  if (letter === 'r' ? unit > 0 || !inside : unit === 2 && /[1-9AD#]/.test(letter)) {
    // Half of what, in "hai mươi rưỡi"?
    if (zero || (unit === 0 && bare < 0 && /[^1]0$|..0/.test(value))) return;
    r.block = append(r.block, unit > 0 ? value.slice(0, -unit) : value, unit);
    r.unit = r.last = unit;
    if (!r.block) return;
    if (letter === 'r') return halfTail(r);
    const tail = readGroup(r, true);
    return tail && digitsTail(r, tail.value, Math.abs(tail.bare));
  }
  if (!inside) return letter === 'p' ? readDecimals(r, value, 0) : [value, 0];
  if (alone && (bare >= 0 || letter !== 'p')) {
    // A last "không" says nothing; "2 triệu, 3" is a list.
    return zero || r.letters[r.from] === ',' ? undefined : digitsTail(r, value, Math.abs(bare));
  }
  noteElidedZero(r, group);
  if (letter === 'p') {
    r.block = append(r.block, value, 0);
    return r.block && decimalsOf(r);
  }
  if (r.last > 5 && value.endsWith('0') && !/l|0h/.test(said)) {
    // "Một triệu hai trăm" is said for 1.200.000, too.
    warn(r, 'elided-magnitude');
    r.others.push(...valuesOf(r, value, r.last - 3));
  }
  return finish(r, value);
}

function decimalsOf(r: Reading): Amount | undefined {
  const value = finish(r);
  return value && readDecimals(r, (append(value, '0', 0) ?? value)[0], r.added || r.nested ? 9 : r.high);
}
