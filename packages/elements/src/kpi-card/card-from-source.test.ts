import { expect, fixture, html } from '@open-wc/testing';
import { mediationCard as card } from '../../test/mediation-card.js';
import { part, shown, words } from '../../test/shown.js';
import { until } from '../../test/until.js';
import './define.js';
import type { DanvanKpiCard } from './kpi-card.js';

const withFetch = async (answer: (url: string, init: RequestInit) => Promise<Response>, run: () => Promise<void>) => {
  const { fetch } = window;
  window.fetch = ((url: string, init: RequestInit) => answer(url, init)) as typeof window.fetch;
  try {
    await run();
  } finally {
    window.fetch = fetch;
  }
};
const json = (value: unknown): Promise<Response> => Promise.resolve(new Response(JSON.stringify(value)));

describe('danvan-kpi-card from src', () => {
  it('asks once, without cookies, in the language of the page', async () => {
    const asked: RequestInit[] = [];
    await withFetch(
      (_, init) => {
        asked.push(init);
        return json(card);
      },
      async () => {
        const element = await fixture<DanvanKpiCard>(html`<danvan-kpi-card src="/card"></danvan-kpi-card>`);
        await until(() => shown(element, 'value') === '81,36 %');
        expect(asked.length).to.equal(1);
        expect(asked[0]!.credentials).to.equal('omit');
        expect(new Headers(asked[0]!.headers).get('accept-language')).to.equal('vi');
      },
    );
  });

  it('says that it loads, and keeps quiet about the attributes meanwhile', async () => {
    await withFetch(
      () => new Promise<Response>(() => undefined),
      async () => {
        const element = await fixture(html`<danvan-kpi-card src="/card" label="A" value="7"></danvan-kpi-card>`);
        expect(words(element)).to.equal('A Đang tải số liệu…');
        expect(element.shadowRoot!.querySelector('article')!.getAttribute('aria-busy')).to.equal('true');
        await expect(element).to.be.accessible();
      },
    );
  });

  for (const [title, answer, sentence] of [
    ['an error status', () => Promise.resolve(new Response('', { status: 503 })), 'Máy chủ chưa trả được số liệu.'],
    ['no connection', () => Promise.reject(new TypeError('failed')), 'Không tải được do mất kết nối.'],
    ['another shape', () => json({ value: 5 }), 'Không hiển thị vì dữ liệu sai: card.indicator phải là "…".'],
    [
      'another shape of a field',
      () => json({ ...card, polarity: 'up' }),
      'Không hiển thị vì dữ liệu sai: card.polarity phải là higher, lower.',
    ],
    ['no JSON', () => Promise.resolve(new Response('<html>')), 'Số liệu nhận được không đúng định dạng.'],
  ] as const) {
    it(`${title}: one sentence and a way to try again`, async () => {
      let good = false;
      await withFetch(
        () => (good ? json(card) : answer()),
        async () => {
          const element = await fixture<DanvanKpiCard>(html`<danvan-kpi-card src="/card"></danvan-kpi-card>`);
          await until(() => shown(element, 'problem').startsWith(sentence), title);
          await expect(element).to.be.accessible();
          good = true;
          (part(element, 'retry') as HTMLElement).click();
          await until(() => shown(element, 'value') === '81,36 %');
          expect(part(element, 'problem')).to.equal(null);
        },
      );
    });
  }

  it('a failed refresh keeps the figure and says from when it is', async () => {
    let calls = 0;
    await withFetch(
      () => (++calls === 1 ? json(card) : Promise.reject(new TypeError('failed'))),
      async () => {
        const { setTimeout } = window;
        const waits: number[] = [];
        // The five seconds at the least are asked for and not waited for.
        window.setTimeout = ((work: () => void, ms = 0) => {
          if (ms === 5000) waits.push(ms);
          return setTimeout(work, ms === 5000 ? 0 : ms);
        }) as typeof window.setTimeout;
        const element = await fixture<DanvanKpiCard>(html`<danvan-kpi-card src="/card" refresh="1"></danvan-kpi-card>`);
        try {
          await until(() => part(element, 'problem') !== null, 'refresh');
        } finally {
          window.setTimeout = setTimeout;
        }
        expect(waits.length).to.be.greaterThan(0);
        expect(shown(element, 'value')).to.equal('81,36 %');
        expect(shown(element, 'problem')).to.match(/số liệu tải lúc \d\d:\d\d/);
        await expect(element).to.be.accessible();
      },
    );
  });

  for (const refresh of ['60s', '5 phút', '', '-1', 'Infinity', '1e12', '0.1']) {
    it(`refresh="${refresh}" is no storm of requests`, async () => {
      let calls = 0;
      await withFetch(
        () => {
          calls += 1;
          return json(card);
        },
        async () => {
          const element = await fixture<DanvanKpiCard>(
            html`<danvan-kpi-card src="/card" refresh=${refresh}></danvan-kpi-card>`,
          );
          await until(() => shown(element, 'value') === '81,36 %');
          element.requestUpdate();
          await new Promise((resolve) => setTimeout(resolve, 150));
          expect(calls).to.equal(1);
          element.remove();
        },
      );
    });
  }

  it('gives up what it asked for when it leaves the page, and takes no late answer of another src', async () => {
    const signals: AbortSignal[] = [];
    const answers: Record<string, (value: Response) => void> = {};
    await withFetch(
      (url, { signal }) => {
        signals.push(signal!);
        return new Promise((resolve) => (answers[url] = resolve));
      },
      async () => {
        const element = await fixture<DanvanKpiCard>(html`<danvan-kpi-card src="/a"></danvan-kpi-card>`);
        element.src = '/b';
        await element.updateComplete;
        expect(signals[0]!.aborted).to.equal(true);
        answers['/b']!(await json({ ...card, value: '2' }));
        await until(() => shown(element, 'value') === '2 %');
        answers['/a']!(await json({ ...card, value: '1' }));
        await new Promise((resolve) => setTimeout(resolve, 30));
        expect(shown(element, 'value')).to.equal('2 %');
        element.src = '/c';
        await element.updateComplete;
        element.remove();
        expect(signals.at(-1)!.aborted).to.equal(true);
      },
    );
  });
});
