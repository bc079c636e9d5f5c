import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { newFolder } from '../../test/open-app.js';
import { startPostgres } from '../../test/postgres-server.js';
import { StartError } from '../start-error.js';
import { moveToPostgres } from './move-to-postgres.js';
import { openPostgres } from './postgres-engine.js';
import { openSqlite } from './sqlite-engine.js';
import { sqlStore } from './sql-store.js';
import type { Store, StoredResponse } from './store.js';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

const response = (index: number): StoredResponse => ({
  id: `70000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  survey: 'quick',
  version: 1,
  unit: index % 2 ? 'xa-a' : '01',
  service: index % 3 ? null : 'đất đai',
  tier: 'open',
  answers: '{"overall":4}',
  comments: index % 5 ? [] : [{ question: 'comment', words: 'Ý kiến “dài”, có dấu' }],
  bodyHash: 'a'.repeat(64),
  day: 20260101 + (index % 28),
  ratings: [{ question: 'overall', level: 1 + (index % 5) }],
  nullifier: index % 4 ? null : String(index).padStart(64, '0'),
});

async function told(store: Store): Promise<unknown> {
  const query = { survey: 'quick', question: 'overall' };
  const rows = await store.findComments({ survey: 'quick', limit: 1000 });
  return [
    await store.countAnswers(query),
    await store.countAnswers({ ...query, unit: '01', from: 20260105, to: 20260301 }),
    await store.findMeasurements('01'),
    await store.findBody('xa-a'),
    rows.map((row) => Object.values(row).join()).sort(),
  ];
}

async function fill(folder: string): Promise<Store> {
  const store = sqlStore(openSqlite(folder));
  await store.putBody({ code: 'xa-a', name: 'UBND xã A', parent: '01' });
  await store.addMeasurements([
    { unit: '01', period: '2025', measure: 'mediation-cases', value: '118.5', bound: 'about' },
  ]);
  await Promise.all(Array.from({ length: 120 }, (_, index) => store.addResponse(response(index))));
  return store;
}

async function emptyDatabase(name: string): Promise<string> {
  const url = new URL(postgres?.url ?? '');
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}_${process.pid}`);
  await client.end();
  url.pathname = `/${name}_${process.pid}`;
  return url.href;
}

describe.skipIf(!postgres)('a move to PostgreSQL', () => {
  it(
    'that is cut off goes on where it stopped, takes what came in between, and nothing is missing or doubled',
    { timeout: 60_000 },
    async () => {
      const folder = newFolder();
      const url = await emptyDatabase('moved');
      const first = await fill(folder);
      await first.close();
      let batches = 0;
      const cut = moveToPostgres(folder, url, {
        batch: 25,
        onBatch: () => {
          batches += 1;
          if (batches === 14) throw new Error('cut off');
        },
      });
      await expect(cut).rejects.toThrow('cut off');
      // The old server goes on for a while.
      const old = sqlStore(openSqlite(folder));
      for (const index of [200, 201, 202]) await old.addResponse(response(index));
      const expected = await told(old);
      await old.close();
      const again: string[] = [];
      const report = await moveToPostgres(folder, url, { batch: 25, onBatch: (table) => again.push(table) });
      expect(report.answers).toBe(123);
      expect(report.rows).toMatchObject({ response: 123, taken_id: 123, body: 1, measurement: 1, visit_mark: 31 });
      // A table that was done and has not changed is not sent again.
      expect(again).not.toContain('body');
      const store = sqlStore(await openPostgres(url));
      expect(await told(store)).toEqual(expected);
      expect(await store.addResponse(response(7))).toBe('known');
      expect(await store.addResponse({ ...response(8), bodyHash: 'b'.repeat(64) })).toBe('conflict');
      expect(await store.addResponse(response(300))).toBe('stored');
      await store.close();
      // Now it is a database of its own.
      await expect(moveToPostgres(folder, url)).rejects.toThrow(StartError);
    },
  );

  it('needs something to move', async () => {
    await expect(moveToPostgres(newFolder(), postgres?.url ?? '')).rejects.toThrow(StartError);
  });
});
