// Reading and writing numbers beside the peers, in one run; the table goes to docs/bench/numbers.md:
//   npm run bench:numbers
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { machine, revision, today } from '../../proof/shared/machine.mjs';
import { measure, table } from './measure.mjs';
import { formatters, readers, spellers, wordReaders } from './peers.mjs';
import { decimals, digits, integers, words } from './samples.mjs';
import { cases, scoreReader, scoreSpeller, scoreTable } from './score.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const target = join(root, 'docs/bench/numbers.md');

const times = {
  digits: measure(readers, digits),
  words: measure(wordReaders, words),
  spelling: measure(spellers, integers),
  formatting: measure(formatters, decimals),
};
const scored = scores();

const peers = Object.entries(json('bench/package.json').devDependencies)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');
const page = [
  '# Numbers beside the peers',
  '',
  '<!-- Written by `npm run bench:numbers`. -->',
  '',
  `One run on ${today()}, commit ${revision()}: ${machine()}, ICU ${process.versions.icu}. The contestants take turns of a few ` +
    'milliseconds, so that a busy machine slows all of them alike; the time of each is the median of its turns, a ratio that of each ' +
    'turn to the one of danvan beside it.',
  '',
  `Peers: ${peers}. No peer reads Vietnamese number words; a split with a look-up that knows clean input only stands for them.`,
  '',
  '## What was asked for',
  '',
  '| | asked for | this run |',
  '|---|---|---|',
  ...asked().map(([what, least, ratio]) => `| ${what} | ≥ ${least} | ${cutOff(ratio)} |`),
  '',
  table('Reading figures', times.digits),
  table('Reading words', times.words),
  table('Spelling integers', times.spelling),
  table('Formatting', times.formatting),
  '## Right and wrong',
  '',
  'The written forms are those of [the table](../written-numbers.md) that nobody disputes, and those that are no one number, which ' +
    'it is right to refuse. They and the words are tests of ours: they show what goes wrong elsewhere, not how well ours does on ' +
    'forms that it has never seen.',
  '',
  scored.reading,
  scored.spelling,
];
const text = `${page.join('\n').trimEnd()}\n`;
console.log(text);
writeFileSync(target, text);

function asked() {
  const ratio = (of, name) => times[of][name].ratio;
  // The fastest of the peers that spell most of the words right.
  const rights = (name) => scored.spellers[name]?.right ?? 0;
  const others = Object.keys(spellers).filter((name) => name !== 'danvan');
  const most = Math.max(...others.map(rights));
  const [fastest] = others
    .filter((name) => rights(name) === most)
    .sort((a, b) => times.spelling[a].ns - times.spelling[b].ns);
  return [
    ['reading figures, numbro as the unit', 2, ratio('digits', 'numbro (vi by hand)')],
    ['reading figures, a naive pattern and Number as the unit', 0.3, ratio('digits', 'naive pattern + Number')],
    ['reading words, a naive split and look-up as the unit', 0.1, ratio('words', 'naive split + lookup')],
    [`spelling, ${fastest} (the peer with most right) as the unit`, 0.8, ratio('spelling', fastest)],
    ['formatting, a cached Intl.NumberFormat as the unit', 1, ratio('formatting', 'Intl.NumberFormat (cached)')],
  ];
}

function scores() {
  const score = (contestants, rate) =>
    Object.fromEntries(Object.entries(contestants).map(([name, call]) => [name, rate(call, cases)]));
  const spelling = score(spellers, scoreSpeller);
  return {
    spellers: spelling,
    reading: scoreTable(`Reading ${cases.parse.length} written forms`, score(readers, scoreReader)),
    spelling: scoreTable(`Spelling ${cases.spell.length} numbers (lẻ and tỉ accepted)`, spelling),
  };
}

/** What is asked for is not reached by rounding. */
function cutOff(ratio) {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
