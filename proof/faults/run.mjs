// The whole matrix, or a part of it:
//   npm run faults -- --reps 20 --engines chromium,firefox,webkit --variants danvan,naive,workbox --only F01,F10 --lanes 4
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/browsers.mjs';
import { machine, revision, today } from '../shared/machine.mjs';
import { openBrowser } from './browsers/puppeteer-browser.mjs';
import { openWebkit } from './browsers/webkit-browser.mjs';
import { openWebkitOnDisk } from './browsers/webkit-on-disk.mjs';
import { faults } from './faults.mjs';
import { writeReport } from './report.mjs';
import { otherAddress, runFault } from './run-fault.mjs';
import { startRealServer } from './server.mjs';

const { values } = parseArgs({
  options: {
    reps: { type: 'string', default: '20' },
    engines: { type: 'string', default: 'chromium,firefox,webkit' },
    variants: { type: 'string', default: 'danvan,naive,workbox' },
    only: { type: 'string' },
    lanes: { type: 'string', default: '4' },
    // Counts on top of an earlier run of the same commit instead of anew.
    add: { type: 'boolean', default: false },
  },
});
const file = fileURLToPath(new URL('results.json', import.meta.url));
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { cells: {}, made: {}, runs: {} };
// What is loaded now; by the end somebody may have committed something else.
const commit = revision();
const wanted = values.only?.split(',');
let bad = 0;

for (const engine of values.engines.split(',')) {
  if (!(await findBrowser(engine))) {
    console.log(`${engine}: not on this machine`);
    continue;
  }
  // The others are shown beside ours in one engine; a worker's sync event can be fired there only.
  for (const variant of values.variants.split(','))
    if (variant === 'danvan' || engine === 'chromium') await runColumn(engine, variant);
}
await writeReport(results);
console.log(`docs/proof/faults.md is written; ${bad} cells of ours are not what they have to be.`);
process.exit(bad > 0 ? 1 : 0);

function save() {
  results.machine = machine();
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
}

async function runColumn(engine, variant) {
  // What a run needs of a browser of its own: to be killed with its profile on disk, or to be private.
  const open =
    engine === 'webkit'
      ? (need) => (need === 'kill' ? openWebkitOnDisk() : openWebkit())
      : (need) => openBrowser(engine, { isPrivate: need === 'private' });
  const server = await startRealServer();
  const browser = await open();
  const column = `${engine} ${variant}`;
  const can = new Set([...browser.can, 'clearSiteData', 'worker']);
  if (platform() === 'linux' && !spawnSync('prlimit', ['-V']).error) can.add('prlimit');
  const isPossible = (fault) =>
    (fault.needs ?? []).every((need) => can.has(need)) &&
    (!fault.insecure || otherAddress()) &&
    (variant === 'danvan' || !fault.ours) &&
    !fault.notFor?.includes(variant);
  const possible = faults.filter((fault) => (wanted ? wanted.includes(fault.id) : true) && isPossible(fault));
  // One round of all faults after the other: whoever stops early has whole rounds.
  const jobs = Array.from({ length: Number(values.reps) }, (_, repetition) =>
    possible.map((fault) => ({ fault, repetition })),
  ).flat();
  const version = await browser.version();
  for (const { id } of possible) {
    const [row, made] = [(results.cells[id] ??= {}), (results.made[id] ??= {})];
    const before = values.add && row[column] ? made[column] : undefined;
    if (!before) row[column] = {};
    // A cell may be run anew by itself: each says of when it is.
    made[column] = { date: today(), version, revisions: [...new Set([...(before?.revisions ?? []), commit])] };
  }
  results.runs[column] ??= { brokenOff: 0 };
  // One window at a time has the ear of WebKit's driver.
  const lanes = engine === 'webkit' ? 1 : Number(values.lanes);
  let next = 0;
  // Where a driver breaks off nothing is learnt of the answer: the run is made again, and told.
  const again = async (work, tries = 3) => {
    try {
      return await work();
    } catch (error) {
      results.runs[column].brokenOff += 1;
      const reason = String(error.message).slice(0, 80);
      console.log(`${column}: ${reason}`);
      return tries > 1 ? again(work, tries - 1) : { verdict: `harness: ${reason}`, shown: [] };
    }
  };
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let job = jobs[next++]; job; job = jobs[next++]) {
        const { fault, repetition } = job;
        const { verdict, shown, arrivals } = await again(() =>
          runFault(fault, { variant, browser, server, repetition, openBrowser: open }),
        );
        const cell = results.cells[fault.id][column];
        cell[verdict] = (cell[verdict] ?? 0) + 1;
        save();
        // Better than owed is good, too: what nobody could keep may have gone out in time.
        const good =
          variant !== 'danvan' || verdict === (fault.expect ?? 'ok') || (fault.expect === 'honest' && verdict === 'ok');
        if (!good) {
          bad += 1;
          console.log(
            `${column} ${fault.id} (${fault.what}): ${verdict} [${shown.join(' → ')}], ${arrivals ?? 0} arrived`,
          );
        }
      }
    }),
  );
  await browser.end();
  await server.end();
  save();
  console.log(`${column}: ${jobs.length} runs`);
}
