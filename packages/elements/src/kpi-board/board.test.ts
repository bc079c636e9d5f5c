import { expect, fixture, html } from '@open-wc/testing';
import type { Card } from '@danvan/core/cards';
import { board, cardOf, labels, withFetch } from '../../test/board-of-three.js';
import { until } from '../../test/until.js';
import { faultOfBoard, partsOf, type Board } from './board.js';
import './define.js';
import type { DanvanKpiBoard } from './kpi-board.js';

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
    expect(faultOfBoard(board)).to.equal(undefined);
    expect(faultOfBoard({ cards: [] })).to.equal(undefined);
    expect(faultOfBoard(board.cards)).to.equal(undefined);
    expect((await shown(board.cards)).map((text) => text.slice(0, 3))).to.deep.equal(['Một', 'Hai', 'Ba ']);
  });

  for (const bad of [null, {}, 5, 'x', { cards: 'x' }, { cards: null, groups: [] }]) {
    it(`${JSON.stringify(bad)} is none, and the board says what it needs`, async () => {
      expect(faultOfBoard(bad)).to.deep.equal(['cards', '[…]']);
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
