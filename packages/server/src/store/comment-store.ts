import type { Engine } from './engine.js';
import type { Batch, GroupCommit } from './group-commit.js';
import type { Store } from './store.js';
import { sheetLength } from './write-response.js';

/** Free words: read by whoever answers for them, and forgotten. */
export function commentStore<B extends Batch>(
  engine: Engine,
  group: GroupCommit<B>,
): Pick<Store, 'findComments' | 'deleteComments' | 'forgetComments' | 'surveysWithComments'> {
  const db = engine.sql;
  return {
    async findComments({ survey, unit, from, to, after, limit }) {
      let query = db.selectFrom('comment_text').selectAll().where('survey', '=', survey).orderBy('id').limit(limit);
      if (unit !== undefined) query = query.where('unit', '=', unit);
      if (from !== undefined) query = query.where('day', '>=', from);
      if (to !== undefined) query = query.where('day', '<', to);
      if (after !== undefined) query = query.where('id', '>', after);
      const { rows } = await engine.read(query.compile());
      return rows.map((row) => ({
        id: String(row.id),
        sheet: String(row.id).slice(0, sheetLength),
        unit: String(row.unit),
        day: Number(row.day),
        question: String(row.question),
        words: String(row.words),
      }));
    },
    async deleteComments(survey, sheet) {
      const { changes } = await group.run((session) =>
        session.execute(
          db
            .deleteFrom('comment_text')
            .where('survey', '=', survey)
            .where('id', '>=', sheet)
            // "." is the sign after "-", which stands between the sheet and its rows.
            .where('id', '<', `${sheet}.`)
            .compile(),
        ),
      );
      return changes > 0;
    },
    async forgetComments(survey, before) {
      await group.run((session) =>
        session.execute(db.deleteFrom('comment_text').where('survey', '=', survey).where('day', '<', before).compile()),
      );
    },
    async surveysWithComments(before) {
      const { rows } = await engine.read(
        db.selectFrom('comment_text').select('survey').where('day', '<', before).groupBy('survey').compile(),
      );
      return rows.map((row) => String(row.survey));
    },
  };
}
