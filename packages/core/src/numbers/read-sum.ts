import { append, powerOf, type Amount } from './amount.js';
import { readDecimals } from './read-decimals.js';
import { count, readGroup, said, value } from './read-group.js';
import { letters, literals, next, note, others, r } from './reading.js';

// The sum under way: all up to the last "tỷ", what stands after it, and the
// largest magnitude in that. Reading never waits: there is one at a time.
let total: Amount | undefined;
let block: Amount | undefined;
let high = 0;
// How this reading goes, and which ways there are beside the first, in bits: 1, a "tỷ" multiplies all before it
// ("tỷ … trăm triệu tỷ"), not only its own block ("nghìn tỷ … trăm tỷ"); 2, what stands before another magnitude counts
// tenths of the "nghìn" ("hai nghìn ba tỷ": 2.300); 4 and 8, the tail has another of its places.
let way = 0;
let open = 0;
// Whether the first group of the block says its hundreds, as groups do that others stand before.
let padded = false;
// The power of ten of the magnitudes that stand together before this place, and of the last of them.
let unit = 0;
let last = 0;

/**
 * Reads groups and their magnitudes, the largest first: "hai tỷ ba trăm triệu", "1.500 tỷ", "1tr2". Once for each way:
 * the first gives the value, the others what another reader could find.
 */
export function readSum(): Amount | undefined {
  const { at } = r;
  let end = at;
  let first: Amount | undefined;
  open = 0;
  for (way = 0; (first || way < 2) && way <= open; way++) {
    if (way & ~open) continue;
    r.at = at;
    const amount = readTerms();
    if (first && amount) {
      if (way < 2) note('nested-billions');
      others.push(amount);
    } else if (amount) {
      first = amount;
      end = r.at;
    }
  }
  if (first) r.at = end;
  return first;
}

/** Groups and their magnitudes; behind `decimals` magnitudes alone: "43,5 triệu", "1,5 chục", "nửa nghìn tỷ". */
export function readTerms(decimals?: Amount): Amount | undefined {
  total = undefined;
  block = decimals;
  high = last = 0;
  if (decimals) {
    addMagnitudes('');
    return sum();
  }
  for (let inside = false; ; inside = true) {
    const { at } = r;
    if (!readGroup(inside)) return inside ? sum() : undefined;
    r.from = at;
    const power = powerOf(next());
    if (power < 3 || said === 'U') return lastGroup(inside);
    const zero = value === '0' && said !== '#';
    // "Không nghìn" names an empty place, between a larger and a smaller one.
    if (zero && !(inside && (!block || power < block[1]))) return;
    if (!block) padded = zero || said.includes('h');
    if (!addMagnitudes(value) || (zero && !/[\dtxbhl]/.test(next()))) return;
    // One digit is all there is room for between vạn and nghìn.
    if (inside && (power > 3 || letters[r.from - 1] !== 'V')) noteElidedZero();
    if (next() === 'p') return decimalsOf();
  }
}

// An amount with a magnitude behind it.
function shift(amount: Amount | undefined, power: number): Amount | undefined {
  return amount && [amount[0], amount[1] + power];
}

// What a "tỷ", or more of them, make of the block.
function closeBlock(all: Amount | undefined): boolean {
  let up = 0;
  for (; next() === 'Y'; r.at++) up += 9;
  if (all && total) {
    open |= 1;
    // "Không tỷ" adds nothing, and of the groups that a "tỷ" multiplies the later say their hundreds.
    if (!(way & 1 ? padded : /[1-9]/.test(all[0]))) return false;
  }
  total = all && (way & 1 ? shift(append(total, ...all), up) : append(total, all[0], all[1] + up));
  block = undefined;
  high = 0;
  unit += up;
  return !!total;
}

