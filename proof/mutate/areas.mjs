// What is mutated, and by which tests it has to be noticed. Types, messages and
// doors hold nothing that could be right or wrong.
const core = 'packages/core/src';
const silent = ['index', 'plain', '*.test', '*.messages', '*-error'].map((name) => `!**/${name}.ts`);

// `kept`: files that work something out once for all tests. Only the test that came first runs through them when coverage is
// counted, so a change there is shown to every test. `warm`: nothing that is changed leaves anything behind, so that the same
// code may run for one change after the other, except those in what is worked out when it is loaded.
/** @type {Record<string, { title: string, mutate: string[], tests: string[], kept?: string[], warm?: true, browser?: true }>} */
export const areas = {
  numbers: {
    title: 'Numbers: reading, formatting, spelling',
    mutate: [`${core}/numbers/*.ts`, ...silent, '!**/written-numbers.ts', '!**/not-one-number.ts'],
    tests: [`${core}/numbers/*.test.ts`],
    kept: ['number-words.ts', 'read-group.ts'],
  },
  checks: {
    title: 'Checks of stated relations in reports',
    mutate: [`${core}/reports/checks/*.ts`, `${core}/reports/find-checks.ts`, ...silent],
    tests: [`${core}/reports/checks/*.test.ts`, `${core}/reports/*{check,marks}*.test.ts`, 'test/reports/*.test.ts'],
    warm: true,
  },
  indicators: {
    title: 'Indicators: formulas, results, roll-ups, SQL, statistics',
    mutate: [`${core}/indicators/**/*.ts`, ...silent],
    tests: [`${core}/indicators/**/*.test.ts`, `${core}/catalog/*.test.ts`],
  },
  outbox: {
    title: 'Outbox of the forms',
    mutate: ['packages/elements/src/outbox/*.ts', ...silent],
    tests: ['packages/elements/src/outbox/*.test.ts'],
    browser: true,
  },
};
