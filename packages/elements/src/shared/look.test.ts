// How the figures look: under the example themes, with Vietnamese tone marks, as pictures.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { summaryOfForty as summary } from '../../test/summary-of-forty.js';
import { until } from '../../test/until.js';
import type { DanvanLikertChart } from '../likert-chart/likert-chart.js';
import '../kpi-board/define.js';
import '../likert-chart/define.js';
import '../ranking/define.js';
import '../trend-chart/define.js';
import './parts-at-hand.js';
import { pngOf, svgText } from './save-picture.js';

const marks = 'Ế Ễ Ộ Ữ ự';
const all = async (): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(
    html`<div>
      <danvan-kpi-card
        label=${marks}
        value="98,7"
        unit=${marks}
        target="95"
        base=${marks}
        period=${marks}
        trend="90;95,5;98,7"
        note=${marks}
        formula=${marks}
      ></danvan-kpi-card>
      <danvan-likert-chart label=${marks} labels="Ế|Ễ|Ộ|Ữ|ự" .summary=${summary}></danvan-likert-chart>
      <danvan-trend-chart label=${marks} unit=${marks} points="${marks}: 5; 2025: 7"></danvan-trend-chart>
      <danvan-ranking label=${marks} unit="%" rows="${marks}: 81,4 (78–84); Xã B: 79"></danvan-ranking>
    </div>`,
  );
  await until(() => [...box.children].every((element) => element.shadowRoot?.querySelector('.frame')), 'drawn');
  return box;
};

describe('the example themes', () => {
  for (const theme of ['portal', 'wordpress', 'plain']) {
    it(`${theme}: every word can be read, and the elements take the colours`, async () => {
      const answer = await fetch(`/examples/site-themes/${theme}.css`);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await answer.text());
      document.adoptedStyleSheets = [sheet];
      try {
        const box = await all();
        const wanted = getComputedStyle(box).getPropertyValue('--danvan-radius').trim();
        expect(wanted).not.to.equal('');
        for (const element of box.children) {
          const frame = element.shadowRoot!.querySelector('.frame')!;
          expect(Number.parseFloat(getComputedStyle(frame).borderRadius)).to.equal(Number.parseFloat(wanted));
          await expect(element).to.be.accessible();
        }
      } finally {
        document.adoptedStyleSheets = [];
      }
    });
  }
});

describe('tone marks', () => {
  it('no line is lower than its letters, and nothing cuts them off', async () => {
    const box = await all();
    const context = document.createElement('canvas').getContext('2d')!;
    let seen = 0;
    for (const host of box.children) {
      for (const element of host.shadowRoot!.querySelectorAll('*')) {
        const own = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
        );
        if (!own || element instanceof HTMLStyleElement) continue;
        const style = getComputedStyle(element);
        context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const ink = context.measureText('ẾỄỘỮựỵ');
        const height = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
        const name = `${host.localName} ${element.localName}.${element.className.toString()}`;
        if (element instanceof SVGTextElement) {
          const drawing = element.closest('svg')!.getBoundingClientRect();
          const text = element.getBoundingClientRect();
          const cut = getComputedStyle(element.ownerSVGElement!).overflow !== 'visible';
          if (cut) expect(text.top, name).to.be.at.least(drawing.top - 1);
        } else {
          expect(Number.parseFloat(style.lineHeight), name).to.be.at.least(height - 0.5);
        }
        seen += 1;
      }
    }
    expect(seen).to.be.greaterThan(40);
  });
});

describe('on paper', () => {
  afterEach(() => executeServerCommand('danvan-media', {}));

  it('there are no buttons and no room for them, and a chart that loads leaves no box', async function () {
    const { done } = await executeServerCommand<{ done: boolean }, unknown>('danvan-media', { print: true });
    if (!done) return this.skip();
    const box = await all();
    const loading = await fixture<HTMLElement>(html`<danvan-trend-chart src="/v1/nowhere"></danvan-trend-chart>`);
    for (const host of [...box.children, loading]) {
      const shown = [...host.shadowRoot!.querySelectorAll<HTMLElement>('.tool, .tools, .bone')].filter(
        (element) => element.getClientRects().length > 0,
      );
      expect(shown, host.localName).to.deep.equal([]);
    }
    expect(box.querySelector('danvan-ranking')!.shadowRoot!.querySelectorAll('.tool').length).to.equal(2);
  });
});

describe('a saved picture', () => {
  it('as SVG stands alone: title, colours written in, nothing of the page', async () => {
    const box = await all();
    for (const [tag, selector] of [
      ['danvan-likert-chart', '.bar'],
      ['danvan-trend-chart', '.drawing'],
    ] as const) {
      const drawing = box.querySelector(tag)!.shadowRoot!.querySelector<SVGSVGElement>(`svg${selector}`)!;
      const text = svgText(drawing, `${marks} <&>`);
      const image = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(image.querySelector('parsererror')).to.equal(null);
      expect(image.querySelector('title')!.textContent).to.equal(`${marks} <&>`);
      expect(text).not.to.match(/class=|var\(|<!--/);
      const painted = [...image.querySelectorAll('rect, path')].map((shape) => shape.getAttribute('fill'));
      expect(painted.some((fill) => fill?.startsWith('rgb('))).to.equal(true);
    }
  });

  it('as PNG has the colours of the drawing', async () => {
    const box = await all();
    const chart = box.querySelector<DanvanLikertChart>('danvan-likert-chart')!;
    const drawing = chart.shadowRoot!.querySelector<SVGSVGElement>('svg.bar')!;
    const bitmap = await createImageBitmap(await pngOf(drawing, marks));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const scale = Math.max(2, devicePixelRatio);
    const at = (x: number, y: number): string =>
      [...context.getImageData(x * scale, y * scale, 1, 1).data].slice(0, 3).join();
    const fill = getComputedStyle(drawing.querySelector('.positive-2 .fill')!).fill;
    const best = drawing.querySelector('.positive-2 .fill')!.getBoundingClientRect();
    const frame = drawing.getBoundingClientRect();
    // Inside the segment, near its upper edge, where no figure is written.
    expect(`rgb(${at(16 + best.x - frame.x + 5, 48 + 4).replaceAll(',', ', ')})`).to.equal(fill);
    expect(at(2, 2)).to.equal('255,255,255');
  });

  it('is offered under the name of the chart', async () => {
    const box = await all();
    const ranking = box.querySelector('danvan-ranking')!;
    const offers: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      offers.push(this);
    };
    try {
      ranking.shadowRoot!.querySelector<HTMLElement>('[data-as=svg]')!.click();
      await until(() => offers.length > 0, 'offered');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(offers[0]!.download).to.equal('Ế-Ễ-Ộ-Ữ-ự.svg');
    const text = await (await fetch(offers[0]!.href)).text();
    expect(text).to.contain('81,4').and.to.contain('Xã B');
    expect(ranking.shadowRoot!.querySelector('.made')).to.equal(null);
  });
});
