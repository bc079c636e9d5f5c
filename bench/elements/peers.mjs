// Ratings and whole forms beside every library that an agency might take
// instead, in one run with turns interleaved; writes docs/bench/elements.md:
//   npm run bench:elements            ROUNDS=9 for a quieter table
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/launch-chromium.mjs';
import { forms } from './form-peers.mjs';
import { measure, openStage, peersFolder, prepare } from './measure-page.mjs';
import { ratings } from './rating-peers.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const many = 1000;
// What is held for one is the difference between a few and many: the library itself is in both.
const [few, more] = [100, 500];
const most = 1.5;
const [own, floor] = ['danvan-rating', 'bare Lit element, five native radios'];

if (!existsSync(join(peersFolder, 'node_modules'))) {
  console.log('Installing the other libraries in bench/peers (1.6 GB, once) …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--workspaces=false'], {
    cwd: peersFolder,
    stdio: 'inherit',
  });
}

const stage = await openStage();
// Otherwise the browser waits for its next collection of garbage, some twenty seconds.
const browser = await launchChromium(['--enable-blink-features=ForceEagerMeasureMemory']);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function compare(subjects, counts) {
  const results = {};
  for (const [name, subject] of Object.entries(subjects)) {
    const prepared = await prepare(subject);
    results[name] = { subject, prepared, cpu: Object.fromEntries(counts.map((count) => [count, []])) };
  }
  const names = Object.keys(subjects);
  for (let round = 0; round < rounds; round += 1) {
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
    console.log(`round ${round + 1} of ${rounds}`);
  }
  return results;
}

async function heldByEach(results) {
  for (const result of Object.values(results)) {
    const { subject, prepared } = result;
    // A library whose time grows with the square of the count is asked for less.
    const [low, high] = subject.many ? [20, 100] : [few, more];
    const bytes = async (count) =>
      (await measure(browser, stage, { prepared, markup: subject.markup, count, memory: true })).bytes;
    result.held = ((await bytes(high)) - (await bytes(low))) / (high - low);
  }
}

const rated = await compare(ratings, [1, many]);
await heldByEach(rated);
const filled = await compare(forms, [1]);
const version = await browser.version();
await browser.close();
stage.close();

const kilo = (bytes) => (bytes === 0 ? '0' : (bytes / 1000).toFixed(1));
const versionOf = ({ ours, package: name }) =>
  ours ? 'here' : JSON.parse(readFileSync(join(peersFolder, 'node_modules', name, 'package.json'), 'utf8')).version;
const floorCpu = median(rated[floor].cpu[many]);
const ownCpu = median(rated[own].cpu[many]);
const others = Object.entries(rated).filter(([, { subject }]) => !subject.ours);
const [fastest, fastestCpu] = others
  .map(([name, { cpu }]) => [name, median(cpu[many])])
  .reduce((best, next) => (next[1] < best[1] ? next : best));

const ratingRows = Object.entries(rated)
  .sort(([, a], [, b]) => median(a.cpu[many]) - median(b.cpu[many]))
  .map(([name, { subject, prepared, cpu, nodes, held }]) => {
    const one = median(cpu[many]);
    return `| ${name} | ${versionOf(subject)} | ${kilo(prepared.scriptBytes)} | ${kilo(prepared.styleBytes)} | ${median(cpu[1]).toFixed(0)} | ${one.toFixed(0)} (${Math.min(...cpu[many]).toFixed(0)}–${Math.max(...cpu[many]).toFixed(0)}) | ${(one / floorCpu).toFixed(2)} | ${(one / ownCpu).toFixed(2)} | ${kilo(held)} | ${nodes} |`;
  });
const formRows = Object.entries(filled).map(
  ([name, { subject, prepared, cpu, nodes }]) =>
    `| ${name} | ${versionOf(subject)} | ${kilo(prepared.scriptBytes)} | ${kilo(prepared.styleBytes)} | ${median(cpu[1]).toFixed(0)} | ${nodes} |`,
);

const text = `# Ratings and forms beside the peers

<!-- Written by \`npm run bench:elements\`. -->

One run on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model.split(' ').slice(0, 2).join(' ')}, ${version}, ${rounds} rounds with turns interleaved. CPU
is that of the main thread, from the script's arrival until it has had nothing to do for half a second: scripts, styles and
layout. The ratios say more than the times. Bytes are packed with gzip, level 9, everything included (kB of 1,000 bytes).

| what was asked for | asked for | this run |
|---|---|---|
| CPU of 1,000 ratings, that of the bare Lit element as the unit | ≤ ${most} | ${(ownCpu / floorCpu).toFixed(2)} |
| CPU of 1,000 ratings, that of ${fastest} (the fastest other) as the unit | < 1 | ${(ownCpu / fastestCpu).toFixed(2)} |

## One rating of five levels

∘: has no rating, its group of radio buttons stands for it. GoA's time grows with the square of the count: 200 instead of 1,000.

| library | version | script, kB | styles, kB | define and draw 1, ms | 1,000, ms (least–most) | × bare Lit | × danvan | kB held by each | nodes of one |
|---|---|--:|--:|--:|--:|--:|--:|--:|--:|
${ratingRows.join('\n')}

## A form of five criteria and a comment

Ours counts what is missing, keeps drafts and waiting answers, and sends; the others draw. It is weighed with the survey of 39
questions, which a page otherwise loads only when it asks it.

| library | version | script, kB | styles, kB | define and draw, ms | nodes |
|---|---|--:|--:|--:|--:|
${formRows.join('\n')}

Not measured: Formbricks and LimeSurvey draw what their own server sends; Utrecht's package has no radio button; JDMA is a frame.
`;
writeFileSync(new URL('../../docs/bench/elements.md', import.meta.url), text);
console.log(text);
process.exitCode = ownCpu / floorCpu <= most && ownCpu < fastestCpu ? 0 : 1;
