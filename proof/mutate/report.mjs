import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { machine, table } from '../shared/machine.mjs';
import { areas } from './areas.mjs';

const sum = (rows, key) => Object.values(rows).reduce((total, row) => total + row[key], 0);
const share = (part, whole) => (whole === 0 ? '–' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`);

/** One line of counts; what was killed by a timeout counts as noticed, what no test runs through as not noticed. */
function line(name, row) {
  const noticed = row.killed + row.timeout;
  const all = noticed + row.survived + row.uncovered;
  return [name, all, row.killed, row.timeout, row.survived, row.uncovered, share(noticed, all)];
}

/** Writes docs/proof/mutation.md from the results that are there. */
export function reportMutation() {
  const head = ['', 'changes', 'noticed', 'by endless running', 'not noticed', 'never run through', 'noticed in all'];
  const parts = Object.entries(areas).map(([name, { title, tests }]) => {
    const file = `proof/mutate/results/${name}.json`;
    if (!existsSync(file)) return `## ${title}\n\nNot run yet: \`npm run mutate -- ${name}\`.\n`;
    const { rows, alive, explained, date, seconds, note } = JSON.parse(readFileSync(file, 'utf8'));
    const total = Object.fromEntries(
      ['killed', 'timeout', 'survived', 'uncovered'].map((key) => [key, sum(rows, key)]),
    );
    const files = Object.entries(rows).map(([path, row]) => line(path.replace(/^packages\/\w+\/src\//, ''), row));
    const cell = (text) => `\`${text.replaceAll('|', '\\|').replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``;
    const survivors = alive.map(({ path, line: at, was, became, seen }) => [
      `${path.split('/').at(-1)}:${at}`,
      was === '' ? '' : cell(was),
      became === '' ? '(nothing)' : cell(became),
      explained[`${path}:${was}=>${became}`] ?? (seen ? '' : 'no test runs through it'),
    ]);
    return `## ${title}

${date}, ${Math.round(seconds / 60)} minutes${note ? `. ${note}` : ''}. Tests: ${tests.map((one) => `\`${one}\``).join(', ')}.

${table(head, [...files, line('**all**', total)])}

<details><summary>What was not noticed (${alive.length})</summary>

${table(['where', 'was', 'became', ''], survivors)}

</details>
`;
  });
  writeFileSync(
    'docs/proof/mutation.md',
    `# Mutation testing

Written by \`npm run mutate\` (Stryker ${JSON.parse(readFileSync('proof/package.json', 'utf8')).dependencies['@stryker-mutator/core']} with vitest). The code is changed in one small way at a time, and the tests of its area have to
notice. A change that no test runs through counts as not noticed; types, messages, lists of exports and error classes are
left out. Tests that draw random cases draw a hundred under a fixed seed, not the ten thousand of \`npm test\`, and annotated
reports from elsewhere are not used: the figures are lower bounds of what the whole suite notices. The outbox runs with
stand-ins for the browser's storage; \`npm test\` runs the same tests in three real browsers.

${parts.join('\n')}
${machine()}
`,
  );
}
