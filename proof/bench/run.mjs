// npm run bench: what is measured here, then, with --all, the harnesses of bench/ one after the other.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine, revision, table, today } from '../shared/machine.mjs';
import { writePage } from '../shared/write-page.mjs';
import { drawGrowth } from './draw-growth.mjs';
import { compareGrouping } from './grouping.mjs';
import { works } from './growth.mjs';
import { reportCount, rightAndWrong } from './right-and-wrong.mjs';

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, most: { type: 'string', default: '7' } },
});
const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];
const spread = (times) =>
  `${quantile(times, 0.5).toFixed(0)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`;

const scores = rightAndWrong();
const turns = 11;
const times = compareGrouping(300_000, turns);
const ratios = times.danvan.map((ms, turn) => ms / times.arquero[turn]);

const lines = works.map(({ name, unit, most, prepare, run }) => {
  const points = [];
  for (let exponent = 3; exponent <= Math.min(most, Number(values.most)); exponent += 1) {
    const size = 10 ** exponent;
    const given = prepare?.(size);
    // Small work is repeated, or the clock's own step is measured.
    const repeats = exponent < 5 ? 20 : 1;
    let best = Infinity;
    for (let turn = 0; turn < 3; turn += 1) {
      const begun = performance.now();
      for (let repeat = 0; repeat < repeats; repeat += 1) run(size, given);
      best = Math.min(best, (performance.now() - begun) / repeats);
    }
    points.push({ size, ms: Math.max(best, 1e-3) });
  }
  const [first, last] = [points.at(-2), points.at(-1)];
  return { name, unit, points, slope: Math.log10(last.ms / first.ms) };
});
writeFileSync(here('docs/bench/growth.svg'), drawGrowth(lines));

const others = [
  ['Numbers beside their peers', 'npm run bench:numbers', 'numbers.md', 'bench/numbers/run.mjs'],
  ['Reports: speed', 'npm run bench:reports', undefined, 'bench/reports/run.mjs'],
  [
    'Indicators: one million figures beside DuckDB',
    'node bench/indicators/aggregate.mjs',
    '../big-data.md',
    'bench/indicators/aggregate.mjs',
  ],
  [
    'Indicators: ten million rows where they lie',
    'node bench/indicators/ten-million.mjs',
    '../big-data.md',
    'bench/indicators/ten-million.mjs',
  ],
  ['Elements: define and draw', 'node bench/elements/run.mjs', undefined, 'bench/elements/run.mjs'],
  ['Server: shared commits and PostgreSQL', 'npm run bench:server', undefined, 'bench/server/run.mjs'],
].filter(([, , , script]) => existsSync(here(script)));

await writePage(
  'docs/bench/README.md',
  `# Measured beside others

Written by \`npm run bench\`; ${today()}, commit ${revision()}; ${machine()}. The machine does other work besides, so read
the proportions: both sides of a comparison run turn about in one process, and every time stands with its least and most.

## Amounts in reports, right and wrong

${reportCount} reports of our own, annotated by hand (\`test/reports/texts\`). The same texts are tests of ours: they show what
goes wrong elsewhere, not how well ours does on texts that it has never seen. The regular expression is the usual one for
Vietnamese separators; recognizers-text knows no Vietnamese, so it runs with Spanish, which separates digits alike.

${table(
  ['', 'right', 'read as another amount', 'not read', 'dates, symbols and numbers of sections taken for amounts'],
  scores.map(({ name, right, wrong, missed, mistaken }) => [name, right, wrong, missed, mistaken]),
)}

## Sums by group, beside arquero

300,000 figures of two measures grouped by month, ${turns} turns, medians (least–most). Both give the same sums. danvan adds
exact decimals and keeps bounds and sources; arquero builds columns first, which is part of its time.

${table(
  ['danvan `groupParts`', 'arquero', 'danvan ÷ arquero'],
  [
    [
      spread(times.danvan),
      spread(times.arquero),
      `${quantile(ratios, 0.5).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
    ],
  ],
)}

## How cost grows

![Cost against size on logarithmic scales](growth.svg)

Best of three turns at each size, up to 10^${values.most} in this run (\`--most 7\` goes further); the slope is that of the last step, 1 is linear.

${table(
  ['work', 'unit', ...[3, 4, 5, 6, 7].map((exponent) => `10^${exponent}`), 'slope'],
  lines.map(({ name, unit, points, slope }) => [
    name,
    unit,
    ...[3, 4, 5, 6, 7].map((exponent) => {
      const point = points.find(({ size }) => size === 10 ** exponent);
      return point ? `${point.ms < 10 ? point.ms.toFixed(3) : point.ms.toFixed(0)} ms` : '–';
    }),
    slope.toFixed(2),
  ]),
)}

## Further harnesses

\`npm run bench -- --all\` runs them one after the other.

${table(
  ['what', 'command', 'report'],
  others.map(([what, command, page]) => [
    what,
    `\`${command}\``,
    page && existsSync(here(`docs/bench/${page}`)) ? `[${page.replace('../', '')}](${page})` : 'printed',
  ]),
)}
`,
);
if (values.all) {
  for (const [what, , , script] of others) {
    console.log(`\n## ${what}\n`);
    const { status } = spawnSync(process.execPath, ['--expose-gc', here(script)], { stdio: 'inherit', cwd: here('.') });
    if (status !== 0) process.exitCode = 1;
  }
}
