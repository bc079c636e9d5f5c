// One million answers in the cube: how long province × month takes, and how
// long it takes to bring such a database of an older release forward.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations, migrationTable } from '../../packages/server/dist/store/migrations.js';
import { databaseFile, openSqlite } from '../../packages/server/dist/store/sqlite-engine.js';
import { sqlStore } from '../../packages/server/dist/store/sql-store.js';

const Database = createRequire(new URL('../../packages/server/package.json', import.meta.url))('libsql');
const provinces = Array.from({ length: 34 }, (_, index) => `p${index + 1}`);
const communes = Array.from({ length: 3332 }, (_, index) => ({ code: `c${index}`, province: provinces[index % 34] }));
const firstDays = Array.from(
  { length: 24 },
  (_, index) => (2025 + Math.floor(index / 12)) * 10_000 + ((index % 12) + 1) * 100 + 1,
);

/** @returns the turns of both questions, and the one turn that an old database takes */
export async function million() {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-million-'));
  const cells = fill(join(folder, databaseFile));
  const begun = performance.now();
  const store = sqlStore(openSqlite(folder));
  const forward = performance.now() - begun;
  const [months, all] = [[], []];
  let rows = [];
  for (let turn = 0; turn < 7; turn += 1) {
    months.push(await timed(async () => (rows = await store.countByMonth({ ...query, units: provinces }))));
    all.push(await timed(async () => store.countForms(query)));
  }
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  const total = rows.reduce((sum, { n }) => sum + n, 0);
  if (total !== 1_000_000) throw new Error(`counted ${total}`);
  return { cells, rows: rows.length, forward, months, all };
}

const query = { survey: 'quick', question: 'overall' };

async function timed(work) {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - begun, cpu: (user + system) / 1000 };
}

// As the release wrote it that kept days and months only.
function fill(file) {
  const database = new Database(file);
  database.exec(migrationTable);
  for (const { version, statements } of migrations.filter((step) => step.version <= 2)) {
    for (const statement of statements) database.exec(statement);
    database.prepare('INSERT INTO migration (version) VALUES (?)').run(version);
  }
  const add = (table, columns) => {
    const key = columns.join(', ');
    return database.prepare(
      `INSERT INTO ${table} (${key}, n) VALUES (${columns.map(() => '?').join(', ')}, 1) ON CONFLICT (${key}) DO UPDATE SET n = ${table}.n + 1`,
    );
  };
  const day = add('answer_count', ['survey', 'question', 'unit', 'day', 'version', 'level']);
  const month = add('month_count', ['survey', 'question', 'unit', 'month', 'level']);
  const line = database.prepare('INSERT INTO unit_ancestor (unit, ancestor) VALUES (?, ?)');
  let seed = 1;
  const random = (below) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  database.exec('BEGIN');
  for (const { code, province } of communes) for (const ancestor of [code, province]) line.run(code, ancestor);
  for (const province of provinces) line.run(province, province);
  for (let answer = 0; answer < 1_000_000; answer += 1) {
    const { code } = communes[random(3332)];
    const [first, level] = [firstDays[random(24)], 1 + random(5)];
    for (const [question, value] of [
      ['', 0],
      ['overall', level],
    ]) {
      day.run('quick', question, code, first + random(28), 1, value);
      month.run('quick', question, code, first, value);
    }
  }
  database.exec('COMMIT');
  const { n } = database.prepare("SELECT COUNT(*) AS n FROM month_count WHERE question = 'overall'").get();
  database.close();
  return n;
}
