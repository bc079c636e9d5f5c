import type { AnswerCounts } from '@danvan/core/surveys';
import type { Measurement } from '@danvan/core/indicators';
import { canonical } from '@danvan/core';
import type { Engine, Row } from './engine.js';
import { GroupCommit } from './group-commit.js';
import type { Body, CountsQuery, Store } from './store.js';
import { createWriteResponse, everyForm } from './write-response.js';

/** The one implementation of the store, over any engine. */
export function sqlStore(engine: Engine): Store {
  const group = new GroupCommit(engine);
  const db = engine.sql;

  const writeResponse = createWriteResponse(db);

  return {
    addResponse: (response) => group.run((session) => writeResponse(session, response)),
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
