import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';
import type { Card } from '@danvan/core/cards';
import type { DanvanEvidenceEvent } from '../kpi-card/evidence-event.js';
import type { DanvanKpiCard } from '../kpi-card/kpi-card.js';
import { isBoard, partsOf, type Board } from './board.js';
import './define.js';
import { DanvanKpiBoard } from './kpi-board.js';

const cardOf = (label: string): Card => ({
  indicator: 'x',
  lang: 'vi',
  label,
  value: '97,10',
  unit: '%',
  base: 'trên đơn đủ điều kiện',
  period: 'Quý I/2026',
  place: null,
  state: 'ok',
  stateText: null,
  status: 'met',
  statusText: 'Đạt mục tiêu',
  polarity: 'higher',
  target: '90',
  trend: [],
  formula: null,
  basis: [],
  sources: [],
  sample: null,
  notes: [],
});

const board: Board = {
  title: 'Kết quả sáu tháng',
  cards: ['Một', 'Hai', 'Ba'].map(cardOf),
  groups: [{ title: 'Hành chính công', cards: [2, 1, 9] }],
};

const labels = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<DanvanKpiCard>('danvan-kpi-card')].map(({ card }) => card?.label ?? '');

const withFetch = async (answer: () => Promise<Response>, run: (asked: () => number) => Promise<void>) => {
  const { fetch } = window;
  let asked = 0;
  window.fetch = () => {
    asked += 1;
    return answer();
  };
  try {
    await run(() => asked);
  } finally {
    window.fetch = fetch;
  }
};

