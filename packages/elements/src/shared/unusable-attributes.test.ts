import { expect, fixture, html } from '@open-wc/testing';
import '../kpi-board/define.js';
import '../kpi-card/define.js';
import '../likert-chart/define.js';
import '../ranking/define.js';
import '../trend-chart/define.js';
import { levelRows } from '../likert-chart/levels.js';
import type { FigureElement } from './figure-element.js';

const text = (element: Element, selector = '.frame'): string =>
  element.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const settled = async (element: FigureElement<unknown>): Promise<void> => {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
};
const make = async (tag: string, attributes: Readonly<Record<string, string>>): Promise<FigureElement<unknown>> => {
  const place = await fixture(html`<div lang="vi"></div>`);
  const element = document.createElement(tag) as FigureElement<unknown>;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  await settled(element);
  return element;
};

const card = { label: 'Đúng hạn', value: '86', unit: '%' };
const points = { label: 'Đúng hạn', points: '2023: 1.234; 2024: 2.345' };
const rows = { label: 'Đúng hạn', rows: 'Xã A: 1.234; Xã B: 2.345' };

describe('attributes that are taken away', () => {
  const said = {
    'danvan-kpi-card': [
      card,
      {
        ...{ base: 'hồ sơ', target: '95', period: '2025', place: 'Xã A', trend: '70;80', status: 'met' },
        ...{ state: 'partial', polarity: 'lower', sample: '100 phiếu', formula: '86/100', basis: 'Luật' },
        ...{ source: 'Báo cáo', note: 'Lưu ý', src: 'data:,{', refresh: '60' },
      },
    ],
    'danvan-trend-chart': [
      points,
      { unit: '%', target: '95', polarity: 'lower', decimals: '1', src: 'data:,{', refresh: '9' },
    ],
    'danvan-ranking': [
      rows,
      { unit: '%', sort: 'name', polarity: 'lower', decimals: '1', src: 'data:,{', refresh: '9' },
    ],
    'danvan-likert-chart': [{ label: 'Hài lòng' }, { labels: 'A|B', diverging: '', src: 'data:,{', refresh: '9' }],
    'danvan-kpi-board': [{ label: 'Năm' }, { cards: '3', level: '3', src: 'data:,{', refresh: '9' }],
  } as const;
  for (const [tag, [kept, more]] of Object.entries(said)) {
    for (const name of Object.keys(more)) {
      it(`${tag} ${name}: as if it had never been set`, async () => {
        const plain = await make(tag, kept);
        const element = await make(tag, { ...kept, [name]: (more as Record<string, string>)[name] ?? '' });
        element.removeAttribute(name);
        await settled(element);
        expect(text(element, 'article, section')).to.equal(text(plain, 'article, section'));
        expect(text(element, 'article, section')).to.not.contain('null');
      });
    }
  }

  it('nothing is asked of an address that is none', async () => {
    const asked: unknown[] = [];
    const { fetch } = window;
    window.fetch = (address) => {
      asked.push(address);
      return Promise.resolve(new Response('{}'));
    };
    try {
      for (const tag of Object.keys(said)) {
        const element = await make(tag, { src: '' });
        (element as { src: unknown }).src = null;
        await settled(element);
      }
    } finally {
      window.fetch = fetch;
    }
    expect(asked).to.deep.equal([]);
  });

  it('figures that are taken away leave the words for none', async () => {
    for (const [tag, given, name] of [
      ['danvan-trend-chart', points, 'points'],
      ['danvan-ranking', rows, 'rows'],
      ['danvan-kpi-card', card, 'value'],
    ] as const) {
      const element = await make(tag, given);
      element.removeAttribute(name);
      await settled(element);
      expect(text(element, '[part~=state]'), tag).to.contain('Chưa có');
    }
  });
});

describe('attributes that cannot be used', () => {
  for (const decimals of ['abc', '1.5', '-1', '', '1e9', 'Infinity', '2,0']) {
    it(`decimals="${decimals}" leaves the decimals of the data`, async () => {
      for (const [tag, given] of [
        ['danvan-trend-chart', points],
        ['danvan-ranking', rows],
      ] as const) {
        expect(text(await make(tag, { ...given, decimals }), 'tbody'), tag).to.contain('1.234');
        expect(text(await make(tag, { ...given, decimals: '1' }), 'tbody'), tag).to.contain('1.234,0');
      }
    });
  }

  it('a target that is no figure is none', async () => {
    const plain = await make('danvan-trend-chart', points);
    const element = await make('danvan-trend-chart', { ...points, target: 'cao' });
    expect(text(element)).to.equal(text(plain));
  });

  it('room and level of a board', async () => {
    for (const wrong of ['abc', '-3', '1.5', '1e9', '']) {
      const element = await make('danvan-kpi-board', { label: 'Năm', cards: wrong, level: wrong, src: '/never.json' });
      expect(element.shadowRoot!.querySelector('[role=heading]')!.ariaLevel, wrong).to.equal('2');
      const bones = element.shadowRoot!.querySelectorAll('.bone').length;
      expect([0, 6], wrong).to.contain(bones);
    }
  });

  it('labels without words leave the words of the levels', () => {
    const distribution = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };
    const summary = {
      ...{ count: 15, valid: 15, distribution, mean: null, topTwoShare: null, interval: null },
      suppressed: false,
    };
    const names = (labels?: string): string[] => levelRows(summary, labels, 'vi').map(({ label }) => label);
    expect(names(' ')).to.deep.equal(names());
    expect(names('Kém||Được|Tốt')[1]).to.equal(names('Kém')[1]);
    // A level without answers may be left out of the data.
    const two = { ...summary, distribution: { 1: 5, 5: 10 } };
    expect(levelRows(two, undefined, 'vi').map(({ label, count }) => [label, count])).to.deep.equal(
      names().map((label, index) => [label, [5, 0, 0, 0, 10][index]]),
    );
    expect(levelRows({ ...two, distribution: {} }, undefined, 'vi')).to.deep.equal([]);
  });
});

describe('words of a fixed choice, in any case', () => {
  it('polarity and order of a ranking', async () => {
    const element = await make('danvan-ranking', { ...rows, polarity: ' Lower' });
    expect(text(element, '[part=verdict]')).to.equal('Đứng đầu: Xã A (1.234).');
    const named = await make('danvan-ranking', { rows: 'Xã B: 2; Xã A: 1', sort: ' NAME-DESC ' });
    expect(text(named, 'tbody tr')).to.contain('Xã B');
    expect(text(await make('danvan-ranking', { ...rows, polarity: 'less' }), '[part=verdict]')).to.contain('Xã B');
  });

  it('polarity of a trend', async () => {
    expect(text(await make('danvan-trend-chart', { ...points, polarity: 'LOWER' }))).to.contain('(kém đi)');
    expect(text(await make('danvan-trend-chart', { ...points, polarity: 'less' }))).to.contain('(tốt lên)');
  });

  it('a card: the standing in the words of the page, a state of its own beside the figure', async () => {
    const element = await make('danvan-kpi-card', { ...card, status: 'MET', state: 'Số ước tính' });
    expect(text(element, '[part=status]')).to.equal('Đạt mục tiêu');
    expect(text(element, '[part=state]')).to.equal('Số ước tính');
    const below = await make('danvan-kpi-card', { ...card, target: '95', status: 'met' });
    expect(text(below, '[part=status]')).to.equal('Chưa đạt mục tiêu');
    expect(text(below, '[part=target]')).to.contain('còn thiếu 9 điểm phần trăm');
  });
});
