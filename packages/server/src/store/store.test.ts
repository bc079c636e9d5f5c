import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../../test/open-app.js';
import { startPostgres } from '../../test/postgres-server.js';
import type { CompiledQuery } from 'kysely';
import type { Engine } from './engine.js';
import { migrations, migrationTable } from './migrations.js';
import { openPostgres } from './postgres-engine.js';
import { openSqlite } from './sqlite-engine.js';
import { sqlStore } from './sql-store.js';
import type { Store, StoredResponse } from './store.js';
import type { Survey } from '@danvan/core/surveys';

// Where a machine has no PostgreSQL the tests say so by being skipped.
const postgres = await startPostgres();
afterAll(() => postgres?.stop());

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
  ['PostgreSQL', () => openPostgres(postgres?.url ?? ''), postgres !== undefined],
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
    expect(await store.surveysWithComments(20260517)).not.toContain(survey);
    expect(await store.surveysWithComments(20260518)).toContain(survey);
    await store.forgetComments(survey, 20260517);
    expect((await words()).rows).toHaveLength(1);
    await store.forgetComments(survey, 20260518);
    expect((await words()).rows).toHaveLength(0);
  });

  it.skipIf(!available)('sums a unit with everything below it, also after it has moved', async () => {
    const [top, low, desk] = ['t', 'l', 'd'].map((name) => `${name}-${process.pid}`) as [string, string, string];
    const of = (unit: string): Promise<number> =>
      store.countAnswers({ survey: `${survey}-tree`, question: 'overall', unit }).then(({ count }) => count);
    await store.putBody({ code: top, name: 'Sở', parent: null });
    await store.putBody({ code: low, name: 'Trung tâm', parent: top });
    await store.putBody({ code: desk, name: 'Quầy', parent: low });
    for (const [id, unit] of [top, low, desk, desk].entries()) {
      await store.addResponse(response(2000 + id, { survey: `${survey}-tree`, unit }));
    }
    expect([await of(top), await of(low), await of(desk)]).toEqual([4, 3, 2]);
    expect(await store.countByMonth({ survey: `${survey}-tree`, question: 'overall', units: [top, desk] })).toEqual(
      expect.arrayContaining([
        { unit: top, month: 20260501, level: 5, n: 4 },
        { unit: desk, month: 20260501, level: 5, n: 2 },
      ]),
    );
    await store.putBody({ code: low, name: 'Trung tâm', parent: null });
    expect([await of(top), await of(low), await of(desk)]).toEqual([1, 3, 2]);
  });

  it.skipIf(!available)('counts a month as the sum of its days', async () => {
    const forms = await store.countForms({ survey, question: 'overall' });
    const days = forms.cells.reduce((sum, { n }) => sum + n, 0);
    const months = await store.countByMonth({ survey, question: 'overall', units: ['01'] });
    expect(months.reduce((sum, { n }) => sum + n, 0)).toBe(days);
    expect(days).toBeGreaterThan(50);
  });

  it.skipIf(!available)('what a machine filled in is taken, and counted nowhere', async () => {
    const trap = response(6, { survey: `${survey}-trap`, tier: 'trap' });
    expect(await store.addResponse(trap)).toBe('stored');
    expect(await store.addResponse(trap)).toBe('known');
    expect((await store.countAnswers({ survey: trap.survey, question: 'overall' })).count).toBe(0);
  });

  it.skipIf(!available)('answers are emptied when they are old; their ids and counts stay', async () => {
    const old = response(7, { survey: `${survey}-old`, day: 20200101 });
    await store.addResponse(old);
    await store.forgetAnswers(20200102);
    const { rows } = await engine.read(
      engine.sql.selectFrom('response').selectAll().where('survey', '=', old.survey).compile(),
    );
    expect(rows).toMatchObject([{ answers: '{}', id: old.id }]);
    expect(await store.addResponse(old)).toBe('known');
    expect((await store.countAnswers({ survey: old.survey, question: 'overall' })).count).toBe(1);
  });

  it.skipIf(!available)('a version of a survey never changes; the newest is found', async () => {
    const made = (version: number, title: string): Survey => ({
      id: `${survey}-own`,
      version,
      title: { vi: title, en: title },
      questions: [],
    });
    expect(await store.putSurvey(made(1, 'a'))).toBe('stored');
    expect(await store.putSurvey(made(1, 'a'))).toBe('known');
    expect(await store.putSurvey(made(1, 'b'))).toBe('conflict');
    await store.putSurvey(made(2, 'c'));
    expect((await store.findSurvey(`${survey}-own`))?.version).toBe(2);
    expect((await store.findSurvey(`${survey}-own`, 1))?.title.vi).toBe('a');
    expect(await store.findSurvey(`${survey}-own`, 3)).toBeUndefined();
    expect(await store.findSurvey(`${survey}-none`)).toBeUndefined();
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

const createTables = [migrationTable, ...migrations.flatMap(({ statements }) => statements)].filter((statement) =>
  statement.startsWith('CREATE TABLE'),
);

describe('tables', () => {
  it.each(createTables.map((statement) => [/(\w+) \(/.exec(statement)?.[1], statement]))(
    '%s is keyed by the column that its rows are spread by',
    (_, statement = '') => {
      const first = /\(\s*(\w+)/.exec(statement)?.[1] ?? '-';
      expect(statement).toContain(`PRIMARY KEY (${first}`);
      expect(statement).not.toMatch(/SERIAL|AUTOINCREMENT|BOOLEAN|JSON|DEFAULT|REFERENCES|UNIQUE/i);
    },
  );
});
