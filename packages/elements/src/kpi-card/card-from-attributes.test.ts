import { expect } from '@open-wc/testing';
import { cardFromAttributes, parseTrend, seriesOf, type CardAttributes } from './card-from-attributes.js';

const values = (text: string, value: string | null = null): (string | null)[] =>
  parseTrend(text, value).map((point) => point.value);

const card = (attributes: Partial<CardAttributes>) => cardFromAttributes(attributes as CardAttributes, 'vi');

describe('the trend attribute', () => {
  for (const [text, expected] of [
    ['62;70,5;;81', ['62', '70.5', null, '81']],
    ['97,2 98,1 99,5', ['97.2', '98.1', '99.5']],
    ['97.2 98.1', ['97.2', '98.1']],
    ['62, 70.5, 81', ['62', '70.5', '81']],
    ['62,70.5,81', ['62', '70.5', '81']],
    ['900,400', ['900', '400']],
    ['', []],
  ] as const) {
    it(`“${text}”`, () => {
      expect(values(text)).to.deep.equal(expected);
    });
  }

  it('commas beside a value with a decimal comma could be either: no trend, not a wrong one', () => {
    expect(values('97,2,98,1', '99,5')).to.deep.equal([]);
    expect(values('97,98', '99')).to.deep.equal(['97', '98']);
    expect(values('97.2,98.1', '99,5')).to.deep.equal(['97.2', '98.1']);
  });

  it('only a value printed alike is the card’s own', () => {
    expect(seriesOf(card({ value: '100', trend: '97;98,6;99,5' }))).to.have.length(4);
    expect(seriesOf(card({ value: '99,5', trend: '97;98,6;99,5' }))).to.have.length(3);
    expect(seriesOf(card({ trend: '97;98,6' }))).to.deep.equal([
      { digits: 97n, decimals: 0 },
      { digits: 986n, decimals: 1 },
      undefined,
    ]);
  });
});

describe('the value attribute', () => {
  it('does not say its unit twice', () => {
    expect(card({ value: '99,5 %', unit: '%' }).value).to.equal('99,5');
    expect(card({ value: '12 vụ', unit: 'vụ' }).value).to.equal('12');
  });
});
