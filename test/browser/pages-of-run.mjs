import { relative } from 'node:path';

/**
 * What the test runner knows of its pages, for launchers, which it does not tell: whether the tests of a page have
 * begun, and which file they are from. It learns it as a reporter.
 *
 * @param {string} root
 */
export function pagesOfRun(root) {
  let sessions;
  return {
    reporter: {
      start(run) {
        sessions = run.sessions;
      },
    },
    hasBegun: (id) => !['SCHEDULED', 'INITIALIZING', undefined].includes(sessions?.get(id)?.status),
    fileOf: (id) => relative(root, sessions?.get(id)?.testFile ?? root),
  };
}
