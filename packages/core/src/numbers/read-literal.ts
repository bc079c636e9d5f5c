import type { NumberWarning } from './numeral.js';

/** A number in figures: `digits` × 10^−`scale`. */
export type Literal = readonly [
  /** The digits without separators. */
  digits: string,
  scale: number,
  /** How many digits, where no separator stands between them; 0 where one does. */
  bare: number,
  /** −1, or where the separators make no number; without separators, where a zero leads (a telephone number, a code). */
  wrong: number,
  /** Where the text goes on. */
  stop: number,
];

// Groups of three with one kind of separator between them, or digits alone; the decimals and the mark before them; and
// what more marks there are. One comma and three digits are decimals: "1,234".
const LITERAL =
  /(?:(?!\d+,\d{3}(?![.,]?\d)|0[.,])(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*|(?:[ \u00a0\u2007\u2009\u202f]\d{3})+|(?:['’]\d{3})+)(?!\d))|\d*)(?:([.,])(\d+))?((?:[.,]\d+)*)/y;

/** A text of the same length with its full-width digits, separators, signs and brackets as they are on keyboards. */
export function narrow(text: string): string {
  return text ? text.replace(/[（-９]/g, (wide) => wide.normalize('NFKC')) : text;
}

/**
 * Reads the figures and separators that begin at `start`. A separator belongs
 * to the number only when a digit follows it, a space or an apostrophe only
 * before exactly three.
 */
export function readLiteral(text: string, start: number, warnings: NumberWarning[]): Literal | undefined {
  LITERAL.lastIndex = start;
  const [all = '', groups, kind, mark, decimals = '', more = ''] = LITERAL.exec(text) ?? [];
  if (!all) return;
  const scale = decimals.length;
  const bare = groups || mark ? 0 : all.length;
  let wrong = -1;
  if (more || (kind && kind === mark)) {
    wrong = groups || scale !== 3 ? start + all.length - more.length - scale : start;
  } else if (
    // "05" is five with a leading zero as forms write it; "0905…" is a telephone number, "012" a code.
    /^0(?:\d\d|\d,\d{3}$)/.test(all) ||
    groups?.startsWith('0') ||
    (bare > 2 && text.startsWith('+84', start - 1))
  ) {
    wrong = start;
  }
  if (kind === ',') warnings.push('english-grouping');
  else if (mark === '.') warnings.push('decimal-point');
  else if (/^[1-9]\d{0,2},\d{3}$/.test(all)) warnings.push('ambiguous-separator');
  if (all.includes(' ')) warnings.push('space-grouping');
  return [all.replace(/\D/g, ''), scale, bare, wrong, start + all.length];
}
