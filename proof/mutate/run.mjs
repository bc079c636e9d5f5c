// Changes the code in small ways and asks the tests to notice: one area after
// the other, or those named: `npm run mutate -- numbers --workers 2`. With
// `--only sum.ts` the others keep what an earlier run found of them; with
// `--share 0.1` a tenth of the changes is drawn and tried, the same each time,
// and with `--draw 2` another tenth.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { globSync } from 'tinyglobby';
import { machine, revision, today } from '../shared/machine.mjs';
import { areas } from './areas.mjs';
import { isDrawn } from './is-drawn.mjs';
import { reportMutation } from './report.mjs';
import { whatStays } from './what-stays.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: 'string', default: String(Math.max(1, cpus().length - 1)) },
    only: { type: 'string' },
    share: { type: 'string', default: '1' },
    draw: { type: 'string', default: '1' },
  },
});
const share = Number(values.share);
const draw = Number(values.draw);
process.env.DANVAN_SHARE = String(share);
process.env.DANVAN_DRAW = String(draw);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
process.chdir(here('../..'));
const results = 'proof/mutate/results';
mkdirSync(results, { recursive: true });
for (const name of positionals.length > 0 ? positionals : Object.keys(areas)) {
  const area = areas[name];
  if (!area) throw new Error(`No area ${name}. There are: ${Object.keys(areas).join(', ')}`);
  process.env.DANVAN_AREA = name;
  // The tests that score against annotated reports elsewhere stay out: nobody else has them.
  process.env.DANVAN_SHARED = '/nowhere';
  const started = Date.now();
  // What is changed is copied now; others may commit meanwhile.
  const commit = revision();
  const file = `test/tmp/mutation-${name}.json`;
  const stryker = new Stryker({
    mutate: only(area.mutate),
    ...(area.browser
      ? { testRunner: 'vitest', vitest: { configFile: 'proof/mutate/vitest.config.ts', related: false } }
      : { testRunner: 'quick' }),
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner')), here('quick-runner.mjs')],
    coverageAnalysis: 'perTest',
    reporters: ['json', 'clear-text', 'progress-append-only'],
    jsonReporter: { fileName: file },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
    ignorePatterns: ['/examples', '/docs', '/packages/*/dist', '/site', '/data', '/coverage', '/bench', '/test/tmp'],
    tempDirName: 'test/tmp/mutants',
    incremental: true,
    incrementalFile: `test/tmp/mutation-${name}-seen${share < 1 ? `-${share}-${draw}` : ''}.json`,
    concurrency: Number(values.workers),
    // On a machine that does other work the first run takes many minutes.
    dryRunTimeoutMinutes: 30,
    timeoutMS: 60_000,
    timeoutFactor: 4,
    disableTypeChecks: true,
    allowConsoleColors: false,
  });
  await stryker.runMutationTest();
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  const seconds = Math.round((Date.now() - started) / 1000);
  const kept = `${results}/${name}.json`;
  const before = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : undefined;
  const run = { date: today(), revision: commit, machine: machine(), seconds, share, draw, only: values.only };
  writeFileSync(kept, `${JSON.stringify({ ...run, ...whatStays(before, run), ...summarize(files) }, null, 2)}\n`);
}
await reportMutation();

/** Files whose path ends like this. */
function only(patterns) {
  if (!values.only) return patterns;
  return globSync(patterns.filter((one) => !one.startsWith('!'))).filter((path) => path.endsWith(`/${values.only}`));
}

/** Counts by file and what was not noticed, without the text of the sources. */
function summarize(files) {
  const rows = {};
  const alive = [];
  for (const [path, { mutants, source }] of Object.entries(files)) {
    const lines = source.split('\n');
    const row = (rows[path] = { killed: 0, timeout: 0, survived: 0, uncovered: 0, invalid: 0 });
    for (const { status, location, replacement } of mutants) {
      if (!isDrawn(path, { location, replacement }, { share, draw })) continue;
      if (status === 'Killed') row.killed += 1;
      else if (status === 'Timeout') row.timeout += 1;
      else if (status === 'Survived') row.survived += 1;
      else if (status === 'NoCoverage') row.uncovered += 1;
      else row.invalid += 1;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const line = lines[location.start.line - 1] ?? '';
      const was =
        location.start.line === location.end.line
          ? line.slice(location.start.column - 1, location.end.column - 1)
          : `${line.slice(location.start.column - 1)} …`;
      alive.push({
        path,
        line: location.start.line,
        was: was.slice(0, 120),
        became: (replacement ?? '').slice(0, 120),
        seen: status === 'Survived',
      });
    }
  }
  return { rows, alive };
}
