import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { failuresOfSessions } from '../../scripts/failures-of.mjs';

/**
 * Counts tests per engine, writes them and what failed as JSON for other
 * scripts and ends the output with one line per engine; an engine that is not
 * on the machine is counted as skipped, never passed over in silence.
 */
export function resultsReporter({ file, root, engines, missing }) {
  return {
    stop({ sessions }) {
      const counts = Object.fromEntries(engines.map((engine) => [engine, { passed: 0, failed: 0, skipped: 0 }]));
      for (const session of sessions) {
        const count = counts[session.browser.name];
        const tests = session.testResults ? testsOf(session.testResults) : [];
        for (const { passed, skipped } of tests) count[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
        // A file that broke before or beside its tests failed too.
        if (!session.passed && tests.every(({ passed, skipped }) => passed || skipped)) count.failed += 1;
      }
      const ran = Object.values(counts);
      const most = Math.max(0, ...ran.map(({ passed, failed, skipped }) => passed + failed + skipped));
      const sum = (key) => ran.reduce((total, count) => total + count[key], 0);
      const totals = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') + missing.length * most };
      mkdirSync(dirname(file), { recursive: true });
      const failures = failuresOfSessions(sessions, root);
      writeFileSync(file, `${JSON.stringify({ ...totals, engines: counts, missing, failures }, null, 2)}\n`);
      const lines = Object.entries(counts).map(
        ([engine, { passed, failed, skipped }]) => `${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
      );
      lines.push(...missing.map((engine) => `${engine}: SKIPPED, not on this machine`));
      console.log(`\n${lines.join('\n')}\n${engines.length} of ${engines.length + missing.length} engines ran\n`);
    },
  };
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
