import { readPeriod } from '@danvan/core/periods';
import { askedLang } from './asked-lang.js';
import type { App, Services } from './context.js';
import { placeName } from './knows-unit.js';
import { problem, told } from './problem.js';
import type { Publisher } from '../publish/publisher.js';
import { ratedSurveys } from './rated-survey.js';

/** GET /v1/cards/:indicator?unit&period&base&scope&lang, and of a survey's answers with &survey. */
export function getCard(app: App, { store }: Services, publisher: Publisher): void {
  const rated = ratedSurveys(store);
  app.get('/v1/cards/:indicator', async (c) => {
    const { unit, period, base, scope, survey } = c.req.query();
    const fault = (status: 404 | 422, pointer: string, code: string, vi: string, en: string) =>
      c.json({ problems: told(c, [problem(pointer, code, vi, en)]) }, status);
    if (unit === undefined) {
      return fault(
        422,
        '/unit',
        'missing-unit',
        'Cần unit: mã tỉnh hoặc đơn vị đã đăng ký, ví dụ ?unit=01.',
        'Needs unit: a province or a registered body, such as ?unit=01.',
      );
    }
    if ((await placeName(store, unit)) === undefined) {
      return fault(422, '/unit', 'unknown-unit', 'Không có đơn vị mang mã này.', 'No unit has this code.');
    }
    if (period !== undefined && !readPeriod(period)) {
      return fault(
        422,
        '/period',
        'not-a-period',
        'Cần kỳ dạng 2026, 2026-05 hoặc 2026-01/2026-06.',
        'Needs a period such as 2026, 2026-05 or 2026-01/2026-06.',
      );
    }
    if (survey !== undefined && !(await rated(survey)))
      return fault(404, '/survey', 'unknown-survey', 'Không có phiếu khảo sát này.', 'There is no such survey.');
    // Loaded when somebody asks: a server starts without the catalogue and its formulas.
    const [{ makeCard }, { UnknownIndicatorError }] = await Promise.all([
      import('../make-card.js'),
      import('@danvan/core/catalog'),
    ]);
    try {
      const lang = askedLang(c);
      return c.json(
        await makeCard(store, publisher, {
          indicator: c.req.param('indicator'),
          unit,
          period,
          base,
          scope,
          survey,
          lang,
        }),
      );
    } catch (error) {
      if (!(error instanceof UnknownIndicatorError)) throw error;
      const status = error.code === 'unknown-indicator' ? 404 : 422;
      return fault(
        status,
        error.code === 'unknown-indicator' ? '/indicator' : '/base',
        error.code,
        error.sentence.vi,
        error.sentence.en,
      );
    }
  });
}
