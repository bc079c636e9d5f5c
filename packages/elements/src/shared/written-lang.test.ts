import { expect, fixture, html } from '@open-wc/testing';
import '../kpi-card/define.js';
import '../ranking/define.js';
import '../trend-chart/define.js';
import type { FigureElement } from './figure-element.js';

const page = document.documentElement;
const text = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Turns the page to another language, as a switch in its head does. */
async function turn(lang: string, element: FigureElement<unknown>): Promise<void> {
  page.lang = lang;
  // Pages are watched from outside: what has changed is told after the script.
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const ranking = 'Xã A: 1.234; Xã B: 2.345; Xã C: 999';

describe('figures of attributes, on a page that changes its language', () => {
  let before = '';
  beforeEach(() => {
    before = page.lang;
    page.lang = 'vi';
  });
  afterEach(() => {
    page.lang = before;
  });

  it('a ranking names the same unit first', async () => {
    const element = await fixture<FigureElement<unknown>>(html`<danvan-ranking rows=${ranking}></danvan-ranking>`);
    expect(text(element, '[part=verdict]')).to.equal('Đứng đầu: Xã B (2.345).');
    await turn('en', element);
    expect(text(element, '[part=verdict]')).to.equal('First: Xã B (2,345).');
    expect(text(element, 'tbody')).to.contain('1,234').and.to.contain('999');
    await turn('vi', element);
    expect(text(element, '[part=verdict]')).to.equal('Đứng đầu: Xã B (2.345).');
  });

  it('a trend keeps its points and its target', async () => {
    const element = await fixture<FigureElement<unknown>>(
      html`<danvan-trend-chart points="2023: 1.234; 2024: 2.345" target="2.500"></danvan-trend-chart>`,
    );
    await turn('en', element);
    expect(text(element, 'tbody')).to.contain('1,234').and.to.contain('2,345');
    expect(text(element, '[part=sentence]')).to.contain('Target 2,500.');
  });

  it('a card keeps its standing, its gap and its trend', async () => {
    const element = await fixture<FigureElement<unknown>>(
      html`<danvan-kpi-card value="1.234" target="1,234" trend="1.100;1.200" unit="vụ"></danvan-kpi-card>`,
    );
    expect(text(element, '[part=target]')).to.contain('vượt 1.232,766 vụ');
    await turn('en', element);
    expect(text(element, '[part=value]')).to.equal('1,234 vụ');
    expect(text(element, '[part=status]')).to.equal('On target');
    expect(text(element, '[part=target]')).to.contain('Target 1.234 vụ, 1,232.766 vụ over');
    expect(text(element, '[part=trend]')).to.contain('Up 34 vụ');
  });

  it('a card of large figures keeps its gap', async () => {
    const element = await fixture<FigureElement<unknown>>(
      html`<danvan-kpi-card value="1.234.567.890.123" target="2.000.000.000.000" unit="đồng"></danvan-kpi-card>`,
    );
    await turn('en', element);
    expect(text(element, '[part=value]')).to.equal('1,234,567,890,123 đồng');
    expect(text(element, '[part=status]')).to.equal('Target not met');
    expect(text(element, '[part=target]')).to.contain('765,432,109,877 đồng short');
  });

  it('what is set anew has the signs of that moment, also within one script', async () => {
    const element = await fixture<FigureElement<unknown>>(html`<danvan-kpi-card value="1.234"></danvan-kpi-card>`);
    await turn('en', element);
    element.setAttribute('value', '2.345');
    await element.updateComplete;
    expect(text(element, '[part=value]')).to.equal('2.345');
    // The same text once more is a figure of this page now.
    element.setAttribute('value', '2.345');
    page.lang = 'vi';
    element.setAttribute('value', '1.500');
    await turn('en', element);
    expect(text(element, '[part=value]')).to.equal('1,500');
  });

  it('the same text set again is read again', async () => {
    const element = await fixture<FigureElement<unknown>>(html`<danvan-kpi-card value="1.234"></danvan-kpi-card>`);
    await turn('en', element);
    expect(text(element, '[part=value]')).to.equal('1,234');
    element.setAttribute('value', '1.234');
    await element.updateComplete;
    expect(text(element, '[part=value]')).to.equal('1.234');
  });

  it('attributes from before the page are read where the element comes to stand, or by its own language', async () => {
    const place = await fixture(html`<div lang="en"></div>`);
    const element = document.createElement('danvan-kpi-card') as FigureElement<unknown>;
    element.setAttribute('value', '1.234');
    place.append(element);
    await element.updateComplete;
    expect(text(element, '[part=value]')).to.equal('1.234');
    const own = await fixture<FigureElement<unknown>>(
      html`<danvan-kpi-card lang="en" value="1.234"></danvan-kpi-card>`,
    );
    own.lang = 'vi';
    await turn('vi', own);
    expect(text(own, '[part=value]')).to.equal('1,234');
  });
});
