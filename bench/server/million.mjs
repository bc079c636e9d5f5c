// One million answers in the cube: how long province × month takes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../packages/server/dist/store/sqlite-engine.js';
import { sqlStore } from '../../packages/server/dist/store/sql-store.js';

const provinces = Array.from({ length: 34 }, (_, index) => `p${index + 1}`);
const communes = Array.from({ length: 3332 }, (_, index) => ({ code: `c${index}`, province: provinces[index % 34] }));
const months = Array.from(
  { length: 24 },
  (_, index) => (2025 + Math.floor(index / 12)) * 10_000 + ((index % 12) + 1) * 100 + 1,
);

export async function million() {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-million-'));
  const engine = openSqlite(folder);
  const add =
    'INSERT INTO month_count (survey, question, unit, month, level, n) VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT (survey, question, unit, month, level) DO UPDATE SET n = month_count.n + 1';
  const line = 'INSERT INTO unit_ancestor (unit, ancestor) VALUES (?, ?)';
  let seed = 1;
  const random = (below) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  await engine.transaction(async (session) => {
    const run = (sql, ...parameters) => session.execute({ sql, parameters });
    for (const { code, province } of communes) for (const ancestor of [code, province]) await run(line, code, ancestor);
    for (const province of provinces) await run(line, province, province);
    for (let answer = 0; answer < 1_000_000; answer += 1) {
      await run(add, 'quick', 'overall', communes[random(3332)].code, months[random(24)], 1 + random(5));
    }
  });
  const { rows: counted } = await engine.read({ sql: 'SELECT COUNT(*) AS n FROM month_count', parameters: [] });
  await engine.close();
  const store = sqlStore(openSqlite(folder));
  const times = [];
  let rows = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const begun = performance.now();
    const cpu = process.cpuUsage();
    rows = await store.countByMonth({ survey: 'quick', question: 'overall', units: provinces });
    const used = process.cpuUsage(cpu);
    times.push({ wall: performance.now() - begun, cpu: (used.user + used.system) / 1000 });
  }
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  const best = times.reduce((a, b) => (a.wall < b.wall ? a : b));
  const total = rows.reduce((sum, { n }) => sum + n, 0);
  if (total !== 1_000_000) throw new Error(`counted ${total}`);
  return { cells: Number(counted[0].n), rows: rows.length, wall: best.wall, cpu: best.cpu };
}
