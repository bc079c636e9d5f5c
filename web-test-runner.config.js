import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { findBrowsers } from './scripts/browsers.mjs';
import { bundledTests, sourcesInstead } from './test/browser/bundled-tests.mjs';
import { launchers } from './test/browser/launchers.mjs';
import { mediaPlugin, viewportPlugin } from './test/browser/media-plugin.mjs';
import { pagesOfRun } from './test/browser/pages-of-run.mjs';
import { picturePlugin } from './test/browser/picture-plugin.mjs';
import { policyPages } from './test/browser/policy-pages.mjs';
import { resultsReporter } from './test/browser/results-reporter.mjs';
import { spokenPlugin } from './test/browser/spoken-plugin.mjs';
import { testPages } from './test/browser/test-pages.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const found = await findBrowsers();
const engines = [...found.keys()].filter((engine) => found.get(engine) !== undefined);
const missing = [...found.keys()].filter((engine) => found.get(engine) === undefined);
if (engines.length === 0) throw new Error('No browser found. Run: node scripts/browsers.mjs --ensure');

// A worker is asked for by the name that its file has once it is built.
function builtNames(context, next) {
  if (/^\/packages\/[a-z]+\/src\/.*\.js$/.test(context.path)) context.path = context.path.replace(/js$/, 'ts');
  return next();
}

const tsconfig = path('packages/elements/tsconfig.json');
const conditions = ['danvan-source', 'browser', 'development'];
const source = 'packages/elements/src';
// Tests, what pages in frames load as sources, and the worker that is started by its address. One test looks at
// which files are loaded.
const isEntry = (name) =>
  /\.test\.ts$|\/define\.ts$|\/audit-worker\.ts$/.test(name) && !name.endsWith('/lazy-part.test.ts');
// Who watches or counts lines needs each source as it stands.
const asSources = ['--watch', '--coverage', '--manual'].some((option) => process.argv.includes(option));
const files = testPages(path('.'));
const entries = readdirSync(path(source), { recursive: true, encoding: 'utf8' })
  .map((name) => `${source}/${name.replaceAll('\\', '/')}`)
  .filter(isEntry)
  .concat(files.filter((name) => !name.startsWith(source)));
const pages = pagesOfRun(path('.'));
const bundles = asSources ? sourcesInstead : await bundledTests({ root: path('.'), entries, tsconfig, conditions });

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files,
  rootDir: path('.'),
  nodeResolve: { exportConditions: conditions },
  browsers: engines.map((engine) => launchers[engine](found.get(engine), pages)),
  // More than one page of a browser at a time takes the focus from each other; engines do not.
  concurrency: 1,
  concurrentBrowsers: 3,
  // Bounds for what hangs, far above what anything takes on a slow machine that has other work: no test is about speed.
  // WebKit may be started three times for a page.
  browserStartTimeout: 300_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 120_000 } },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig, target: 'es2022' }),
    spokenPlugin(),
    picturePlugin(),
    mediaPlugin(),
    viewportPlugin(),
  ],
  middleware: [bundles, policyPages, builtNames],
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  reporters: [
    pages.reporter,
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    resultsReporter({ file: path('test/tmp/browser-results.json'), root: path('.'), engines, missing }),
  ],
};
