import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { mediationCard as card } from '../../test/mediation-card.js';
import { part, shown, words } from '../../test/shown.js';
import { until } from '../../test/until.js';
import './define.js';
import type { DanvanEvidenceEvent } from './evidence-event.js';
import { DanvanKpiCard } from './kpi-card.js';

describe('danvan-kpi-card', () => {
  it('tells the period in words of the page, and that a target in words is not compared', async () => {
    const element = await fixture<DanvanKpiCard>(
      html`<danvan-kpi-card lang="en" value="81" unit="%" target="cao hơn 2025" period="Quý I/2026"></danvan-kpi-card>`,
    );
    await until(() => shown(element, 'facts') === 'Period Q1 2026');
    expect(part(element, 'facts')!.querySelector('[lang]')).to.equal(null);
    expect(shown(element, 'target')).to.equal('Target cao hơn 2025, cannot be compared (higher is better)');
    element.card = card;
    await until(() => shown(element, 'facts').startsWith('Period first half of 2026 '));
    element.lang = 'vi';
    await until(() => shown(element, 'facts').startsWith('Kỳ 6 tháng đầu năm 2026 '));
    element.card = { ...card, period: 'Đợt 1' };
    element.lang = 'en';
    await until(() => shown(element, 'facts').startsWith('Period Đợt 1'));
    expect(part(element, 'facts')!.querySelector('dd')!.lang).to.equal('vi');
  });

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

    it('says where a gap cannot be told', async () => {
      const element = await fixture(
        html`<danvan-kpi-card label="A" value="gần 99,5" unit="%" target="95"></danvan-kpi-card>`,
      );
      expect(shown(element, 'target')).to.equal('Mục tiêu 95 %, chưa so sánh được (càng cao càng tốt)');
      expect(part(element, 'status')).to.equal(null);
    });

    it('trend="62;70,5;;81": comma decimals, a gap where a period has no figure, and a sentence', async () => {
      const element = await fixture<DanvanKpiCard>(
        html`<danvan-kpi-card label="A" value="81,0" unit="%" trend="62;70,5;;81"></danvan-kpi-card>`,
      );
      expect(shown(element, 'trend')).to.equal(
        'Tăng 10,5 điểm phần trăm so với kỳ gần nhất có số liệu (tốt lên); 3 kỳ có số liệu: thấp nhất 62 %, cao nhất 81 %; 1 kỳ chưa có số liệu.',
      );
      const drawing = part(element, 'sparkline')!;
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(drawing.querySelector('.line')!.getAttribute('d')!.match(/M/g)!.length).to.equal(2);
      element.lang = 'en';
      await until(() => shown(element, 'trend').endsWith('; periods without figures: 1.'));
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

  it('keeps a long figure on one line, and its unit at least in one piece', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <danvan-kpi-card label="Kinh phí" value="43500000000" unit="đồng"></danvan-kpi-card>
        <danvan-kpi-card label="Chi tiết" value="1234567890123,45" unit="đồng"></danvan-kpi-card>
        <danvan-kpi-card label="Ngắn" value="1024" unit="đơn"></danvan-kpi-card>
      </div>`,
    );
    box.style.width = '272px';
    for (const card of box.querySelectorAll<DanvanKpiCard>('danvan-kpi-card')) {
      await card.updateComplete;
      const value = card.shadowRoot!.querySelector('[part=value]')!;
      const figure = document.createRange();
      figure.selectNodeContents([...value.childNodes].find((node) => node instanceof Text && node.data.trim() !== '')!);
      expect(figure.getClientRects().length, card.label).to.equal(1);
    }
  });
});
