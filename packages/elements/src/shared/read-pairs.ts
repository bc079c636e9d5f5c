import type { Lang } from '@danvan/core';
import { readPrinted, type Scaled } from './decimal-text.js';

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
  return text.split(';').flatMap((part) => {
    const [, name = part.trim(), value = '', low = '', high = ''] =
      /^\s*(.*?)\s*:\s*([^:()]*?)\s*(?:\(\s*(\S+?)\s*[–;-]\s*(\S+?)\s*\)\s*)?$/.exec(part) ?? [];
    const read = (figure: string): string | null => canonical(readPrinted(figure.replace(/\s*%$/, ''), lang));
    return name === '' ? [] : [{ name, value: read(value), low: read(low), high: read(high) }];
  });
}

function canonical(value: Scaled | undefined): string | null {
  if (!value) return null;
  const digits = String(value.digits)
    .replace('-', '')
    .padStart(value.decimals + 1, '0');
  const cut = digits.length - value.decimals;
  return `${value.digits < 0n ? '-' : ''}${digits.slice(0, cut)}${value.decimals > 0 ? `.${digits.slice(cut)}` : ''}`;
}
