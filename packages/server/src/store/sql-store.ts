import type { Measurement } from '@danvan/core/indicators';
import { canonical } from '@danvan/core';
import { commentStore } from './comment-store.js';
import { countStore } from './count-store.js';
import type { Engine, Row, Session } from './engine.js';
import { GroupCommit } from './group-commit.js';
import type { Body, Store } from './store.js';
import { surveyStore } from './survey-store.js';
import { createTallies } from './tally.js';
import { rebuildBelow } from './rebuild-below.js';
import { createUnitTree, type Lines } from './unit-tree.js';
import { createWriteResponse } from './write-response.js';

export interface StoreOptions {
  /** Most writes that share a commit; 1 gives every answer a commit of its own, for comparison only. */
  readonly batch?: number;
}

/** The one implementation of the store, over any engine. */
export function sqlStore(engine: Engine, options: StoreOptions = {}): Store {
  const db = engine.sql;
  const tree = createUnitTree(db, engine);
  const newTally = createTallies(db, engine.lane);
  const group = new GroupCommit(
    engine,
    () => {
      const tally = newTally();
      const units = new Set<string>();
      let lines: Lines | undefined;
      return {
        tally,
        units,
        async finish(session: Session) {
          if (units.size === 0) return;
          lines = await tree.enter(units, session);
          await tally.write(session, lines.above);
        },
        committed() {
          if (lines) tree.remember(lines);
        },
      };
    },
    options.batch,
  );
  const writeResponse = createWriteResponse(db);

  return {
    ...surveyStore(engine, group),
    ...countStore(engine, tree),
    ...commentStore(engine, group),
    addResponse: (response) =>
      group.run((session, { tally, units }) => {
        units.add(response.unit);
        return writeResponse(session, response, tally);
      }, response.id),
    async forgetAnswers(before) {
      await group.run((session) =>
        session.execute(
          db
            .updateTable('response')
            .set({ answers: '{}', service: null })
            .where('day', '<', before)
            .where('answers', '<>', '{}')
            .compile(),
        ),
      );
    },
    addMeasurements: (measurements) =>
      group.run(async (session) => {
        for (const entry of measurements) {
          const row = {
            unit: entry.unit,
            period: entry.period,
            measure: entry.measure,
            base: entry.base ?? '',
            scope: entry.scope ?? '',
            counted: entry.counted ?? '',
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
                conflict
                  .columns(['unit', 'period', 'measure', 'base', 'scope', 'counted'])
                  .doUpdateSet({ value, bound, decimals, source }),
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
      await group.run(async (session) => {
        await tree.closeLanes(session);
        await session.execute(
          db
            .insertInto('body')
            .values(body)
            .onConflict((conflict) => conflict.column('code').doUpdateSet({ name, parent }))
            .compile(),
        );
        for (const unit of await tree.move(body.code, session)) await rebuildBelow(db, unit, session);
      });
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
    ...(row.scope === '' ? {} : { scope: text('scope') }),
    ...(row.counted === '' ? {} : { counted: text('counted') }),
    ...(row.decimals === null ? {} : { decimals: Number(row.decimals) }),
    ...(row.source === null ? {} : { source: JSON.parse(text('source')) as NonNullable<Measurement['source']> }),
  };
}
