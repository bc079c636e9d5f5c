import { next, note, type Reading } from './reading.js';

/** A number below a thousand in words, or figures with the trăm or chục that they count. */
export interface Group {
  readonly value: string;
  /** Its letters. */
  readonly said: string;
  /** Of figures: how many, 0 where separators stand between them; −1 of words. */
  readonly bare: number;
}

/** The letters of words that are counted, and that may go without a count. */
export const UNITS = 'hcaNVLTY';
const ONES = '(?:[ADE]|[1-9](?![hmxbcADE]))';
// Hai mươi mốt, mười lăm, hăm mốt, hai mốt, hai chục.
const TENS = `(?:(?:[1-9][mx]|[tx])${ONES}?|[1-9]b${ONES}|[2-9][ADE]|[1-9]c)`;
const ODD = `l[1-9ADE](?![mxbcADE])`;
const GROUP = new RegExp(`[0-9#]?h(?:${TENS}|${ODD})?|l?${TENS}|${ODD}|[0-9AD]|#?c|#|(?=[${UNITS}])`, 'y');

const known = new Map<string, Group>();

/** Reads a group: the first of a number or, `inside`, a later one. */
export function readGroup(r: Reading, inside: boolean): Group | undefined {
  const { letters } = r;
  const at = next(r) === ',' ? r.at + 1 : r.at;
  GROUP.lastIndex = at;
  if (!GROUP.test(letters)) return;
  const said = letters.slice(at, GROUP.lastIndex);
  const first = letters.charAt(at);
  // Linh năm, mốt stand behind others.
  if (!inside && 'lAD'.includes(first)) return;
  // Magnitudes without a count stand before others; slang wants its count.
  if (UNITS.includes(first)) {
    if (inside || (!said && r.warnings.includes('slang'))) return;
    note(r.warnings, 'bare-magnitude');
  }
  const literal = r.literals[at];
  let group = known.get(said);
  if (literal) {
    const { digits, bare, wrong, scale } = literal;
    if (wrong >= 0 || scale) return;
    group = { said, value: digitsOf(said.replace('#', digits)), bare: said === '#' ? bare : -1 };
  } else if (!group) known.set(said, (group = { said, value: digitsOf(said || '1'), bare: -1 }));
  r.at = GROUP.lastIndex;
  return group;
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
