import { letters, literals, next, note, r, warnings } from './reading.js';

// The group that was read last. Reading never waits: there is one at a time.
/** Its digits. */
export let value = '';
/** Its letters. */
export let said = '';
/**
 * How many places it takes behind a magnitude: hai 1, hai lăm 2, others 3, figures as many as there are; none where linh,
 * không trăm or separators say what it counts.
 */
export let count = 0;

/** The letters of words that are counted, and that may go without a count. */
const UNITS = 'hcaNVLTY';
// Hundreds with what may follow them: tens (hai mươi mốt, mười lăm, hăm mốt, hai mốt, hai chục), "linh" and a one, or two
// digits (chín trăm chín chín); tens alone, also behind "linh"; a digit, rưỡi; figures, also with chục; nothing before a
// word that may go without a count.
// (One literal is 30 bytes less than its parts put together.)
const GROUP =
  /(?:[\d#]?h|l)?(?:(?:[1-9][mx]|[tx])(?:[ADE]|[1-9](?![hmxbcADE]))?|[1-9]b(?:[ADE]|[1-9](?![hmxbcADE]))|[2-9][ADE]|[1-9]c)|(?:[\d#]?h)?l[1-9ADE](?![mxbcADE])|[\d#]?h(?:[2-9][2-46-9](?![hmxbcADE]))?|[\dADU]|#?c|#|(?=[hcaNVLTY])/y;

/**
 * Reads a number below a thousand in words, or figures with the trăm or chục
 * that they count: the first group of a number or, `inside`, a later one.
 */
export function readGroup(inside: boolean): boolean {
  const at = next() === ',' ? r.at + 1 : r.at;
  GROUP.lastIndex = at;
  if (!GROUP.test(letters)) return false;
  said = letters.slice(at, GROUP.lastIndex);
  const first = letters.charAt(at);
  // Linh năm, mốt stand behind others.
  if (!inside && 'lADU'.includes(first)) return false;
  // Magnitudes without a count stand before others; slang wants its count.
  if (UNITS.includes(first)) {
    if (inside || (!said && warnings.includes('slang'))) return false;
    note('bare-magnitude');
  }
  const literal = literals[at];
  if (literal) {
    const [digits, scale, bare, wrong] = literal;
    if (wrong >= 0 || scale) return false;
    // What is said behind figures follows them: 15h2mA is 1521.
    value = (digits + digitsOf(said.slice(1)).slice(1)).replace(/^0+\B/, '');
    count ||= bare;
  } else value = digitsOf(said);
  r.at = GROUP.lastIndex;
  return true;
}

// Letter by letter into digits: 3h2mA is 321, 3hl5 is 305; what goes without a count counts one.
function digitsOf(said: string): string {
  let sum = 0;
  let digits = said ? undefined : 1;
  count = said.length;
  for (let i = 0; i < said.length; i++) {
    const code = said.charCodeAt(i);
    // A, D, E and U end in the same four bits as 1, 4, 5 and 5; without mươi they follow their tens.
    if (code < 97) digits = (digits ?? 0) * 10 + (code & 15);
    else {
      count &&= code === 108 || digits === 0 ? 0 : 3;
      if (code === 108) continue;
      sum += (digits ?? 1) * (code === 104 ? 100 : 10);
      digits = undefined;
    }
  }
  return String(sum + (digits ?? 0));
}
