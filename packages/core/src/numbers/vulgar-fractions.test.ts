import { expect, it } from 'vitest';
import { vulgarFractions } from './vulgar-fractions.js';

// Unicode says itself what such a sign is made of.
it('every fraction of one character is what its decomposition says', () => {
  const signs = [...'½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'];
  expect([...vulgarFractions]).toEqual(signs.map((sign) => [sign, sign.normalize('NFKD').split('⁄')]));
});
