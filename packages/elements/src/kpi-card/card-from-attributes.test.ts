import { expect } from '@open-wc/testing';
import { cardFromAttributes, type CardAttributes } from './card-from-attributes.js';
import { standingOf } from './standing.js';
import { publishableCard } from './publishable-card.js';
import { refineCard } from './refine-card.js';
import { parseTrend, seriesOf } from './trend-of-card.js';

const values = (text: string, value?: string, lang: 'vi' | 'en' = 'vi'): (string | null)[] =>
  parseTrend(text, value, lang).map((point) => point.value);

const card = (given: Partial<CardAttributes>, lang: 'vi' | 'en' = 'vi') => {
  const attributes = given as CardAttributes;
  return refineCard(
    cardFromAttributes(attributes, lang, () => lang),
    attributes,
    lang,
  );
};

describe('the trend attribute', () => {
  for (const [text, expected] of [
    ['62;70,5;;81', ['62', '70.5', null, '81']],
    ['97,2 98,1 99,5', ['97.2', '98.1', '99.5']],
    ['97.2 98.1', ['97.2', '98.1']],
    ['62, 70.5, 81', ['62', '70.5', '81']],
    ['62,5, 70,1, 81', ['62.5', '70.1', '81']],
    ['62%; 70,5 %; 81%', ['62', '70.5', '81']],
    ['62,70.5,81', ['62', '70.5', '81']],
    ['900,400', ['900', '400']],
    ['', []],
  ] as const) {
    it(`“${text}”`, () => {
      expect(values(text)).to.deep.equal(expected);
    });
  }

  it('has the signs of the language, as the value beside it', () => {
    expect(values('1.234;1.300,5')).to.deep.equal(['1234', '1300.5']);
    expect(values('1,234 1,300.5', '1,400', 'en')).to.deep.equal(['1234', '1300.5']);
    expect(values('70.5, 81.25', '90', 'vi')).to.deep.equal(['70.5', '81.25']);
  });

  it('commas beside a value with a decimal comma could be either: no trend, not a wrong one', () => {
    expect(seriesOf(card({ value: '99,5', trend: '97,2,98,1' })).slice(0, -1)).to.deep.equal([undefined]);
    expect(values('97,98', '99')).to.deep.equal(['97', '98']);
    expect(values('97.2,98.1', '99,5')).to.deep.equal(['97.2', '98.1']);
  });

  it('what is no figure is a gap and is told, on the card or in its data', () => {
    const told = (place: string): string => `Không hiển thị vì dữ liệu sai: ${place} phải là số.`;
    expect(card({ value: '81', trend: '62;7x;80', note: 'Sơ bộ' }).notes).to.deep.equal([
      told('danvan-kpi-card.trend[1]'),
      'Sơ bộ',
    ]);
    expect(card({ value: '99,5', trend: '97,2,98,1' }).notes).to.deep.equal([told('danvan-kpi-card.trend[0]')]);
    expect(card({ value: '81', trend: '62;;-;80' }).notes).to.deep.equal([]);
    const data = { ...card({ value: '81' }), trend: [{ period: '2024', value: '7,5' }] };
    expect(publishableCard(data, 'vi').notes).to.deep.equal([told('card.trend[0].value')]);
    expect(publishableCard({ ...data, state: 'suppressed' }, 'vi').notes).to.deep.equal([]);
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

  it('is written as the language writes figures, whichever sign it was given with', () => {
    for (const [given, vi, en] of [
      ['81.36', '81,36', '81.36'],
      ['81,36', '81,36', '81.36'],
      ['1234567', '1.234.567', '1,234,567'],
      ['81.0 %', '81,0', '81.0'],
      ['-0.5', '−0,5', '−0.5'],
    ] as const) {
      expect(card({ value: given, unit: '%' }).value).to.equal(vi);
      expect(card({ value: given, unit: '%' }, 'en').value).to.equal(en);
      expect(card({ target: given, unit: '%' }).target).to.equal(vi);
    }
  });

  it('that is no figure is shown as given', () => {
    for (const value of ['gần 99,5', '12/15', '1.02.4', 'Quý I']) expect(card({ value }).value).to.equal(value);
  });
});

describe('words of a fixed choice', () => {
  it('are read in any case, with room around them', () => {
    expect(card({ polarity: ' LOWER ' }).polarity).to.equal('lower');
    expect(card({ value: '81', status: 'MET' })).to.include({ status: 'met', statusText: null });
    expect(card({ state: ' Suppressed' })).to.include({ state: 'suppressed', stateText: null });
    expect(card({ state: 'OK', value: '81' })).to.include({ state: 'ok', stateText: null });
  });

  it('a word that is none of them: the default, or the editor’s own', () => {
    expect(card({ polarity: 'less' }).polarity).to.equal('higher');
    expect(card({ value: '81', status: 'toString' })).to.include({ status: 'unknown', statusText: 'toString' });
    expect(card({ value: '81', state: 'Số ước tính' })).to.include({ state: 'partial', stateText: 'Số ước tính' });
    expect(card({ state: 'Đang rà soát' })).to.include({ state: 'missing', stateText: 'Đang rà soát' });
    expect(card({ value: '81', state: ' ' })).to.include({ state: 'ok', stateText: null });
  });
});

describe('a status beside value and target', () => {
  const standing = (given: Partial<CardAttributes>): string => standingOf(card({ unit: '%', ...given }), 'vi').status;

  it('gives way where they say the contrary', () => {
    expect(standing({ value: '86', target: '95', status: 'met' })).to.equal('missed');
    expect(standing({ value: '94', target: '95', status: 'met' })).to.equal('near');
    expect(standing({ value: '96', target: '95', status: 'missed' })).to.equal('met');
    expect(standing({ value: '96', target: '95', status: 'met', polarity: 'Lower' })).to.equal('near');
  });

  it('stands where they leave it open: what is near is for the editor to say', () => {
    expect(standing({ value: '86', target: '95', status: 'near' })).to.equal('near');
    expect(standing({ value: '94', target: '95', status: 'missed' })).to.equal('missed');
    expect(standing({ value: '86', status: 'met' })).to.equal('met');
    expect(standing({ value: '86', target: 'cao', status: 'met' })).to.equal('met');
    expect(card({ value: '86', target: '95', status: 'Vượt chỉ tiêu giao' }).statusText).to.equal('Vượt chỉ tiêu giao');
  });
});
