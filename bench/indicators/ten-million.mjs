// Ten million measurements through the one SQL text, where they lie: a Parquet
// file read by DuckDB, and a PostgreSQL table (that of DATABASE_URL, or one started for it), turn about. Node never holds them.
//   npx tsc -b packages/core && node bench/indicators/ten-million.mjs [rows] [turns]
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { getIndicator } from '../../packages/core/dist/catalog/index.js';
import { fromParts, indicatorSql } from '../../packages/core/dist/indicators/index.js';
import { drawSpread } from '../../proof/bench/draw-spread.mjs';
import { table } from '../../proof/shared/machine.mjs';
import { asText, pairedRatio, spreadOf } from '../../proof/shared/spread.mjs';
import { versionOf, versionsTable } from '../../proof/shared/versions.mjs';
import { startPostgres } from '../start-postgres.mjs';
import { fillSql, treeSql, unitCount } from './generate.mjs';

const rows = Number(process.argv[2] ?? 10_000_000);
const turns = Number(process.argv[3] ?? 5);
const rate = getIndicator('mediation-success-rate');
const questions = {
  'country, one period': { groupBy: [], where: { period: '2026-07' } },
  'every period': { groupBy: ['period'] },
  'every commune and period': { groupBy: ['unit', 'period'] },
  'every province, by the unit tree': { groupBy: ['unit'], tree: { table: 'unit_tree' } },
};
const folder = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
const memory = () => Math.round(process.memoryUsage().rss / 1_048_576);
const count = (number) => number.toLocaleString('en');
const since = (begun) => ((performance.now() - begun) / 1000).toFixed(1);

/** What both engines have to agree on: how many rows, their sum, and the first of them. */
function digest(found) {
  const [first] = [...found].sort((a, b) => (`${a.unit}|${a.period}` < `${b.unit}|${b.period}` ? -1 : 1));
  return {
    rows: found.length,
    total: found.reduce((sum, row) => sum + BigInt(row['mediation-cases'] ?? 0), 0n),
    value: fromParts(rate, first ?? {}).value?.toFixed(6),
  };
}

const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GB' });
const duck = await instance.connect();
const parquet = join(folder, 'measurements.parquet');
let begun = performance.now();
await duck.run(`COPY (${fillSql(rows)}) TO '${parquet}' (FORMAT parquet)`);
await duck.run(`CREATE TABLE unit_tree AS ${treeSql}`);
await duck.run(`CREATE VIEW measurements AS SELECT * FROM read_parquet('${parquet}')`);
const written = `Parquet: written in ${since(begun)} s, ${(statSync(parquet).size / 1_048_576).toFixed(0)} MB.`;
const engines = { DuckDB: async (sql) => (await duck.runAndReadAll(sql)).getRowObjects() };
const sqlOf = (options) => indicatorSql(rate, { table: 'measurements', ...options });
const before = memory();
for (const options of Object.values(questions)) await engines.DuckDB(sqlOf(options));
const after = memory();

const postgres = process.env.DATABASE_URL ? { url: process.env.DATABASE_URL } : await startPostgres();
let client;
let filled = 'PostgreSQL: not on this machine, left out.';
const versions = {
  '@duckdb/node-api': versionOf('@duckdb/node-api'),
  DuckDB: (await engines.DuckDB('SELECT version() AS version'))[0].version,
};
if (postgres) {
  client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  begun = performance.now();
  await client.query('CREATE TEMPORARY TABLE measurements (measure text, unit text, period text, value bigint)');
  await client.query(`INSERT INTO measurements ${fillSql(rows)}`);
  await client.query(`CREATE TEMPORARY TABLE unit_tree AS ${treeSql}`);
  await client.query('ANALYZE measurements');
  filled = `PostgreSQL: filled in ${since(begun)} s.`;
  const { rows: version } = await client.query('SHOW server_version');
  Object.assign(versions, { PostgreSQL: version[0].server_version, 'pg (its client)': versionOf('pg', 'bench') });
  engines.PostgreSQL = async (sql) => (await client.query(sql)).rows;
}

const names = Object.keys(engines);
const lines = [];
const drawn = [];
for (const [question, options] of Object.entries(questions)) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const digests = {};
  // The first turn warms up and is not counted.
  for (let turn = 0; turn <= turns; turn += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(turn + place) % names.length];
      const start = performance.now();
      const found = await engines[name](sqlOf(options));
      if (turn > 0) times[name].push(performance.now() - start);
      digests[name] = digest(found);
    }
  }
  const { DuckDB: one, PostgreSQL: other = one } = digests;
  if (one.rows !== other.rows || one.total !== other.total || one.value !== other.value)
    throw new Error(`The engines do not agree: ${question}`);
  drawn.push({ name: question, rows: names.map((name) => ({ name, ...spreadOf(times[name]) })) });
  lines.push([
    question,
    count(one.rows),
    `${one.value} %`,
    ...names.map((name) => asText(spreadOf(times[name]), 0)),
    ...(client ? [asText(pairedRatio(times.PostgreSQL, times.DuckDB), 1)] : []),
  ]);
}

writeFileSync(
  new URL('../../docs/bench/ten-million.svg', import.meta.url),
  drawSpread({
    title: `Milliseconds of each question over ${count(rows)} rows`,
    says: `To the right takes longer: median and least–most of ${turns} turns, the same SQL text in each engine.`,
    groups: drawn,
    bars: true,
  }),
);
console.log(`## Versions

${versionsTable(versions)}

## ${count(rows)} rows, ${count(unitCount)} communes

${turns} turns, medians (least–most); one turn before them is not counted. DuckDB reads the Parquet file with 2 threads, PostgreSQL is
as it comes. The first row's value shows what was asked for; both engines gave it, and as many rows with the same sum.

${table(
  [
    'question',
    'rows back',
    'first value',
    ...names.map((name) => `${name}, ms`),
    ...(client ? ['PostgreSQL ÷ DuckDB'] : []),
  ],
  lines,
)}

![Time of each question in each engine; the table above says the same](ten-million.svg)

- ${written} ${filled}
- Resident memory of Node with DuckDB inside: ${before} MB before its first turn, ${after} MB after.`);

await client?.end();
await postgres?.stop?.();
duck.closeSync();
instance.closeSync();
rmSync(folder, { recursive: true, force: true });
