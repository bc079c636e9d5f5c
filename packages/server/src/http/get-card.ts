import { askedLang } from './asked-lang.js';
import type { App, Services } from './context.js';
import { answerWith, refusal } from './figure-query.js';
import { problem, told } from './problem.js';
import type { Publisher } from '../publish/publisher.js';

/** GET /v1/cards/:indicator?unit&period&base&scope&lang, and of a survey's answers with &survey. */
export function getCard(app: App, services: Services, publisher: Publisher): void {
  app.get('/v1/cards/:indicator', async (c) => {
    const { unit, period, base, scope, survey } = c.req.query();
    if (unit === undefined) return c.json({ problems: told(c, [missingUnit]) }, 422);
    const refused = await refusal(c, services, { units: [unit], period, survey });
    if (refused) return refused;
    const { makeCard } = await import('../make-card.js');
    const indicator = c.req.param('indicator');
    return answerWith(c, async () =>
      makeCard(services.store, publisher, { indicator, unit, period, base, scope, survey, lang: askedLang(c) }),
    );
  });
}

/** What a route for one unit says when it was not told which. */
export const missingUnit = problem(
  '/unit',
  'missing-unit',
  'Cần unit: mã tỉnh hoặc đơn vị đã đăng ký, ví dụ ?unit=01.',
  'Needs unit: a province or a registered body, such as ?unit=01.',
);
