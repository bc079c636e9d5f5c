import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { newFolder } from '../../test/open-app.js';
import { startPostgres } from '../../test/postgres-server.js';
import type { Engine } from './engine.js';
import { newestVersion } from './migrations.js';
import { NewerDatabaseError } from './newer-database-error.js';
import { openPostgres } from './postgres-engine.js';
import { databaseFile, openSqlite } from './sqlite-engine.js';
import { sqlStore } from './sql-store.js';

// Every release leaves its file here and never changes it again.
const folder = fileURLToPath(new URL('../../test/released/', import.meta.url));
const released = readdirSync(folder).filter((name) => name.endsWith('.sql'));
const statementsOf = (name: string): string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n\n')
    .filter((part) => !part.startsWith('--') && part.trim() !== '');

const postgres = await startPostgres();
afterAll(() => postgres?.stop());
let made = 0;

/** An empty database of each kind: how to run plain statements in it, and how to open it. */
const kinds = {
  'embedded SQLite': async () => {
    const data = newFolder();
    return Promise.resolve({
      load: (statements: readonly string[]) => {
        const database = new Database(join(data, databaseFile));
        for (const statement of statements) database.exec(statement);
        database.close();
        return Promise.resolve();
      },
      open: (): Promise<Engine> => Promise.resolve().then(() => openSqlite(data)),
    });
  },
  PostgreSQL: async () => {
    const url = new URL(postgres?.url ?? '');
    made += 1;
    const name = `released_${process.pid}_${made}`;
    const run = async (address: string, statements: readonly string[]): Promise<void> => {
      const client = new pg.Client({ connectionString: address });
      await client.connect();
      for (const statement of statements) await client.query(statement);
      await client.end();
    };
    await run(url.href, [`CREATE DATABASE ${name}`]);
    url.pathname = `/${name}`;
    return { load: (statements: readonly string[]) => run(url.href, statements), open: () => openPostgres(url.href) };
  },
};

describe.each(Object.entries(kinds))('%s', (kind, empty) => {
  const skipped = kind === 'PostgreSQL' && postgres === undefined;

  it.skipIf(skipped).each(released)(
    'a database of release %s is brought forward with everything in it',
    async (name) => {
      const { load, open } = await empty();
      await load(statementsOf(name));
      const store = sqlStore(await open());
      const counts = (unit?: string) => store.countAnswers({ survey: 'quick', question: 'overall', unit });
      expect(await counts()).toEqual({ count: 5, distribution: { '2': 2, '4': 2, '5': 1 } });
      // The grandchild of a province is found below it.
      expect((await counts('01')).count).toBe(5);
      expect((await counts('so-y')).count).toBe(2);
      const months = await store.countByMonth({ survey: 'quick', question: 'overall', units: ['01'] });
      expect(months).toHaveLength(4);
      expect(months).toEqual(
        expect.arrayContaining([
          { unit: '01', month: 20260101, level: 5, n: 1 },
          { unit: '01', month: 20260101, level: 4, n: 1 },
          { unit: '01', month: 20260101, level: 2, n: 2 },
          { unit: '01', month: 20260201, level: 4, n: 1 },
        ]),
      );
      expect((await store.findMeasurements('01'))[0]?.value).toBe('118');
      const again = {
        id: '40000000-0000-4000-8000-000000000001',
        survey: 'quick',
        version: 1,
        unit: '01',
        service: null,
        tier: 'open' as const,
        answers: '{"overall":5}',
        bodyHash: '1'.repeat(64),
        day: 20260130,
        comments: [],
        ratings: [{ question: 'overall', level: 5 }],
        nullifier: null,
      };
      expect(await store.addResponse(again)).toBe('known');
      expect(await store.addResponse({ ...again, bodyHash: '9'.repeat(64) })).toBe('conflict');
      await store.close();
      // Opening it again changes nothing.
      const later = sqlStore(await open());
      expect((await later.countAnswers({ survey: 'quick', question: 'overall' })).count).toBe(5);
      await later.close();
    },
  );

  it.skipIf(skipped)('three programs that start at once agree on who makes the tables', async () => {
    const { open } = await empty();
    const engines = await Promise.all([open(), open(), open()]);
    for (const engine of engines) await engine.close();
  });

  it.skipIf(skipped)('a database of a newer release is left alone', async () => {
    const { load, open } = await empty();
    await (await open()).close();
    await load([`INSERT INTO migration (version) VALUES (${newestVersion + 1})`]);
    await expect(open()).rejects.toThrow(NewerDatabaseError);
  });
});
