import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../../test/until.js';
import type { Card } from '@danvan/core/cards';
import './define.js';
import type { DanvanEvidenceEvent } from './evidence-event.js';
import { DanvanKpiCard } from './kpi-card.js';

const card: Card = {
  indicator: 'mediation-success-rate',
  lang: 'vi',
  label: 'Tỷ lệ hòa giải thành',
  value: '81,36',
  unit: '%',
  base: 'trên tổng số vụ việc hòa giải',
  period: '6 tháng đầu năm 2026',
  place: 'Xã Bình Minh',
  state: 'ok',
  stateText: null,
  status: 'near',
  statusText: 'Gần đạt mục tiêu',
  polarity: 'higher',
  target: '85',
  trend: [
    { period: '2025-01/2025-06', value: '74' },
    { period: '2025-07/2025-12', value: null },
    { period: '2026-01/2026-06', value: '81.355932203389830508' },
  ],
  formula: '96 ÷ 118 × 100 = 81,36 %',
  basis: ['Luật Hòa giải ở cơ sở 2013'],
  sources: [{ text: 'Tiếp nhận 118 vụ, hòa giải thành 96 vụ.', title: 'Báo cáo 6 tháng', url: '/bao-cao' }],
  sample: null,
  notes: ['Báo cáo ghi 85 %; tính lại từ số liệu thành phần được 81,36 %.', 'Có số liệu chỉ nêu gần đúng.'],
};

const words = (element: Element): string => {
  const read = (node: Node): string => {
    if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
    if (node instanceof HTMLStyleElement) return '';
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(read).join('');
  };
  return read(element.shadowRoot!).replace(/\s+/g, ' ').trim();
};
const part = (element: Element, name: string): Element | null => element.shadowRoot!.querySelector(`[part~="${name}"]`);
const shown = (element: Element, name: string): string =>
  part(element, name)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

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

