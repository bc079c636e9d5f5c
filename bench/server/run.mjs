// npm run bench:server [seconds] — durable acknowledgements per second of the
// real server with real clients on loopback, in one run: answers that share a
// commit, a commit for each, and PostgreSQL. Build first.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../start-postgres.mjs';
import { coldStarts } from './cold-start.mjs';
import { load } from './load.mjs';
import { million } from './million.mjs';
import { startServer } from './server-process.mjs';

const seconds = Number(process.argv[2] ?? 5);
const units = Array.from({ length: 6 }, (_, index) => ['01', '04', '08', '79', '48', '92'][index]);
const ms = (time) => `${time.toFixed(1)} ms`;
const folders = [];
const newFolder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'danvan-bench-')));
  return folders.at(-1);
};

console.log(`${cpus().length} cores, ${cpus()[0].model.trim()}, load ${loadavg()[0].toFixed(1)} before the run`);

for (const [name, { best, median }] of await coldStarts(8)) {
  console.log(`start, ${name}: ${ms(best)} at best, ${ms(median)} in the middle of 8`);
}

const postgres = await startPostgres();
const variants = [
  ['SQLite, shared commits', () => ({ DATA_DIR: newFolder() })],
  ['SQLite, a commit each', () => ({ DATA_DIR: newFolder(), COMMIT_BATCH: '1' })],
  ...(postgres
    ? [
        ['PostgreSQL, shared commits', () => ({ DATABASE_URL: postgres.url })],
        ['PostgreSQL, a commit each', () => ({ DATABASE_URL: postgres.url, COMMIT_BATCH: '1' })],
      ]
    : []),
];
if (!postgres) console.log('PostgreSQL: not on this machine, left out');

const results = new Map();
for (const [name, env] of variants) {
  const server = await startServer(env());
  await load(server.url, { connections: 32, seconds: 1, units });
  const before = server.cpu();
  const result = await load(server.url, { connections: 32, seconds, units });
  const cpu = (server.cpu() - before) / result.acked;
  const { most } = server.memory();
  await server.stop();
  results.set(name, result);
  const faults = [...result.faults].map(([status, n]) => `, ${n} × ${status}`).join('');
  console.log(
    `${name}: ${result.perSecond.toFixed(0)} acks/s, p50 ${ms(result.p50)}, p99 ${ms(result.p99)}, most ${ms(result.most)}, ${(cpu * 1000).toFixed(0)} µs of computing each, ${most.toFixed(0)} MB at most${faults}`,
  );
}
const ratio = (a, b) => (results.get(a).perSecond / results.get(b).perSecond).toFixed(1);
console.log(
  `shared commits: ${ratio('SQLite, shared commits', 'SQLite, a commit each')} times a commit each on SQLite`,
);

const cube = await million();
console.log(
  `one million answers, province × month: ${ms(cube.wall)} (${ms(cube.cpu)} of computing), ${cube.rows} rows that stand for ${cube.cells} cells; all units by month: ${ms(cube.plan.wall)}; brought forward from the release before: ${ms(cube.forward)}`,
);

await postgres?.stop();
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