describe('danvan-kpi-board', () => {
  it('shows the cards that no group names, then the groups in their order', async () => {
    const element = await fixture<DanvanKpiBoard>(html`<danvan-kpi-board .board=${board}></danvan-kpi-board>`);
    expect(labels(element)).to.deep.equal(['Một', 'Ba', 'Hai']);
    const headings = [...element.shadowRoot!.querySelectorAll('[role=heading]')].map((heading) => [
      heading.getAttribute('aria-level'),
      heading.textContent.trim(),
    ]);
    expect(headings).to.deep.equal([
      ['2', 'Kết quả sáu tháng'],
      ['3', 'Hành chính công'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('is a list of named articles to those who listen', async () => {
    const element = await fixture<DanvanKpiBoard>(html`<danvan-kpi-board .board=${board}></danvan-kpi-board>`);
    const items = [...element.shadowRoot!.querySelectorAll('ul > li > danvan-kpi-card')];
    expect(items.length).to.equal(3);
    for (const item of items)
      expect(item.shadowRoot!.querySelector('article[aria-labelledby=label]')).to.not.equal(null);
  });

  it('makes one request for all cards, and keeps room while it waits', async () => {
    let answer: (response: Response) => void = () => undefined;
    await withFetch(
      () => new Promise((resolve) => (answer = resolve)),
      async (asked) => {
        const element = await fixture<DanvanKpiBoard>(
          html`<danvan-kpi-board src="/board" cards="3"></danvan-kpi-board>`,
        );
        const bones = element.shadowRoot!.querySelectorAll('.bone');
        expect(bones.length).to.equal(3);
        expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('Đang tải số liệu…');
        await expect(element).to.be.accessible();
        answer(new Response(JSON.stringify({ cards: board.cards })));
        await until(() => labels(element).length === 3);
        expect(asked()).to.equal(1);
      },
    );
  });

  it('a broken answer is told in a sentence', async () => {
    await withFetch(
      () => Promise.resolve(new Response(JSON.stringify({ cards: 5 }))),
      async () => {
        const element = await fixture<DanvanKpiBoard>(html`<danvan-kpi-board src="/board"></danvan-kpi-board>`);
        await until(() => element.shadowRoot!.querySelector('.problem') !== null);
        expect(element.shadowRoot!.querySelector('.problem')!.textContent).to.contain('không đúng định dạng');
        await expect(element).to.be.accessible();
      },
    );
  });

  it('an empty board says so', async () => {
    const element = await fixture<DanvanKpiBoard>(html`<danvan-kpi-board .board=${{ cards: [] }}></danvan-kpi-board>`);
    expect(element.shadowRoot!.querySelector('.empty')!.textContent).to.equal('Chưa có chỉ số nào.');
  });

  it('evidence of a card is heard on the board', async () => {
    const one = { cards: [{ ...cardOf('Một'), formula: '201 ÷ 207 × 100 = 97,10 %' }] };
    const element = await fixture<DanvanKpiBoard>(html`<danvan-kpi-board .board=${one}></danvan-kpi-board>`);
    let heard: Card | undefined;
    element.addEventListener('danvan-evidence', (event) => {
      heard = (event as DanvanEvidenceEvent).card;
    });
    element.shadowRoot!.querySelector('danvan-kpi-card')!.shadowRoot!.querySelector('details')!.open = true;
    await until(() => heard !== undefined);
    expect(heard?.label).to.equal('Một');
  });

  it('fits into 272 px', async () => {
    const box = await fixture<HTMLElement>(html`<div><danvan-kpi-board .board=${board}></danvan-kpi-board></div>`);
    box.style.width = '272px';
    expect(box.scrollWidth).to.be.at.most(272);
  });

  it('its styles answer forced colours, reduced motion, more contrast and print', () => {
    const text = [DanvanKpiBoard.styles].flat(3).map(String).join('\n');
    for (const query of ['forced-colors', 'prefers-reduced-motion', 'prefers-contrast', '@media print']) {
      expect(text).to.contain(query);
    }
  });
});

describe('the room of a board', () => {
  const frames = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const heightOf = (element: Element): number => element.getBoundingClientRect().height;
  const cardsOf = (element: Element): Element[] => [...element.shadowRoot!.querySelectorAll('danvan-kpi-card')];
  /** A board with words below it, the room that it kept, and its answer. */
  const wait = async (above: string) => {
    let answer: (response: Response) => void = () => undefined;
    let place: HTMLElement | undefined;
    let room = 0;
    await withFetch(
      () => new Promise((resolve) => (answer = resolve)),
      async () => {
        place = await fixture<HTMLElement>(
          html`<div>
            <danvan-kpi-board src="/board" cards="1"></danvan-kpi-board>
            <p>Bên dưới</p>
          </div>`,
        );
        place.style.paddingBlock = `${above} 300vh`;
        place.style.inlineSize = '300px';
        await frames();
        room = heightOf(place.firstElementChild!);
      },
    );
    const [element, below] = place!.children as unknown as [DanvanKpiBoard, HTMLElement];
    const come = async (text: string) => {
      answer(new Response(text));
      await until(() => !element.shadowRoot!.querySelector('.waiting'));
      await frames();
    };
    return { element, below, room, come };
  };
  const sparse = JSON.stringify({ cards: [{ ...board.cards[0], target: null, base: null, period: null }] });

  it('nothing moves in sight, no card is blank, and later the board is as high as its cards', async () => {
    const { element, below, room, come } = await wait('0px');
    const place = below.offsetTop;
    await come(sparse);
    expect(below.offsetTop).to.equal(place);
    const [card] = cardsOf(element);
    expect(heightOf(card!)).to.be.lessThan(room - 50);
    // Out of sight.
    window.scrollTo(0, 1.5 * innerHeight);
    if (CSS.supports('overflow-anchor', 'auto')) {
      await until(() => heightOf(element) < room - 50);
      expect(heightOf(element)).to.equal(heightOf(card!));
    } else {
      // This browser would move what is in sight now.
      await frames();
      expect(heightOf(element)).to.be.closeTo(room, 1);
    }
    window.scrollTo(0, 0);
  });

  it('below the window it is as high as its cards at once', async () => {
    const { element, room, come } = await wait('150vh');
    await come(sparse);
    await until(() => heightOf(element) < room - 50, 'as high as its cards');
  });

  it('another size of the window ends it', async () => {
    const { element, room, come } = await wait('0px');
    await come(sparse);
    expect(heightOf(element)).to.be.closeTo(room, 1);
    window.dispatchEvent(new Event('resize'));
    expect(heightOf(element)).to.be.lessThan(room - 50);
  });

  it('a board that leaves the page keeps nothing', async () => {
    const { element, come } = await wait('0px');
    await come(sparse);
    const section = element.shadowRoot!.querySelector('section')!;
    expect(section.style.minBlockSize).not.to.equal('');
    element.remove();
    await until(() => section.style.minBlockSize === '');
  });

  it('what could not be loaded leaves its room to the next try', async () => {
    const { element, room, come } = await wait('0px');
    await come('broken');
    expect(heightOf(element)).to.be.closeTo(room, 1);
    element.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('section')!.style.minBlockSize).to.equal('');
  });

  it('a card with more than was expected has the room that it needs', async () => {
    const { element, room, come } = await wait('0px');
    await come(JSON.stringify({ cards: [{ ...board.cards[0], notes: ['Lưu ý '.repeat(60)] }] }));
    expect(heightOf(element)).to.be.greaterThan(room + 20);
    expect(heightOf(element)).to.equal(heightOf(cardsOf(element)[0]!));
  });
});

describe('the shape of a board', () => {
  const shown = async (value: unknown, lang = 'vi'): Promise<string[]> => {
    const element = await fixture<DanvanKpiBoard>(
      html`<danvan-kpi-board lang=${lang} .board=${value as Board}></danvan-kpi-board>`,
    );
    await expect(element).to.be.accessible();
    return [...element.shadowRoot!.querySelectorAll('danvan-kpi-card, .group-title, .empty')].map((one) =>
      (one.shadowRoot ?? one).textContent.replace(/\s+/g, ' ').trim(),
    );
  };

  it('a title, groups, neither, or a list of cards alone', async () => {
    expect(isBoard(board)).to.equal(true);
    expect(isBoard({ cards: [] })).to.equal(true);
    expect(isBoard(board.cards)).to.equal(true);
    expect((await shown(board.cards)).map((text) => text.slice(0, 3))).to.deep.equal(['Một', 'Hai', 'Ba ']);
  });

  for (const bad of [null, {}, 5, 'x', { cards: 'x' }, { cards: null, groups: [] }]) {
    it(`${JSON.stringify(bad)} is none, and the board says what it needs`, async () => {
      expect(isBoard(bad)).to.equal(false);
      expect(await shown(bad)).to.deep.equal(['Chưa có dữ liệu: cần src="…" hoặc .board = { cards: […] }.']);
      expect(await shown(bad, 'en')).to.deep.equal(['No data: needs src="…" or .board = { cards: […] }.']);
    });
  }

  it('a list of cards alone may come from src, and nothing is said to be needed while it is on its way', async () => {
    let answer: (response: Response) => void = () => undefined;
    await withFetch(
      () => new Promise((resolve) => (answer = resolve)),
      async () => {
        const element = await fixture<DanvanKpiBoard>(html`<danvan-kpi-board src="/board"></danvan-kpi-board>`);
        expect(element.shadowRoot!.querySelector('.empty')).to.equal(null);
        answer(new Response(JSON.stringify(board.cards)));
        await until(() => labels(element).length === 3);
      },
    );
  });

  it('what is no card says which one and what is wrong; the others and their groups stay', async () => {
    const broken = {
      cards: [cardOf('Một'), { ...cardOf('Hai'), label: 5 }, null, cardOf('Bốn')],
      groups: [{ title: 'Nhóm', cards: [3, 2] }],
    };
    const [one, two, heading, four, three, ...none] = await shown(broken);
    expect(none).to.deep.equal([]);
    expect(one).to.contain('Một 97,10 %');
    expect(two).to.equal('cards[1] Không hiển thị vì dữ liệu sai: cards[1].label phải là "…".');
    expect(heading).to.equal('Nhóm');
    expect(four).to.contain('Bốn 97,10 %');
    expect(three).to.equal('cards[2] Không hiển thị vì dữ liệu sai: cards[2] phải là {…}.');
    expect((await shown(broken, 'en'))[1]).to.equal(
      'cards[1] Not shown, as the data are wrong: cards[1].label has to be "…".',
    );
  });

  it('what is withheld is not told as wrong data', async () => {
    const withheld = { ...cardOf('Một'), state: 'suppressed', value: 3 };
    expect((await shown([withheld])).join()).not.to.contain('3');
  });

  it('what is no group says so; its cards stand above', async () => {
    const texts = await shown({ cards: [cardOf('Một')], groups: [{ title: 'Nhóm', cards: 0 }, 'x'] });
    expect(texts[0]).to.contain('Một 97,10 %');
    expect(texts.slice(1)).to.deep.equal([
      'groups[0] Không hiển thị vì dữ liệu sai: groups[0] phải là { title, cards: […] }.',
      'groups[1] Không hiển thị vì dữ liệu sai: groups[1] phải là { title, cards: […] }.',
    ]);
    expect(await shown({ cards: [cardOf('Một')], groups: 5, title: 5 })).to.have.length(1);
  });

  it('a wrong place is left out, and costs no card', () => {
    expect(partsOf(board, 'vi').map(({ cards }) => cards.length)).to.deep.equal([1, 2]);
    const places = ['1', 'length', 0.5, -1, 9, null, {}, 2] as number[];
    const parts = partsOf({ ...board, groups: [{ title: 'Nhóm', cards: places }] }, 'vi');
    expect(parts.map(({ cards }) => cards.map(({ label }) => label))).to.deep.equal([['Một', 'Hai'], ['Ba']]);
  });

  it('the same card twice is shown twice', () => {
    const [one] = board.cards as [Card];
    expect(partsOf([one, one], 'vi')[0]!.cards).to.have.length(2);
  });
});
