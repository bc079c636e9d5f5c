import { describe, expect, it } from 'vitest';
import { vulgarFractions } from './vulgar-fractions.js';

// Unicode itself says what each character stands for: "½" is "1⁄2" in compatible characters.
function inUnicode(character: string): [numerator: string, denominator: string] | undefined {
  const [, numerator, denominator] = /^(\d+)\u2044(\d+)$/u.exec(character.normalize('NFKD')) ?? [];
  return numerator === undefined || denominator === undefined ? undefined : [numerator, denominator];
}

describe('fractions of one character', () => {
  it('are all that Unicode has, but the sevenths, ninths and tenths that no keyboard writes, and no thirds', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).flatMap((character) => {
      const parts = inUnicode(character);
      return parts && !'⅐⅑⅒↉'.includes(character) ? [[character, parts] as const] : [];
    });
    expect(all).toHaveLength(15);
    expect(new Map(vulgarFractions)).toEqual(new Map(all));
  });
});
