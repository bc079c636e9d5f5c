// A test runner for Stryker that keeps one process for all mutants: the script
// of all tests is compiled once and run anew for each mutant, so that nothing
// of one is left for the next, in a small part of the time that a new worker takes.
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { basename, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { areas } from './areas.mjs';
import { bundleTests } from './bundle-tests.mjs';
import { isDrawn } from './is-drawn.mjs';
import { Suite } from './suite.mjs';

const notDrawn = 'not drawn for the sample';

class QuickRunner {
  static inject = [commonTokens.options];

  capabilities() {
    return { reloadEnvironment: true };
  }

  // Stryker starts each runner in the folder of the changed sources.
  async init() {
    const { tests, kept = [], warm = false } = areas[process.env.DANVAN_AREA];
    this.kept = kept;
    this.warm = warm;
    this.files = tests.flatMap((pattern) => globSync(pattern, { cwd: process.cwd() }).sort());
    this.script = new Script(await bundleTests(process.cwd(), this.files), { filename: 'tests.cjs' });
    this.namespace = globalThis.__stryker__ ??= {};
    this.suite = new Suite(this.namespace);
    globalThis.danvanWords = this.suite.words;
    // Code that counts its own coverage runs several times slower, on a machine
    // that may do other work: what has to end within a second here has twenty.
    const now = performance.now.bind(performance);
    performance.now = () => now() / 20;
  }

  async dryRun() {
    Object.assign(this.namespace, { activeMutant: undefined, mutantCoverage: { static: {}, perTest: {} } });
    return { ...(await this.run({ bail: false })), mutantCoverage: this.namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail, reloadEnvironment }) {
    const { DANVAN_SHARE: share = 1, DANVAN_DRAW: draw = 1 } = process.env;
    if (!isDrawn(sandboxFileName, inFile(activeMutant), { share: Number(share), draw: Number(draw) }))
      return { status: MutantRunStatus.Error, errorMessage: notDrawn };
    Object.assign(this.namespace, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const wanted = this.kept.includes(basename(sandboxFileName)) ? undefined : testFilter;
    const result = await this.run({ bail: !disableBail, wanted, anew: !this.warm || !wanted || reloadEnvironment });
    return toMutantRunResult(determineHitLimitReached(this.namespace.hitCount, hitLimit) ?? result);
  }

  /** Everything anew, with the change in it from the first line on, unless the same code may be run once more. */
  async run({ bail, wanted, anew = true }) {
    const ids = wanted && new Set(wanted);
    const tests = [];
    try {
      const module = this.load(anew);
      for (const file of this.files) {
        const own = ids && new Set([...ids].filter((id) => id.startsWith(`${file} > `)));
        if (own?.size === 0) continue;
        for (const { id, failure, ms } of await this.suite.runFile(file, module.exports[file], { wanted: own, bail }))
          tests.push({
            id,
            name: id.slice(file.length + 3),
            fileName: resolve(file),
            timeSpentMs: ms,
            ...(failure ? { status: TestStatus.Failed, failureMessage: failure } : { status: TestStatus.Success }),
          });
        if (bail && tests.at(-1)?.status === TestStatus.Failed) break;
      }
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
    return { status: DryRunStatus.Complete, tests };
  }

  /** The tests with all code. What was loaded for one run only may hold its change, and is not used again. */
  load(anew) {
    if (!anew && this.loaded) return this.loaded;
    const module = { exports: {} };
    this.script.runInThisContext()(require, module, module.exports);
    this.loaded = anew ? undefined : module;
    return module;
  }
}

// Stryker counts lines and columns of a change from 0 here, and from 1 in its report.
function inFile({ location: { start, end }, replacement }) {
  const next = ({ line, column }) => ({ line: line + 1, column: column + 1 });
  return { location: { start: next(start), end: next(end) }, replacement };
}

const require = createRequire(import.meta.url);

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickRunner)];
