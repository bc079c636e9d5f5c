import { existsSync, readFileSync } from 'node:fs';
import { table } from '../shared/machine.mjs';
import { writePage } from '../shared/write-page.mjs';
import { areas } from './areas.mjs';
import { checks } from './explanations/checks.mjs';
import { indicators } from './explanations/indicators.mjs';
import { numbers } from './explanations/numbers.mjs';
import { outbox } from './explanations/outbox.mjs';
import { interval } from './interval.mjs';
import { percent, sizeOf, totalOf } from './what-stays.mjs';

const explanations = { numbers, checks, indicators, outbox };

const code = (text) => `\`${text.replaceAll('|', '\\|').replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``;
const change = ({ path, line, was, became }) =>
  `${path.split('/').at(-1)}:${line} ${was === '' ? '' : code(was)} → ${became === '' ? '(nothing)' : code(became)}`;

/** What a sample says of all changes, beside the 85 % that an area has to reach. */
function sampled(total) {
  const [low] = interval(total.killed, sizeOf(total));
  return Number(low) >= 85
    ? 'The lower end of the interval reaches 85 %.'
    : `**The lower end of the interval is under 85 %: this sample does not establish that 85 % of all changes are noticed.**`;
}

/** One line of counts; what no test runs through was not noticed. */
function row(name, { killed, timeout, survived, uncovered }) {
  const all = sizeOf({ killed, timeout, survived, uncovered });
  return [name, all, killed, timeout, survived, uncovered, percent(killed, all), percent(killed + timeout, all)];
}

/** What was not noticed, by the reason that is known for it in its area; the others have none. */
function grouped(name, alive) {
  const groups = explanations[name].map(({ why, changes }) => ({
    why,
    found: alive.filter(({ path, line, was, became }) =>
      changes.some(
        ([file, before, after]) =>
          (file.includes(':') ? `${path}:${line}` : path).endsWith(`/${file}`) &&
          was.replaceAll(/\s+/g, ' ') === before &&
          (after === undefined || became.replaceAll(/\s+/g, ' ') === after),
      ),
    ),
  }));
  const known = new Set(groups.flatMap(({ found }) => found));
  return {
    groups: groups.filter(({ found }) => found.length > 0),
    open: alive.filter((one) => !known.has(one)),
    known: known.size,
  };
}

function part(name, { title, tests }) {
  const file = `proof/mutate/results/${name}.json`;
  if (!existsSync(file)) return `## ${title}\n\nNot run yet: \`npm run mutate -- ${name}\`.\n`;
  const {
    rows,
    alive,
    date,
    revision,
    seconds,
    machine,
    share: drawn = 1,
    draw = 1,
    only,
    note,
    earlier = [],
  } = JSON.parse(readFileSync(file, 'utf8'));
  const total = totalOf(rows);
  const invalid = Object.values(rows).reduce((sum, one) => sum + one.invalid, 0);
  const { groups, open, known } = grouped(name, alive);
  const list = (changes) =>
    changes.map((one) => `- ${change(one)}${one.seen ? '' : ' (never run through)'}`).join('\n');
  return `## ${title}

\`npm run mutate -- ${name}${drawn < 1 ? ` --share ${drawn} --draw ${draw}` : ''}${only ? ` --only ${only}` : ''}\`: ${date}, commit ${revision}, ${Math.ceil(seconds / 60)} minutes for what was new in this run; ${machine}.
${drawn < 1 ? `**A sample**: ${Number((drawn * 100).toPrecision(6))} % of all changes, drawn by a hash of each (draw ${draw}); the others were not tried. ` : ''}Tests: ${tests.map((one) => `\`${one}\``).join(', ')}.${invalid > 0 ? ` Changes that do not even load are not counted: ${invalid}.` : ''}

${table(
  ['', 'changes', 'noticed', 'endless', 'not noticed', 'never run through', 'noticed', 'with the endless'],
  [
    ...Object.entries(rows)
      .filter(([, one]) => sizeOf(one) > 0)
      .map(([path, one]) => row(path.replace(/^packages\/\w+\/src\//, ''), one)),
    row('**all**', total),
    ...(drawn < 1
      ? [
          [
            '95 % interval (Wilson)',
            ...Array(5).fill('–'),
            `${interval(total.killed, sizeOf(total)).join('–')} %`,
            `${interval(total.killed + total.timeout, sizeOf(total)).join('–')} %`,
          ],
        ]
      : []),
  ],
)}

${drawn < 1 ? `${sampled(total)}\n\n` : ''}${known} of the ${alive.length} that were not noticed are explained, ${open.length} are not.${note ? ` ${note}` : ''}
${earlier.length > 0 ? `\n<details><summary>Earlier draws and states, each with what was noticed (${earlier.length})</summary>\n\n${earlier.map((one) => `- ${one}`).join('\n')}\n\n</details>\n` : ''}${groups.map(({ why, found }) => `\n<details><summary>${why} (${found.length})</summary>\n\n${list(found)}\n\n</details>\n`).join('')}
<details><summary>Not noticed, without an explanation (${open.length})</summary>

${list(open)}

</details>
`;
}

/** Writes docs/proof/mutation.md from the results that are there. */
export async function reportMutation() {
  const { dependencies } = JSON.parse(readFileSync('proof/package.json', 'utf8'));
  await writePage(
    'docs/proof/mutation.md',
    `# Mutation testing

Written by \`npm run mutate\` (Stryker ${dependencies['@stryker-mutator/core']}). The code is changed in one small way at a time, and the tests of its
area have to notice. “Endless” is a change that was cut off because it ran more than a hundred times as often as the code
does, or longer than any test: it was noticed in that the tests did not end, and is counted apart. A change that no test
runs through counts as not noticed. Types, messages, lists of exports and error classes are left out.
Where a sample was drawn, its draw has a number: tests that were written after what one draw had shown are told on another.
With a sample stands the interval for all changes of its area; it takes the sample for drawn at random, and each figure is
of the commit beside it.

What the figures leave out: tests that draw random cases draw thirty under a fixed seed, not the ten thousand of
\`npm test\`, and annotated reports from elsewhere are not used, so the whole suite notices at least this much. The core runs
in a runner of our own that keeps one process for all changes (\`proof/mutate/quick-runner.mjs\`); the outbox runs with vitest
and stand-ins for the browser's storage, while \`npm test\` runs the same tests in three real browsers.

${Object.entries(areas)
  .map(([name, area]) => part(name, area))
  .join('\n')}`,
  );
}
