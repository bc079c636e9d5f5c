// Reading and writing numbers beside the peers, in one run; the tables go to docs/bench/numbers.md:
//   npm run bench:numbers
import { writeFileSync } from 'node:fs';
import { drawSpread } from '../../proof/bench/draw-spread.mjs';
import { machine, revision, table, today } from '../../proof/shared/machine.mjs';
import { writePage } from '../../proof/shared/write-page.mjs';
import { measure } from './measure.mjs';
import { formatters, readers, spellers, withRelease, wordReaders } from './peers.mjs';
import { decimals, digits, integers, words } from './samples.mjs';
import { cases, scoreReader, scoreSpeller } from './score.mjs';

const own = 'danvan';
const numbro = 'numbro (vi by hand)';
const naive = 'naive pattern + Number';
const split = 'naive split + lookup';
const intl = 'Intl.NumberFormat (cached)';
const times = {
  'Reading figures': measure(readers, digits),
  'Reading words': measure(wordReaders, words),
  'Spelling integers': measure(spellers, integers),
  Formatting: measure(formatters, decimals),
};
const score = (contestants, rate) =>
  Object.fromEntries(Object.entries(contestants).map(([name, call]) => [name, rate(call, cases)]));
const scores = { reading: score(readers, scoreReader), spelling: score(spellers, scoreSpeller) };

const inTime = (contestants) => Object.entries(contestants).sort(([, a], [, b]) => a.ns - b.ns);
// Cut off: what is asked for is not reached by rounding.
const cut = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);
const written = ({ value, least, most }) => `${cut(value)} (${cut(least)}–${cut(most)})`;
const timesTable = (title) =>
  table(
    ['', 'ns', 'per second', 'danvan is … times as fast'],
    inTime(times[title]).map(([name, { ns, ratio }]) => [
      withRelease(name),
      Math.round(ns),
      Math.round(1e9 / ns).toLocaleString('en'),
      name === own ? '1.00' : written(ratio),
    ]),
  );
const scoreTable = (rows) =>
  table(
    ['', 'right', 'silently wrong', 'no answer'],
    Object.entries(rows).map(([name, { right, wrong, none }]) => [withRelease(name), right, wrong, none]),
  );

writeFileSync(
  new URL('../../docs/bench/numbers.svg', import.meta.url),
  drawSpread({
    title: 'Processor time beside that of danvan = 1',
    says: 'To the right takes longer than danvan: median and middle half of paired turns.',
    groups: Object.entries(times).map(([name, contestants]) => ({
      name,
      rows: inTime(contestants).map(([peer, { ratio }]) =>
        peer === own ? { name: own, own: true, value: 1 } : { name: withRelease(peer), ...ratio },
      ),
    })),
  }),
);

const text = `# Numbers beside the peers

<!-- Written by \`npm run bench:numbers\`. -->

One run on ${today()}, commit ${revision()}: ${machine()}, ICU ${process.versions.icu}. Processor time. The contestants take turns of a
few milliseconds, so that a busy machine slows all of them alike; the time of each is the median of its turns; a ratio is that
of each turn to the one of danvan beside it, its median with the middle half of the turns.

No peer reads Vietnamese number words; a split with a look-up that knows clean input only stands for them.

## What was asked for

${table(
  ['', 'asked for', 'this run'],
  asked().map(([what, least, ratio]) => [what, `≥ ${least}`, written(ratio)]),
)}

![How many times the time of danvan each takes; the tables below say the same](numbers.svg)

${Object.keys(times)
  .map((title) => `## ${title}\n\n${timesTable(title)}\n`)
  .join('\n')}
## Right and wrong

The written forms are those of [the table](../written-numbers.md) that nobody disputes, and those that are no one number, which it
is right to refuse. They and the words are tests of ours: they show what goes wrong elsewhere, not how well ours does on
forms that it has never seen.

## Reading ${cases.parse.length} written forms

${scoreTable(scores.reading)}

## Spelling ${cases.spell.length} numbers (lẻ and tỉ accepted)

${scoreTable(scores.spelling)}
`;
console.log(text);
await writePage('docs/bench/numbers.md', text);

function asked() {
  const ratio = (of, name) => times[of][name].ratio;
  // The fastest of the peers that spell most of the words right.
  const rights = (name) => scores.spelling[name]?.right ?? 0;
  const others = Object.keys(spellers).filter((name) => name !== own);
  const most = Math.max(...others.map(rights));
  const [[fastest]] = inTime(times['Spelling integers']).filter(([name]) => name !== own && rights(name) === most);
  return [
    ['reading figures, numbro as the unit', 2, ratio('Reading figures', numbro)],
    ['reading figures, a naive pattern and Number as the unit', 0.3, ratio('Reading figures', naive)],
    ['reading words, a naive split and look-up as the unit', 0.1, ratio('Reading words', split)],
    [`spelling, ${fastest} (the peer with most right) as the unit`, 0.8, ratio('Spelling integers', fastest)],
    ['formatting, a cached Intl.NumberFormat as the unit', 1, ratio('Formatting', intl)],
  ];
}
