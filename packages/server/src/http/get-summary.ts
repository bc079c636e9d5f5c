import { readPeriod } from '@danvan/core/periods';
import { ratingOf } from '@danvan/core/surveys';
import { dayNumber } from '../local-day.js';
import type { App, Services } from './context.js';
import { knowsUnit } from './knows-unit.js';
import { problem, told } from './problem.js';
import type { Publisher } from '../publish/publisher.js';
import { ratedSurveys } from './rated-survey.js';

/** GET /v1/surveys/:id/summary?unit&from&to: what the answers say together, nothing of fewer than ten. */
export function getSummary(app: App, { store }: Services, publisher: Publisher): void {
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
    const { unit, from, to, question } = c.req.query();
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
    return c.json(
      await publisher.summary(survey, rating, {
        unit,
        from: from === undefined ? undefined : dayNumber(from),
        to: to === undefined ? undefined : dayNumber(to),
      }),
    );
  });
}
