import type { Kysely } from 'kysely';
import type { Session } from './engine.js';
import { sql } from './kysely.js';
import type { Tables } from './schema.js';
import { statement } from './statement.js';
import type { CountedTier } from './store.js';

interface Count {
  readonly survey: string;
  readonly question: string;
  readonly unit: string;
  readonly version: number;
  readonly tier: CountedTier;
  readonly level: number;
  /** Local day, `20260517`. */
  readonly day: number;
}

type MonthCount = Omit<Count, 'day' | 'version'> & { readonly month: number };

/** What the answers of one commit add to the cubes: each cell is written once, however many answers touched it. */
export interface Tally {
  add(count: Count): void;
  /** @param above - what stands above each unit, all units together apart */
  write(session: Session, above: ReadonlyMap<string, readonly string[]>): Promise<void>;
}

/** Stands above all units in the sums of what is below. */
export const everyUnit = '';

/** @returns makes the tally of a commit */
export function createTallies(db: Kysely<Tables>, lane: number): () => Tally {
  const { addDay, addMonth, addBelow } = statements(db);
  return () => {
    const days = new Cells<Count>();
    return {
      add(count) {
        const { survey, question, unit, day, tier, version, level } = count;
        days.add([survey, question, unit, day, tier, version, level], count, 1);
      },
      async write(session, above) {
        const months = new Cells<MonthCount>();
        const sums = new Cells<MonthCount>();
        // Always in the same order: two servers that add to the same cells then wait for one another, never crosswise.
        for (const cell of days.inOrder()) {
          await session.execute(addDay(cell));
          const { survey, question, tier, level, n } = cell;
          const month = cell.day - (cell.day % 100) + 1;
          const add = (cells: Cells<MonthCount>, unit: string): void => {
            cells.add([survey, question, unit, month, tier, level], { survey, question, unit, month, tier, level }, n);
          };
          add(months, cell.unit);
          for (const ancestor of [everyUnit, ...(above.get(cell.unit) ?? [])]) add(sums, ancestor);
        }
        for (const cell of months.inOrder()) await session.execute(addMonth(cell));
        for (const cell of sums.inOrder()) await session.execute(addBelow({ ...cell, lane }));
      },
    };
  };
}

class Cells<Cell> {
  private readonly cells = new Map<string, Cell & { n: number }>();

  add(key: readonly (string | number)[], cell: Cell, n: number): void {
    const text = JSON.stringify(key);
    const known = this.cells.get(text);
    if (known) known.n += n;
    else this.cells.set(text, { ...cell, n });
  }

  inOrder(): (Cell & { readonly n: number })[] {
    return [...this.cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
  }
}

function statements(db: Kysely<Tables>) {
  return {
    addDay: statement<'survey' | 'question' | 'unit' | 'day' | 'tier' | 'version' | 'level' | 'n'>((hole) =>
      db
        .insertInto('day_count')
        .values({
          survey: hole('survey'),
          question: hole('question'),
          unit: hole('unit'),
          day: hole('day'),
          tier: hole('tier'),
          version: hole('version'),
          level: hole('level'),
          n: hole('n'),
        })
        .onConflict((conflict) =>
          conflict
            .columns(['survey', 'question', 'unit', 'day', 'tier', 'version', 'level'])
            .doUpdateSet({ n: sql<number>`day_count.n + excluded.n` }),
        ),
    ),
    addMonth: statement<'survey' | 'question' | 'unit' | 'month' | 'tier' | 'level' | 'n'>((hole) =>
      db
        .insertInto('month_sum')
        .values({
          survey: hole('survey'),
          question: hole('question'),
          unit: hole('unit'),
          month: hole('month'),
          tier: hole('tier'),
          level: hole('level'),
          n: hole('n'),
        })
        .onConflict((conflict) =>
          conflict
            .columns(['survey', 'question', 'unit', 'month', 'tier', 'level'])
            .doUpdateSet({ n: sql<number>`month_sum.n + excluded.n` }),
        ),
    ),
    addBelow: statement<'survey' | 'question' | 'unit' | 'month' | 'tier' | 'level' | 'lane' | 'n'>((hole) =>
      db
        .insertInto('below_sum')
        .values({
          survey: hole('survey'),
          question: hole('question'),
          unit: hole('unit'),
          month: hole('month'),
          tier: hole('tier'),
          level: hole('level'),
          lane: hole('lane'),
          n: hole('n'),
        })
        .onConflict((conflict) =>
          conflict
            .columns(['survey', 'question', 'unit', 'month', 'tier', 'level', 'lane'])
            .doUpdateSet({ n: sql<number>`below_sum.n + excluded.n` }),
        ),
    ),
  };
}
