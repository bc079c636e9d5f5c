import { satisfactionScale3, satisfactionScale5 } from '@danvan/core/surveys/plain';
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';
import './define.js';
import { DanvanLikertChart } from './likert-chart.js';
import { likertViewMessages } from './likert-view.messages.js';
import type { LikertSummary } from './likert-summary.js';

const summary: LikertSummary = {
  count: 1312,
  valid: 1290,
  distribution: { 1: 31, 2: 74, 3: 189, 4: 522, 5: 474 },
  mean: '4.034883720930232558',
  topTwoShare: '0.772093023255813953',
  interval: { low: '0.748424', high: '0.794177', level: '0.95' },
  suppressed: false,
};

const withheld: LikertSummary = {
  count: null,
  valid: null,
  distribution: {},
  mean: null,
  topTwoShare: null,
  interval: null,
  suppressed: true,
};

const make = (given: LikertSummary | undefined, lang = 'vi'): Promise<DanvanLikertChart> =>
  fixture<DanvanLikertChart>(
    html`<danvan-likert-chart
      lang=${lang}
      label="Hài lòng với lần phục vụ này?"
      .summary=${given}
    ></danvan-likert-chart>`,
  );
const text = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const segments = (element: Element): Element[] => [...element.shadowRoot!.querySelectorAll('.bar > g')];
const numberOf = (segment: Element, name: string): number =>
  Number.parseFloat(segment.querySelector('.fill')!.getAttribute(name)!);

