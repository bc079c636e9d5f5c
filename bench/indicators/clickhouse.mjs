// The same SQL text on ClickHouse, through chDB. Its package is 546 MB, so
// that it is no dependency of this repository:
//   npm install --no-save chdb@3.4.0
//   npx tsc -b packages/core && node bench/indicators/clickhouse.mjs [rows]
import { indicators } from '../../packages/core/dist/catalog/index.js';
import {
  fromParts,
  groupParts,
  indicatorSql,
  measuresOf,
  SqlError,
} from '../../packages/core/dist/indicators/index.js';
import { fillSql, treeSql, unitCount } from './generate.mjs';
import { spread } from './timing.mjs';

let chdb;
try {
  chdb = await import('chdb');
} catch {
  console.log('chDB is not installed: npm install --no-save chdb@3.4.0');
  process.exit(1);
}
const session = new chdb.Session();
const rowsOf = (sql) =>
  session
    .query(`${sql} SETTINGS output_format_json_quote_64bit_integers = 1`, 'JSONEachRow')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

// 1. Every indicator of the catalogue on random figures: ClickHouse and memory agree digit for digit.
session.query(
  'CREATE TABLE measurements (measure String, unit String, period String, value Int64) ENGINE = MergeTree ORDER BY (unit, period, measure)',
);
let compared = 0;
let refused = 0;
let seed = 20260701;
const next = (below) => (seed = (seed * 48271) % 2147483647) % below;
for (const indicator of indicators) {
  const measures = measuresOf(indicator.formula);
  const measurements = Array.from({ length: 40 }, () => ({
    measure: measures[next(measures.length)],
    unit: ['01', '24', 'đ-vị'][next(3)],
    period: ['2025', '2026', '2026-01/2026-06'][next(3)],
    value: next(1_000_000_000) * (next(2) === 0 ? 1 : 4_000_000),
  }));
  session.query('TRUNCATE TABLE measurements');
  const values = measurements.map((one) => `('${one.measure}', '${one.unit}', '${one.period}', ${one.value})`);
  session.query(`INSERT INTO measurements VALUES ${values.join(', ')}`);
  for (const groupBy of [['unit', 'period'], ['period'], ['unit']]) {
    const written = (rows) =>
      rows
        .map(({ group, parts }) => {
          const { value, state, evidence } = fromParts(indicator, parts);
          return `${group} ${state} ${value} ${evidence.parts.map((part) => part.value.toString())}`;
        })
        .sort()
        .join('\n');
    let sql;
    try {
      sql = indicatorSql(indicator, { table: 'measurements', groupBy });
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
      refused += 1;
      continue;
    }
    const group = (row) => groupBy.map((column) => row[column]).join('|');
    const theirs = written(rowsOf(sql).map((row) => ({ group: group(row), parts: row })));
    const ours = written(
      groupParts(indicator, measurements, { groupBy }).map((row) => ({ group: group(row), parts: row.parts })),
    );
    if (ours !== theirs) throw new Error(`${indicator.id} by ${groupBy}:\n${ours}\n---\n${theirs}`);
    compared += 1;
  }
}
const version = session.query('SELECT version() AS version', 'TabSeparated').trim();
console.log(`ClickHouse ${version}: ${compared} aggregates equal those in memory, ${refused} sums of stocks refused.`);

// 2. Ten million rows.
const rows = Number(process.argv[2] ?? 10_000_000);
session.query('TRUNCATE TABLE measurements');
session.query(`INSERT INTO measurements ${fillSql(rows, `(SELECT toInt64(number) AS n FROM numbers(${rows})) AS s`)}`);
session.query(
  `CREATE TABLE unit_tree ENGINE = MergeTree ORDER BY ancestor AS ${treeSql.replaceAll(
    `generate_series(1, ${unitCount}) AS s(n)`,
    `(SELECT toInt64(number) + 1 AS n FROM numbers(${unitCount})) AS s`,
  )}`,
);
const rate = indicators.find(({ id }) => id === 'mediation-success-rate');
for (const [question, options] of Object.entries({
  'country, one period': { groupBy: [], where: { period: '2026-07' } },
  'every period': { groupBy: ['period'] },
  'every commune and period': { groupBy: ['unit', 'period'] },
  'every province, by the unit tree': { groupBy: ['unit'], tree: { table: 'unit_tree' } },
})) {
  const sql = indicatorSql(rate, { table: 'measurements', ...options });
  const times = [];
  let found = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    found = rowsOf(sql);
    times.push(performance.now() - start);
  }
  console.log(`| ${question} | ${found.length.toLocaleString('en')} | ${spread(times)} |`);
}
session.close();
