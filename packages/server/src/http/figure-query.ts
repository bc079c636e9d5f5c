import { readPeriod } from '@danvan/core/periods';
import type { Context } from 'hono';
import type { Services } from './context.js';
import { placeName } from './knows-unit.js';
import { problem, told, type Problem } from './problem.js';
import { ratedSurveys } from './rated-survey.js';

/** What a card, a series or a ranking may be asked about; what is not asked is left out. */
export interface FigureQuery {
  readonly units?: readonly string[] | undefined;
  readonly period?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: string | undefined;
  readonly survey?: string | undefined;
}

/** How long a stretch of a series may be. */
export type Step = 'month' | 'quarter' | 'year';

/** The answer that refuses a query, with its reason; nothing when it can be answered. */
export async function refusal(c: Context, { store }: Services, query: FigureQuery): Promise<Response | undefined> {
  const refuse = (status: 404 | 422, found: Problem): Response => c.json({ problems: told(c, [found]) }, status);
  for (const unit of query.units ?? []) {
    if ((await placeName(store, unit)) === undefined)
      return refuse(422, problem('/unit', 'unknown-unit', 'Không có đơn vị mang mã này.', 'No unit has this code.'));
  }
  if (query.period !== undefined && !readPeriod(query.period)) {
    return refuse(
      422,
      problem(
        '/period',
        'not-a-period',
        'Cần kỳ dạng 2026, 2026-05 hoặc 2026-01/2026-06.',
        'Needs a period such as 2026, 2026-05 or 2026-01/2026-06.',
      ),
    );
  }
  for (const [name, day] of Object.entries({ from: query.from, to: query.to })) {
    if (day !== undefined && readPeriod(day)?.kind !== 'day') {
      return refuse(
        422,
        problem(`/${name}`, 'not-a-day', 'Cần ngày dạng 2026-05-17.', 'Needs a day such as 2026-05-17.'),
      );
    }
  }
  if (query.by !== undefined && !isStep(query.by)) {
    return refuse(422, problem('/by', 'not-a-step', 'Cần month, quarter hoặc year.', 'Needs month, quarter or year.'));
  }
  if (query.survey !== undefined && !(await ratedSurveys(store)(query.survey)))
    return refuse(
      404,
      problem('/survey', 'unknown-survey', 'Không có phiếu khảo sát này.', 'There is no such survey.'),
    );
  return undefined;
}

export function isStep(text: string): text is Step {
  return text === 'month' || text === 'quarter' || text === 'year';
}

/** Answers with what was made, or says why the catalogue has no such indicator or its figures do not go together. */
export async function answerWith(
  c: Context,
  make: () => Promise<object | undefined>,
  /** Why nothing could be made. */
  otherwise?: Problem,
): Promise<Response> {
  // Loaded when somebody asks: a server starts without the catalogue and its formulas.
  const [{ UnknownIndicatorError }, { IncomparableError }] = await Promise.all([
    import('@danvan/core/catalog'),
    import('@danvan/core/indicators'),
  ]);
  try {
    const made = await make();
    return made || !otherwise ? c.json(made ?? {}) : c.json({ problems: told(c, [otherwise]) }, 422);
  } catch (error) {
    if (error instanceof UnknownIndicatorError) {
      const [status, pointer] =
        error.code === 'unknown-indicator' ? ([404, '/indicator'] as const) : ([422, '/base'] as const);
      return c.json({ problems: told(c, [{ pointer, code: error.code, message: error.sentence }]) }, status);
    }
    if (error instanceof IncomparableError)
      return c.json({ problems: told(c, [{ pointer: '', code: error.code, message: error.sentence }]) }, 422);
    throw error;
  }
}
