import { expect, fixture, html } from '@open-wc/testing';
import '../trend-chart/define.js';

/** Up and down, so that there is room for a name only beside its dot. */
const pointsTo = (last: string): object[] =>
  Array.from({ length: 15 }, (_, at) => ({
    period: String(2011 + at),
    value: at === 14 ? last : at % 2 ? '100' : '80',
  }));

describe('the name of the last figure', () => {
  for (const [last, target] of [
    ['90', '90'],
    ['90', '90.5'],
    ['90', '89.5'],
    ['90', '88.8'],
    ['90', '95'],
  ] as const) {
    it(`${last} is not struck through by the line of a target of ${target}`, async () => {
      const series = { unit: '%', target, points: pointsTo(last) };
      const element = await fixture(html`<danvan-trend-chart .series=${series}></danvan-trend-chart>`);
      const root = element.shadowRoot!;
      const word = root.querySelector('.strong')!;
      const baseline = Number(word.getAttribute('y'));
      const line = Number(root.querySelector('line.goal')!.getAttribute('y1'));
      // From below the digits, whose unit and comma reach a little deeper, to above them.
      const clear = line >= baseline + 3 || line <= baseline - 11;
      expect(clear, `letters on ${baseline}, the line at ${line}`).to.equal(true);
      const dots = [...root.querySelectorAll('.dot')];
      expect(Math.abs(baseline - Number(dots.at(-1)!.getAttribute('cy')))).to.be.at.most(32);
    });
  }
});
