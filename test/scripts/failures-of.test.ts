import { describe, expect, it } from 'vitest';
import { failureLines, failuresOfOutput, failuresOfSessions, failuresOfVitest } from '../../scripts/failures-of.mjs';

const root = '/somewhere';
const ok = { name: 'is round', passed: true, skipped: false };
const noSuites = { suites: [], tests: [] };

describe('what failed, at the end of a run', () => {
  it('of unit tests: file, title, first line of the error; also a file that could not be loaded', () => {
    const report = {
      testResults: [
        { name: `${root}/a.test.ts`, status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a one' }] },
        {
          name: `${root}/b.test.ts`,
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'b one' },
            {
              status: 'failed',
              fullName: 'b two',
              failureMessages: ['AssertionError: 1 is not 2\n    at b.test.ts:3'],
            },
          ],
        },
        {
          name: `${root}/c.test.ts`,
          status: 'failed',
          message: 'Cannot find ./c.js\nby c.test.ts',
          assertionResults: [],
        },
        {
          name: `${root}/d.test.ts`,
          status: 'failed',
          message: 'Hook timed out',
          assertionResults: [{ status: 'passed', fullName: 'd one' }],
        },
      ],
    };
    expect(failuresOfVitest(report, root)).toEqual([
      'b.test.ts: b two: AssertionError: 1 is not 2',
      'c.test.ts: Cannot find ./c.js',
      'd.test.ts: Hook timed out',
    ]);
  });

  it('of browser tests: the engine too, a title with its groups, and an engine that never came', () => {
    const bad = { name: 'is drawn', passed: false, skipped: false, error: { message: 'not drawn\n  at x' } };
    const left = { name: 'is printed', passed: false, skipped: true };
    const testResults = { name: '', tests: [ok], suites: [{ name: 'a card', tests: [bad, left], suites: [] }] };
    const session = (browser: string, file: string, rest: object): object => ({
      browser: { name: browser },
      testFile: `${root}/${file}`,
      ...rest,
    });
    const sessions = new Set([
      session('chromium', 'a.test.ts', { passed: true, testResults: { ...noSuites, name: '', tests: [ok] } }),
      session('firefox', 'a.test.ts', { passed: false, testResults, errors: [] }),
      session('webkit', 'a.test.ts', { passed: false, errors: [{ message: 'Browser tests did not start\nwithin' }] }),
      session('webkit', 'b.test.ts', { passed: false }),
    ]);
    expect(failuresOfSessions(sessions, root)).toEqual([
      'a.test.ts in firefox: a card > is drawn: not drawn',
      'a.test.ts in webkit: Browser tests did not start',
      'b.test.ts in webkit: did not pass',
    ]);
  });

  it('of a step without tests: its complaints, with the file that stands above them, never a stack', () => {
    const lint = '\n/x/a.ts\n  3:1  \u001b[31merror\u001b[0m  no such thing\n\n✖ 1 problem\n';
    expect(failuresOfOutput(lint)).toEqual(['/x/a.ts: 3:1 error no such thing', '✖ 1 problem']);
    const thrown =
      'ok  one\nfile:///x.mjs:3\n  throw new Error(what);\n        ^\n\nError: page: it moved\n    at failed (x.mjs:3)\n\nNode.js v22.1.0\n';
    expect(failuresOfOutput(thrown)).toEqual(['Error: page: it moved']);
    expect(failuresOfOutput('one\ntwo\nthree\nfour\n')).toEqual(['two', 'three', 'four']);
    expect(failuresOfOutput('')).toEqual([]);
  });

  it('takes twelve lines at most, each step at least one, each line of bounded length', () => {
    const many = Array.from({ length: 30 }, (_, index) => `test ${index}`);
    const one = failureLines([{ name: 'unit', failures: many }]);
    expect(one.length).toBe(12);
    expect(one[0]).toBe('unit: test 0');
    expect(one.at(-1)).toBe('unit: and 19 more');
    const steps = ['unit', 'browser', 'lint', 'pages', 'flows', 'docs', 'format'].map((name) => ({
      name,
      failures: many,
    }));
    const several = failureLines([...steps, { name: 'build', failures: [] }]);
    expect(several.length).toBe(12);
    expect(several[0]).toBe('unit: test 0 (and 29 more)');
    expect(several.slice(-3)).toEqual(['format: test 0', 'format: and 29 more', 'build: failed without a word']);
    const two = failureLines([
      { name: 'unit', failures: many },
      { name: 'lint', failures: ['a', 'b'] },
    ]);
    expect(two.slice(-3)).toEqual(['unit: and 21 more', 'lint: a', 'lint: b']);
    expect(failureLines(Array.from({ length: 20 }, () => ({ name: 'unit', failures: many }))).length).toBe(12);
    const [long = ''] = failureLines([{ name: 'unit', failures: ['x'.repeat(900)] }]);
    expect(long.length).toBeLessThan(230);
  });
});
