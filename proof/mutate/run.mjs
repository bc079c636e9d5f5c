// Changes the code in small ways and asks the tests to notice: one area after
// the other, or those named. `npm run mutate -- numbers`
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { areas } from './areas.mjs';
import { reportMutation } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const results = 'proof/mutate/results';
mkdirSync(results, { recursive: true });
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
for (const name of wanted.length > 0 ? wanted : Object.keys(areas)) {
  const area = areas[name];
  if (!area) throw new Error(`No area ${name}. There are: ${Object.keys(areas).join(', ')}`);
  process.env.DANVAN_AREA = name;
  // The tests that score against annotated reports elsewhere stay out: nobody else has them.
  process.env.DANVAN_SHARED = '/nowhere';
  const started = Date.now();
  const file = `test/tmp/mutation-${name}.json`;
  const stryker = new Stryker({
    mutate: area.mutate,
    testRunner: 'vitest',
    vitest: { configFile: 'proof/mutate/vitest.config.ts', related: false },
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    coverageAnalysis: 'perTest',
    reporters: ['json', 'clear-text'],
    jsonReporter: { fileName: file },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
    ignorePatterns: ['/examples', '/docs', '/packages/*/dist', '/site', '/data', '/coverage', '/bench', '/test/tmp'],
    tempDirName: 'test/tmp/mutants',
    incremental: true,
    incrementalFile: `test/tmp/mutation-${name}-seen.json`,
    concurrency: Math.max(1, cpus().length - 1),
    timeoutMS: 15_000,
    timeoutFactor: 4,
    disableTypeChecks: true,
    allowConsoleColors: false,
  });
  await stryker.runMutationTest();
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  const summary = summarize(files);
  const before = existsSync(`${results}/${name}.json`)
    ? JSON.parse(readFileSync(`${results}/${name}.json`, 'utf8'))
    : {};
  writeFileSync(
    `${results}/${name}.json`,
    `${JSON.stringify({ ...summary, date: new Date().toISOString().slice(0, 10), seconds: Math.round((Date.now() - started) / 1000), explained: before.explained ?? {} }, null, 2)}\n`,
  );
}
reportMutation();

/** Counts by file and what was not noticed, without the text of the sources. */
function summarize(files) {
  const rows = {};
  const alive = [];
  for (const [path, { mutants, source }] of Object.entries(files)) {
    const lines = source.split('\n');
    const row = (rows[path] = { killed: 0, timeout: 0, survived: 0, uncovered: 0, invalid: 0 });
    for (const { status, mutatorName, location, replacement } of mutants) {
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
        mutator: mutatorName,
        was: was.slice(0, 120),
        became: (replacement ?? '').slice(0, 120),
        seen: status === 'Survived',
      });
    }
  }
  return { rows, alive };
}
