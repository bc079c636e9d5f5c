// Ratings, cards and whole forms beside every library that an agency might take
// instead, in one run with turns interleaved; writes docs/bench/elements.md:
//   npm run bench:elements            ROUNDS=9 MINUTES=20 for a quieter table
// Each table has as many rounds as fit into its time, all of its libraries the same number.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine, revision, today } from '../../proof/shared/machine.mjs';
import { launchChromium } from '../../scripts/launch-chromium.mjs';
import { cards } from './card-peers.mjs';
import { forms } from './form-peers.mjs';
import { measure, openStage, peersFolder, prepare } from './measure-page.mjs';
import { ratings } from './rating-peers.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 5);
// Of the ratings, after which no further round begins; cards and forms have a half and a quarter of it.
const minutes = Number(process.env['MINUTES'] ?? 8);
const many = 1000;
// What is held for one is the difference between a few and many: the library itself is in both.
const [few, more] = [100, 500];
const limit = 1.5;
const [own, floor] = ['danvan-rating', 'bare Lit element, five native radios'];

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
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

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
  return { results, rounds: round };
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

console.log('Ratings');
const { results: rated, rounds: ratingRounds } = await compare(ratings, [1, many], minutes);
await heldByEach(rated);
console.log('Cards');
const { results: carded, rounds: cardRounds } = await compare(cards, [1, many], minutes / 2);
await heldByEach(carded);
console.log('Forms');
const { results: filled, rounds: formRounds } = await compare(forms, [1], minutes / 4);
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

/** Rows of what was drawn once and a thousand times, the quickest first. */
function rowsOf(results, [first, second]) {
  const base = [first, second].map((name) => median(results[name].cpu[many]));
  return Object.entries(results)
    .sort(([, a], [, b]) => median(a.cpu[many]) - median(b.cpu[many]))
    .map(([name, { subject, prepared, cpu, nodes, held }]) => {
      const thousand = median(cpu[many]);
      const spread = `${thousand.toFixed(0)} (${Math.min(...cpu[many]).toFixed(0)}–${Math.max(...cpu[many]).toFixed(0)})`;
      const ratios = base.map((one) => (thousand / one).toFixed(2)).join(' | ');
      return `| ${name} | ${versionOf(subject)} | ${kilo(prepared.scriptBytes)} | ${kilo(prepared.styleBytes)} | ${median(cpu[1]).toFixed(0)} | ${spread} | ${ratios} | ${kilo(held)} | ${nodes} |`;
    })
    .join('\n');
}
const head = `| library | version | script, kB | styles, kB | define and draw 1, ms | 1,000, ms (least–most) | × bare Lit | × danvan | kB held by each | nodes of one |
|---|---|--:|--:|--:|--:|--:|--:|--:|--:|`;
const formRows = Object.entries(filled).map(
  ([name, { subject, prepared, cpu, nodes }]) =>
    `| ${name} | ${versionOf(subject)} | ${kilo(prepared.scriptBytes)} | ${kilo(prepared.styleBytes)} | ${median(cpu[1]).toFixed(0)} | ${nodes} |`,
);

const text = `# Ratings, cards and forms beside the peers

<!-- Written by \`npm run bench:elements\`. -->

One run on ${today()}, commit ${revision()}: ${machine()}; ${version}; turns of all libraries are interleaved. CPU
is that of the main thread, from the script's arrival until it has had nothing to do for half a second: scripts, styles and
layout. The ratios say more than the times. Bytes are packed with gzip, level 9, everything included (kB of 1,000 bytes).

| what was asked for | asked for | this run |
|---|---|---|
| CPU of 1,000 ratings, that of the bare Lit element as the unit | ≤ ${limit} | ${(ownCpu / floorCpu).toFixed(2)} |
| CPU of 1,000 ratings, that of ${fastest} (the fastest other) as the unit | < 1 | ${(ownCpu / fastestCpu).toFixed(2)} |

## One rating of five levels

${ratingRounds} rounds. ∘: has no rating, its group of radio buttons stands for it. GoA's time grows with the square of the count: 200 instead of 1,000.

${head}
${rowsOf(rated, [floor, own])}

## One figure on a card

Its name, its value, what it is of, and its goal: ${cardRounds} rounds. No library has a card for figures; theirs frame what is written
into them, the bare element likewise. Ours reads the value and the target, says how they stand to each other and is read aloud as one figure;
it is weighed with all that it could load later. The board of 200 and cards with trend and evidence: [cards.md](cards.md).

${head}
${rowsOf(carded, ['bare Lit element, the same words', 'danvan-kpi-card'])}

## A form of five criteria and a comment

${formRounds} rounds. Ours counts what is missing, keeps drafts and waiting answers, and sends; the others draw. It is weighed with the survey of 39
questions, which a page otherwise loads only when it asks it.

| library | version | script, kB | styles, kB | define and draw, ms | nodes |
|---|---|--:|--:|--:|--:|
${formRows.join('\n')}

Not measured: Formbricks and LimeSurvey draw what their own server sends; Utrecht's package has no radio button; JDMA is a frame.
`;
writeFileSync(new URL('../../docs/bench/elements.md', import.meta.url), text);
console.log(text);
process.exitCode = ownCpu / floorCpu <= limit && ownCpu < fastestCpu ? 0 : 1;
