// The words around figures are compared in one spelling: composed, lower case,
// one space, and the tone mark on the vowel where newer texts put it.
import type { Span } from '../foundation/span.js';
import { ownCopy } from './own-copy.js';
import { wordPattern } from './plain-letters.js';

const toneSpellings: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
// Schools in the south write "kí", "lí", "kì", "quí" for "ký", "lý", "kỳ", "quý".
const longVowel: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };
const southern = wordPattern(/(k|l|qu)([íìỉĩ]|ị)(?!\p{L})/gu);
const oldTone = wordPattern(/(q?)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu);
const billion = wordPattern(/tỉ(?!\p{L})/gu);

// The sentences around a figure are asked for again at the next figure.
const remembered = 400;
const known = new Map<string, string>();

/** The words in one spelling: NFC, lower case, single spaces, "hoà" as "hòa", "tỉ" as "tỷ". */
export function plainWords(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const plain = spell(text);
  if (known.size >= remembered) known.clear();
  // Kept longer than the text that the words were cut out of.
  const words = ownCopy(text);
  known.set(words, plain === text ? words : plain);
  return plain;
}

/** A text and its plain words, place for place. */
export interface PlainText {
  readonly text: string;
  readonly plain: string;
  /** Lines that are spelt so only in more or fewer letters than they have: they stand in `plain` as they are. */
  readonly uneven: readonly Span[];
}

/** A text in that spelling with the spaces it has, so that places mean the same in both. */
export function plainText(text: string): PlainText {
  const whole = spellInPlace(text);
  if (whole.length === text.length) return { text, plain: whole, uneven: [] };
  const uneven: Span[] = [];
  let plain = '';
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop + 1;
    const line = text.slice(start, end);
    const spelt = spellInPlace(line);
    const isEven = spelt.length === line.length;
    if (!isEven) uneven.push({ start, end });
    plain += isEven ? spelt : line;
    start = end;
  }
  return { text, plain, uneven };
}

function spellInPlace(text: string): string {
  return respell(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\S ]/g, ' '),
  );
}

/** The plain words between two places of a text. */
export function plainSlice({ text, plain, uneven }: PlainText, from: number, to: number): string {
  if (uneven.length > 0 && touches(uneven, from, to)) return plainWords(text.slice(from, to));
  const words = plain.slice(from, to);
  return words.includes('  ') ? words.replace(/ {2,}/g, ' ') : words;
}

function touches(spans: readonly Span[], from: number, to: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? to) < to;
}

function spell(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return respell(unevenSpace.test(lower) ? lower.replace(/\s+/g, ' ') : lower);
}

function respell(spaced: string): string {
  // "quý" keeps its mark: its u belongs to the q.
  const toned = spaced.replace(oldTone, (found: string, q: string, pair: string) =>
    q !== '' && pair.startsWith('u') ? found : q + (toneSpellings[pair] ?? pair),
  );
  // Without marks "tỉ lệ" is "ti le".
  if (toned.includes('ti le')) return toned.replace(/(^|[^\p{L}])ti le(?!\p{L})/gu, '$1ty le');
  const northern = /[kl][íìỉĩị]|qu[íìỉĩị]/.test(toned)
    ? toned.replace(southern, (found: string, head: string, vowel: string, at: number) =>
        /\p{L}$/u.test(toned.slice(Math.max(0, at - 1), at)) ? found : head + (longVowel[vowel] ?? vowel),
      )
    : toned;
  if (!northern.includes('tỉ')) return northern;
  return northern.replace(billion, (found, at: number) =>
    /\p{L}$/u.test(northern.slice(Math.max(0, at - 2), at)) ? found : 'tỷ',
  );
}

const unevenSpace = /\s\s|[^\S ]/;

/** Without marks: "đơn thư" becomes "don thu". Only for texts that were typed without them. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Whether a text was typed without Vietnamese marks: many letters, hardly a mark. */
export function lacksMarks(text: string): boolean {
  const sample = text.slice(0, 4000).normalize('NFC');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const marked = sample.match(/[À-ỹđĐ]/gu)?.length ?? 0;
  // A short text has no room for a stray mark.
  return letters > 20 ? marked * 50 < letters : letters > 0 && marked === 0;
}
