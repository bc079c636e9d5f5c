import { expect } from '@open-wc/testing';
import { percentOf, readCanonical, readPrinted, roundTo, shift, subtract, writeScaled } from './decimal-text.js';

const read = (text: string, lang: 'vi' | 'en'): string | undefined => {
  const value = readPrinted(text, lang);
  return value && writeScaled(value, 'en').replaceAll(',', '');
};

describe('figures without an arithmetic library', () => {
  for (const [text, lang, value] of [
    ['81,36', 'vi', '81.36'],
    ['1.024', 'vi', '1024'],
    ['1.234.567,5', 'vi', '1234567.5'],
    ['81.36', 'vi', '81.36'],
    ['0.125', 'vi', '0.125'],
    ['1 024', 'vi', '1024'],
    ['-3,5', 'vi', '−3.5'],
    ['1,024', 'en', '1024'],
    ['81.36', 'en', '81.36'],
    ['81,36', 'en', '81.36'],
    ['gần 99,5', 'vi', undefined],
    ['1.02.4', 'vi', undefined],
    ['', 'vi', undefined],
    ['12,', 'vi', undefined],
  ] as const) {
    it(`"${text}" in ${lang} is ${value ?? 'no figure'}`, () => {
      expect(read(text, lang)).to.equal(value);
    });
  }

  it('0.1 + 0.2 is not its business, but 85 − 81,36 is 3,64', () => {
    expect(writeScaled(subtract(readCanonical('85')!, readCanonical('81.36')!), 'vi')).to.equal('3,64');
  });

  it('rounds half away from zero, on both sides', () => {
    expect(writeScaled(roundTo(readCanonical('2.345')!, 2), 'vi')).to.equal('2,35');
    expect(writeScaled(roundTo(readCanonical('-2.345')!, 2), 'vi')).to.equal('−2,35');
    expect(writeScaled(roundTo(readCanonical('-2.344')!, 2), 'vi')).to.equal('−2,34');
    expect(writeScaled(roundTo(readCanonical('81.355932203389830508')!, 2), 'vi')).to.equal('81,36');
  });

  it('96 of 118 are 81,4 % and 1 of 8 is 12,5 %', () => {
    expect(writeScaled(percentOf(96, 118, 1), 'vi')).to.equal('81,4');
    expect(writeScaled(percentOf(1, 8, 1), 'vi')).to.equal('12,5');
    expect(writeScaled(percentOf(1, 16, 1), 'vi')).to.equal('6,3');
  });

  it('a share becomes a percentage by moving the comma', () => {
    expect(writeScaled(shift(readCanonical('0.75')!, 2), 'vi')).to.equal('75');
    expect(writeScaled(shift(readCanonical('1')!, 2), 'vi')).to.equal('100');
    expect(writeScaled(shift(readCanonical('0.5')!, 2), 'vi')).to.equal('50');
  });

  it('1234567.5 is 1.234.567,5 in Vietnamese and 1,234,567.5 in English', () => {
    const value = readCanonical('1234567.5')!;
    expect([writeScaled(value, 'vi'), writeScaled(value, 'en')]).to.deep.equal(['1.234.567,5', '1,234,567.5']);
  });
});
