import type { Lang } from '@danvan/core';
import { canonical, canonicalText } from './figure-text.js';

/** One name with its figure, as an editor writes them on a tag. */
export interface Pair {
  readonly name: string;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
}

/**
 * Reads `"Xã A: 81,4; Xã B: 79 (76,2–81,5); Xã C:"`: names and figures parted
 * by colons, one from the next by semicolons, an interval in brackets, nothing
 * behind the colon where there is no figure. Figures as the language writes them.
 */
export function readPairs(text: string, lang: Lang): Pair[] {
  // A comma before a further name and its colon was meant as a semicolon: "Xã A: 81,4, Xã B: 79".
  const parted = text.replace(/(:(?:[^:;]*?[\d)%])?\s*),(?=[\s\p{L}][^;:]*:)/gu, '$1;');
  return parted.split(';').flatMap((part) => {
    const [, name = part.trim(), value = '', low = '', high = ''] =
      /^\s*(.*?)\s*:\s*([^:()]*?)\s*(?:\(\s*(\S+?)\s*[–;-]\s*(\S+?)\s*\)\s*)?$/.exec(part) ?? [];
    const read = (figure: string): string | null => {
      const text = canonicalText(figure.replace(/\s*%$/, ''), lang).replace('−', '-');
      return canonical.test(text) ? text : null;
    };
    return name === '' ? [] : [{ name, value: read(value), low: read(low), high: read(high) }];
  });
}