describe('danvan-kpi-card', () => {
  it('is defined once; a second copy of the library on the page changes nothing', async () => {
    const { defineElement } = await import('../shared/define-element.js');
    defineElement('danvan-kpi-card', class extends HTMLElement {});
    expect(customElements.get('danvan-kpi-card')).to.equal(DanvanKpiCard);
  });

  describe('from attributes alone', () => {
    it('shows the figure as given with unit, base, target, gap, direction, period', async () => {
      const element = await fixture<DanvanKpiCard>(
        html`<danvan-kpi-card
          label="Đúng hạn"
          value="81,36"
          unit="%"
          base="trên hồ sơ đã trả"
          target="85"
          period="Quý I/2026"
        ></danvan-kpi-card>`,
      );
      expect(shown(element, 'value')).to.equal('81,36 %');
      const text = words(element);
      for (const piece of ['Đúng hạn', 'trên hồ sơ đã trả', 'Quý I/2026', 'càng cao càng tốt'])
        expect(text).to.contain(piece);
      expect(shown(element, 'target')).to.contain('Mục tiêu 85 %, còn thiếu 3,64 điểm phần trăm');
      expect(shown(element, 'status')).to.equal('Gần đạt mục tiêu');
      await expect(element).to.be.accessible();
    });

    it('1.000 and 924 stay 1.000 and 924', async () => {
      for (const value of ['1.000', '924']) {
        const element = await fixture(
          html`<danvan-kpi-card label="Hồ sơ" value=${value} unit="hồ sơ"></danvan-kpi-card>`,
        );
        expect(shown(element, 'value')).to.equal(`${value} hồ sơ`);
      }
    });

    it('lower is better: word, gap and judgement agree', async () => {
      const missed = await fixture(
        html`<danvan-kpi-card
          label="Quá hạn"
          value="1.024"
          unit="hồ sơ"
          target="500"
          polarity="lower"
          trend="900,1024"
        ></danvan-kpi-card>`,
      );
      expect(shown(missed, 'status')).to.equal('Chưa đạt mục tiêu');
      expect(shown(missed, 'target')).to.contain('cao hơn mức đề ra 524 hồ sơ');
      expect(shown(missed, 'trend')).to.contain('Tăng 124 hồ sơ so với kỳ trước (kém đi)');
      const met = await fixture(
        html`<danvan-kpi-card
          label="Quá hạn"
          value="400"
          unit="hồ sơ"
          target="500"
          polarity="lower"
          trend="900,400"
        ></danvan-kpi-card>`,
      );
      expect(shown(met, 'status')).to.equal('Đạt mục tiêu');
      expect(shown(met, 'target')).to.contain('thấp hơn mức đề ra 100 hồ sơ');
      expect(shown(met, 'trend')).to.contain('(tốt lên)');
    });

    it('each standing has its own shape', async () => {
      const shapes = new Set<string>();
      for (const status of ['met', 'near', 'missed', 'Đúng tiến độ']) {
        const element = await fixture(html`<danvan-kpi-card label="A" value="1" status=${status}></danvan-kpi-card>`);
        shapes.add(part(element, 'status')!.querySelector('path')!.getAttribute('d')!);
      }
      expect(shapes.size).to.equal(4);
    });

    it('a status in own words is shown in these words', async () => {
      const element = await fixture(
        html`<danvan-kpi-card label="A" value="1" status="Đúng tiến độ"></danvan-kpi-card>`,
      );
      expect(shown(element, 'status')).to.equal('Đúng tiến độ');
    });

    it('says nothing about a gap that it cannot read', async () => {
      const element = await fixture(
        html`<danvan-kpi-card label="A" value="gần 99,5" unit="%" target="95"></danvan-kpi-card>`,
      );
      expect(shown(element, 'target')).to.equal('Mục tiêu 95 % (càng cao càng tốt)');
      expect(part(element, 'status')).to.equal(null);
    });

    it('trend="62;70,5;;81": comma decimals, a gap where a period has no figure, and a sentence', async () => {
      const element = await fixture(
        html`<danvan-kpi-card label="A" value="81,0" unit="%" trend="62;70,5;;81"></danvan-kpi-card>`,
      );
      expect(shown(element, 'trend')).to.equal(
        'Tăng 10,5 điểm phần trăm so với kỳ gần nhất có số liệu (tốt lên); 3 kỳ có số liệu: thấp nhất 62 %, cao nhất 81 %; 1 kỳ chưa có số liệu.',
      );
      const drawing = part(element, 'sparkline')!;
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(drawing.querySelector('.line')!.getAttribute('d')!.match(/M/g)!.length).to.equal(2);
    });

    it('without a value it says so and draws nothing', async () => {
      const element = await fixture(html`<danvan-kpi-card label="A" target="95" unit="%"></danvan-kpi-card>`);
      expect(shown(element, 'value')).to.equal('Chưa có số liệu');
      expect(part(element, 'status')).to.equal(null);
      await expect(element).to.be.accessible();
    });
  });

  describe('states', () => {
    it('each has its own words, in both languages', async () => {
      for (const lang of ['vi', 'en'] as const) {
        const seen = new Set<string>();
        for (const state of [
          'missing',
          'zero-denominator',
          'not-applicable',
          'incomparable',
          'suppressed',
          'partial',
        ]) {
          const element = await fixture<DanvanKpiCard>(
            html`<danvan-kpi-card lang=${lang} label="A" unit="%" state=${state}></danvan-kpi-card>`,
          );
          seen.add(shown(element, 'state'));
        }
        expect(seen.size).to.equal(6);
      }
    });

    it('an incomplete figure keeps its figure and gets its words', async () => {
      const element = await fixture(
        html`<danvan-kpi-card label="A" value="15" unit="lượt" state="partial"></danvan-kpi-card>`,
      );
      expect(shown(element, 'value')).to.equal('15 lượt');
      expect(shown(element, 'state')).to.equal('Số liệu chưa đầy đủ');
    });
  });

  describe('.card', () => {
    it('reads as label, value with unit, status, target, trend as a sentence', async () => {
      const element = await fixture<DanvanKpiCard>(html`<danvan-kpi-card .card=${card}></danvan-kpi-card>`);
      const text = words(element);
      const order = [
        'Tỷ lệ hòa giải thành',
        '81,36 %',
        'trên tổng số',
        'Gần đạt',
        '85 %',
        'Tăng 7,36 điểm',
        'Xã Bình Minh',
      ];
      const places = order.map((piece) => text.indexOf(piece));
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(places[0]).to.be.greaterThan(-1);
      const article = element.shadowRoot!.querySelector('article')!;
      expect(article.getAttribute('aria-labelledby')).to.equal('label');
      await expect(element).to.be.accessible();
    });

    it('shows the contradiction as a notice before anybody opens the evidence', async () => {
      const element = await fixture(html`<danvan-kpi-card .card=${card}></danvan-kpi-card>`);
      expect(shown(element, 'notice')).to.equal(`Lưu ý: ${card.notes[0]!}`);
    });

    it('the evidence holds formula, basis, source and further notes, and tells when it is opened', async () => {
      const element = await fixture<DanvanKpiCard>(html`<danvan-kpi-card .card=${card}></danvan-kpi-card>`);
      const details = part(element, 'evidence') as HTMLDetailsElement;
      for (const piece of [card.formula!, card.basis[0]!, card.sources[0]!.text, card.notes[1]!]) {
        expect(details.textContent).to.contain(piece);
      }
      let opened = 0;
      element.addEventListener('danvan-evidence', () => (opened += 1));
      setTimeout(() => details.querySelector('summary')!.click());
      const event = (await oneEvent(element, 'danvan-evidence')) as DanvanEvidenceEvent;
      expect(event.card).to.equal(card);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      details.open = false;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(opened).to.equal(1);
      details.open = true;
      await expect(element).to.be.accessible();
    });

    it('a source that is no page address does not become a link', async () => {
      for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil.example/x', ' javascript:alert(1)']) {
        const bad = { ...card, sources: [{ text: 'x', title: 'y', url }] };
        const element = await fixture(html`<danvan-kpi-card .card=${bad}></danvan-kpi-card>`);
        expect(part(element, 'source-link'), url).to.equal(null);
      }
    });

    it('markup in a text stays text', async () => {
      const element = await fixture(
        html`<danvan-kpi-card .card=${{ ...card, label: '<img src=x onerror=alert(1)>' }}></danvan-kpi-card>`,
      );
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
      expect(shown(element, 'label')).to.equal('<img src=x onerror=alert(1)>');
    });

    it('the current value is put behind earlier values that do not hold it yet, never twice', async () => {
      const earlier = { ...card, trend: [{ period: '2025', value: '74' }] };
      const element = await fixture(html`<danvan-kpi-card .card=${earlier}></danvan-kpi-card>`);
      expect(shown(element, 'trend')).to.contain('2 kỳ có số liệu');
    });
  });

  it('changes its language live, marks words that stay in the other one and keeps one decimal sign', async () => {
    const parent = await fixture<HTMLElement>(
      html`<div lang="vi"><danvan-kpi-card .card=${card}></danvan-kpi-card></div>`,
    );
    const element = parent.firstElementChild as DanvanKpiCard;
    parent.lang = 'en';
    await until(() => shown(element, 'status') === 'Close to target');
    expect(shown(element, 'target')).to.contain('Target 85 %, 3,64 percentage points short');
    expect([part(element, 'label'), part(element, 'status')].map((piece) => piece!.getAttribute('lang'))).to.deep.equal(
      ['vi', null],
    );
    parent.lang = 'vi';
    await until(() => shown(element, 'status') === 'Gần đạt mục tiêu');
  });

  describe('src', () => {
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
      ['another shape', () => json({ value: 5 }), 'Số liệu nhận được không đúng định dạng.'],
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
          const element = await fixture<DanvanKpiCard>(
            html`<danvan-kpi-card src="/card" refresh="1"></danvan-kpi-card>`,
          );
          await until(() => part(element, 'problem') !== null, 'refresh', { timeout: 4000 });
          expect(shown(element, 'value')).to.equal('81,36 %');
          expect(shown(element, 'problem')).to.match(/số liệu tải lúc \d\d:\d\d/);
          await expect(element).to.be.accessible();
        },
      );
    });

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

  it('its styles answer forced colours, reduced motion, more contrast and print, and it sets no inline style', async () => {
    const text = [DanvanKpiCard.styles].flat(3).map(String).join('\n');
    for (const query of ['forced-colors', 'prefers-reduced-motion', 'prefers-contrast', '@media print']) {
      expect(text).to.contain(query);
    }
    const element = await fixture(html`<danvan-kpi-card .card=${card}></danvan-kpi-card>`);
    expect(element.shadowRoot!.querySelector('[style], style')).to.equal(null);
  });

  it('is readable at 320 px: nothing is wider than the card', async () => {
    const box = await fixture<HTMLElement>(html`<div><danvan-kpi-card .card=${card}></danvan-kpi-card></div>`);
    box.style.width = '272px';
    const element = box.firstElementChild as DanvanKpiCard;
    (part(element, 'evidence') as HTMLDetailsElement).open = true;
    const edge = element.getBoundingClientRect().right;
    for (const inner of element.shadowRoot!.querySelectorAll('*')) {
      expect(inner.getBoundingClientRect().right, inner.className.toString()).to.be.at.most(edge + 0.5);
    }
  });
});
