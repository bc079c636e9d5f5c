import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AnswerCounts } from '@danvan/core/surveys';
import type { Measurement } from '@danvan/core/indicators';
import { canonical } from '@danvan/core';
import type { Engine, Row, Session } from './engine.js';
import { GroupCommit } from './group-commit.js';
import type { AddOutcome, Body, CountsQuery, Store, StoredResponse } from './store.js';

// The cube counts every form too, whatever it answered, under a question without a name.
const everyForm = { question: '', level: 0 };

/** The one implementation of the store, over any engine. */
export function sqlStore(engine: Engine): Store {
  const group = new GroupCommit(engine);
  const db = engine.sql;

  async function add(session: Session, response: StoredResponse): Promise<AddOutcome> {
    const { survey, id, version, unit, service, answers, day } = response;
    const inserted = await session.execute(
      db
        .insertInto('response')
        .values({ survey, id, version, unit, service, tier: response.tier, answers, body_hash: response.bodyHash, day })
        .onConflict((conflict) => conflict.columns(['survey', 'id']).doNothing())
        .compile(),
    );
    if (inserted.changes === 0) {
      const before = await session.execute(
        db.selectFrom('response').select('body_hash').where('survey', '=', survey).where('id', '=', id).compile(),
      );
      return before.rows[0]?.body_hash === response.bodyHash ? 'known' : 'conflict';
    }
    await markVisit(session, response);
    for (const { question, words } of response.comments) {
      // An id of its own: the words lead back to no answer.
      const comment = { survey, id: randomUUID(), question, unit, day, words };
      await session.execute(db.insertInto('comment_text').values(comment).compile());
    }
    for (const { question, level } of [everyForm, ...response.ratings]) {
      await session.execute(
        db
          .insertInto('answer_count')
          .values({ survey, question, unit, day, version, level, n: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['survey', 'question', 'unit', 'day', 'version', 'level'])
              .doUpdateSet({ n: sql<number>`answer_count.n + 1` }),
          )
          .compile(),
      );
    }
    return 'stored';
  }

  async function markVisit(session: Session, { survey, id, nullifier }: StoredResponse): Promise<void> {
    if (nullifier === null) return;
    const mark = db
      .insertInto('visit_mark')
      .values({ survey, nullifier })
      .onConflict((conflict) => conflict.columns(['survey', 'nullifier']).doNothing());
    if ((await session.execute(mark.compile())).changes > 0) return;
    // A second answer with the same token is kept, but it proves no visit of its own.
    await session.execute(
      db.updateTable('response').set({ tier: 'open' }).where('survey', '=', survey).where('id', '=', id).compile(),
    );
  }

  return {
    addResponse: (response) => group.run((session) => add(session, response)),
    async countAnswers(query: CountsQuery): Promise<AnswerCounts> {
      let counts = db
        .selectFrom('answer_count')
        .select(['question', 'level', (eb) => eb.fn.sum<number>('n').as('n')])
        .where('survey', '=', query.survey)
        .where('question', 'in', [everyForm.question, query.question])
        .groupBy(['question', 'level']);
      if (query.unit !== undefined) counts = counts.where('unit', '=', query.unit);
      if (query.from !== undefined) counts = counts.where('day', '>=', query.from);
      if (query.to !== undefined) counts = counts.where('day', '<', query.to);
      const { rows } = await engine.read(counts.compile());
      const [forms, levels] = [true, false].map((form) =>
        rows.filter(({ question }) => (question === everyForm.question) === form),
      );
      return {
        // The database sums whole numbers; drivers differ in how they hand them over.
        distribution: Object.fromEntries((levels ?? []).map((row) => [String(row.level), Number(row.n)])),
        count: Number(forms?.[0]?.n ?? 0),
      };
    },
    async forgetComments(before) {
      await group.run((session) => session.execute(db.deleteFrom('comment_text').where('day', '<', before).compile()));
    },
    addMeasurements: (measurements) =>
      group.run(async (session) => {
        for (const entry of measurements) {
          const row = {
            unit: entry.unit,
            period: entry.period,
            measure: entry.measure,
            base: entry.base ?? '',
            value: canonical(entry.value),
            bound: entry.bound ?? 'exact',
            decimals: entry.decimals ?? null,
            source: entry.source ? JSON.stringify(entry.source) : null,
          };
          const { value, bound, decimals, source } = row;
          await session.execute(
            db
              .insertInto('measurement')
              .values(row)
              .onConflict((conflict) =>
                conflict.columns(['unit', 'period', 'measure', 'base']).doUpdateSet({ value, bound, decimals, source }),
              )
              .compile(),
          );
        }
      }),
    async findMeasurements(unit, period) {
      let query = db.selectFrom('measurement').selectAll().where('unit', '=', unit);
      if (period !== undefined) query = query.where('period', '=', period);
      const { rows } = await engine.read(query.compile());
      return rows.map(measurementOf);
    },
    async putBody(body: Body) {
      const { name, parent } = body;
      await group.run((session) =>
        session.execute(
          db
            .insertInto('body')
            .values(body)
            .onConflict((conflict) => conflict.column('code').doUpdateSet({ name, parent }))
            .compile(),
        ),
      );
    },
    async findBody(code) {
      const { rows } = await engine.read(db.selectFrom('body').selectAll().where('code', '=', code).compile());
      const [row] = rows;
      return row && { code, name: String(row.name), parent: row.parent === null ? null : String(row.parent) };
    },
    async isReady() {
      await engine.read(db.selectFrom('body').select('code').limit(1).compile());
      return true;
    },
    async close() {
      await group.drain();
      await engine.close();
    },
  };
}

function measurementOf(row: Row): Measurement {
  const text = (name: string): string => String(row[name]);
  return {
    unit: text('unit'),
    period: text('period'),
    measure: text('measure'),
    value: text('value'),
    bound: text('bound') as Measurement['bound'] & string,
    ...(row.base === '' ? {} : { base: text('base') }),
    ...(row.decimals === null ? {} : { decimals: Number(row.decimals) }),
    ...(row.source === null ? {} : { source: JSON.parse(text('source')) as NonNullable<Measurement['source']> }),
  };
}
