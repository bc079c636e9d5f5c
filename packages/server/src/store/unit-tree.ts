import type { Kysely } from 'kysely';
import type { Engine, Session } from './engine.js';
import { lanes } from './migrations.js';
import type { Tables } from './schema.js';
import { statement } from './statement.js';

/** Deeper than any administration; a circle of parents ends here too. */
const deepest = 8;

/** What stands above units, as of a number of moves. */
export interface Lines {
  readonly moves: number;
  readonly above: ReadonlyMap<string, readonly string[]>;
}

/**
 * Keeps the table of units and all that stand above them.
 *
 * Who counts holds the lane of its process until the commit, who moves a unit
 * holds every lane: so the sums of all that is below a unit are never added to
 * by somebody who still sees the unit where it was. What a process remembers
 * of the lines holds as long as its lane tells of no further move.
 */
export function createUnitTree(db: Kysely<Tables>, engine: Pick<Engine, 'read' | 'lane'>) {
  const { lane } = engine;
  const { insert, parentOf, ancestorsOf, takeTurn, move, movesOf } = statements(db);
  let known: { moves: number; above: Map<string, readonly string[]> } = { moves: -1, above: new Map() };

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

  async function above(unit: string, session: Session): Promise<string[]> {
    const { rows } = await session.execute(ancestorsOf({ unit }));
    return rows.map(({ ancestor }) => String(ancestor)).filter((ancestor) => ancestor !== unit);
  }

  return {
    /** Holds the lane of this process and tells what stands above units; call {@link remember} after the commit. */
    async enter(units: ReadonlySet<string>, session: Session): Promise<Lines> {
      await session.execute(takeTurn({ lane }));
      const { rows } = await session.execute(movesOf({ lane }));
      const moves = Number(rows[0]?.moves);
      const lines = new Map<string, readonly string[]>();
      for (const unit of [...units].sort()) {
        let line = moves === known.moves ? known.above.get(unit) : undefined;
        if (!line) {
          await write(unit, session);
          line = await above(unit, session);
        }
        lines.set(unit, line);
      }
      return { moves, above: lines };
    },
    remember({ moves, above: lines }: Lines): void {
      if (moves !== known.moves) known = { moves, above: new Map() };
      for (const [unit, line] of lines) known.above.set(unit, line);
    },
    /** Holds every lane: whoever counts has committed, and waits. */
    async closeLanes(session: Session): Promise<void> {
      for (let each = 0; each < lanes; each += 1) await session.execute(move({ lane: each }));
    },
    /**
     * Writes anew where a unit and everything below it stand; call {@link closeLanes} before.
     *
     * @returns units that have other units below them than before
     */
    async move(code: string, session: Session): Promise<ReadonlySet<string>> {
      const below = await session.execute(
        db.selectFrom('unit_ancestor').select('unit').where('ancestor', '=', code).compile(),
      );
      const changed = new Set<string>();
      for (const unit of new Set([code, ...below.rows.map((row) => String(row.unit))])) {
        const before = new Set(await above(unit, session));
        await session.execute(db.deleteFrom('unit_ancestor').where('unit', '=', unit).compile());
        await write(unit, session);
        const after = new Set(await above(unit, session));
        for (const ancestor of before) if (!after.has(ancestor)) changed.add(ancestor);
        for (const ancestor of after) if (!before.has(ancestor)) changed.add(ancestor);
      }
      return changed;
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
    ancestorsOf: statement<'unit'>((hole) =>
      db.selectFrom('unit_ancestor').select('ancestor').where('unit', '=', hole('unit')),
    ),
    takeTurn: statement<'lane'>((hole) =>
      db
        .updateTable('count_lane')
        .set((eb) => ({ turns: eb('turns', '+', 1) }))
        .where('lane', '=', hole('lane')),
    ),
    move: statement<'lane'>((hole) =>
      db
        .updateTable('count_lane')
        .set((eb) => ({ moves: eb('moves', '+', 1) }))
        .where('lane', '=', hole('lane')),
    ),
    movesOf: statement<'lane'>((hole) => db.selectFrom('count_lane').select('moves').where('lane', '=', hole('lane'))),
  };
}
