import { append, powerOf, type Amount } from './amount.js';
import { readDecimals } from './read-decimals.js';
import { bare, readGroup, said, value } from './read-group.js';
import { letters, next, note, others, r } from './reading.js';

// The sum under way: all up to the last "tỷ", what stands after it, and the
// largest magnitude in that. Reading never waits: there is one at a time.
let total: Amount | undefined;
let block: Amount | undefined;
let high = 0;
// Whether a "tỷ" multiplies all before it ("tỷ … trăm triệu tỷ"), or only its
// own block ("nghìn tỷ … trăm tỷ"), and whether that makes a difference.
let nests = false;
let twice = false;
// Whether the first group of the block says its hundreds, as groups do that others stand before.
let padded = false;
// The power of ten of the magnitudes that stand together before this place, and of the last of them.
let unit = 0;
let last = 0;

/** Reads groups and their magnitudes, the largest first: "hai tỷ ba trăm triệu", "1.500 tỷ", "1tr2". */
export function readSum(): Amount | undefined {
  const { at } = r;
  nests = twice = false as boolean;
  const flat = readTerms();
  if (!twice) return flat;
  const { at: end, from } = r;
  r.at = at;
  nests = true;
  const nested = readTerms();
  if (!flat) {
    r.from = Math.max(from, r.from);
    return nested;
  }
  r.at = end;
  if (nested) {
    note('nested-billions');
    others.push(nested);
  }
  return flat;
}

function readTerms(): Amount | undefined {
  total = block = undefined as Amount | undefined;
  high = 0;
  for (let inside = false; ; inside = true) {
    r.from = r.at;
    if (!readGroup(inside)) return inside ? sum() : undefined;
    const power = powerOf(next());
    if (power < 3) return lastGroup(inside);
    const zero = value === '0' && bare < 0;
    // "Không nghìn" names an empty place, between a larger and a smaller one.
    if (zero && !(inside && (!block || power < block[1]))) return;
    if (!block) padded = zero || said.includes('h');
    if (!addMagnitudes(value) || (zero && !/[\dtxbhl]/.test(next()))) return;
    // One digit is all there is room for between vạn and nghìn.
    if (inside && (power > 3 || letters[r.from - 1] !== 'V')) noteElidedZero();
    const letter = next();
    if (letter === 'r') return halfTail();
    if (letter === 'p') return decimalsOf();
  }
}

// What the sum is with `digits` behind it; nothing where they do not fit.
function sum(digits = '', place = 0): Amount | undefined {
  const end = digits ? append(block, digits, place) : block;
  return end ? append(total, ...end) : digits ? undefined : total;
}

// Another reader's value.
function other(digits: string, place?: number): void {
  const amount = sum(digits, place);
  if (amount) others.push(amount);
}

// Takes the magnitudes that stand together; `digits` is what they multiply, none after "rưỡi".
function addMagnitudes(digits: string): boolean {
  let fresh = digits;
  unit = 0;
  for (let power; (power = powerOf(next())) > 2; r.at++) {
    last = power;
    // What a larger magnitude multiplies: "nghìn triệu", and always "tỷ".
    const all = !fresh ? block : power > 5 ? append(block, fresh, 0) : undefined;
    if (power > 6) return closeBlock(all);
    block = (fresh ? append(block, fresh, power) : undefined) ?? (power > high ? shift(all, power) : undefined);
    if (!block) return false;
    if (power > high) high = power;
    unit += power;
    fresh = '';
  }
  return true;
}

function closeBlock(all: Amount | undefined): boolean {
  let up = 0;
  for (; next() === 'Y'; r.at++) up += 9;
  if (all && total) {
    twice = true;
    // "Không tỷ" adds nothing, and of the groups that a "tỷ" multiplies the later say their hundreds.
    if (!(nests ? padded : /[1-9]/.test(all[0]))) return false;
  }
  total = all && (nests ? shift(append(total, ...all), up) : append(total, all[0], all[1] + up));
  block = undefined;
  high = 0;
  unit += up;
  return !!total;
}

function shift(amount: Amount | undefined, power: number): Amount | undefined {
  return amount && [amount[0], amount[1] + power];
}

// "Rưỡi" after a magnitude: half of the magnitude, which "nghìn tỷ" is too.
function halfTail(): Amount | undefined {
  r.from = r.at++;
  // "100 triệu rưỡi": of the million, or of the hundred?
  if (!unit || bare > 2) note('bare-half');
  return tail('5', 1, true);
}

// Digits after a magnitude: "một triệu hai", "1tr25", "2 tỷ 345", "1 triệu 500.000".
function digitsTail(): Amount | undefined {
  const count = Math.abs(bare);
  if (!count || count === unit) return sum(value);
  if (count > Math.min(3, unit)) return;
  note('colloquial-tail');
  other(value);
  // "1 triệu 25" may also leave out "nghìn".
  if (last > 5 && count === 2) other(value, last - 3);
  return tail(value, count);
}

// Digits that count tenths, hundredths … of the unit before them.
function tail(digits: string, count: number, half = false): Amount | undefined {
  // Tenths of "trăm nghìn", or of the "nghìn"?
  if (/[hc][NVLTY]+$/.test(letters.slice(0, r.from))) return;
  if (last !== unit) {
    // "Một nghìn tỷ rưỡi": half of "nghìn tỷ", or of the "tỷ"?
    if (half) note('bare-half');
    other(digits, last - count);
  }
  return sum(digits, unit - count);
}

function noteElidedZero(): void {
  if (bare < 0 && value !== '0' && value.length < 3 && !said.includes('h')) note('elided-zero');
}

// A group without a magnitude: the only one, or the last.
function lastGroup(inside: boolean): Amount | undefined {
  const letter = next();
  const zero = value === '0';
  const alone = bare >= 0 || (said + value).length < 3;
  // Trăm and chục are a unit, too: "một trăm hai", "hai chục rưỡi".
  const own = Math.max(0, powerOf(said.slice(-1)));
  if (letter === 'r' ? own > 0 || !inside : own === 2 && /[1-9AD#]/.test(letter)) {
    // Half of what, in "hai mươi rưỡi"?
    if (zero || (own === 0 && bare < 0 && /[^1]0$|..0/.test(value))) return;
    const digits = value.slice(0, value.length - own);
    if (inside && letter === 'r') {
      // "Hai triệu ba trăm rưỡi" is said for 2.350.000, too.
      note('elided-magnitude');
      other(`${digits}5`, last - 4 + own);
    }
    block = append(block, digits, own);
    unit = last = own;
    if (!block) return;
    if (letter === 'r') return halfTail();
    return readGroup(true) ? digitsTail() : undefined;
  }
  if (!inside) return letter === 'p' ? readDecimals(value, 0) : [value, 0];
  if (alone && (bare >= 0 || letter !== 'p')) {
    // A last "không" says nothing; "2 triệu, 3" is a list.
    return zero || letters[r.from] === ',' ? undefined : digitsTail();
  }
  noteElidedZero();
  if (letter === 'p') {
    block = append(block, value, 0);
    return block && decimalsOf();
  }
  if (last > 5 && value.endsWith('0') && !/l|0h/.test(said)) {
    // "Một triệu hai trăm" is said for 1.200.000, too.
    note('elided-magnitude');
    other(value, last - 3);
  }
  return sum(value);
}

function decimalsOf(): Amount | undefined {
  const units = sum();
  return units && readDecimals((append(units, '0', 0) ?? units)[0], total ? 9 : high);
}
