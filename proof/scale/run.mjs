// A national year on one machine: npm run scale -- --scale 0.01 [--seed 1]
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync, existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettings, startServer } from '@danvan/server';
import { serverVersions } from '../../bench/server/surroundings.mjs';
import { findBrowser } from '../../scripts/find-browsers.mjs';
import { machine, revision, today } from '../shared/machine.mjs';
import { boardPages, drawBoard } from './draw-board.mjs';
import { communes, dossiers, ratings, year } from './nation.mjs';
import { provinces } from './provinces.mjs';
import { createTenths } from './tenths.mjs';
import { writeReport } from './write-report.mjs';

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const scale = Number(values.scale);
const seed = Number(values.seed);
const dossierCount = Math.round(20_000_000 * scale);
const ratingCount = Math.round(10_000_000 * scale);
const adminToken = 'scale-admin-token-0001';
const folder = mkdtempSync(join(tmpdir(), 'danvan-scale-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const steps = [];
// Not after an hour, when the board is to be drawn.
if (!(await findBrowser('chromium'))) throw new Error('No Chromium found. Run: node scripts/browsers.mjs --ensure');
const diskUse = () =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { name }) => sum + statSync(join(folder, name)).size, 0);

/** Runs one step and notes how long it took, the processor's time in it, and the memory after it. */
async function step(name, work, unit) {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const result = await work();
  const seconds = (performance.now() - begun) / 1000;
  const used = process.cpuUsage(cpu);
  const row = {
    name,
    seconds,
    cpu: (used.user + used.system) / 1e6,
    rss: process.memoryUsage().rss / 2 ** 20,
    ...unit?.(result),
  };
  steps.push(row);
  console.log(`${name}: ${seconds.toFixed(1)} s`);
  return result;
}

const board = {
  id: 'ca-nuoc',
  title: { vi: 'Cả nước', en: 'The country' },
  cards: provinces.map((unit) => ({
    indicator: 'dossier-on-time-rate-resolved',
    unit,
    period: String(year),
    target: '98',
  })),
};
const server = await startServer(
  readSettings({ PORT: '0', DATA_DIR: folder, RATE_LIMIT: '0', ADMIN_TOKEN: adminToken }),
  { boards: [board], pages: boardPages(folder, board.id) },
);
const { store, url } = server;

await step('register 3,321 communes', async () => {
  for (let at = 0; at < communes.length; at += 200)
    await Promise.all(
      communes.slice(at, at + 200).map(({ code, name, parent }) => store.putBody({ code, name, parent })),
    );
});

// The dossiers stream by: what is kept of them is counts by commune and month.
const kinds = [
  'dossier-received',
  'dossier-resolved',
  'dossier-resolved-early',
  'dossier-resolved-on-time',
  'dossier-resolved-late',
];
const counts = await step(
  `count ${dossierCount.toLocaleString('en')} dossiers by commune and month`,
  () => {
    const cells = new Uint32Array(communes.length * 12 * kinds.length);
    for (const { commune, month, margin, open } of dossiers(dossierCount, seed)) {
      const at = (commune * 12 + month) * kinds.length;
      cells[at] += 1;
      if (open) continue;
      cells[at + 1] += 1;
      cells[at + (margin > 0 ? 2 : margin === 0 ? 3 : 4)] += 1;
    }
    return cells;
  },
  () => ({ per: dossierCount }),
);
const figureCount = await step(
  'send the figures to the server in batches of 10,000',
  async () => {
    let sent = 0;
    let batch = [];
    const flush = async () => {
      const answer = await fetch(`${url}/v1/measurements`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${adminToken}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(batch),
      });
      const { stored, refused } = await answer.json();
      if (stored !== batch.length) throw new Error(`refused: ${JSON.stringify(refused?.[0])}`);
      sent += stored;
      batch = [];
    };
    const add = async (row) => {
      if (batch.push(row) === 10_000) await flush();
    };
    const yearOf = (index, place) => {
      let sum = 0;
      for (let month = 0; month < 12; month += 1) sum += counts[(index * 12 + month) * kinds.length + place];
      return sum;
    };
    for (const [index, { code }] of communes.entries())
      for (const [place, measure] of kinds.entries())
        await add({ unit: code, period: String(year), measure, value: String(yearOf(index, place)) });
    // The provinces report their year, as they do on paper: the sum of their communes.
    for (const [at, unit] of provinces.entries()) {
      for (const [place, measure] of kinds.entries()) {
        let sum = 0;
        for (let index = at; index < communes.length; index += provinces.length) sum += yearOf(index, place);
        await add({ unit, period: String(year), measure, value: String(sum) });
      }
    }
    if (batch.length > 0) await flush();
    return sent;
  },
  (sent) => ({ per: sent }),
);

