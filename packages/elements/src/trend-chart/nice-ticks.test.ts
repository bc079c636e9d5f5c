import { expect } from '@open-wc/testing';
import { niceTicks } from './nice-ticks.js';

describe('the scale', () => {
  for (const [low, high, expected] of [
    [88.5, 95, [88, 90, 92, 94, 96]],
    [0, 1, [0, 0.5, 1]],
    [97.1, 97.6, [97, 97.2, 97.4, 97.6]],
    [5, 5, [4, 6]],
    [0, 0, [0, 0.5]],
    [-3, 12, [-5, 0, 5, 10, 15]],
  ] as const) {
    it(`${low} to ${high}`, () => {
      const ticks = niceTicks(low, high);
      expect(ticks[0]).to.be.at.most(low);
      expect(ticks.at(-1)).to.be.at.least(high);
      expect(ticks.length).to.be.within(2, 7);
      if (high - low > 1) expect(ticks).to.deep.equal([...expected]);
    });
  }
});
