import type { AnswerCounts } from '@danvan/core/surveys';
import type { Engine, Row } from './engine.js';
import type { CountsQuery, FormCounts, MonthCount, MonthsQuery, Store } from './store.js';
import type { createUnitTree } from './unit-tree.js';
import { everyForm } from './write-response.js';

/** Up to this many cells a release is cut by days, beyond it by months. */
const mostDayCells = 50_000;

/** What is read from the cubes. The database adds whole numbers and nothing else. */
export function countStore(
  engine: Engine,
  tree: ReturnType<typeof createUnitTree>,
): Pick<Store, 'countAnswers' | 'countForms' | 'countByMonth' | 'unitLines'> {
  const db = engine.sql;
  return {
    async countAnswers(query: CountsQuery): Promise<AnswerCounts> {
      let counts = db
        .selectFrom('answer_count')
        .select(['question', 'level', (eb) => eb.fn.sum<number>('n').as('n')])
        .where('survey', '=', query.survey)
        .where('question', 'in', [everyForm.question, query.question])
        .groupBy(['question', 'level']);
      if (query.unit !== undefined) {
        const { unit } = query;
        counts = counts.where('unit', 'in', (eb) =>
          eb.selectFrom('unit_ancestor').select('unit_ancestor.unit').where('ancestor', '=', unit),
        );
      }
      if (query.from !== undefined) counts = counts.where('day', '>=', query.from);
      if (query.to !== undefined) counts = counts.where('day', '<', query.to);
      const { rows } = await engine.read(counts.compile());
      const [forms, levels] = [true, false].map((form) =>
        rows.filter(({ question }) => (question === everyForm.question) === form),
      );
      return {
        // The database sums whole numbers; drivers differ in how they hand them over.
        distribution: Object.fromEntries((levels ?? []).map((row) => [String(row.level), wholeNumber(row.n)])),
        count: wholeNumber(forms?.[0]?.n ?? 0),
      };
    },
    async countForms({ survey, question }): Promise<FormCounts> {
      const days = await engine.read(
        db
          .selectFrom('answer_count')
          .select(['unit', 'day as time', (eb) => eb.fn.sum<number>('n').as('n')])
          .where('survey', '=', survey)
          .where('question', '=', question)
          .groupBy(['unit', 'day'])
          .limit(mostDayCells + 1)
          .compile(),
      );
      if (days.rows.length <= mostDayCells) return { grain: 'day', cells: days.rows.map(cellOf) };
      const months = await engine.read(
        db
          .selectFrom('month_count')
          .select(['unit', 'month as time', (eb) => eb.fn.sum<number>('n').as('n')])
          .where('survey', '=', survey)
          .where('question', '=', question)
          .groupBy(['unit', 'month'])
          .compile(),
      );
      return { grain: 'month', cells: months.rows.map(cellOf) };
    },
    async countByMonth({ survey, question, units, from, to }: MonthsQuery): Promise<MonthCount[]> {
      if (units.length === 0) return [];
      // The few lines first, and from them the counts by their key: the other way round every
      // cell looks up all of these units. SQLite keeps the order of a cross join.
      const lines = db
        .selectFrom('unit_ancestor')
        .select(['unit', 'ancestor'])
        .where('ancestor', 'in', [...units])
        .groupBy(['unit', 'ancestor']);
      let sums = db
        .selectFrom(lines.as('line'))
        .crossJoin('month_count as cell')
        .select(['line.ancestor', 'cell.month', 'cell.level', (eb) => eb.fn.sum<number>('cell.n').as('n')])
        .whereRef('cell.unit', '=', 'line.unit')
        .where('cell.survey', '=', survey)
        .where('cell.question', '=', question)
        .groupBy(['line.ancestor', 'cell.month', 'cell.level']);
      if (from !== undefined) sums = sums.where('cell.month', '>=', from);
      if (to !== undefined) sums = sums.where('cell.month', '<', to);
      const { rows } = await engine.read(sums.compile());
      return rows.map((row) => ({
        unit: String(row.ancestor),
        month: wholeNumber(row.month),
        level: wholeNumber(row.level),
        n: wholeNumber(row.n),
      }));
    },
    unitLines: () => tree.lines(),
  };
}

function cellOf(row: Row): { unit: string; time: number; n: number } {
  return { unit: String(row.unit), time: wholeNumber(row.time), n: wholeNumber(row.n) };
}

/** A whole number of a driver that hands it over as a number, a string or a big integer. */
function wholeNumber(cell: Row[string] | undefined): number {
  const number = Number(cell);
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a count: ${String(cell)}`);
  return number;
}
