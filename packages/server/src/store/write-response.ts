import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Session } from './engine.js';
import type { Tables } from './schema.js';
import { statement } from './statement.js';
import type { AddOutcome, StoredResponse } from './store.js';
import type { Tally } from './tally.js';

/** The cube counts every form too, whatever it answered, under a question without a name. */
export const everyForm = { question: '', level: 0 };

/** Characters that the words of one form share at the beginning of their ids. */
export const sheetLength = 32;

/** Stores one answer and what is counted of it; runs inside a transaction. */
export function createWriteResponse(
  db: Kysely<Tables>,
): (session: Session, response: StoredResponse, tally: Tally) => Promise<AddOutcome> {
  const { take, findTaken, insert, findHash, comment, mark, unverify } = statements(db);
  return async (session, response, tally) => {
    const { survey, id, version, unit, service, tier, answers, bodyHash, day, nullifier } = response;
    if ((await session.execute(take({ id, survey }))).changes === 0) {
      const { rows } = await session.execute(findTaken({ id }));
      if (rows[0]?.survey !== survey) return 'conflict';
    }
    // The key decides; to look first would let two sendings of one answer pass each other.
    const inserted = await session.execute(
      insert({ survey, id, version, unit, service, tier, answers, bodyHash, day }),
    );
    if (inserted.changes === 0) {
      const { rows } = await session.execute(findHash({ survey, id }));
      return rows[0]?.body_hash === bodyHash ? 'known' : 'conflict';
    }
    let counted = tier;
    if (nullifier !== null && (await session.execute(mark({ survey, nullifier }))).changes === 0) {
      // A second answer with the same token is kept, but it proves no visit of its own.
      await session.execute(unverify({ survey, id }));
      counted = 'open';
    }
    // An id of their own: the words of one form stay together, and lead back to no answer.
    const sheet = randomUUID().slice(0, sheetLength);
    for (const [index, { question, words }] of response.comments.entries()) {
      await session.execute(comment({ survey, id: `${sheet}-${index}`, question, unit, day, words }));
    }
    // What a machine has filled in is kept, because its id is taken, but it counts for nothing.
    if (counted === 'trap') return 'stored';
    for (const { question, level } of [everyForm, ...response.ratings]) {
      tally.add({ survey, question, unit, day, tier: counted, version, level });
    }
    return 'stored';
  };
}

function statements(db: Kysely<Tables>) {
  return {
    take: statement<'id' | 'survey'>((hole) =>
      db
        .insertInto('taken_id')
        .values({ id: hole('id'), survey: hole('survey') })
        .onConflict((conflict) => conflict.column('id').doNothing()),
    ),
    findTaken: statement<'id'>((hole) => db.selectFrom('taken_id').select('survey').where('id', '=', hole('id'))),
    insert: statement<'survey' | 'id' | 'version' | 'unit' | 'service' | 'tier' | 'answers' | 'bodyHash' | 'day'>(
      (hole) =>
        db
          .insertInto('response')
          .values({
            survey: hole('survey'),
            id: hole('id'),
            version: hole('version'),
            unit: hole('unit'),
            service: hole('service'),
            tier: hole('tier'),
            answers: hole('answers'),
            body_hash: hole('bodyHash'),
            day: hole('day'),
          })
          .onConflict((conflict) => conflict.columns(['survey', 'id']).doNothing()),
    ),
    findHash: statement<'survey' | 'id'>((hole) =>
      db.selectFrom('response').select('body_hash').where('survey', '=', hole('survey')).where('id', '=', hole('id')),
    ),
    comment: statement<'survey' | 'id' | 'question' | 'unit' | 'day' | 'words'>((hole) =>
      db.insertInto('comment_text').values({
        survey: hole('survey'),
        id: hole('id'),
        question: hole('question'),
        unit: hole('unit'),
        day: hole('day'),
        words: hole('words'),
      }),
    ),
    mark: statement<'survey' | 'nullifier'>((hole) =>
      db
        .insertInto('visit_mark')
        .values({ survey: hole('survey'), nullifier: hole('nullifier') })
        .onConflict((conflict) => conflict.columns(['survey', 'nullifier']).doNothing()),
    ),
    unverify: statement<'survey' | 'id'>((hole) =>
      db
        .updateTable('response')
        .set({ tier: 'open' })
        .where('survey', '=', hole('survey'))
        .where('id', '=', hole('id')),
    ),
  };
}
