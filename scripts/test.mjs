// Everything that `npm test` promises, one step after the other, with the real
// runners' own output and one closing line that sums them. `npm test -- unit`
// runs the steps whose names contain the word.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test/tmp');
const bin = (path) => [process.execPath, join(root, 'node_modules', path)];
const packages = ['core', 'elements', 'server', 'cli'];

/** Counts of a vitest run from its JSON report. */
function vitestCounts(file) {
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    testResults,
  } = JSON.parse(readFileSync(file, 'utf8'));
  // A file that could not even be loaded has no tests to count, yet it failed.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return { passed, failed: failed + broken, skipped };
}

function browserCounts(file) {
  const { passed, failed, skipped = 0 } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed, skipped };
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

const steps = [
  { name: 'build', command: [process.execPath, join(root, 'scripts/build.mjs')] },
  { name: 'types of tests', command: [...bin('typescript/bin/tsc'), '-p', 'tsconfig.test.json'] },
  { name: 'lint', command: [...bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'] },
  { name: 'format', command: [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'unused', command: [...bin('knip/bin/knip.js')] },
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
      'danvan-reports.js',
      'vscode.html.json',
      'vscode.css.json',
      'integrity.json',
      '--quiet',
    ],
  })),
  { name: 'sessions in the guides', command: [process.execPath, join(root, 'scripts/try-transcripts.mjs')] },
  { name: 'docs site', command: [process.execPath, join(root, 'scripts/docs.mjs')] },
  { name: 'PostgreSQL ready', command: [process.execPath, join(root, 'scripts/postgres.mjs'), '--ensure'] },
  vitest('unit'),
  { name: 'browsers ready', command: [process.execPath, join(root, 'scripts/browsers.mjs'), '--ensure'] },
  {
    name: 'browser',
    command: [...bin('@web/test-runner/dist/bin.js')],
    counts: () => browserCounts(join(results, 'browser-results.json')),
  },
  { name: 'pages in a browser', command: [process.execPath, join(root, 'scripts/try-pages.mjs')] },
  { name: 'pictures', command: [process.execPath, join(root, 'scripts/gallery.mjs'), '--check'] },
  vitest('flows', '--config', 'vitest.flows.config.ts'),
  { name: 'examples', command: [process.execPath, join(root, 'scripts/try-examples.mjs')] },
  { name: 'frameworks', command: [process.execPath, join(root, 'scripts/try-frameworks.mjs')] },
  { name: 'packed and installed', command: [process.execPath, join(root, 'scripts/try-packages.mjs')] },
  { name: 'in WordPress', command: [process.execPath, join(root, 'scripts/try-wordpress.mjs')] },
];

const wanted = process.argv[2];
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const rows = [];
for (const { name, command, counts } of steps) {
  if (wanted && !name.includes(wanted)) continue;
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command[0], command.slice(1), { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  // 77: the step says itself that it cannot be done on this machine.
  let count = {
    passed: status === 0 ? 1 : 0,
    failed: status === 0 || status === 77 ? 0 : 1,
    skipped: status === 77 ? 1 : 0,
  };
  if (counts) {
    try {
      count = counts();
      // The runner's word counts too: a crash after the last test is a failure.
      if (status !== 0 && count.failed === 0) count.failed = 1;
      if (count.passed === 0 && count.failed === 0) count.failed = 1;
    } catch {
      count = { passed: 0, failed: 1, skipped: 0 };
    }
  }
  for (const key of Object.keys(total)) total[key] += count[key];
  rows.push(
    `${count.failed > 0 ? 'FAILED' : 'ok    '}  ${name} (${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}, ${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  // Nothing after a broken build says anything.
  if (name === 'build' && count.failed > 0) break;
}
console.log(`\n${rows.join('\n')}\n`);
if (!existsSync(join(root, '..', 'shared')) && !process.env.DANVAN_SHARED) {
  console.log('Note: the annotated reports are not on this machine; the tests that score against them were skipped.');
}
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 || rows.length === 0 ? 1 : 0);
