import { expect, fixture, html } from '@open-wc/testing';
import { board, cardOf, labels, withFetch } from '../../test/board-of-three.js';
import { until } from '../../test/until.js';
import type { Card } from '@danvan/core/cards';
import type { DanvanEvidenceEvent } from '../kpi-card/evidence-event.js';
import './define.js';
import { DanvanKpiBoard } from './kpi-board.js';

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
        expect(element.shadowRoot!.querySelector('.problem')!.textContent).to.contain('cards phải là […]');
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
