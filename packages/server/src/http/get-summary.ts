import { readPeriod } from '@danvan/core/periods';
import { ratingOf, summarizeCounts } from '@danvan/core/surveys';
import { dayNumber } from '../local-day.js';
import type { App, Services } from './context.js';
import { knowsUnit } from './knows-unit.js';
import { problem, told } from './problem.js';
import type { Publisher } from '../publish/publisher.js';
import type { CountedTier } from '../store/store.js';
import { ratedSurveys } from './rated-survey.js';
import { requireAdmin } from './require-admin.js';

/** Fewer answers than this are not told inside the office either. */
const officeMinN = 5;

/** GET /v1/surveys/:id/summary?unit&from&to: what the answers say together, nothing of fewer than ten. */
export function getSummary(app: App, services: Services, publisher: Publisher): void {
  const { store } = services;
  const rated = ratedSurveys(store);
  app.get('/v1/surveys/:id/summary', async (c) => {
    const survey = await rated(c.req.param('id'));
    if (!survey) {
      return c.json(
        {
          problems: told(c, [
            problem('/id', 'unknown-survey', 'Không có phiếu khảo sát này.', 'There is no such survey.'),
          ]),
        },
        404,
      );
    }
    const { unit, from, to, question, tier } = c.req.query();
    if (unit !== undefined && !(await knowsUnit(store)(unit))) {
      return c.json(
        {
          problems: told(c, [
            problem('/unit', 'unknown-unit', 'Không có đơn vị mang mã này.', 'No unit has this code.'),
          ]),
        },
        422,
      );
    }
    for (const [name, day] of Object.entries({ from, to })) {
      if (day !== undefined && readPeriod(day)?.kind !== 'day') {
        return c.json(
          {
            problems: told(c, [
              problem(`/${name}`, 'not-a-day', 'Cần ngày dạng 2026-05-17.', 'Needs a day such as 2026-05-17.'),
            ]),
          },
          422,
        );
      }
    }
    if (question !== undefined && !survey.questions.some(({ id, kind }) => id === question && kind === 'rating')) {
      return c.json(
        {
          problems: told(c, [
            problem(
              '/question',
              'unknown-question',
              'Phiếu không có câu hỏi đánh giá này.',
              'The survey has no such rating.',
            ),
          ]),
        },
        422,
      );
    }
    const rating = ratingOf(survey, question);
    const span = {
      from: from === undefined ? undefined : dayNumber(from),
      to: to === undefined ? undefined : dayNumber(to),
    };
    if (tier === undefined) return c.json(await publisher.summary(survey, rating, { unit, ...span }));
    // Beside what is told of all answers those of one tier would give small groups away: they are for the office.
    c.header('Cache-Control', 'no-store');
    const refused = requireAdmin(c, services);
    if (refused) return refused;
    if (!isTier(tier)) {
      const unknown = problem(
        '/tier',
        'unknown-tier',
        'Cần verified-visit hoặc open.',
        'Needs verified-visit or open.',
      );
      return c.json({ problems: told(c, [unknown]) }, 422);
    }
    const counts = await store.countAnswers({ survey: survey.id, question: rating.id, unit, tier, ...span });
    return c.json(summarizeCounts(survey, rating, counts, { minN: officeMinN }));
  });
}

function isTier(text: string): text is CountedTier {
  return text === 'verified-visit' || text === 'open';
}
