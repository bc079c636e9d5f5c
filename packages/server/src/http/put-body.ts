import { findUnit } from '@danvan/core/units';
import { bodyCode } from './body-code.js';
import type { App, Services } from './context.js';
import { problem, told } from './problem.js';
import { requireAdmin } from './require-admin.js';

/** PUT /v1/bodies/:code: registers a body (a commune, a centre, a desk) that answers may name as their unit. */
export function putBody(app: App, services: Services): void {
  app.put('/v1/bodies/:code', async (c) => {
    const refused = requireAdmin(c, services);
    if (refused) return refused;
    const code = c.req.param('code');
    if (!bodyCode.test(code) || findUnit(code)) {
      return c.json(
        {
          problems: told(c, [
            problem(
              '/code',
              'bad-code',
              'Mã gồm chữ thường, số, dấu gạch; không trùng mã tỉnh.',
              'A code is lower case letters, digits and hyphens, and no province code.',
            ),
          ]),
        },
        422,
      );
    }
    const { bodyEntry } = await import('./body-entry.js');
    const parsed = bodyEntry.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success)
      return c.json(
        { problems: told(c, [problem('', 'bad-body', 'Cần { name, parent? }.', 'Needs { name, parent? }.')]) },
        422,
      );
    await services.store.putBody({ code, ...parsed.data });
    return c.json({ code, ...parsed.data });
  });
}