// A group without a magnitude: the only one, or the last.
function lastGroup(inside: boolean): Amount | undefined {
  const letter = next();
  // Trăm and chục are a unit, too: "một trăm hai", "hai chục rưỡi".
  const own = Math.max(0, powerOf(said.slice(-1)));
  if (letter === 'U' ? own || !inside : own === 2 && /[1-9AD#]/.test(letter)) {
    // Half of what, in "hai mươi rưỡi"?
    if (value === '0' || (!own && /[^1]0$|..0/.test(value))) return;
    const digits = value.slice(0, value.length - own);
    unit = own;
    if (last > 5) {
      // "Hai triệu ba trăm hai" and "rưỡi" are said for 2.320.000 and 2.350.000, too.
      note('elided-magnitude');
      open |= 8;
      if (way & 8) unit += last - 3;
    }
    last = unit;
    block = append(block, digits, unit);
    r.from = r.at;
    return block && readGroup(true) ? lastTail() : undefined;
  }
  if (letter !== 'p' || (inside && /[#U]/.test(said))) return inside ? lastTail() : [value, 0];
  if (inside) noteElidedZero();
  block = append(block, value, 0);
  return block && decimalsOf();
}

// What the sum is with `digits` behind it; nothing where they do not fit.
function sum(digits = '', place = 0): Amount | undefined {
  const end = digits ? append(block, digits, place) : block;
  return end ? append(total, ...end) : digits ? undefined : total;
}

// Takes the magnitudes that stand together; `digits` is what they multiply, none after "rưỡi".
function addMagnitudes(digits: string): boolean {
  let fresh = digits;
  unit = 0;
  for (let power; (power = powerOf(next())) > 0; r.at++) {
    last = power;
    // What a larger magnitude multiplies: "nghìn triệu", and always "tỷ".
    const all = !fresh ? block : power > 5 ? append(block, fresh, tenths()) : undefined;
    if (power > 6) return closeBlock(all);
    block = (fresh ? append(block, fresh, power) : undefined) ?? (power > high ? shift(all, power) : undefined);
    if (!block) return false;
    if (power > high) high = power;
    unit += power;
    fresh = '';
  }
  return true;
}

// Decimals behind the sum; what counts them must be larger than the largest magnitude before.
function decimalsOf(): Amount | undefined {
  const units = sum();
  const most = total ? 9 : Math.max(2, high);
  const amount = units && readDecimals((append(units, '0', 0) ?? units)[0]);
  if (!amount) return;
  if (powerOf(next()) > most) return readTerms(amount);
  if (/p0*[1-9]\d*5$/.test(letters)) {
    // A last "năm" may be the year that the number counts.
    note('year-or-five');
    others.push([amount[0].slice(0, -1), amount[1] + 1]);
  }
  return amount;
}

// What stands behind the last magnitude, "nghìn tỷ" being one, too: "một triệu hai", "1tr25", "2 tỷ 345",
// "1 triệu 500.000", "hai triệu ba trăm"; "rưỡi" is five tenths of it.
function lastTail(): Amount | undefined {
  const digits = count;
  const tenths = unit - digits;
  // Words that say their tens or hundreds count ones, and so do years: "hai nghìn hai lăm".
  const whole = digits > (last > 3 ? 2 : 1) && said !== '#';
  if (!digits || whole) noteElidedZero();
  if (!digits || !tenths || (whole && digits > 2 && last < 6)) return sum(value);
  const half = said === 'U';
  // A last "không" says nothing; "2 triệu, 3" is a list; tenths of "trăm nghìn", or of the "nghìn"? So with "100 triệu rưỡi".
  if (
    digits > 3 ||
    (tenths < 0 && unit) ||
    (!whole && (value === '0' || /(?:[hc][NVLTY]+|,)..?$/.test(letters))) ||
    (half && literals[r.at - 3]?.[0].slice(-2) === '00')
  )
    return;
  // "Một nghìn tỷ rưỡi": of "nghìn tỷ", or of the "tỷ"?
  if (!half) note(whole && digits > 2 ? 'elided-magnitude' : 'colloquial-tail');
  else if (last !== unit || !unit) note('bare-half');
  open |= 12;
  // "1 triệu 25" and "một triệu hai mươi" may also leave out "nghìn".
  const places = [tenths, half ? tenths : 0, last > 5 && digits > 1 ? last - 3 : tenths, last - digits];
  return sum(value, places[(way >> 2) ^ (whole ? 1 : 0)]);
}

// "Hai nghìn ba mươi" leaves out "không trăm".
function noteElidedZero(): void {
  if (!'#0h'.includes(said[1] ?? said)) note('elided-zero');
}

// Where the group stands in what a larger magnitude multiplies: at its ones, or at its tenths ("hai nghìn ba tỷ").
function tenths(): number {
  if (!block) return 0;
  const digits = count || 9;
  const place = block[1] - digits;
  if (place < digits - 1) return 0;
  open |= 2;
  note(digits > 2 ? 'elided-magnitude' : 'elided-zero');
  return way & 2 ? place : 0;
}
