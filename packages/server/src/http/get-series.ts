import { askedLang } from './asked-lang.js';
import type { App, Services } from './context.js';
import { answerWith, isStep, refusal } from './figure-query.js';
import { missingUnit } from './get-card.js';
import { problem, told } from './problem.js';
import type { Publisher } from '../publish/publisher.js';

/** GET /v1/series/:indicator?unit&from&to&by&base&scope&lang, and of a survey's answers with &survey: what a trend draws. */
export function getSeries(app: App, services: Services, publisher: Publisher): void {
  app.get('/v1/series/:indicator', async (c) => {
    const { unit, from, to, by, base, scope, survey } = c.req.query();
    if (unit === undefined) return c.json({ problems: told(c, [missingUnit]) }, 422);
    const refused = await refusal(c, services, { units: [unit], from, to, by, survey });
    if (refused) return refused;
    const { makeSeries } = await import('../make-series.js');
    const step = by !== undefined && isStep(by) ? by : undefined;
    const indicator = c.req.param('indicator');
    const lang = askedLang(c);
    const { store, now = Date.now } = services;
    return answerWith(
      c,
      async () => {
        const asked = { indicator, unit, from, to, by: step, base, scope, survey, lang, today: now() };
        return makeSeries(store, publisher, asked);
      },
      notWhole,
    );
  });
}

const notWhole = problem(
  '/from',
  'not-whole',
  'Từ from đến to cần trọn tháng, quý hoặc năm như by nêu, nhiều nhất 120 kỳ.',
  'From and to need to hold whole months, quarters or years, as by says, and at most 120 of them.',
);
