import { findSurvey, Survey } from '@danvan/core/surveys';
import type { App, Services } from './context.js';
import { problemsOf } from './issue-problem.js';
import { problem, told } from './problem.js';
import { requireAdmin } from './require-admin.js';
import { surveyFinder } from './survey-finder.js';

/**
 * PUT /v1/surveys/:id/versions/:version registers a survey of an agency's own;
 * GET /v1/surveys/:id is what a form draws. A version is never changed: answers
 * that wait in a page's outbox name the version they were given to.
 */
export function putSurvey(app: App, services: Services): void {
  const { store } = services;
  const find = surveyFinder(store);
  app.put('/v1/surveys/:id/versions/:version', async (c) => {
    const refused = requireAdmin(c, services);
    if (refused) return refused;
    const { id, version } = c.req.param();
    const parsed = Survey.safeParse(await c.req.json().catch(() => undefined), { reportInput: true });
    if (!parsed.success) return c.json({ problems: told(c, problemsOf(parsed.error.issues)) }, 422);
    const survey = parsed.data;
    if (survey.id !== id || String(survey.version) !== version) {
      return c.json(
        {
          problems: told(c, [
            problem(
              survey.id === id ? '/version' : '/id',
              'not-the-address',
              'Mã và phiên bản phải khớp với địa chỉ.',
              'Id and version have to be those of the address.',
            ),
          ]),
        },
        422,
      );
    }
    if (findSurvey(id)) {
      return c.json(
        {
          problems: told(c, [
            problem('/id', 'built-in', 'Mã này thuộc về phiếu có sẵn.', 'This id is that of a built-in survey.'),
          ]),
        },
        422,
      );
    }
    if ((await store.putSurvey(survey)) === 'conflict') {
      return c.json(
        {
          problems: told(c, [
            problem(
              '/version',
              'never-changed',
              'Phiên bản này đã có nội dung khác; hãy tăng số phiên bản.',
              'This version has other content already; use the next version number.',
            ),
          ]),
        },
        409,
      );
    }
    return c.json(survey);
  });

  app.get('/v1/surveys/:id', async (c) => {
    const version = c.req.query('version');
    const found =
      version === undefined || /^[1-9]\d{0,8}$/.test(version)
        ? await find(c.req.param('id'), version === undefined ? undefined : Number(version))
        : undefined;
    if (found) return c.json(found);
    return c.json(
      {
        problems: told(c, [
          problem('/id', 'unknown-survey', 'Không có phiếu khảo sát này.', 'There is no such survey.'),
        ]),
      },
      404,
    );
  });
}
