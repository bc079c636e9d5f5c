import type { Kysely } from 'kysely';
import type { Engine, Session } from './engine.js';
import type { Tables } from './schema.js';
import { statement } from './statement.js';

/** Deeper than any administration; a circle of parents ends here too. */
const deepest = 8;

/**
 * Keeps the table of units and all that stand above them. What was written is
 * remembered only to be spared writing it again: any process may forget it.
 */
export function createUnitTree(db: Kysely<Tables>, engine: Pick<Engine, 'read'>) {
  const written = new Set<string>();
  const { insert, parentOf } = statements(db);

  async function lineOf(unit: string, session: Session): Promise<string[]> {
    const line = [unit];
    for (let code = unit; line.length < deepest;) {
      const { rows } = await session.execute(parentOf({ code }));
      const parent = rows[0]?.parent;
      if (typeof parent !== 'string' || line.includes(parent)) break;
      line.push(parent);
      code = parent;
    }
    return line;
  }

  async function write(unit: string, session: Session): Promise<void> {
    for (const ancestor of (await lineOf(unit, session)).sort()) await session.execute(insert({ unit, ancestor }));
  }

  return {
    /** Writes the lines of units that this process has not seen yet; call {@link remember} after the commit. */
    async add(units: ReadonlySet<string>, session: Session): Promise<void> {
      for (const unit of [...units].sort()) if (!written.has(unit)) await write(unit, session);
    },
    remember(units: ReadonlySet<string>): void {
      for (const unit of units) written.add(unit);
    },
    /** Writes anew where a unit and everything below it stand. */
    async move(code: string, session: Session): Promise<void> {
      const below = await session.execute(
        db.selectFrom('unit_ancestor').select('unit').where('ancestor', '=', code).compile(),
      );
      for (const unit of new Set([code, ...below.rows.map((row) => String(row.unit))])) {
        await session.execute(db.deleteFrom('unit_ancestor').where('unit', '=', unit).compile());
        await write(unit, session);
      }
    },
    /** Every unit that has answers or was registered, with all that stand above it. */
    async lines(): Promise<{ unit: string; ancestor: string }[]> {
      const { rows } = await engine.read(db.selectFrom('unit_ancestor').select(['unit', 'ancestor']).compile());
      return rows.map((row) => ({ unit: String(row.unit), ancestor: String(row.ancestor) }));
    },
  };
}

function statements(db: Kysely<Tables>) {
  return {
    insert: statement<'unit' | 'ancestor'>((hole) =>
      db
        .insertInto('unit_ancestor')
        .values({ unit: hole('unit'), ancestor: hole('ancestor') })
        .onConflict((conflict) => conflict.columns(['unit', 'ancestor']).doNothing()),
    ),
    parentOf: statement<'code'>((hole) => db.selectFrom('body').select('parent').where('code', '=', hole('code'))),
  };
}