const expected = new Map();
let tenths = [];
await step(
  `store ${ratingCount.toLocaleString('en')} ratings, each acknowledged after its commit`,
  async () => {
    const lanes = 500;
    const source = ratings(ratingCount, seed);
    const progress = createTenths(ratingCount, diskUse);
    tenths = progress.tenths;
    const lane = async () => {
      for (let next = source.next(); !next.done; next = source.next()) {
        const { number, commune, day, level } = next.value;
        const id = idOf(number);
        const answers = `{"overall":${level}}`;
        const outcome = await store.addResponse({
          id,
          survey: 'quick',
          version: 1,
          unit: communes[commune].code,
          service: null,
          tier: 'open',
          nullifier: null,
          answers,
          bodyHash: createHash('sha256')
            .update(id + answers)
            .digest('hex'),
          day,
          comments: [],
          ratings: [{ question: 'overall', level }],
        });
        if (outcome !== 'stored') throw new Error(`rating ${number}: ${outcome}`);
        expected.set(level, (expected.get(level) ?? 0) + 1);
        progress.add();
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  },
  () => ({ per: ratingCount }),
);

const get = async (path) => {
  const answer = await fetch(url + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};
const counted = await step('count the country’s year out of the cube', () =>
  store.countAnswers({ survey: 'quick', question: 'overall' }),
);
if (counted.count !== ratingCount) throw new Error(`counted ${counted.count}`);
for (const [level, n] of expected)
  if (counted.distribution[level] !== n) throw new Error(`level ${level}: ${counted.distribution[level]}`);
const summary = await step('summary of the country', () => get('/v1/surveys/quick/summary'));
const province = await step('summary of one province', () => get(`/v1/surveys/quick/summary?unit=${provinces[0]}`));
const rows = await step('table of 34 provinces × 12 months', () => get(`/v1/surveys/quick/table?year=${year}`));
await step('the same table again', () => get(`/v1/surveys/quick/table?year=${year}`));
const shown = await step('board of 34 cards', () => get('/v1/boards/ca-nuoc'));
if (shown.cards.length !== provinces.length || shown.cards.some(({ value }) => value === null))
  throw new Error('a card without a figure');
const drawn = await drawBoard(url, provinces.length);
const disk = diskUse() / 2 ** 20;
const peak = process.resourceUsage().maxRSS / 1024;
await server.close();

const file = fileURLToPath(new URL('results.json', import.meta.url));
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
results[values.scale] = {
  date: today(),
  revision: revision(),
  machine: machine(),
  seed,
  dossierCount,
  ratingCount,
  figureCount,
  disk,
  peak,
  versions: await serverVersions(),
  browser: drawn.browser,
  steps,
  tenths,
  drawn: { turns: drawn.walls.length, walls: drawn.walls, cpus: drawn.cpus },
  first: shown.cards[0].formula,
  valid: summary.valid,
  inProvince: province.valid,
  tableRows: rows.rows.length,
};
writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
await writeReport(results);

function idOf(number) {
  return `40000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
