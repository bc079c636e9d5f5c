// Ten million measurements through the one SQL text, where they lie: a Parquet
// file read by DuckDB, and a PostgreSQL table (that of DATABASE_URL, or one started for it). Node never holds them.
//   npx tsc -b packages/core && node bench/indicators/ten-million.mjs [rows]
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { getIndicator } from '../../packages/core/dist/catalog/index.js';
import { fromParts, indicatorSql } from '../../packages/core/dist/indicators/index.js';
import { startPostgres } from '../start-postgres.mjs';
import { fillSql, treeSql, unitCount } from './generate.mjs';
import { spread } from './timing.mjs';

const rows = Number(process.argv[2] ?? 10_000_000);
const rate = getIndicator('mediation-success-rate');
const questions = {
  'country, one period': { groupBy: [], where: { period: '2026-07' } },
  'every period': { groupBy: ['period'] },
  'every commune and period': { groupBy: ['unit', 'period'] },
  'every province, by the unit tree': { groupBy: ['unit'], tree: { table: 'unit_tree' } },
};
const folder = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
const memory = () => Math.round(process.memoryUsage().rss / 1_048_576);

async function measure(name, run) {
  console.log(`\n### ${name}\n\n| question | rows back | time, 3 turns | value of the first row |\n|---|---|---|---|`);
  const totals = {};
  for (const [question, options] of Object.entries(questions)) {
    const sql = indicatorSql(rate, { table: 'measurements', ...options });
    const times = [];
    let found = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const start = performance.now();
      found = await run(sql);
      times.push(performance.now() - start);
    }
    const sorted = [...found].sort((a, b) => (`${a.unit}|${a.period}` < `${b.unit}|${b.period}` ? -1 : 1));
    const total = found.reduce((sum, row) => sum + BigInt(row['mediation-cases'] ?? 0), 0n);
    totals[question] = total;
    const value = fromParts(rate, sorted[0] ?? {}).value?.toFixed(6);
    console.log(`| ${question} | ${found.length.toLocaleString('en')} | ${spread(times)} | ${value} % |`);
  }
  return totals;
}

console.log(
  `${rows.toLocaleString('en')} rows, ${unitCount.toLocaleString('en')} communes, Node ${process.versions.node}`,
);

const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GB' });
const duck = await instance.connect();
const parquet = join(folder, 'measurements.parquet');
let start = performance.now();
await duck.run(`COPY (${fillSql(rows)}) TO '${parquet}' (FORMAT parquet)`);
await duck.run(`CREATE TABLE unit_tree AS ${treeSql}`);
await duck.run(`CREATE VIEW measurements AS SELECT * FROM read_parquet('${parquet}')`);
console.log(
  `Parquet written in ${((performance.now() - start) / 1000).toFixed(1)} s, ${(statSync(parquet).size / 1_048_576).toFixed(0)} MB`,
);
const before = memory();
const fromDuck = await measure('DuckDB 1.5 over Parquet, 2 threads', async (sql) =>
  (await duck.runAndReadAll(sql)).getRowObjects(),
);
console.log(`\nResident memory of Node with DuckDB inside: ${before} MB before, ${memory()} MB after.`);

const postgres = process.env.DATABASE_URL ? { url: process.env.DATABASE_URL } : await startPostgres();
if (postgres) {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  start = performance.now();
  await client.query('CREATE TEMPORARY TABLE measurements (measure text, unit text, period text, value bigint)');
  await client.query(`INSERT INTO measurements ${fillSql(rows)}`);
  await client.query(`CREATE TEMPORARY TABLE unit_tree AS ${treeSql}`);
  await client.query('ANALYZE measurements');
  const { rows: version } = await client.query('SHOW server_version');
  console.log(`\nPostgreSQL filled in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const fromPostgres = await measure(
    `PostgreSQL ${version[0].server_version}`,
    async (sql) => (await client.query(sql)).rows,
  );
  for (const [question, total] of Object.entries(fromDuck)) {
    if (fromPostgres[question] !== total) throw new Error(`The engines do not agree: ${question}`);
  }
  await client.end();
  await postgres.stop?.();
} else {
  console.log('\nPostgreSQL: not on this machine, left out.');
}
duck.closeSync();
instance.closeSync();
rmSync(folder, { recursive: true, force: true });
