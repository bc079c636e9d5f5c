import type { Kysely } from 'kysely';
import type { Session } from './engine.js';
import type { Tables } from './schema.js';

/** Sums anew what stands below a unit; every lane has to be held. */
export async function rebuildBelow(db: Kysely<Tables>, unit: string, session: Session): Promise<void> {
  await session.execute(db.deleteFrom('below_sum').where('unit', '=', unit).compile());
  await session.execute(
    db
      .insertInto('below_sum')
      .columns(['survey', 'question', 'unit', 'month', 'tier', 'level', 'lane', 'n'])
      .expression(
        db
          .selectFrom('month_sum as cell')
          .innerJoin('unit_ancestor as line', 'line.unit', 'cell.unit')
          .select((eb) => [
            'cell.survey',
            'cell.question',
            'line.ancestor',
            'cell.month',
            'cell.tier',
            'cell.level',
            eb.lit(0).as('lane'),
            eb.fn.sum<number>('cell.n').as('n'),
          ])
          .where('line.ancestor', '=', unit)
          .where('line.unit', '<>', unit)
          .groupBy(['cell.survey', 'cell.question', 'line.ancestor', 'cell.month', 'cell.tier', 'cell.level']),
      )
      .compile(),
  );
}