describe('danvan-likert-chart', () => {
  it('reads as a named table with row and column headers and all values', async () => {
    const element = await make(summary);
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.getAttribute('aria-label')).to.equal('Hài lòng với lần phục vụ này?');
    expect([...table.querySelectorAll('th[scope=col]')].map((head) => head.textContent)).to.deep.equal([
      'Mức',
      'Số phiếu',
      'Tỷ lệ',
    ]);
    const rows = [...table.tBodies[0]!.rows].map((row) =>
      [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(rows).to.deep.equal([
      ['Rất không hài lòng', '31', '2,4 %'],
      ['Không hài lòng', '74', '5,7 %'],
      ['Bình thường', '189', '14,7 %'],
      ['Hài lòng', '522', '40,5 %'],
      ['Rất hài lòng', '474', '36,7 %'],
    ]);
    expect(table.querySelectorAll('tbody th[scope=row]').length).to.equal(5);
    for (const drawing of element.shadowRoot!.querySelectorAll('svg')) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    }
    await expect(element).to.be.accessible();
  });

  it('the bar is as wide as the shares, the neutral answers stand apart at the end', async () => {
    const element = await make(summary);
    const shades = segments(element).map((segment) => segment.getAttribute('class'));
    expect(shades).to.deep.equal(['negative-2', 'negative-1', 'positive-1', 'positive-2', 'neutral']);
    const [first, ...others] = segments(element);
    expect(numberOf(first!, 'x')).to.equal(0);
    const neutral = others.at(-1)!;
    expect(numberOf(neutral, 'x') + numberOf(neutral, 'width')).to.be.closeTo(100, 0.01);
    const best = others.at(-2)!;
    expect(numberOf(neutral, 'x') - numberOf(best, 'x') - numberOf(best, 'width')).to.be.closeTo(2.5, 0.01);
    expect(numberOf(best, 'width') / numberOf(first!, 'width')).to.be.closeTo(474 / 31, 0.01);
  });

  it('diverging: both sides part at the line in the middle, neutral answers stay apart', async () => {
    const element = await make(summary);
    element.diverging = true;
    await element.updateComplete;
    const middle = Number.parseFloat(element.shadowRoot!.querySelector('.middle')!.getAttribute('x1')!);
    const [worst, bad, good, best, neutral] = segments(element);
    expect(numberOf(bad!, 'x') + numberOf(bad!, 'width')).to.be.closeTo(middle, 0.01);
    expect(numberOf(good!, 'x')).to.be.closeTo(middle, 0.01);
    expect(numberOf(best!, 'x') + numberOf(best!, 'width')).to.be.closeTo(2 * middle, 0.01);
    expect(numberOf(neutral!, 'x') - 2 * middle).to.be.closeTo(2.5, 0.01);
    expect(numberOf(best!, 'width') / numberOf(worst!, 'width')).to.be.closeTo(474 / 31, 0.05);
    await expect(element).to.be.accessible();
  });

  it('diverging: without answers on either side there is no middle line', async () => {
    const element = await make({ ...summary, distribution: { 1: 0, 2: 0, 3: 9, 4: 0, 5: 0 } });
    element.diverging = true;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.middle')).to.equal(null);
  });

  it('every segment has its own texture for forced colours', async () => {
    const element = await make(summary);
    const textures = segments(element).map((segment) => segment.querySelector('.texture')!.getAttribute('fill')!);
    expect(new Set(textures).size).to.equal(5);
    for (const texture of textures) {
      expect(element.shadowRoot!.querySelector(`pattern${/#[\w-]+/.exec(texture)![0]}`)).to.not.equal(null);
    }
  });

  it('says share with interval, mean and number of answers', async () => {
    const element = await make(summary);
    expect(text(element, 'dl')).to.equal(
      'Hai mức cao nhất 77,2 % khoảng tin cậy 95 %: 74,8–79,4 % Điểm trung bình 4,03 trên thang 5 Phiếu có trả lời 1.290 trong 1.312 phiếu nhận được',
    );
  });

  it('takes decimals as the core computes them, not only as JSON', async () => {
    const decimal = (value: string) => ({ toString: () => value });
    const element = await make({ ...summary, mean: decimal('3.5'), topTwoShare: decimal('1') });
    expect(text(element, 'dl')).to.contain('100,0 %').and.to.contain('3,50');
  });

  it('three levels are one bad and two good ones, with the words of the paper forms', async () => {
    const element = await make({ ...summary, distribution: { 1: 2, 2: 10, 3: 18 }, count: 30, valid: 30 });
    expect(segments(element).map((segment) => segment.getAttribute('class'))).to.deep.equal([
      'negative-2',
      'positive-1',
      'positive-2',
    ]);
    expect(text(element, 'tbody')).to.contain('Không hài lòng').and.to.contain('Rất hài lòng');
  });

  it('its words are those of the scales that the answers were given on', () => {
    for (const lang of ['vi', 'en'] as const) {
      const { five, three } = likertViewMessages[lang].levels;
      expect(five).to.deep.equal(satisfactionScale5.map(({ label }) => label[lang]));
      expect(three).to.deep.equal(satisfactionScale3.map(({ label }) => label[lang]));
    }
  });

  it('other scales: words from `labels`, else the number of the level', async () => {
    const element = await make({ ...summary, distribution: { 1: 1, 2: 1, 3: 1, 4: 1 } });
    expect(text(element, 'tbody')).to.contain('Mức 4');
    element.labels = 'Kém | Yếu | Khá | Tốt';
    await element.updateComplete;
    expect(text(element, 'tbody')).to.contain('Tốt').and.not.to.contain('Mức');
  });

  it('shares that miss 100 by rounding are explained', async () => {
    const thirds = await make({ ...summary, distribution: { 1: 1, 2: 1, 3: 1 } });
    expect(text(thirds, '[part=note]')).to.contain('làm tròn');
    const halves = await make({ ...summary, distribution: { 1: 1, 2: 0, 3: 1 } });
    expect(text(halves, '[part=note]')).not.to.contain('làm tròn');
  });

  it('speaks of the interval only where one stands', async () => {
    expect(text(await make(summary), '[part=note]')).to.contain('khoảng tin cậy chưa tính');
    for (const without of [{ interval: null }, { topTwoShare: null }]) {
      const element = await make({ ...summary, ...without });
      expect(element.shadowRoot!.textContent).not.to.contain('khoảng tin cậy');
      expect(element.shadowRoot!.querySelector('[part=note]')).to.equal(null);
    }
  });

  it('too few answers, no answers and no data: words instead of a drawing', async () => {
    for (const [given, words] of [
      [withheld, 'ít hơn 10 phiếu'],
      [{ ...summary, distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }, valid: 0 }, 'Chưa có phiếu nào'],
      [undefined, 'Chưa có số liệu'],
    ] as const) {
      const element = await make(given);
      expect(text(element, '.state')).to.contain(words);
      expect(element.shadowRoot!.querySelector('table, svg')).to.equal(null);
      await expect(element).to.be.accessible();
    }
  });

  for (const [state, words, drawn] of [
    ['missing', 'Chưa có số liệu', false],
    ['Suppressed', 'Chưa đủ 10 phiếu để công bố', false],
    ['not-applicable', 'Không áp dụng', false],
    ['supressed', 'Trạng thái không rõ', false],
    ['partial', 'Số liệu chưa đầy đủ', true],
    ['incomparable', 'Số liệu không thống nhất', true],
    ['ok', '', true],
  ] as const) {
    it(`in the state "${state}" it says so, and ${drawn ? 'shows' : 'does not show'} what it has`, async () => {
      const element = await make({ ...summary, state: state as 'missing' });
      expect(text(element, '[part=state]')).to.equal(words);
      expect(element.shadowRoot!.querySelector('table') !== null).to.equal(drawn);
      if (!drawn) expect(element.shadowRoot!.textContent).not.to.match(/522|77,2/);
      await expect(element).to.be.accessible();
    });
  }

  for (const [wrong, what] of [
    [{ distribution: { 1: 3, 2: '4', 3: -1 } }, 'distribution["2"] phải là 0, 1, 2…'],
    [{ distribution: { tốt: 3 } }, 'distribution["tốt"] phải là 0, 1, 2…'],
    [{ distribution: undefined }, 'distribution phải là {…}'],
    [{ suppressed: 'no' }, 'suppressed phải là true, false'],
    [{ mean: '4,03' }, 'mean phải là "1234.5"'],
    [{ interval: { low: 'x', high: '0.8', level: '0.95' } }, 'low phải là "1234.5"'],
    [{ valid: 12.5 }, 'valid phải là 0, 1, 2…'],
  ] as const) {
    it(`names the field that is wrong: ${what}`, async () => {
      const element = await make({ ...summary, ...wrong } as unknown as LikertSummary);
      expect(text(element, '[part=state]')).to.equal(
        `Không hiển thị vì dữ liệu sai: ${what}${what.endsWith('…') ? '' : '.'}`,
      );
      expect(element.shadowRoot!.querySelector('table')).to.equal(null);
    });
  }

  it('changes its language live', async () => {
    const element = await make(summary);
    element.lang = 'en';
    await until(() => text(element, 'tbody').includes('Very satisfied'));
    expect(text(element, 'dl')).to.contain('95% confidence interval: 74.8–79.4%');
  });

  it('reads its summary at src', async () => {
    const { fetch } = window;
    window.fetch = () =>
      Promise.resolve(new Response(JSON.stringify({ survey: 'quick', question: 'overall', ...summary })));
    try {
      const element = await fixture(html`<danvan-likert-chart src="/summary"></danvan-likert-chart>`);
      await until(() => text(element, 'tbody').includes('522'));
    } finally {
      window.fetch = fetch;
    }
  });

  it('fits into 272 px, and sets no inline style', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><danvan-likert-chart .summary=${summary}></danvan-likert-chart></div>`,
    );
    box.style.width = '272px';
    const root = box.firstElementChild!.shadowRoot!;
    expect(root.querySelector('section')!.scrollWidth).to.be.at.most(272);
    expect(root.querySelector('[style], style')).to.equal(null);
  });

  it('its styles answer forced colours, more contrast and print', () => {
    const styles = [DanvanLikertChart.styles].flat(3).map(String).join('\n');
    for (const query of ['forced-colors', 'prefers-contrast', '@media print']) expect(styles).to.contain(query);
    expect(styles).to.contain('prefers-reduced-motion');
  });
});
