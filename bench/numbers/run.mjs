// Reading and writing numbers beside the peers, in one run; the table goes to docs/bench/numbers.md:
//   npm run bench:numbers
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, table } from './measure.mjs';
import { formatters, readers, spellers, wordReaders } from './peers.mjs';
import { decimals, digits, integers, words } from './samples.mjs';
import { cases, scoreReader, scoreSpeller, scoreTable } from './score.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = process.env['DANVAN_SHARED'] ?? join(root, '../shared');
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const target = join(root, 'docs/bench/numbers.md');

const times = {
  digits: measure(readers, digits),
  words: measure(wordReaders, words),
  spelling: measure(spellers, integers),
  formatting: measure(formatters, decimals),
};
const gold = cases(join(shared, 'gold/numbers.json'));
const scored = gold === null ? null : await scores(gold);

const machine = cpus();
const peers = Object.entries(json('bench/package.json').devDependencies)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');
const page = [
  '# Numbers beside the peers',
  '',
  '<!-- Written by `npm run bench:numbers`. -->',
  '',
  `One run on ${new Date().toISOString().slice(0, 10)}: ${machine.length} × ${machine[0]?.model.trim() ?? 'unknown'}, ` +
    `${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ICU ${process.versions.icu}. The contestants take ` +
    'turns of a few milliseconds, so that a busy machine slows all of them alike; the time of each is that of its best turn.',
  '',
  `Peers: ${peers}. No peer reads Vietnamese number words; a split with a look-up that knows clean input only stands for them.`,
  '',
  '## What was asked for',
  '',
  '| | asked for | this run |',
  '|---|---|---|',
  ...asked().map(([what, least, ratio]) => `| ${what} | ≥ ${least} | ${ratio.toFixed(2)} |`),
  '',
  table('Reading figures', times.digits),
  table('Reading words', times.words),
  table('Spelling integers', times.spelling),
  table('Formatting', times.formatting),
  ...(scored === null ? [] : [scored.reading, scored.spelling]),
];
const text = `${page.join('\n').trimEnd()}\n`;
console.log(text);
if (scored === null) console.log('The shared cases are not at hand: nothing was scored, and nothing is written.');
else {
  mkdirSync(join(root, 'docs/bench'), { recursive: true });
  writeFileSync(target, text);
}

function asked() {
  const ratio = (of, name) => times[of][name] / times[of].danvan;
  // The fastest of the peers that spell most of the shared cases right.
  const rights = (name) => scored?.spellers[name]?.right ?? 0;
  const others = Object.keys(spellers).filter((name) => name !== 'danvan');
  const most = Math.max(...others.map(rights));
  const [fastest] = others
    .filter((name) => rights(name) === most)
    .sort((a, b) => times.spelling[a] - times.spelling[b]);
  return [
    ['reading figures, numbro as the unit', 2, ratio('digits', 'numbro (vi by hand)')],
    ['reading figures, a naive pattern and Number as the unit', 0.3, ratio('digits', 'naive pattern + Number')],
    ['reading words, a naive split and look-up as the unit', 0.1, ratio('words', 'naive split + lookup')],
    [`spelling, ${fastest} (the peer with most right) as the unit`, 0.8, ratio('spelling', fastest)],
    ['formatting, a cached Intl.NumberFormat as the unit', 1, ratio('formatting', 'Intl.NumberFormat (cached)')],
  ];
}

async function scores(gold) {
  const score = (contestants, rate) =>
    Object.fromEntries(Object.entries(contestants).map(([name, call]) => [name, rate(call, gold)]));
  const { parseQuantity } = await import('../../packages/core/dist/quantities/index.js');
  // Units and percents are for parseQuantity; percent cases expect the fraction.
  const quantity = (text) => {
    const { value, upper, unit } = parseQuantity(text);
    return upper !== undefined ? undefined : unit === '%' ? value.div(100) : value;
  };
  const spelling = score(spellers, scoreSpeller);
  return {
    spellers: spelling,
    reading: scoreTable(
      `Reading ${gold.parse.length} shared cases (units and percents are for parseQuantity)`,
      score({ ...readers, 'danvan parseQuantity': quantity }, scoreReader),
    ),
    spelling: scoreTable(`Spelling ${gold.spell.length} shared cases (lẻ and tỉ accepted)`, spelling),
  };
}
