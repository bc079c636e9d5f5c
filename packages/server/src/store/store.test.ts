import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../../test/open-app.js';
import { createTables } from './create-tables.js';
import type { CompiledQuery } from 'kysely';
import type { Engine } from './engine.js';
import { openPostgres } from './postgres-engine.js';
import { openSqlite } from './sqlite-engine.js';
import { sqlStore } from './sql-store.js';
import type { Store, StoredResponse } from './store.js';

const databaseUrl = process.env.DANVAN_TEST_DATABASE_URL;

const response = (id: number, more: Partial<StoredResponse> = {}): StoredResponse => ({
  id: `30000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  survey: `s-${process.pid}`,
  version: 1,
  unit: '01',
  service: null,
  tier: 'open',
  answers: '{"overall":5}',
  comments: [],
  bodyHash: 'a'.repeat(64),
  day: 20260517,
  ratings: [{ question: 'overall', level: 5 }],
  nullifier: null,
  ...more,
});

/** Keeps what is executed, so that a test can look at rows and at the SQL itself. */
function watched(engine: Engine): { engine: Engine; queries: CompiledQuery[] } {
  const queries: CompiledQuery[] = [];
  return {
    queries,
    engine: {
      ...engine,
      transaction: (work) =>
        engine.transaction((session) =>
          work({
            execute: (query) => {
              queries.push(query);
              return session.execute(query);
            },
          }),
        ),
      read: (query) => {
        queries.push(query);
        return engine.read(query);
      },
    },
  };
}

const engines: [string, () => Promise<Engine> | Engine, boolean][] = [
  ['embedded SQLite', () => openSqlite(newFolder()), true],
  ['PostgreSQL (DANVAN_TEST_DATABASE_URL)', () => openPostgres(databaseUrl ?? ''), databaseUrl !== undefined],
];

describe.each(engines)('%s', (_, open, available) => {
  let store: Store;
  let engine: Engine;
  let queries: CompiledQuery[];
  const survey = response(0).survey;
  const counts = (question = 'overall') => store.countAnswers({ survey, question });

  beforeAll(async () => {
    if (!available) return;
    ({ engine, queries } = watched(await open()));
    store = sqlStore(engine);
  });
  afterAll(async () => {
    if (available) await store.close();
  });

  it.skipIf(!available)('stores once, knows it again, and tells a conflict', async () => {
    expect(await store.addResponse(response(1))).toBe('stored');
    expect(await store.addResponse(response(1))).toBe('known');
    expect(await store.addResponse(response(1, { bodyHash: 'b'.repeat(64) }))).toBe('conflict');
    expect(await counts()).toEqual({ count: 1, distribution: { '5': 1 } });
  });

  it.skipIf(!available)('a hundred at once, each sent twice, are a hundred', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => response(1000 + (index >> 1)));
    const outcomes = await Promise.all(hundred.map((entry) => store.addResponse(entry)));
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(50);
    expect((await counts()).count).toBe(51);
  });

  it.skipIf(!available)('counts a form that left the question open, and only the days asked for', async () => {
    await store.addResponse(response(2, { ratings: [{ question: 'staff', level: 3 }], day: 20260601 }));
    expect(await store.countAnswers({ survey, question: 'overall', from: 20260601, to: 20260602 })).toEqual({
      count: 1,
      distribution: {},
    });
    expect(await store.countAnswers({ survey, question: 'staff', unit: '01' })).toMatchObject({
      distribution: { '3': 1 },
    });
    expect(await store.countAnswers({ survey, question: 'staff', unit: '79' })).toEqual({ count: 0, distribution: {} });
  });

  it.skipIf(!available)('a token proves one visit, also when its answer is sent again', async () => {
    const nullifier = `${process.pid}`.padEnd(64, '0');
    const visit = { nullifier, tier: 'verified-visit' as const };
    for (const id of [3, 3, 4]) await store.addResponse(response(id, visit));
    const { rows } = await engine.read(
      engine.sql
        .selectFrom('response')
        .select(['id', 'tier'])
        .where('survey', '=', survey)
        .where('day', '=', 20260517)
        .orderBy('id')
        .compile(),
    );
    const tierOf = (id: number): unknown => rows.find((row) => row.id === response(id).id)?.tier;
    expect([tierOf(3), tierOf(4)]).toEqual(['verified-visit', 'open']);
  });

  it.skipIf(!available)('free words lie apart without the id of their answer, and are forgotten', async () => {
    const words = () =>
      engine.read(engine.sql.selectFrom('comment_text').selectAll().where('survey', '=', survey).compile());
    await store.addResponse(response(5, { comments: [{ question: 'comment', words: 'Cán bộ nhiệt tình' }] }));
    const [row] = (await words()).rows;
    expect(row).toMatchObject({ words: 'Cán bộ nhiệt tình', unit: '01' });
    expect(row?.id).not.toBe(response(5).id);
    await store.forgetComments(20260517);
    expect((await words()).rows).toHaveLength(1);
    await store.forgetComments(20260518);
    expect((await words()).rows).toHaveLength(0);
  });

  it.skipIf(!available)('figures are exact and the newest counts', async () => {
    const unit = `u-${process.pid}`;
    const figure = { unit, period: '2023', measure: 'mediation-cases', bound: 'exact' as const };
    await store.addMeasurements([{ ...figure, value: '12345678901234567890.123' }]);
    await store.addMeasurements([{ ...figure, value: '118', source: { text: 'câu nguồn' } }]);
    expect(await store.findMeasurements(unit, '2023')).toEqual([
      { ...figure, value: '118', source: { text: 'câu nguồn' } },
    ]);
    await store.addMeasurements([{ ...figure, value: '12345678901234567890.123' }]);
    expect((await store.findMeasurements(unit))[0]?.value).toBe('12345678901234567890.123');
  });

  it.skipIf(!available)('uses nothing that a distributed engine cannot do', () => {
    const avoided =
      /\b(like|json|now|date_trunc|strftime|returning|recursive|grouping|for update|filter|random|serial)\b|->| \/ /i;
    expect(queries.length).toBeGreaterThan(10);
    expect(queries.map(({ sql }) => sql).filter((sql) => avoided.test(sql))).toEqual([]);
  });
});

describe('tables', () => {
  it.each(createTables.map((statement) => [/EXISTS (\w+)/.exec(statement)?.[1], statement]))(
    '%s is keyed by the column that its rows are spread by',
    (_, statement = '') => {
      const first = /\(\s*(\w+)/.exec(statement)?.[1] ?? '-';
      expect(statement).toContain(`PRIMARY KEY (${first}`);
      expect(statement).not.toMatch(/SERIAL|AUTOINCREMENT|BOOLEAN|JSON|DEFAULT|REFERENCES|UNIQUE/i);
    },
  );
});
