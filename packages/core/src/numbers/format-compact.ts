import type { Lang } from '../foundation/local-text.js';
import { roundText, withPoint } from './format-round.js';

export type CompactStyle = 'long' | 'short';

// The words by power of ten, the largest first. The short Vietnamese form stops
// at tỷ ("3.500 tỷ" is what reports print) and never writes the T of the CLDR,
// which stands for tỷ with some and for triệu with others.
const WORDS: Readonly<
  Record<Lang, Readonly<Record<CompactStyle, readonly (readonly [power: number, word: string])[]>>>
> = {
  vi: {
    long: [
      [18, ' tỷ tỷ'],
      [15, ' triệu tỷ'],
      [12, ' nghìn tỷ'],
      [9, ' tỷ'],
      [6, ' triệu'],
      [3, ' nghìn'],
    ],
    short: [
      [9, ' tỷ'],
      [6, 'tr'],
      [3, 'k'],
    ],
  },
  en: {
    long: [
      [12, ' trillion'],
      [9, ' billion'],
      [6, ' million'],
      [3, ' thousand'],
    ],
    short: [
      [12, 'T'],
      [9, 'B'],
      [6, 'M'],
      [3, 'K'],
    ],
  },
};

export interface CompactScale {
  /** The value in units of the word, canonical and rounded. */
  readonly text: string;
  /** The word, with its space where it has one; empty below a thousand. */
  readonly word: string;
}

/** Chooses the magnitude word of a canonical text and rounds it to `places` decimals of that magnitude. */
export function compactScale(text: string, style: CompactStyle, lang: Lang, places: number): CompactScale {
  const words = WORDS[lang][style];
  const start = text.startsWith('-') ? 1 : 0;
  const point = text.indexOf('.');
  const size = (point < 0 ? text.length : point) - start;
  // Rounding may reach the next magnitude: 999.960 is 1 triệu, not 1.000
  // nghìn. The original is rounded again then, never the rounded value.
  for (let at = words.length; at >= 0; at--) {
    const [power, word] = words[at] ?? [0, ''];
    if (at > 0 && size > power + 3) continue;
    const rounded = roundText(shift(text, power), places);
    const full = /^-?\d{4}/.test(rounded);
    if (!full || at === 0) return { text: rounded, word };
  }
  return { text, word: '' };
}

// Moves the point `power` places to the left.
function shift(text: string, power: number): string {
  if (power === 0) return text;
  const sign = text.startsWith('-') ? '-' : '';
  const point = text.indexOf('.');
  const whole = text.slice(sign.length, point < 0 ? text.length : point).padStart(power + 1, '0');
  return sign + withPoint(whole + (point < 0 ? '' : text.slice(point + 1)), whole.length - power);
}
