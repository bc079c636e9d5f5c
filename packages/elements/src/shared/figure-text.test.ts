import { expect } from '@open-wc/testing';
import { formatNumber } from '@danvan/core/numbers';
import { canonicalText, writeCanonical } from './figure-text.js';

/** Sizes, signs and decimals from a row that is the same in every run. */
function* figures(): Generator<string> {
  let state = 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const digits = (count: number): string => Array.from({ length: count }, () => next(10)).join('');
  for (let turn = 0; turn < 500; turn += 1) {
    const fraction = digits(next(7)).replace(/0+$/, '');
    yield (next(4) === 0 ? '-' : '') + `${1 + next(9)}${digits(next(16))}` + (fraction && `.${fraction}`);
  }
  yield* ['0', '0.5', '-0.05', '999', '1000', '-1000', '12345678901234567890.123456789'];
}

describe('figures are written as the core writes them', () => {
  for (const lang of ['vi', 'en'] as const) {
    // The minus of a figure on a page is the sign, not the hyphen.
    it(`in ${lang}, and read back`, () => {
      for (const figure of figures()) {
        const written = writeCanonical(figure, lang);
        expect(written).to.equal(formatNumber(figure, { lang }).replace('-', '−'));
        expect(canonicalText(written, lang).replace('−', '-')).to.equal(figure);
      }
    });
  }
});
