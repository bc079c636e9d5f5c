import { readPeriod } from '@danvan/core/periods';
import { dayNumber } from '../local-day.js';
import type { App, Services } from './context.js';
import { problem, told, type Problem } from './problem.js';
import { requireAdmin } from './require-admin.js';

const mostRows = 1000;

/**
 * GET /v1/surveys/:id/comments: the free words, for whoever answers for them;
 * DELETE …/comments/:sheet when that is done. Nobody else is told of them.
 */
export function comments(app: App, services: Services): void {
  const { store } = services;
  app.get('/v1/surveys/:id/comments', async (c) => {
    c.header('Cache-Control', 'no-store');
    const refused = requireAdmin(c, services);
    if (refused) return refused;
    const { unit, from, to, after } = c.req.query();
    const fault = (found: Problem) => c.json({ problems: told(c, [found]) }, 422);
    for (const [name, day] of Object.entries({ from, to })) {
      if (day !== undefined && readPeriod(day)?.kind !== 'day') {
        return fault(problem(`/${name}`, 'not-a-day', 'Cần ngày dạng 2026-05-17.', 'Needs a day such as 2026-05-17.'));
      }
    }
    if (after?.includes('\0')) {
      return fault(problem('/after', 'bad-text', 'Mã có ký tự không in được.', 'The id has unprintable characters.'));
    }
    const rows = await store.findComments({
      survey: c.req.param('id'),
      unit,
      from: from === undefined ? undefined : dayNumber(from),
      to: to === undefined ? undefined : dayNumber(to),
      after,
      limit: mostRows,
    });
    return c.json({ comments: rows, next: rows.length === mostRows ? (rows.at(-1)?.id ?? null) : null });
  });

  app.delete('/v1/surveys/:id/comments/:sheet', async (c) => {
    const refused = requireAdmin(c, services);
    if (refused) return refused;
    const { id, sheet } = c.req.param();
    if (/^[0-9a-f-]{32}$/.test(sheet) && (await store.deleteComments(id, sheet))) return c.json({ deleted: sheet });
    const unknown = problem('/sheet', 'unknown-sheet', 'Không có ý kiến mang mã này.', 'No comments have this code.');
    return c.json({ problems: told(c, [unknown]) }, 404);
  });
}
