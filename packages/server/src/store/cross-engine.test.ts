// The statements of the store, as they are, on four engines: what comes back
// has to be the same once the drivers' ways of handing over numbers are undone.
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import type { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countModel, type Counted } from '../../test/count-model.js';
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
    lane: 3,
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
const days = [20251231, 20260101, 20260131, 20260201, 20260228, 20260301, 20261231];
const names = ['a', 'b', 'c', 'd'] as const;
const name = fc.constantFrom(...names);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      name,
      day: fc.constantFrom(...days),
      level: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      tier: fc.constantFrom('open' as const, 'verified-visit' as const),
      version: fc.integer({ min: 1, max: 2 }),
      again: fc.boolean(),
    }),
  },
  // Also in circles, which a registration does not forbid.
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), name, parent: fc.option(name) }) },
);
const end = fc.option(fc.constantFrom(...days, 20260115, 20260401), { nil: undefined });
const sorted = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

describe('one SQL text on every engine', () => {
  const stores: [string, Store][] = [];

  beforeAll(async () => {
    for (const [engine, open] of engines) stores.push([engine, sqlStore(await open())]);
  }, 120_000);

  afterAll(async () => {
    for (const [, store] of stores) await store.close();
    await postgres?.stop();
  });

  it(
    'counts as memory does, whatever was answered again and however units were moved',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), end, end, async (steps, from, to) => {
          run += 1;
          const survey = `cross-${process.pid}-${run}`;
          const codeOf = (unit: string): string => `${unit}-${process.pid}-${run}`;
          const units = names.map(codeOf);
          const answers: Counted[] = [];
          const parents = new Map<string, string | null>();
          const outcomes: string[][] = stores.map(() => []);
          for (const [index, { name: of, ...given }] of steps.entries()) {
            const unit = codeOf(of);
            if (given.kind === 'move') {
              const parent = given.parent === null || given.parent === of ? null : codeOf(given.parent);
              parents.set(unit, parent);
              await Promise.all(stores.map(([, store]) => store.putBody({ code: unit, name: of, parent })));
              continue;
            }
            const { day, level, tier, version, again } = given;
            answers.push({ unit, day, level, tier });
            const one: StoredResponse = {
              id: `5${String(run).padStart(7, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`,
              survey,
              version,
              unit,
              service: null,
              tier,
              answers: JSON.stringify({ overall: level }),
              bodyHash: String(level ?? 0).repeat(64),
              day,
              comments: [],
              ratings: level === undefined ? [] : [{ question: 'overall', level }],
              nullifier: null,
            };
            const sent = again ? [one, one, { ...one, bodyHash: 'f'.repeat(64) }] : [one];
            await Promise.all(
              stores.map(async ([, store], at) => {
                outcomes[at]?.push(...(await Promise.all(sent.map((response) => store.addResponse(response)))));
              }),
            );
          }
          const model = countModel(answers, parents);
          const query = { survey, question: 'overall' };
          const whole = { from: 20260101, to: 20260301 };
          for (const [at, [engine, store]] of stores.entries()) {
            expect(outcomes[at], engine).toEqual(outcomes[0]);
            for (const unit of [undefined, ...units]) {
              for (const more of [{}, { from, to }, { ...whole, tier: 'verified-visit' as const }]) {
                const asked = Object.fromEntries(
                  Object.entries({ unit, ...more }).filter(([, value]) => value !== undefined),
                );
                expect(await store.countAnswers({ ...query, ...asked }), `${engine} ${JSON.stringify(asked)}`).toEqual(
                  model.countAnswers(asked),
                );
              }
            }
            const forms = await store.countForms(query);
            expect(sorted(forms.cells), engine).toEqual(sorted(model.countForms()));
            const months = await store.countByMonth({ ...query, units, ...whole });
            // A cell that everybody has moved away from may stay as nought.
            expect(sorted(months.filter(({ n }) => n !== 0)), engine).toEqual(sorted(model.countByMonth(units, whole)));
          }
        }),
        { numRuns: 16 },
      );
      expect(stores.length).toBeGreaterThanOrEqual(3);
    },
  );

  it('keeps figures to the last digit', async () => {
    for (const [engine, store] of stores) {
      await store.putBody({ code: 'xa-a', name: 'xã A', parent: '01' });
      await store.addMeasurements([
        { unit: '01', period: '2025', measure: 'mediation-cases', value: '12345678901234567890.5', bound: 'exact' },
        { unit: '01', period: '2025', measure: 'mediation-success', value: '9007199254740993', bound: 'atLeast' },
      ]);
      const figures = await store.findMeasurements('01');
      expect(figures.map(({ value }) => value).sort(), engine).toEqual(['12345678901234567890.5', '9007199254740993']);
      expect(await store.countByMonth({ survey: 'x', question: 'overall', units: [] })).toEqual([]);
    }
  });
});
