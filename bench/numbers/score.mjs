import { notOneNumber } from '../../packages/core/dist/numbers/not-one-number.js';
import { writtenNumbers } from '../../packages/core/dist/numbers/written-numbers.js';
import { spelled } from './spelled.mjs';

/** Forms whose value nobody disputes, and forms that are no one number; numbers and their words. */
export const cases = {
  parse: [
    ...writtenNumbers
      .filter(({ warnings = [] }) => warnings.length === 0)
      .flatMap(({ value, written }) => written.map((text) => ({ in: text, expect: value }))),
    ...notOneNumber.flatMap(({ written }) => written.map((text) => ({ in: text, expect: null }))),
  ],
  spell: spelled,
};

/** How many a reader gets right, silently wrong, and not at all. A range has no single value: refusing it is right. */
export function scoreReader(read, { parse }) {
  const score = { right: 0, wrong: 0, none: 0 };
  for (const { in: text, expect } of parse) {
    let got;
    try {
      got = read(text);
    } catch {
      got = undefined;
    }
    const value = got === undefined || got === null || Number.isNaN(Number(got)) ? null : String(got);
    const expected = typeof expect === 'string' ? expect : null;
    if (value === null) score[expected === null ? 'right' : 'none']++;
    else score[value === expected ? 'right' : 'wrong']++;
  }
  return score;
}

/** How many values a speller words as the school form does. */
export function scoreSpeller(spell, { spell: list }) {
  const score = { right: 0, wrong: 0, none: 0 };
  for (const { in: text, expect } of list) {
    let got;
    try {
      const value = Number(text);
      got = spell(Number.isSafeInteger(value) || text.includes('.') ? value : BigInt(text));
    } catch {
      got = null;
    }
    // lẻ and tỉ are words of their region, no error.
    const plain = got === null ? null : got.toLowerCase().replaceAll('lẻ', 'linh').replaceAll('tỉ', 'tỷ').trim();
    score[plain === null ? 'none' : plain === expect ? 'right' : 'wrong']++;
  }
  return score;
}
