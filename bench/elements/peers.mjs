// Ratings, cards and whole forms beside every library that an agency might take
// instead, in one run with turns interleaved; writes docs/bench/elements.md:
//   npm run bench:elements            ROUNDS=9 MINUTES=20 for a quieter table
// Each table has as many rounds as fit into its time, all of its libraries the same number.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/launch-chromium.mjs';
import { cards } from './card-peers.mjs';
import { writeElementsPage } from './elements-page.mjs';
import { forms } from './form-peers.mjs';
import { measure, openStage, peersFolder, prepare } from './measure-page.mjs';
import { ratings } from './rating-peers.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 5);
// Of the ratings, after which no further round begins; cards and forms have a half and a quarter of it.
const minutes = Number(process.env['MINUTES'] ?? 12);
const many = 1000;
// What is held for one is the difference between a few and many: the library itself is in both.
const [few, more] = [100, 500];

if (!existsSync(join(peersFolder, 'node_modules/.package-lock.json'))) {
  console.log('Installing the other libraries in bench/peers (1.6 GB, once) …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--workspaces=false'], {
    cwd: peersFolder,
    stdio: 'inherit',
  });
}

const stage = await openStage();
// Otherwise the browser waits for its next collection of garbage, some twenty seconds.
const browser = await launchChromium(['--enable-blink-features=ForceEagerMeasureMemory']);

async function compare(subjects, counts, most) {
  const begun = Date.now();
  const results = {};
  for (const [name, subject] of Object.entries(subjects)) {
    const prepared = await prepare(subject);
    results[name] = { subject, prepared, cpu: Object.fromEntries(counts.map((count) => [count, []])) };
  }
  const names = Object.keys(subjects);
  let round = 0;
  for (; round < rounds && (round === 0 || Date.now() - begun < most * 60_000); round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length];
      const { subject, prepared, cpu } = results[name];
      for (const count of counts) {
        // Once is enough for what takes longer than all others together.
        if (count > 1 && subject.many && round > 0) continue;
        const {
          cpu: spent,
          height,
          faults,
          nodes,
        } = await measure(browser, stage, {
          prepared,
          markup: subject.markup,
          count: count === many ? (subject.many ?? many) : count,
        });
        if (height < 15) throw new Error(`${name} has drawn nothing: ${faults.join('; ')}`);
        cpu[count].push(spent);
        if (count === 1) results[name].nodes = nodes;
      }
    }
    console.log(`round ${round + 1} of at most ${rounds}`);
  }
  return { rounds: round, rows: Object.entries(results).map(([name, result]) => ({ name, ...result })) };
}

async function heldByEach({ rows }) {
  for (const result of rows) {
    const { subject, prepared } = result;
    // A library whose time grows with the square of the count is asked for less.
    const [low, high] = subject.many ? [20, 100] : [few, more];
    const bytes = async (count) =>
      (await measure(browser, stage, { prepared, markup: subject.markup, count, memory: true })).bytes;
    result.held = ((await bytes(high)) - (await bytes(low))) / (high - low);
  }
}

console.log('Ratings');
const rated = await compare(ratings, [1, many], minutes);
await heldByEach(rated);
console.log('Cards');
const carded = await compare(cards, [1, many], minutes / 2);
await heldByEach(carded);
console.log('Forms');
const filled = await compare(forms, [1], minutes / 4);
const version = await browser.version();
await browser.close();
stage.close();
process.exitCode = (await writeElementsPage({ rated, carded, filled, many, asked: rounds, version })) ? 0 : 1;
