// npm run bench:server [rounds] [seconds] — durable acknowledgements per second of the
// real server with real clients on loopback: answers that share a commit and a
// commit for each, on SQLite and on PostgreSQL. All servers are up at once and are
// asked turn about, so that each round holds one pair of every two. Build first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawSpread } from '../../proof/bench/draw-spread.mjs';
import { table } from '../../proof/shared/machine.mjs';
import { asText, median, pairedRatio, spreadOf } from '../../proof/shared/spread.mjs';
import { versionsTable } from '../../proof/shared/versions.mjs';
import { startPostgres } from '../start-postgres.mjs';
import { coldStarts, startsTable } from './cold-start.mjs';
import { load } from './load.mjs';
import { million } from './million.mjs';
import { startServer } from './server-process.mjs';
import { diskOf, emptyDatabase, serverVersions } from './surroundings.mjs';

const rounds = Number(process.argv[2] ?? 7);
const seconds = Number(process.argv[3] ?? 2);
const startTurns = 15;
const units = ['01', '04', '08', '79', '48', '92'];
const [shared, each, pgShared, pgEach] = [
  'SQLite, shared commits',
  'SQLite, a commit each',
  'PostgreSQL, shared commits',
  'PostgreSQL, a commit each',
];
const folders = [];
const newFolder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'danvan-bench-')));
  return folders.at(-1);
};
const draw = (name, chart) =>
  writeFileSync(new URL(`../../docs/bench/${name}.svg`, import.meta.url), drawSpread(chart));

const loadBefore = loadavg()[0];
const starts = await coldStarts(startTurns);
const postgres = await startPostgres();
const settings = new Map([
  [shared, { DATA_DIR: newFolder() }],
  [each, { DATA_DIR: newFolder(), COMMIT_BATCH: '1' }],
]);
if (postgres) {
  settings.set(pgShared, { DATABASE_URL: await emptyDatabase(postgres.url, 'shared') });
  settings.set(pgEach, { DATABASE_URL: await emptyDatabase(postgres.url, 'each'), COMMIT_BATCH: '1' });
}

const servers = [];
for (const [name, env] of settings) servers.push({ name, turns: [], ...(await startServer(env)) });
for (const { url } of servers) await load(url, { connections: 32, seconds: 1, units });
for (let round = 0; round < rounds; round += 1) {
  for (let place = 0; place < servers.length; place += 1) {
    const { url, cpu, turns } = servers[(round + place) % servers.length];
    const before = cpu();
    const result = await load(url, { connections: 32, seconds, units });
    turns.push({ ...result, cpu: ((cpu() - before) * 1000) / result.acked });
  }
}
for (const server of servers) {
  server.most = server.memory().most;
  await server.stop();
}
const of = (name, figure = 'perSecond') => servers.find((one) => one.name === name)?.turns.map((turn) => turn[figure]);
const faults = servers.flatMap(({ name, turns }) =>
  turns.flatMap((turn) => [...turn.faults].map(([status, n]) => `${name}: ${n} × ${status}`)),
);
const ratios = [
  [shared, each],
  ...(postgres
    ? [
        [pgShared, pgEach],
        [shared, pgShared],
      ]
    : []),
].map(([one, other]) => ({ one, other, ...pairedRatio(of(one), of(other)) }));

console.log(`## Versions

${versionsTable(await serverVersions(postgres?.url))}

The databases lie on ${diskOf(tmpdir())}; load ${loadBefore.toFixed(1)} before the run, on ${cpus().length} cores.

## Acknowledgements per second

${rounds} rounds; in each, every server is asked for ${seconds} seconds, and which is the first goes round. Medians of the rounds
(least–most). ${postgres ? '' : 'PostgreSQL: not on this machine, left out. '}${faults.length === 0 ? 'Every answer that was sent was acknowledged.' : `Not acknowledged: ${faults.join(', ')}.`}

${table(
  ['server', 'acks/s', 'p50, ms', 'p99, ms', 'longest, ms', 'computing each, µs', 'memory, MB'],
  servers.map(({ name, most }) => [
    name,
    asText(spreadOf(of(name)), 0),
    median(of(name, 'p50')).toFixed(1),
    median(of(name, 'p99')).toFixed(1),
    Math.max(...of(name, 'most')).toFixed(0),
    asText(spreadOf(of(name, 'cpu')), 0),
    most.toFixed(0),
  ]),
)}

![How many times as many acknowledgements per second, round by round](server.svg)

${table(
  ['', 'as many acks/s as', 'times, median of the rounds (least–most)'],
  ratios.map(({ one, other, ...ratio }) => [one, other, asText(ratio)]),
)}

## Starts

From the start of the process to the first answer of \`/healthz\` (node alone: to its end), ${startTurns} turns each, one after the other.
What is computed until then hardly depends on what else the machine does.

${startsTable(starts)}

![How many times the start of a bare hono server, turn by turn](starts.svg)
`);
draw('server', {
  title: 'Acknowledgements per second, how many times as many',
  says: `Median of ${rounds} rounds with the least and the most; to the right of the line the first of both is faster.`,
  groups: [
    {
      rows: ratios.map(({ one, other, ...ratio }) => ({ name: `${one} ÷ ${short(one, other)}`, own: true, ...ratio })),
    },
  ],
});
const startsOf = (name, figure) => starts[name].map((turn) => turn[figure]);
const startRows = (figure) =>
  Object.keys(starts)
    .filter((name) => !startsOf(name, figure).includes(undefined))
    .map((name) => ({
      name,
      own: name.startsWith('danvan'),
      ...pairedRatio(startsOf(name, figure), startsOf('bare hono', figure)),
    }));
draw('starts', {
  title: 'Start to first answer, a bare hono server = 1',
  says: `Median of ${startTurns} turns with the least and the most; to the left of the line is faster.`,
  groups: [
    { name: 'time that passes', rows: startRows('passed') },
    { name: 'computing', rows: startRows('computed') },
  ].filter(({ rows }) => rows.length > 0),
});

const cube = await million();
const wallOf = (turns) => asText(spreadOf(turns.map(({ wall }) => wall)), 1);
const cpuOf = (turns) => asText(spreadOf(turns.map(({ cpu }) => cpu)), 1);
console.log(`## The cube of one million answers

${cube.months.length} turns, medians (least–most); the ${cube.rows.toLocaleString('en')} rows of province × month stand for ${cube.cells.toLocaleString('en')} cells.

${table(
  ['question', 'ms', 'computing, ms'],
  [
    ['province × month', wallOf(cube.months), cpuOf(cube.months)],
    ['all units by month', wallOf(cube.all), cpuOf(cube.all)],
    ['a database of an older release brought forward, once', cube.forward.toFixed(0), '–'],
  ],
)}`);

await postgres?.stop();
for (const folder of folders) rmSync(folder, { recursive: true, force: true });

/** What the other is called beside the first: only what differs. */
function short(one, other) {
  const [engine, commits] = other.split(', ');
  return one.startsWith(engine) ? commits : engine;
}
