import type { Session } from './engine.js';
import { sql, type Kysely } from 'kysely';
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
    addDay: adding(db, 'day_count', ['survey', 'question', 'unit', 'day', 'tier', 'version', 'level']),
    addMonth: adding(db, 'month_sum', ['survey', 'question', 'unit', 'month', 'tier', 'level']),
    addBelow: adding(db, 'below_sum', ['survey', 'question', 'unit', 'month', 'tier', 'level', 'lane']),
  };
}

/** Adds to the cell with this key, which is made where there is none. */
function adding<
  Cube extends 'day_count' | 'month_sum' | 'below_sum',
  Column extends Exclude<keyof Tables[Cube] & string, 'n'>,
>(db: Kysely<Tables>, cube: Cube, key: readonly Column[]) {
  return statement<Column | 'n'>((hole) => {
    const row = Object.fromEntries([...key, 'n' as const].map((column) => [column, hole(column)]));
    // The builder's types know one table at a time; that the columns are the table's own is said above.
    return db
      .insertInto(cube)
      .values(row as never)
      .onConflict((conflict) =>
        conflict.columns(key).doUpdateSet({ n: sql`${sql.ref(`${cube}.n`)} + excluded.n` } as never),
      );
  });
}
