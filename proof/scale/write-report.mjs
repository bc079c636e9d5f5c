// docs/proof/scale.md out of what the runs noted.
import { table } from '../shared/machine.mjs';
import { asText, median, spreadOf } from '../shared/spread.mjs';
import { writePage } from '../shared/write-page.mjs';

/** @param all what each run noted, by its scale */
export async function writeReport(all) {
  const runs = Object.entries(all).sort(([a], [b]) => Number(b) - Number(a));
  const part = ([
    name,
    run,
  ]) => `## Scale ${name}: ${run.dossierCount.toLocaleString('en')} dossiers, ${run.ratingCount.toLocaleString('en')} ratings

${run.date}, commit ${run.revision}, seed ${run.seed}; ${run.machine}. ${versionsOf(run)}.

${table(
  ['step', 'wall', 'processor', 'memory after it', 'per second (wall)'],
  run.steps
    .map(({ name: what, seconds, cpu, rss, per }) => [
      what,
      `${seconds < 10 ? seconds.toFixed(3) : seconds.toFixed(0)} s`,
      `${cpu < 10 ? cpu.toFixed(3) : cpu.toFixed(0)} s`,
      `${rss.toFixed(0)} MiB`,
      per ? Math.floor(per / seconds).toLocaleString('en') : '',
    ])
    .concat(run.drawn ? [drawnRow(run)] : []),
)}

${run.drawn ? drawnText(run) : 'Here the board was fetched over HTTP and not drawn in a browser: the run is older than that step.'}

Peak memory ${Math.ceil(run.peak)} MiB, disk ${Math.ceil(run.disk)} MiB (${((run.disk * 2 ** 20) / run.ratingCount).toFixed(0)} bytes for each rating, the ${run.figureCount.toLocaleString('en')} figures included).
The first card: ${run.first}. The country's summary tells of ${String(run.valid)} answers, the table has ${run.tableRows} rows.
${run.tenths ? tenthsPart(run) : ''}`;
  await writePage(
    'docs/proof/scale.md',
    `# A national year on one machine

Written by \`npm run scale\` (scale 1 is the whole year; \`-- --scale 0.01\` for a quick look). A made-up year of 3,321 communes in 34 provinces, the same
for the same seed: dossiers stream by and leave counts by commune and month, whose sums for the year are sent to a real server with
the embedded database; each rating goes through the server's store with its id, its hash and a durable commit that it shares
with those that arrive beside it, and is counted in the same transaction. Nothing is held but what a step needs. At the end
the counts of the database are compared with those of the generator, level by level.

${all['1'] ? '' : `**The whole year has not been run yet**: the largest part of it so far is ${runs[0][0]}. Nothing here says how the whole behaves.\n\n`}The communes and the ratings are stored inside the server's process, without HTTP; the figures, the summaries, the table and the
board go over HTTP. What sockets cost is measured by \`npm run bench:server\`.
Each scale is one run: what is no median of several turns has no spread. Communes of the simulation have codes of their own; the counts of provinces are sums that the simulation reports for them.

${runs.map(part).join('\n')}
## Where the growth path starts

The database keeps one row for every rating (its id is its proof of having been stored) and one cell for every commune, day
and level. What a reader asks for comes out of the cells, so it grows with communes × days, not with ratings. What grows with
the ratings is the disk, and the commit when the tables no longer fit into the memory of the machine.

${growthTable(runs)}

${runs.some(([, run]) => !run.tenths) ? 'A run without tenths was made before they were noted. ' : ''}${held(runs)}One server is then
replaced by PostgreSQL with the same schema ([Running the server](../server.md)), and figures of many years by an engine for
columns over the same SQL text ([Figures where they lie](../big-data.md)); neither step changes a figure.
`,
  );
}

const number = (value) => Math.round(value).toLocaleString('en');
const micro = ({ cpu, count }) => Math.ceil((cpu / count) * 1e6);
const rate = ({ count, seconds }) => Math.floor(count / seconds);

function versionsOf({ versions, versionsAdded: added, browser }) {
  const named = Object.entries(versions ?? {}).map(([name, version]) => `${name} ${version}`);
  if (named.length === 0) return 'Versions were not noted';
  const from = added
    ? ' (not noted by the run: added later, from the lock file of its commit, that of SQLite from its package)'
    : '';
  return `${[...named, ...(browser ? [browser] : [])].join(', ')}${from}`;
}

const seconds = (all) => `${median(all).toFixed(3)} s`;

function drawnRow({ drawn: { walls, cpus } }) {
  return ['board of 34 cards drawn in Chromium', seconds(walls), seconds(cpus), '', ''];
}

function drawnText({ drawn: { walls, cpus } }) {
  return `Drawn: medians of ${walls.length} turns in headless Chromium, each with an empty cache, from the address to the last of the cards, the script and
the board over HTTP included. Wall ${asText(spreadOf(walls), 3)} s; the processor time is that of the page's main thread, ${asText(spreadOf(cpus), 3)} s.`;
}

/** The ratings in the order of their arrival. */
function tenthsPart({ tenths }) {
  return `
How the ratings went while the database grew, tenth by tenth:

${table(
  ['tenth', 'stored per second', 'processor each, µs', 'database, MiB'],
  tenths.map((tenth, at) => [at + 1, number(rate(tenth)), micro(tenth), Math.ceil(tenth.bytes / 2 ** 20)]),
)}
`;
}

function growthTable(runs) {
  const marks = (tenths, figure) =>
    tenths ? [figure(tenths[0]), median(tenths.map(figure)), figure(tenths.at(-1))].map(number) : ['–', '–', '–'];
  return table(
    ['ratings', 'stored per second', 'first tenth', 'median tenth', 'last tenth', 'µs each', 'first', 'median', 'last'],
    runs.map(([, { ratingCount: count, tenths, steps }]) => {
      const whole = { count, ...steps.find(({ name }) => name.startsWith('store')) };
      return [number(count), number(rate(whole)), ...marks(tenths, rate), micro(whole), ...marks(tenths, micro)];
    }),
  );
}

/** What the runs say of how much one machine holds: the whole year where there is one. */
function held(runs) {
  const [, { steps, ratingCount: count, disk, machine }] = runs[0];
  const whole = { count, ...steps.find(({ name }) => name.startsWith('store')) };
  const [, tried] = runs.find(([, run]) => run.tenths) ?? [];
  const average = count / (365 * 86_400);
  const [first, last] = [tried?.tenths[0], tried?.tenths.at(-1)];
  const turn = tried
    ? `Within the ${number(tried.ratingCount)} ratings of the largest run with tenths a rating costs ${micro(first)} µs of processor in the first tenth and ${micro(last)} in the last,
and the slowest tenth stored ${number(Math.min(...tried.tenths.map(rate)))} per second. `
    : '';
  return `Storing ${number(count)} ratings took ${micro(whole)} µs of processor each and went at ${number(rate(whole))} per second beside the other work of the machine
(${/load [\d.]+/u.exec(machine)?.[0]}), ${number(rate(whole) / average)} times the ${average.toFixed(2)} per second that such a year has on average, and took ${(disk / 1024).toFixed(1)} GiB of disk. ${turn}So
the path starts with a peak of more than that for hours, with more years than the disk holds, or with the wish that one
machine may fail; not with the size of the country. `;
}
