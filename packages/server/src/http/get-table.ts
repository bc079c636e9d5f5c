import { findUnit, listUnits } from '@danvan/core/units';
import { ratingOf, summarizeCounts, type RatingQuestion, type Survey, type SurveySummary } from '@danvan/core/surveys';
import { treeOf } from '../publish/tree-of.js';
import type { Publisher } from '../publish/publisher.js';
import type { MonthCount, Store } from '../store/store.js';
import type { App, Services } from './context.js';
import { knowsUnit, placeName } from './knows-unit.js';
import { problem, told, type Problem } from './problem.js';
import { ratedSurveys } from './rated-survey.js';

const steps = { month: 1, quarter: 3, year: 12 } as const;
type By = keyof typeof steps;

/** GET /v1/surveys/:id/table?year&by&unit: a calendar year of a unit's children (of the provinces when left out). */
export function getTable(app: App, { store }: Services, publisher: Publisher): void {
  const rated = ratedSurveys(store);
  app.get('/v1/surveys/:id/table', async (c) => {
    const fault = (status: 404 | 422, found: Problem) => c.json({ problems: told(c, [found]) }, status);
    const survey = await rated(c.req.param('id'));
    if (!survey) {
      return fault(404, problem('/id', 'unknown-survey', 'Không có phiếu khảo sát này.', 'There is no such survey.'));
    }
    const { unit, year = '', by = 'month' } = c.req.query();
    if (!/^2\d{3}$/.test(year)) {
      return fault(422, problem('/year', 'not-a-year', 'Cần năm dạng 2026.', 'Needs a year such as 2026.'));
    }
    if (!isBy(by)) {
      return fault(422, problem('/by', 'not-a-step', 'Cần month, quarter hoặc year.', 'Needs month, quarter or year.'));
    }
    if (unit !== undefined && !(await knowsUnit(store)(unit))) {
      return fault(422, problem('/unit', 'unknown-unit', 'Không có đơn vị mang mã này.', 'No unit has this code.'));
    }
    const rating = ratingOf(survey);
    const cells = await tableCells(store, publisher, { survey, rating, unit, year: Number(year), by });
    return c.json({ survey: survey.id, question: rating.id, year, by, unit: unit ?? null, rows: cells });
  });
}

interface TableQuery {
  readonly survey: Survey;
  readonly rating: RatingQuestion;
  readonly unit: string | undefined;
  readonly year: number;
  readonly by: By;
}

interface TableRow {
  readonly unit: string;
  readonly name: string;
  readonly cells: readonly (SurveySummary & { readonly period: string })[];
}

async function tableCells(
  store: Store,
  publisher: Publisher,
  { survey, rating, unit, year, by }: TableQuery,
): Promise<TableRow[]> {
  const { allows, until } = await publisher.release(survey.id, rating.id);
  const { parents, children } = treeOf(await store.unitLines(), []);
  const units =
    unit === undefined
      ? [
          ...new Set([
            ...listUnits().map(({ code }) => code),
            ...[...parents.keys()].filter((code) => !parents.get(code)),
          ]),
        ]
      : (children.get(unit) ?? []);
  const spans = spansOf(year, by);
  const [from, to] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0];
  const counts = (question: string): Promise<MonthCount[]> =>
    store.countByMonth({ survey: survey.id, question, units, from, to });
  const [levels, forms] = await Promise.all([counts(rating.id), counts('')]);
  const sums = new Map<string, number>();
  const keyOf = (code: string, month: number, level: string): string => `${code} ${month} ${level}`;
  for (const { unit: code, month, level, n } of levels) sums.set(keyOf(code, month, String(level)), n);
  for (const { unit: code, month, n } of forms) sums.set(keyOf(code, month, 'forms'), n);
  const rows = [...units].sort().map(async (code) => ({
    unit: code,
    name: findUnit(code)?.name ?? (await placeName(store, code)) ?? code,
    cells: spans.map(({ period, months, ...span }) => {
      const sum = (level: string): number =>
        months.reduce((total, month) => total + (sums.get(keyOf(code, month, level)) ?? 0), 0);
      const open = (until === undefined || span.to <= until) && allows(code, span);
      const distribution = Object.fromEntries(rating.scale.map(({ value }) => [String(value), sum(String(value))]));
      const told = open ? { count: sum('forms'), distribution } : { count: 0, distribution: {} };
      return { period, ...summarizeCounts(survey, rating, told) };
    }),
  }));
  return Promise.all(rows);
}

function spansOf(
  year: number,
  by: By,
): { readonly period: string; readonly from: number; readonly to: number; readonly months: readonly number[] }[] {
  const step = steps[by];
  const first = (month: number): number => (year + Math.floor(month / 12)) * 10_000 + ((month % 12) + 1) * 100 + 1;
  return Array.from({ length: 12 / step }, (_, index) => {
    const months = Array.from({ length: step }, (__, offset) => first(index * step + offset));
    const period =
      by === 'year'
        ? String(year)
        : by === 'quarter'
          ? `${year}-Q${index + 1}`
          : `${year}-${String(index + 1).padStart(2, '0')}`;
    return { period, from: first(index * step), to: first((index + 1) * step), months };
  });
}

function isBy(text: string): text is By {
  return Object.hasOwn(steps, text);
}
