import type { App, Services } from './context.js';
import { askedLang } from './asked-lang.js';
import type { Publisher } from '../publish/publisher.js';
import { problem, told } from './problem.js';

/** GET /v1/boards/:id: all cards of a board in one answer. */
export function getBoard(app: App, { store, boards }: Services, publisher: Publisher): void {
  app.get('/v1/boards/:id', async (c) => {
    const board = boards.get(c.req.param('id'));
    if (!board)
      return c.json(
        {
          problems: told(c, [problem('/id', 'unknown-board', 'Không có bảng chỉ số này.', 'There is no such board.')]),
        },
        404,
      );
    const lang = askedLang(c);
    const { makeCard } = await import('../make-card.js');
    const cards = await Promise.all(board.cards.map((card) => makeCard(store, publisher, { ...card, lang })));
    const groups = new Map<string, number[]>();
    board.cards.forEach(({ group }, index) => {
      if (group) groups.set(group[lang], [...(groups.get(group[lang]) ?? []), index]);
    });
    return c.json({
      title: board.title[lang],
      lang,
      cards,
      ...(groups.size > 0 ? { groups: [...groups].map(([title, indices]) => ({ title, cards: indices })) } : {}),
    });
  });
}
