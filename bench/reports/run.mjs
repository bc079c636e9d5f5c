// How fast and in how much memory reports are read, in processor time of one core:
//   npx tsc -b packages/core && node --expose-gc bench/reports/run.mjs
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findMentions, readReport, readReportInSteps } from '../../packages/core/dist/reports/index.js';
import { reports, textOf } from './long-texts.mjs';

const megabyte = 1e6;

function measured(text, read) {
  let best = Infinity;
  for (let turn = 0; turn < 8; turn += 1) {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return Buffer.byteLength(text) / best;
}

/** From one look at the memory to the next. */
const steps = 500;

const sizes = { article: 2 * megabyte, dense: 2 * megabyte };

// What is alive, on top of the text and the program: at its most while it is read, and of the report that is kept. In a
// process of its own that has read a megabyte several times before, so that what the program itself takes is there by
// then; and a short text last, since an engine keeps the text that it searched last.
function memory(kind) {
  const isArticle = kind === 'article';
  for (let turn = 0; turn < 4; turn += 1) readReport(textOf(megabyte, isArticle));
  readReport(reports[0]);
  const text = textOf(sizes[kind], isArticle);
  const alive = () => {
    for (let turn = 0; turn < 3; turn += 1) globalThis.gc();
    return process.memoryUsage().heapUsed;
  };
  const before = alive();
  const reading = readReportInSteps(text);
  let peak = 0;
  let step = reading.next();
  for (let count = 1; !step.done; count += 1) {
    if (count % steps === 0) peak = Math.max(peak, alive() - before);
    step = reading.next();
  }
  const kept = alive() - before;
  const size = Buffer.byteLength(text);
  return { kept: kept / size, peak: Math.max(peak, kept) / size, figures: step.value.mentions.length };
}

if (process.argv[2] === 'memory') {
  console.log(JSON.stringify(memory(process.argv[3])));
  process.exit(0);
}

const memoryOf = (kind) =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), 'memory', kind], {
      encoding: 'utf8',
    }),
  );

const loads = [
  ['article', 'article', textOf(sizes.article, true)],
  ['report of figures', 'dense', textOf(sizes.dense, false)],
];
console.log(`## Reports: Node ${process.versions.node}, processor time of one core, best of eight\n`);
console.log('| text | MB | bytes a figure | readReport MB/s | findMentions MB/s | most × text | kept × text |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [name, kind, text] of loads) {
  const size = Buffer.byteLength(text);
  const { kept, peak, figures } = memoryOf(kind);
  const cells = [
    (size / megabyte).toFixed(1),
    Math.round(size / figures),
    measured(text, readReport).toFixed(2),
    measured(text, findMentions).toFixed(2),
    peak.toFixed(1),
    kept.toFixed(1),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

const large = textOf(10 * megabyte, true);
const before = process.cpuUsage();
readReport(large);
const { user, system } = process.cpuUsage(before);
console.log(
  `\nOne document of ${(Buffer.byteLength(large) / megabyte).toFixed(1)} MB: ${((user + system) / 1e6).toFixed(1)} s.`,
);

// Nothing may throw: reports with characters changed, moved and lost, and any Unicode.
let seed = 20260101;
const random = (below) => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return Math.floor((seed / 4294967296) * below);
};
const anything = () => String.fromCodePoint(random(10) < 7 ? random(0x500) : random(0xd7ff));
let tried = 0;
for (let turn = 0; turn < 400; turn += 1) {
  const characters = Array.from(reports[random(reports.length)]);
  for (let change = 0; change < 20; change += 1) {
    const at = random(characters.length);
    if (random(3) === 0) characters.splice(at, 1 + random(4));
    else if (random(2) === 0) characters[at] = anything();
    else characters.splice(at, 0, ...characters.slice(random(characters.length)).slice(0, random(40)));
  }
  const text = turn % 8 === 0 ? Array.from({ length: 2000 }, anything).join('') : characters.join('');
  const { checks } = readReport(text);
  for (const check of checks) void check.note;
  tried += 1;
}
console.log(`${tried} mutated and random texts were read; none threw.`);
