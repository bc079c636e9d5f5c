// The stylesheet of docs/cms.md keeps what stands below figures in its place while script and data are on their way.
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { board, cardOf } from '../../test/board-of-three.js';
import { summaryOfForty } from '../../test/summary-of-forty.js';
import { until } from '../../test/until.js';

const bundle = '/served/danvan.js';
const guides = ['/docs/cms.md', '/docs/cms.vi.md'];

/** As many as the comments of the stylesheet speak of. */
const answers: Readonly<Record<string, unknown>> = {
  '/board': { title: board.title, cards: ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'].map(cardOf) },
  '/card': cardOf('Đúng hạn'),
  '/summary': summaryOfForty,
  '/series': {
    unit: '%',
    target: '95',
    points: ['2022', '2023', '2024', '2025'].map((period, at) => ({ period, value: `9${at}` })),
  },
  '/rows': {
    unit: '%',
    rows: Array.from({ length: 10 }, (_, at) => ({ name: `Xã số ${at}`, value: `${80 + at}`, low: '75', high: '95' })),
  },
};
const body = `<danvan-kpi-board src="/board" cards="6"></danvan-kpi-board><p>Sau bảng</p>
<danvan-kpi-card src="/card"></danvan-kpi-card><danvan-likert-chart src="/summary"></danvan-likert-chart>
<danvan-trend-chart src="/series"></danvan-trend-chart><danvan-ranking src="/rows"></danvan-ranking>
<danvan-report-audit></danvan-report-audit><p>Cuối trang</p>`;

const stylesheetOf = async (guide: string): Promise<string> =>
  /```css\n(.+?)```/s.exec(await (await fetch(guide)).text())?.[1] ?? '';

/** How far a page moves whose script comes late and whose data come later still, seen from `top`. */
async function shiftOf(width: number, top: number, stylesheet: string): Promise<number> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width=${width} height="560"></iframe>`);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = `<!doctype html><html lang="vi"><style>${stylesheet}</style><body><h1>Trang thử</h1>${body}</body></html>`;
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis;
  let moved = 0;
  new page.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => (send = resolve));
  page.fetch = async (address) => {
    await sent;
    return new page.Response(JSON.stringify(answers[new URL(address as string, location.href).pathname]));
  };
  page.scrollTo(0, top);
  await aTimeout(100);
  const all = [...page.document.querySelectorAll('[src]')];
  page.document.head.append(Object.assign(page.document.createElement('script'), { type: 'module', src: bundle }));
  await until(() => all.every((element) => element.shadowRoot?.querySelector('[part=loading], .bone')), 'on their way');
  await aTimeout(100);
  send();
  const drawn = (element: Element): boolean =>
    element.localName === 'danvan-kpi-board'
      ? element.shadowRoot!.querySelectorAll('danvan-kpi-card').length === 6
      : element.shadowRoot!.querySelector('table, [part=value]') !== null;
  await until(() => all.every(drawn), 'drawn');
  await aTimeout(150);
  frame.remove();
  return moved;
}

describe('a page with the stylesheet of the guide', () => {
  it('has the same one in both languages', async () => {
    const [first, second] = await Promise.all(guides.map(stylesheetOf));
    expect(first).to.contain('danvan-report-audit');
    expect(first!.replace(/\/\*.*?\*\//g, '')).to.equal(second!.replace(/\/\*.*?\*\//g, ''));
  });

  for (const [width, top] of [
    [1280, 0],
    [360, 0],
    [360, 1400],
  ] as const) {
    it(`moves less than 0.02 at ${width} px, seen from ${top} px`, async function () {
      // What is measured only Chromium tells, and of a built file.
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift') || !(await fetch(bundle)).ok) this.skip();
      expect(await shiftOf(width, top, await stylesheetOf(guides[0]!))).to.be.below(0.02);
    });
  }

  it('and moves without it', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift') || !(await fetch(bundle)).ok) this.skip();
    expect(await shiftOf(360, 0, '')).to.be.above(0.03);
  });
});
