// The statements of the store, as they are, on four engines: what comes back
// has to be the same once the drivers' ways of handing over numbers are undone.
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import type { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../../test/open-app.js';
import { startPostgres } from '../../test/postgres-server.js';
import type { Engine, Outcome, Row } from './engine.js';
import { migrations } from './migrations.js';
import { openPostgres, postgresSql } from './postgres-engine.js';
import { openSqlite } from './sqlite-engine.js';
import { sqlStore } from './sql-store.js';
import type { Store, StoredResponse } from './store.js';

const postgres = await startPostgres();
const statements = migrations.flatMap((migration) => migration.statements);

// One connection: transactions wait for one another.
function inTurn(run: (query: CompiledQuery) => Promise<Outcome>, raw: (text: string) => Promise<unknown>): Engine {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    sql: postgresSql(),
    transaction(work) {
      const next = tail.then(async () => {
        await raw('BEGIN');
        try {
          const result = await work({ execute: run });
          await raw('COMMIT');
          return result;
        } catch (error) {
          await raw('ROLLBACK');
          throw error;
        }
      });
      tail = next.catch(() => undefined);
      return next;
    },
    read: (query) => tail.then(() => run(query)),
    close: () => tail.then(() => undefined),
  };
}

async function openPglite(): Promise<Engine> {
  const database = new PGlite();
  for (const statement of statements) await database.query(statement);
  return inTurn(
    async (query) => {
      const { rows, affectedRows } = await database.query<Row>(query.sql, [...query.parameters]);
      return { rows, changes: affectedRows ?? 0 };
    },
    (text) => database.query(text),
  );
}

async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  return inTurn(
    async (query) => {
      const result = await connection.runAndReadAll(query.sql, [...query.parameters] as (string | number | null)[]);
      return { rows: result.getRowObjectsJS() as unknown as Row[], changes: result.rowsChanged };
    },
    (text) => connection.run(text),
  );
}

const engines: [string, () => Promise<Engine>][] = [
  ['libsql', () => Promise.resolve(openSqlite(newFolder()))],
  ['PGlite', openPglite],
  ['DuckDB', openDuckdb],
  ...(postgres ? [['PostgreSQL', () => openPostgres(postgres.url)] as [string, () => Promise<Engine>]] : []),
];

let run = 0;
const units = ['01', '79', 'xa-a', 'xa-b'];
const sent = fc.record({
  unit: fc.constantFrom(...units),
  day: fc.constantFrom(20260131, 20260201, 20260228, 20261231),
  level: fc.integer({ min: 1, max: 5 }),
  version: fc.integer({ min: 1, max: 2 }),
  again: fc.boolean(),
});

/** Everything that is ever asked of the cubes, in one order. */
async function golden(store: Store, survey: string): Promise<unknown> {
  const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  const query = { survey, question: 'overall' };
  return {
    all: await store.countAnswers(query),
    units: await Promise.all(units.map((unit) => store.countAnswers({ ...query, unit }))),
    spans: await store.countAnswers({ ...query, from: 20260201, to: 20260301 }),
    none: await store.countAnswers({ ...query, survey: `${survey}-none` }),
    forms: sorted((await store.countForms(query)).cells),
    months: sorted(await store.countByMonth({ ...query, units: ['01', 'xa-a'], from: 20260101, to: 20270101 })),
    nobody: await store.countByMonth({ ...query, units: [] }),
    lines: sorted((await store.unitLines()).filter(({ unit }) => units.includes(unit))),
    figures: sorted(await store.findMeasurements('01')),
  };
}

describe('one SQL text on every engine', () => {
  const stores: [string, Store][] = [];

  beforeAll(async () => {
    for (const [name, open] of engines) {
      const store = sqlStore(await open());
      await store.putBody({ code: 'xa-a', name: 'xã A', parent: '01' });
      await store.putBody({ code: 'xa-b', name: 'xã B', parent: 'xa-a' });
      await store.addMeasurements([
        { unit: '01', period: '2025', measure: 'mediation-cases', value: '12345678901234567890.5', bound: 'exact' },
        { unit: '01', period: '2025', measure: 'mediation-success', value: '9007199254740993', bound: 'atLeast' },
      ]);
      stores.push([name, store]);
    }
  }, 120_000);

  afterAll(async () => {
    for (const [, store] of stores) await store.close();
    await postgres?.stop();
  });

  it('the same answers give the same counts, outcomes and figures', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sent, { minLength: 1, maxLength: 25 }), async (answers) => {
        run += 1;
        const survey = `cross-${process.pid}-${run}`;
        const responses = answers.flatMap(({ unit, day, level, version, again }, index): StoredResponse[] => {
          const one: StoredResponse = {
            id: `5${String(run).padStart(7, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`,
            survey,
            version,
            unit,
            service: null,
            tier: 'open',
            answers: JSON.stringify({ overall: level }),
            bodyHash: String(level).repeat(64),
            day,
            comments: [],
            ratings: level === 3 ? [] : [{ question: 'overall', level }],
            nullifier: null,
          };
          return again ? [one, one, { ...one, bodyHash: 'f'.repeat(64) }] : [one];
        });
        const results = await Promise.all(
          stores.map(async ([, store]) => ({
            outcomes: await Promise.all(responses.map((response) => store.addResponse(response))),
            ...((await golden(store, survey)) as object),
          })),
        );
        for (const [index, result] of results.entries()) expect(result, stores[index]?.[0]).toEqual(results[0]);
        const counted = results[0] as unknown as { all: { count: number } };
        expect(counted.all.count).toBe(answers.length);
      }),
      { numRuns: 6 },
    );
    expect(stores.length).toBeGreaterThanOrEqual(3);
  });
});
