import { next, warn, type Reading } from './reading.js';

/** A number below a thousand in words, or figures with the trăm or chục that they count. */
export interface Group {
  readonly value: string;
  /** Its letters. */
  readonly said: string;
  /** Of figures: how many, 0 where separators stand between them; −1 of words. */
  readonly bare: number;
  /** Whether its form is heard, but not taught. */
  readonly odd: boolean;
}

const ONES = '(?:[ADE]|[1-9](?![hmxbcADE]))';
// Hai mươi mốt, mười lăm, hăm mốt, hai mốt, hai chục.
const TENS = `(?:(?:[1-9][mx]|[tx])${ONES}?|[1-9]b${ONES}|[2-9][ADE]|[1-9]c)`;
const ODD = `l[1-9ADE](?![mxbcADE])`;
const GROUP = new RegExp(`[0-9#]?h(?:${TENS}|${ODD})?|l?${TENS}|${ODD}|[0-9AD]|#?c|#`, 'y');
// Heard, but not taught: mười tư, hai mươi một, mười năm nghìn, một mươi, linh lăm.
const NOT_TAUGHT = /[tx][AD]|[mb]1|[tmxb]5|1[mxb]|l[AE]/;

const known = new Map<string, Group>();

/** Reads a group: the first of a number or, `inside`, a later one. */
export function readGroup(r: Reading, inside: boolean): Group | undefined {
  const { letters } = r;
  const at = next(r) === ',' ? r.at + 1 : r.at;
  GROUP.lastIndex = at;
  if (!GROUP.test(letters)) return;
  const said = letters.slice(at, GROUP.lastIndex);
  const first = letters.charAt(at);
  // Linh năm, mốt stand behind others, trăm and chục alone before them.
  if ((inside ? 'hc' : 'lAD').includes(first)) return;
  let group: Group | undefined;
  const literal = first === '#' ? r.literals[at] : undefined;
  if (literal) {
    const { digits, bare, wrong, scale } = literal;
    if (wrong >= 0 || scale) return;
    group = said === '#' ? { said, value: digits, bare, odd: false } : groupOf(said, Number(digits));
  } else {
    group = known.get(said);
    if (!group) known.set(said, (group = groupOf(said)));
    if (group.odd || (!inside && first === '0' && said.length > 1)) warn(r, 'nonstandard');
    if ('hc'.includes(first)) warn(r, 'bare-magnitude');
  }
  r.at = GROUP.lastIndex;
  return group;
}

// The group of the letters; `figure` stands for a #.
function groupOf(said: string, figure = 0): Group {
  let hundreds = 0;
  let value = 0;
  let before = '';
  for (const letter of said) {
    // 1 of both một and mốt.
    const digit = letter.charCodeAt(0) & 15;
    if (letter === 'h') {
      hundreds = 100 * (before ? value : 1);
      value = 0;
    } else if ('mxtbc'.includes(letter)) value = 10 * (value || 1);
    else if (letter === '#') value = figure;
    // Hai mốt: the mốt makes tens of the digit before it.
    else if (letter !== 'l') value = digit + (/[1-9]/.test(before) ? 10 * value : value);
    before = letter;
  }
  return { said, value: String(hundreds + value), bare: -1, odd: NOT_TAUGHT.test(said) };
}
