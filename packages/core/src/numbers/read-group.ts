import { next, note, r } from './reading.js';

// The group that was read last. Reading never waits: there is one at a time.
/** Its digits. */
export let value = '';
/** Its letters. */
export let said = '';
/** Of figures: how many, 0 where separators stand between them; −1 of words. */
export let bare = 0;

/** The letters of words that are counted, and that may go without a count. */
export const UNITS = 'hcaNVLTY';
const ONES = '(?:[ADE]|[1-9](?![hmxbcADE]))';
// Hai mươi mốt, mười lăm, hăm mốt, hai mốt, hai chục.
const TENS = `(?:(?:[1-9][mx]|[tx])${ONES}?|[1-9]b${ONES}|[2-9][ADE]|[1-9]c)`;
const ODD = `l[1-9ADE](?![mxbcADE])`;
const GROUP = new RegExp(`[0-9#]?h(?:${TENS}|${ODD})?|l?${TENS}|${ODD}|[0-9AD]|#?c|#|(?=[${UNITS}])`, 'y');

const known = new Map<string, string>();

/**
 * Reads a number below a thousand in words, or figures with the trăm or chục
 * that they count: the first group of a number or, `inside`, a later one.
 */
export function readGroup(inside: boolean): boolean {
  const { letters } = r;
  const at = next() === ',' ? r.at + 1 : r.at;
  GROUP.lastIndex = at;
  if (!GROUP.test(letters)) return false;
  said = letters.slice(at, GROUP.lastIndex);
  const first = letters.charAt(at);
  // Linh năm, mốt stand behind others.
  if (!inside && 'lAD'.includes(first)) return false;
  // Magnitudes without a count stand before others; slang wants its count.
  if (UNITS.includes(first)) {
    if (inside || (!said && r.warnings.includes('slang'))) return false;
    note('bare-magnitude');
  }
  const literal = r.literals[at];
  bare = -1;
  if (literal) {
    if (literal.wrong >= 0 || literal.scale) return false;
    if (said === '#') bare = literal.bare;
    value = digitsOf(said.replace('#', literal.digits));
  } else {
    value = known.get(said) ?? '';
    if (!value) known.set(said, (value = digitsOf(said || '1')));
  }
  r.at = GROUP.lastIndex;
  return true;
}

// Letter by letter into digits: 3h2mA is 321, 3hl5 is 305, "trăm" alone counts one.
function digitsOf(said: string): string {
  return said
    .replace(/^(?=[htxc])/, '1')
    .replace(/([hl])(?=[tx])/, '$11')
    .replace(/h$/, '00')
    .replace(/[mtxbc]$|l/g, '0')
    .replace(/[ADE]/, (letter) => String(letter.charCodeAt(0) & 15))
    .replace(/\D/g, '')
    .replace(/^0+\B/, '');
}
