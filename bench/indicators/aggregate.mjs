// One million measurements added up in memory, beside DuckDB on one thread
// with the same aggregate in the same run:
//   npx tsc -b packages/core && node bench/indicators/aggregate.mjs
import { DuckDBInstance, version as duckDbVersion } from '@duckdb/node-api';
import { writeFileSync } from 'node:fs';
import { getIndicator } from '../../packages/core/dist/catalog/index.js';
import { fromParts, groupParts, indicatorSql, rollUpEach } from '../../packages/core/dist/indicators/index.js';
import { drawSpread } from '../../proof/bench/draw-spread.mjs';
import { asText, pairedRatio, processorMs, spreadOf } from '../../proof/shared/spread.mjs';

const rate = getIndicator('mediation-success-rate');
const communes = 3321;
const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
// Each commune reports every month for twelve or thirteen neighbourhoods: 1,000,284 figures of two measures.
const perMonth = (commune) => (commune % 10 === 0 ? 26 : 25);

function makeMeasurements() {
  const measurements = [];
  let seed = 1;
  for (let commune = 1; commune <= communes; commune += 1) {
    const unit = String(commune).padStart(5, '0');
    for (const period of months) {
      for (let figure = 0; figure < perMonth(commune); figure += 1) {
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
const ms = (times) => asText(spreadOf(times), 0);
console.log(
  `${measurements.length.toLocaleString('en')} measurements of ${communes.toLocaleString('en')} communes; Node ${process.versions.node}, DuckDB ${duckDbVersion()}; ${turns} turns, each side first in every other one; processor time of all threads, medians (least–most), a ratio that of each turn\n`,
);
console.log(
  '| grouped by | groups | in memory, ms | DuckDB, 1 thread, ms | and rows to objects, ms | memory ÷ DuckDB |',
);
console.log('|---|--:|--:|--:|--:|--:|');

const drawn = [];
for (const groupBy of [['unit', 'period'], ['unit'], ['period']]) {
  const sql = indicatorSql(rate, { table: 'measurements', groupBy });
  const times = { memory: [], engine: [], objects: [] };
  let rows = [];
  let same = [];
  const sides = [
    () => {
      const start = processorMs();
      rows = groupParts(rate, measurements, { groupBy });
      times.memory.push(processorMs() - start);
    },
    async () => {
      const start = processorMs();
      const reader = await connection.runAndReadAll(sql);
      times.engine.push(processorMs() - start);
      same = reader.getRowObjects();
      times.objects.push(processorMs() - start);
    },
  ];
  // The first turn warms both up.
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const side of turn % 2 === 0 ? sides : sides.toReversed()) await side();
    if (turn === 0) for (const list of Object.values(times)) list.length = 0;
  }
  const key = (row, parts) =>
    `${groupBy.map((column) => row[column]).join('|')} ${fromParts(rate, parts).value?.toString()}`;
  const ours = rows.map((row) => key(row, row.parts)).sort();
  const theirs = same.map((row) => key(row, row)).sort();
  if (ours.join() !== theirs.join()) throw new Error('The two do not agree.');
  const ratio = pairedRatio(times.memory, times.engine);
  const name = groupBy.join(', ');
  drawn.push({ name: `by ${name}`, own: true, ...ratio });
  console.log(
    `| ${name} | ${rows.length.toLocaleString('en')} | ${ms(times.memory)} | ${ms(times.engine)} | ${ms(times.objects)} | ${asText(ratio)} |`,
  );
}
console.log('\n![Time in memory beside that of DuckDB; the table above says the same](indicators.svg)');

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
const rollUps = [];
let results;
for (let turn = 0; turn < 5; turn += 1) {
  const start = processorMs();
  results = rollUpEach(rate, monthly, units, { unit: 'VN', period: '2026' });
  rollUps.push(processorMs() - start);
}
console.log(
  `\nRoll-up of ${monthly.length.toLocaleString('en')} monthly figures to a year of ${results.size.toLocaleString('en')} units, exact and with evidence: ${ms(rollUps)} ms in ${rollUps.length} turns; the country: ${results.get('VN')?.value?.toFixed(4)} %`,
);
writeFileSync(
  new URL('../../docs/bench/indicators.svg', import.meta.url),
  drawSpread({
    title: 'Processor time to group one million figures in memory, DuckDB = 1',
    says: `To the left takes less than DuckDB: median and least–most of ${turns} turns, turn by turn.`,
    groups: [{ rows: drawn }],
  }),
);
