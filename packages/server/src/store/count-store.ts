import type { AnswerCounts } from '@danvan/core/surveys';
import type { Engine, Row } from './engine.js';
import type { CountsQuery, FormCounts, MonthCount, MonthsQuery, Store } from './store.js';
import { everyUnit } from './tally.js';
import type { createUnitTree } from './unit-tree.js';
import { wholeMonths, type Span } from './whole-months.js';
import { everyForm } from './write-response.js';

/** Up to this many cells a release is cut by days, beyond it by months. */
const mostDayCells = 50_000;

/** What is read from the cubes. The database adds whole numbers and nothing else. */
export function countStore(
  engine: Engine,
  tree: ReturnType<typeof createUnitTree>,
): Pick<Store, 'countAnswers' | 'countForms' | 'countByMonth' | 'unitLines'> {
  const db = engine.sql;

  // Days are read of the units one by one, each by its key. SQLite keeps the order of a cross join.
  const daysOf = ({ survey, question, unit, tier }: CountsQuery, { from, to }: Span) => {
    let lines = db.selectFrom('unit_ancestor').select('unit as low').groupBy('unit');
    lines = unit === undefined ? lines.whereRef('unit', '=', 'ancestor') : lines.where('ancestor', '=', unit);
    let days = db
      .selectFrom(lines.as('line'))
      .crossJoin('day_count as cell')
      .select(['cell.question', 'cell.unit', 'cell.day as time', 'cell.level', 'cell.n'])
      .whereRef('cell.unit', '=', 'line.low')
      .where('cell.survey', '=', survey)
      .where('cell.question', 'in', [everyForm.question, question]);
    if (from !== undefined) days = days.where('cell.day', '>=', from);
    if (to !== undefined) days = days.where('cell.day', '<', to);
    return tier === undefined ? days : days.where('cell.tier', '=', tier);
  };

  const monthsOf = ({ survey, questions, units, tier }: MonthsOf, { from, to }: Span) => {
    const narrow = (table: 'month_sum' | 'below_sum') => {
      let cells = db
        .selectFrom(table)
        .select(['question', 'unit', 'month as time', 'level', 'n'])
        .where('survey', '=', survey)
        .where('question', 'in', [...questions])
        .where('unit', 'in', [...units]);
      if (from !== undefined) cells = cells.where('month', '>=', from);
      if (to !== undefined) cells = cells.where('month', '<', to);
      return tier === undefined ? cells : cells.where('tier', '=', tier);
    };
    return narrow('month_sum').unionAll(narrow('below_sum'));
  };

  const part = (cells: ReturnType<typeof monthsOf> | ReturnType<typeof daysOf>) =>
    db.selectFrom(cells.as('part')).select(['question', 'level', 'n']);

  return {
    async countAnswers(query: CountsQuery): Promise<AnswerCounts> {
      const { survey, question, tier, unit = everyUnit } = query;
      const { days, months } = wholeMonths(query);
      const questions = [everyForm.question, question];
      // One statement, so that all parts are of the same moment.
      const parts = [
        ...(months ? [part(monthsOf({ survey, questions, units: [unit], tier }, months))] : []),
        ...days.map((span) => part(daysOf(query, span))),
      ];
      const [first, ...others] = parts;
      if (!first) return { count: 0, distribution: {} };
      const cells = others.reduce((all, other) => all.unionAll(other), first);
      const { rows } = await engine.read(
        db
          .selectFrom(cells.as('cell'))
          .select(['question', 'level', (eb) => eb.fn.sum<number>('n').as('n')])
          .groupBy(['question', 'level'])
          .compile(),
      );
      const [forms, levels] = [true, false].map((form) =>
        rows.filter(({ question: of }) => (of === everyForm.question) === form),
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
          .selectFrom('day_count')
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
          .selectFrom('month_sum')
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
      const cells = monthsOf({ survey, questions: [question], units }, { from, to });
      const { rows } = await engine.read(
        db
          .selectFrom(cells.as('cell'))
          .select(['unit', 'time', 'level', (eb) => eb.fn.sum<number>('n').as('n')])
          .groupBy(['unit', 'time', 'level'])
          .compile(),
      );
      return rows.map((row) => ({
        unit: String(row.unit),
        month: wholeNumber(row.time),
        level: wholeNumber(row.level),
        n: wholeNumber(row.n),
      }));
    },
    unitLines: () => tree.lines(),
  };
}

interface MonthsOf {
  readonly survey: string;
  readonly questions: readonly string[];
  readonly units: readonly string[];
  readonly tier?: CountsQuery['tier'];
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
