import type { Lang } from '@danvan/core';
import { unreadable } from './fault.js';
import { canonical, canonicalText } from './figure-text.js';

/** One name with its figure, as an editor writes them on a tag. */
export interface Pair {
  readonly name: string;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  /** Words in the place of a figure. */
  readonly note?: string;
  /** Its interval cannot be read. */
  readonly unclear?: boolean;
}

/**
 * Reads `"Xã A: 81,4; Xã B: 79 (76,2–81,5); Xã C:"`: names and figures parted
 * by colons, one from the next by semicolons, an interval in brackets, nothing
 * behind the colon or words where there is no figure. Figures as the language writes them.
 *
 * @param page - language of what is said about a figure that cannot be read
 */
export function readPairs(text: string, lang: Lang, page = lang): Pair[] {
  // A comma before a further name and its colon was meant as a semicolon: "Xã A: 81,4, Xã B: 79".
  const parted = text.replace(/(:(?:[^:;]*?[\d)%])?\s*),(?=[\s\p{L}][^;:]*:)/gu, '$1;');
  return parted.split(';').flatMap((part) => {
    const [, name = part.trim(), value = '', low = '', high = ''] =
      /^\s*(.*?)\s*:\s*([^:()]*?)\s*(?:\(\s*(\S+?)\s*[–;-]\s*(\S+?)\s*\)\s*)?$/.exec(part) ?? [];
    const read = (figure: string): string | null => {
      const text = canonicalText(figure.replace(/\s*%$/, ''), lang).replace('−', '-');
      return canonical.test(text) ? text : null;
    };
    if (name === '') return [];
    const pair = { name, value: read(value), low: read(low), high: read(high) };
    // Of what has digits and is no figure nobody knows what was meant; other words stand for themselves.
    const wrong = [value, low, high].find((given) => read(given) === null && /[\p{L}\d]/u.test(given));
    if (wrong === undefined) return [pair];
    const note = /\d/.test(wrong) ? unreadable(`“${wrong}”`, page) : wrong;
    return [{ ...pair, low: null, high: null, note, unclear: true }];
  });
}
