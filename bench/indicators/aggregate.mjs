// One million measurements added up in memory, beside DuckDB on one thread
// with the same aggregate in the same run:
//   npx tsc -b packages/core && node bench/indicators/aggregate.mjs
import { DuckDBInstance } from '@duckdb/node-api';
import { getIndicator } from '../../packages/core/dist/catalog/index.js';
import { fromParts, groupParts, indicatorSql, rollUpEach } from '../../packages/core/dist/indicators/index.js';
import { median, spread } from './timing.mjs';

const rate = getIndicator('mediation-success-rate');
const communes = 3334;
const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
// Each commune reports every month for twelve or thirteen neighbourhoods: 1,000,200 figures of two measures.
const perMonth = 25;

function makeMeasurements() {
  const measurements = [];
  let seed = 1;
  for (let commune = 1; commune <= communes; commune += 1) {
    const unit = String(commune).padStart(5, '0');
    for (const period of months) {
      for (let figure = 0; figure < perMonth; figure += 1) {
        seed = (seed * 48271) % 2147483647;
        const measure = figure % 2 === 0 ? 'mediation-cases' : 'mediation-success';
        measurements.push({ measure, unit, period, value: seed % 1000 });
      }
    }
  }
  return measurements;
}

async function openDuckDb(measurements) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run('CREATE TABLE measurements (measure VARCHAR, unit VARCHAR, period VARCHAR, value BIGINT)');
  const appender = await connection.createAppender('measurements');
  for (const { measure, unit, period, value } of measurements) {
    appender.appendVarchar(measure);
    appender.appendVarchar(unit);
    appender.appendVarchar(period);
    appender.appendBigInt(BigInt(value));
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

const measurements = makeMeasurements();
const connection = await openDuckDb(measurements);
const turns = 11;
console.log(
  `${measurements.length.toLocaleString('en')} measurements, Node ${process.versions.node}, ${turns} turns interleaved, medians (least–most)\n`,
);
console.log('| grouped by | groups | in memory | DuckDB, 1 thread | DuckDB and rows to objects | memory ÷ DuckDB |');
console.log('|---|---|---|---|---|---|');

for (const groupBy of [['unit', 'period'], ['unit'], ['period']]) {
  const sql = indicatorSql(rate, { table: 'measurements', groupBy });
  const times = { memory: [], engine: [], objects: [] };
  let rows = [];
  let same = [];
  for (let turn = 0; turn < turns; turn += 1) {
    let start = performance.now();
    rows = groupParts(rate, measurements, { groupBy });
    times.memory.push(performance.now() - start);
    start = performance.now();
    const reader = await connection.runAndReadAll(sql);
    times.engine.push(performance.now() - start);
    same = reader.getRowObjects();
    times.objects.push(performance.now() - start);
  }
  const key = (row, parts) =>
    `${groupBy.map((column) => row[column]).join('|')} ${fromParts(rate, parts).value?.toString()}`;
  const ours = rows.map((row) => key(row, row.parts)).sort();
  const theirs = same.map((row) => key(row, row)).sort();
  if (ours.join() !== theirs.join()) throw new Error('The two do not agree.');
  const ratio = median(times.memory) / median(times.engine);
  console.log(
    `| ${groupBy.join(', ')} | ${rows.length.toLocaleString('en')} | ${spread(times.memory)} | ${spread(times.engine)} | ${spread(times.objects)} | ${ratio.toFixed(2)} |`,
  );
}

// The whole tree: communes under 34 provinces under one country.
const units = [
  { code: 'VN' },
  ...Array.from({ length: 34 }, (_, index) => ({ code: `p${index}`, parent: 'VN' })),
  ...Array.from({ length: communes }, (_, index) => ({
    code: String(index + 1).padStart(5, '0'),
    parent: `p${index % 34}`,
  })),
];
const monthly = groupParts(rate, measurements, { groupBy: ['unit', 'period'] }).flatMap(({ unit, period, parts }) =>
  Object.entries(parts).map(([measure, value]) => ({ measure, unit, period, value })),
);
const start = performance.now();
const results = rollUpEach(rate, monthly, units, { unit: 'VN', period: '2026' });
console.log(
  `\nRoll-up of ${monthly.length.toLocaleString('en')} monthly figures to a year of ${results.size.toLocaleString('en')} units, exact and with evidence: ${(performance.now() - start).toFixed(0)} ms; the country: ${results.get('VN')?.value?.toFixed(4)} %`,
);
