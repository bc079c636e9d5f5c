// How fast and in how much memory reports are read, in processor time of one core:
//   npx tsc -b packages/core && node --expose-gc bench/reports/run.mjs
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findMentions, readReport, readReportInSteps } from '../../packages/core/dist/reports/index.js';
import { drawSpread } from '../../proof/bench/draw-spread.mjs';
import { asText, pairedRatio, spreadOf } from '../../proof/shared/spread.mjs';
import { reports, textOf } from './long-texts.mjs';

const megabyte = 1e6;

const rounds = Number(process.env['ROUNDS'] ?? 5);

/** Seconds of processor time in each round, the readers turn about, after some that warm up. */
function secondsOf(readers, text, warmUps = 1) {
  const names = Object.keys(readers);
  const seconds = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const before = process.cpuUsage();
      readers[name](text);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) seconds[name].push((user + system) / 1e6);
    }
  return seconds;
}
const megabytesOf = (text) => Buffer.byteLength(text) / megabyte;
const speedOf = (text, seconds) => asText(spreadOf(seconds.map((time) => megabytesOf(text) / time)));

/** From one look at the memory to the next. */
const steps = 500;

const sizes = { article: 2 * megabyte, dense: 2 * megabyte };

// What is alive, on top of the text and the program: at its most while it is read, and of the report that is kept. In a
// process of its own that has read a megabyte several times before, so that what the program itself takes is there by
// then; and a short text before and after, since an engine keeps the text that it searched last.
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
  let peak = 0;
  const report = readInSteps(text, () => (peak = Math.max(peak, alive() - before)));
  readReport(reports[0]);
  const kept = alive() - before;
  const size = Buffer.byteLength(text);
  return { kept: kept / size, peak: Math.max(peak, kept) / size, figures: report.mentions.length };
}

function readInSteps(text, look) {
  const reading = readReportInSteps(text);
  let step = reading.next();
  for (let count = 1; !step.done; count += 1) {
    if (count % steps === 0) look();
    step = reading.next();
  }
  return step.value;
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
console.log(`${rounds} rounds, processor time of one core, medians (least–most)\n`);
console.log('| text | MB | bytes a figure | readReport, MB/s | findMentions, MB/s | most × text | kept × text |');
console.log('| --- | --: | --: | --: | --: | --: | --: |');
for (const [name, kind, text] of loads) {
  const { kept, peak, figures } = memoryOf(kind);
  const seconds = secondsOf({ readReport, findMentions }, text);
  const cells = [
    megabytesOf(text).toFixed(1),
    Math.round(Buffer.byteLength(text) / figures),
    speedOf(text, seconds.readReport),
    speedOf(text, seconds.findMentions),
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

// Other readers find amounts only, in texts that are short: in long ones some of them slow down.
const { readers, reportTexts } = await import('../../proof/bench/right-and-wrong.mjs');
const each = Object.fromEntries(
  Object.entries(readers).map(([name, read]) => [name, () => reportTexts.forEach((text) => read(text))]),
);
const together = reportTexts.join('');
// Short texts warm a program up more slowly.
const seconds = secondsOf(each, together, 4);
console.log(`\n## Amounts found, beside other readers\n`);
console.log(
  `Our ${reportTexts.length} annotated reports, each by itself, ${megabytesOf(together).toFixed(2)} MB; the others find amounts, ours has their kinds and bounds, dates, symbols and units as well; ${rounds} rounds in turn, a ratio that of each round\n`,
);
console.log('| reader | MB/s | its time ÷ that of danvan |\n| --- | --: | --: |');
const ratios = Object.keys(readers).map((name) => ({ name, ...pairedRatio(seconds[name], seconds.danvan) }));
for (const { name, ...ratio } of ratios)
  console.log(
    `| ${name === 'danvan' ? 'danvan `findMentions`' : name} | ${speedOf(together, seconds[name])} | ${name === 'danvan' ? '1.00' : ratio.value < 0.1 ? asText(ratio, 4) : asText(ratio)} |`,
  );
console.log('\n![How many times the time of danvan each takes; the table above says the same](reports.svg)');
writeFileSync(
  new URL('../../docs/bench/reports.svg', import.meta.url),
  drawSpread({
    title: 'Processor time to find the amounts of reports, danvan findMentions = 1',
    says: `To the right takes longer: median and least–most of ${rounds} rounds, round by round.`,
    groups: [{ rows: ratios.map((row) => ({ ...row, own: row.name === 'danvan' })) }],
  }),
);
