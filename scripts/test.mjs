// Everything that `npm test` promises, one step after the other, with the real
// runners' own output and one closing line that sums them. `npm test -- unit`
// runs the steps whose names contain the word.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failureLines, failuresOfOutput, failuresOfVitest } from './failures-of.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test/tmp');
// Compilers make much that is thrown away at once; with room for it they clear up less often.
const node = [process.execPath, '--max-semi-space-size=64'];
const bin = (path) => [...node, join(root, 'node_modules', path)];
const packages = ['core', 'elements', 'server', 'cli'];

/** Counts of a vitest run from its JSON report, and what failed. */
function vitestCounts(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, testResults } = report;
  // A file that could not even be loaded has no tests to count, yet it failed.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return { passed, failed: failed + broken, skipped, failures: failuresOfVitest(report, root) };
}

function browserCounts(file) {
  const { passed, failed, skipped = 0, failures } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed, skipped, failures };
}

const vitest = (name, ...args) => {
  const file = join(results, `${name}.json`);
  return {
    name,
    command: [
      ...bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    counts: () => vitestCounts(file),
  };
};

const script = (name, file, ...args) => ({ name, command: [...node, join(root, 'scripts', file), ...args] });

/**
 * What is done, stage after stage. The lanes of a stage run side by side: a lane
 * that computes beside one that waits, and in one lane what uses the same files.
 */
const stages = [
  [[script('build', 'build.mjs')]],
  [
    [
      ...packages.map((name) => ({
        name: `package ${name}: publint`,
        command: [...bin('publint/src/cli.js'), `packages/${name}`, '--strict'],
      })),
      ...['core', 'elements', 'server'].map((name) => ({
        name: `package ${name}: types resolve`,
        command: [
          ...bin('@arethetypeswrong/cli/dist/index.js'),
          '--pack',
          `packages/${name}`,
          '--profile',
          'esm-only',
          '--exclude-entrypoints',
          'custom-elements.json',
          'danvan.js',
          'danvan.iife.js',
          'danvan-audit.js',
          'danvan-periods.js',
          'danvan-picture.js',
          'danvan-sipas.js',
          'danvan-reports.js',
          'vscode.html.json',
          'vscode.css.json',
          'integrity.json',
          '--quiet',
        ],
      })),
      script('docs site', 'docs.mjs'),
    ],
    [
      script('PostgreSQL ready', 'postgres.mjs', '--ensure'),
      script('browsers ready', 'browsers.mjs', '--ensure'),
      { name: 'types of tests', command: [...bin('typescript/bin/tsc'), '-p', 'tsconfig.test.json'] },
      { name: 'format', command: [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
      { name: 'unused', command: [...bin('knip/bin/knip.js')] },
      script('examples', 'try-examples.mjs'),
    ],
  ],
  // Half of the time of the unit tests goes into waiting for processes and disks.
  [[vitest('unit')], [{ name: 'lint', command: [...bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'] }]],
  // Three engines leave half a core idle, and browsers wait for each other: no lane alone keeps two cores busy.
  [
    [
      {
        name: 'browser',
        command: [...bin('@web/test-runner/dist/bin.js')],
        counts: () => browserCounts(join(results, 'browser-results.json')),
      },
    ],
    [
      script('frameworks', 'try-frameworks.mjs'),
      script('pictures', 'gallery.mjs', '--check'),
      script('pages in a browser', 'try-pages.mjs'),
    ],
    [
      vitest('flows', '--config', 'vitest.flows.config.ts'),
      script('packed and installed', 'try-packages.mjs'),
      // Waits most of the time, for packages and a database.
      script('in WordPress', 'try-wordpress.mjs'),
    ],
  ],
];

/** Runs one step; what it prints comes at once, or in one piece at its end where another step runs beside it. */
function run({ name, command, counts }, alone) {
  const started = Date.now();
  const [file, ...args] = command;
  // A person who watches one step sees its colours and its progress.
  const inherit = alone && process.stdout.isTTY;
  const child = spawn(file, args, {
    cwd: root,
    stdio: ['ignore', ...(inherit ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
  });
  if (alone) console.log(`\n── ${name}`);
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece) => {
      printed.push(piece);
      if (alone) process.stdout.write(piece);
    });
  }
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      const output = Buffer.concat(printed);
      if (!alone) process.stdout.write(Buffer.concat([Buffer.from(`\n── ${name}\n`), output]));
      const found = outcome(status, counts);
      const failures = found.failures?.length > 0 ? found.failures : failuresOfOutput(output.toString());
      // Without results nothing else says why: a runner that was killed, or that gave up before it began.
      if (found.failed > 0 && found.passed === 0) failures.push(`ended by ${signal ?? `status ${status}`}`);
      resolve({ name, seconds: (Date.now() - started) / 1000, ...found, failures });
    });
  });
}

/** Counts of a step: its runner's own, or one for the step itself. */
function outcome(status, counts) {
  // 77: the step says itself that it cannot be done on this machine.
  if (!counts) {
    return {
      passed: status === 0 ? 1 : 0,
      failed: status === 0 || status === 77 ? 0 : 1,
      skipped: status === 77 ? 1 : 0,
    };
  }
  try {
    const count = counts();
    // The runner's word counts too: a crash after the last test is a failure.
    if (status !== 0 && count.failed === 0) count.failed = 1;
    if (count.passed === 0 && count.failed === 0) count.failed = 1;
    return count;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const wanted = process.argv[2];
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const rows = [];
for (const stage of stages) {
  const lanes = stage
    .map((lane) => lane.filter(({ name }) => !wanted || name.includes(wanted)))
    .filter((lane) => lane.length > 0);
  const inLane = async (lane) => {
    for (const step of lane) rows.push(await run(step, lanes.length === 1));
  };
  await Promise.all(lanes.map(inLane));
  // Nothing after a broken build says anything.
  if (rows.some(({ name, failed }) => name === 'build' && failed > 0)) break;
}
const total = { passed: 0, failed: 0, skipped: 0 };
const told = (count) =>
  `${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`;
console.log();
for (const row of rows) {
  for (const key of Object.keys(total)) total[key] += row[key];
  console.log(`${row.failed > 0 ? 'FAILED' : 'ok    '}  ${row.name} (${told(row)}, ${row.seconds.toFixed(1)} s)`);
}
const failed = rows.filter((row) => row.failed > 0);
if (failed.length > 0) console.log(`\n${failureLines(failed).join('\n')}`);
console.log();
if (!existsSync(join(root, '..', 'shared')) && !process.env.DANVAN_SHARED) {
  console.log('Note: the annotated reports are not on this machine; the tests that score against them were skipped.');
}
console.log(told(total));
process.exit(total.failed > 0 || rows.length === 0 ? 1 : 0);
