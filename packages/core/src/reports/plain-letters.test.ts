import { describe, expect, it } from 'vitest';
import { withPlainLetters, wordPattern } from './plain-letters.js';

const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));

describe('patterns with plain letters', () => {
  it('know the letters of Vietnamese, Greek and Cyrillic, and take no mark or sign for one', () => {
    const letter = wordPattern(/^\p{L}$/u);
    const missed = characters.filter((one) => /^\p{L}$/u.test(one) && !letter.test(one));
    expect(missed.filter((one) => one < '\u02c6' || (one > '\u02ee' && one < '\u0559'))).toEqual([]);
    expect(missed.filter((one) => one >= '\u1e00' && one <= '\u1fff')).toEqual([]);
    const signs = characters.filter((one) => /^[\p{P}\p{S}\p{N}\s]$/u.test(one) && letter.test(one));
    expect(signs.filter((one) => one < '\u0370' || one >= '\u2000')).toEqual([]);
  });

  it('stand inside and outside of classes', () => {
    const words = 'còn 15 đơn (của 40 hộ)'.match(wordPattern(/\p{L}+ [\p{N}]+|[^\p{L}\s\d]/gu));
    expect(words).toEqual(['còn 15', '(', 'của 40', ')']);
    expect(withPlainLetters('\\[\\p{N}[^\\p{N}]')).toBe('\\[[0-9][^0-9]');
  });
});
