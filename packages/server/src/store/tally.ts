import type { Kysely } from 'kysely';
import type { Session } from './engine.js';
import { sql } from './kysely.js';
import type { Tables } from './schema.js';
import { statement } from './statement.js';

interface Count {
  readonly survey: string;
  readonly question: string;
  readonly unit: string;
  readonly version: number;
  readonly level: number;
  /** Local day, `20260517`. */
  readonly day: number;
}

/** What the answers of one commit add to the cubes: each cell is written once, however many answers touched it. */
export interface Tally {
  add(count: Count): void;
  write(session: Session): Promise<void>;
}

/** @returns makes the tally of a commit */
export function createTallies(db: Kysely<Tables>): () => Tally {
  const { addDay, addMonth } = statements(db);
  return () => {
    const days = new Map<string, Count & { n: number }>();
    return {
      add(count) {
        const { survey, question, unit, day, version, level } = count;
        const key = JSON.stringify([survey, question, unit, day, version, level]);
        const cell = days.get(key);
        if (cell) cell.n += 1;
        else days.set(key, { ...count, n: 1 });
      },
      async write(session) {
        const months = new Map<string, Omit<Count, 'day' | 'version'> & { month: number; n: number }>();
        // Always in the same order: two servers that add to the same cells then wait for one another, never crosswise.
        for (const [, cell] of inOrder(days)) {
          await session.execute(addDay(cell));
          const { survey, question, unit, level, n } = cell;
          const month = cell.day - (cell.day % 100) + 1;
          const key = JSON.stringify([survey, question, unit, month, level]);
          months.set(key, { survey, question, unit, level, month, n: (months.get(key)?.n ?? 0) + n });
        }
        for (const [, cell] of inOrder(months)) await session.execute(addMonth(cell));
      },
    };
  };
}

function inOrder<Cell>(cells: ReadonlyMap<string, Cell>): [string, Cell][] {
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
}

function statements(db: Kysely<Tables>) {
  return {
    addDay: statement<'survey' | 'question' | 'unit' | 'day' | 'version' | 'level' | 'n'>((hole) =>
      db
        .insertInto('answer_count')
        .values({
          survey: hole('survey'),
          question: hole('question'),
          unit: hole('unit'),
          day: hole('day'),
          version: hole('version'),
          level: hole('level'),
          n: hole('n'),
        })
        .onConflict((conflict) =>
          conflict
            .columns(['survey', 'question', 'unit', 'day', 'version', 'level'])
            .doUpdateSet({ n: sql<number>`answer_count.n + excluded.n` }),
        ),
    ),
    addMonth: statement<'survey' | 'question' | 'unit' | 'month' | 'level' | 'n'>((hole) =>
      db
        .insertInto('month_count')
        .values({
          survey: hole('survey'),
          question: hole('question'),
          unit: hole('unit'),
          month: hole('month'),
          level: hole('level'),
          n: hole('n'),
        })
        .onConflict((conflict) =>
          conflict
            .columns(['survey', 'question', 'unit', 'month', 'level'])
            .doUpdateSet({ n: sql<number>`month_count.n + excluded.n` }),
        ),
    ),
  };
}
