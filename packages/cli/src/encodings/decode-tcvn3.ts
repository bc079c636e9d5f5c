import { isSyllable } from './syllable.js';
import { tcvn3Letters } from './tcvn3.js';

interface Word {
  readonly start: number;
  readonly text: string;
  /** `open`: the letters do not tell the case of the toned ones. */
  readonly letters: 'small' | 'capital' | 'open';
}

/** Before the first word of a line: bullets, numbers, quotation marks. */
const head = /^[\s\d.)+*"\u0093\u0096-]*$/;
/** Behind a sentence; a capital before the dot is an abbreviation. */
const stop = /[^A-Z.][.!?]["\u0094]? +["\u0093]?$/;
const longestLead = 12;

const words = /[A-Za-z\u00a1-\u00ff]+/g;

/**
 * Text that was written for the .Vn fonts, in Unicode. `text` holds the codes
 * as Western letters; what is no letter of TCVN3 stays.
 *
 * TCVN3 has no codes for toned capitals: a heading is set in a font that draws
 * small letters as capitals (.VnTimeH), with the same codes. A toned letter is
 * a capital when the other letters of its word are capitals, two at least; a
 * word that does not tell ("Hµ", "ë") goes with the nearest words of its line
 * that do, if they agree. A sentence begins with a capital, whatever its code.
 */
export function decodeTcvn3(text: string): string {
  const lines = text.split('\n');
  return lines.map((line, index) => decodeLine(line, isClosed(lines[index - 1]))).join('\n');
}

/** Whether a new sentence begins below: not in a sentence that is broken over two lines. */
function isClosed(above = ''): boolean {
  return /(?:^|[.!?:;>»"\u0094])\s*$/.test(above);
}

function decodeLine(line: string, opens: boolean): string {
  const found = [...line.matchAll(words)].map(({ 0: word, index }) => wordOf(line, word, index));
  const before = nearest(found);
  const after = nearest(found.toReversed()).reverse();
  let out = '';
  let end = 0;
  found.forEach(({ start, text, letters }, index) => {
    const near = letters === 'open' ? [before[index], after[index]] : [letters];
    const capital = near.includes('capital') && !near.includes('small');
    const lead = line.slice(Math.max(0, start - longestLead), start);
    const begins = index === 0 ? opens && head.test(lead) : stop.test(lead);
    out +=
      line.slice(end, start) + (capital ? text.toUpperCase() : begins ? capitalized(text, line.charAt(start)) : text);
    end = start + text.length;
  });
  return out + line.slice(end);
}

// A plain letter has its own capital: who typed it small meant it.
function capitalized(text: string, code: string): string {
  return code < '\u0080' ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** For each word the letters of the last one before it that tells its case. */
function nearest(found: readonly Word[]): Word['letters'][] {
  let last: Word['letters'] = 'open';
  return found.map(({ letters }) => {
    const seen = last;
    if (letters !== 'open') last = letters;
    return seen;
  });
}

function wordOf(line: string, word: string, start: number): Word {
  const text = isSign(line, word, start) ? undefined : decodeWord(word);
  if (text === undefined) return { start, text: word, letters: 'open' };
  if (/[a-z\u00a8-\u00ae]/.test(word)) return { start, text, letters: 'small' };
  const capitals = word.match(/[A-Z\u00a1-\u00a7]/g) ?? [];
  return { start, text, letters: capitals.length >= 2 && isSyllable(text) ? 'capital' : 'open' };
}

/** The letters of one word; `undefined` when it holds a sign that is no letter of TCVN3. */
function decodeWord(word: string): string | undefined {
  let out = '';
  for (const sign of word) {
    const letter = sign < '\u0080' ? sign : tcvn3Letters.get(sign);
    if (letter === undefined) return undefined;
    out += letter;
  }
  return out;
}

// A lone "·", "½" or "§" is the sign that it looks like. Only "«" is a word
// ("ô"), unless it opens a quotation, and "®" behind digits the đ of an amount.
function isSign(line: string, word: string, start: number): boolean {
  if (word.length > 1 || !/[\u00a1-\u00bf×÷]/.test(word)) return false;
  if (word === '®') return !/\d ?$/.test(line.slice(Math.max(0, start - 2), start));
  return word !== '«' || !/^ [A-Za-z]/.test(line.slice(start + 1)) || line.includes('»', start);
}
