// Answers through the server's store, each with a durable commit that it shares with those that arrive beside it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, startServer } from '@danvan/server';

const lanes = 500;

async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-growth-'));
  return { folder, server: await startServer(readSettings({ PORT: '0', DATA_DIR: folder, RATE_LIMIT: '0' })) };
}

async function storeAll(count, store) {
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < count; at = next++) {
      const level = 1 + ((at * 7) % 5);
      const outcome = await store.addResponse({
        id: `40000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`,
        survey: 'quick',
        version: 1,
        unit: '01',
        service: null,
        tier: 'open',
        nullifier: null,
        answers: `{"overall":${level}}`,
        bodyHash: String(level).repeat(64),
        day: 20_260_101 + (at % 28),
        comments: [],
        ratings: [{ question: 'overall', level }],
      });
      if (outcome !== 'stored') throw new Error(`answer ${at}: ${outcome}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

export const storedWork = {
  name: 'answers stored, SQLite',
  unit: 'answers',
  prepare: open,
  async measure(size, { server }) {
    const begun = performance.now();
    await storeAll(size, server.store);
    return performance.now() - begun;
  },
  async clean({ folder, server }) {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  },
};
