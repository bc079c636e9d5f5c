// Contradictions in our own annotated reports, found and missed: npm run contradictions
import { writeFileSync } from 'node:fs';
import { drawSpread } from '../bench/draw-spread.mjs';
import { writeClaims } from '../claims/table.mjs';
import { machine, revision, table, today } from '../shared/machine.mjs';
import { writePage } from '../shared/write-page.mjs';
import { checkers } from './checkers.mjs';
import { annotated, countSlipped, countStated } from './count.mjs';

const names = Object.keys(checkers);
const stated = Object.fromEntries(names.map((name) => [name, countStated(checkers[name])]));
const { slips, rowOf } = countSlipped(checkers);
const [own] = names;
const { all, rules } = stated[own];
// Cut off, so that nothing is reached by rounding.
const share = (some, of) => Math.floor((some * 1000) / of) / 10;

writeFileSync(
  new URL('../../docs/proof/contradictions.svg', import.meta.url),
  drawSpread({
    title: 'Of 100 contradictions, how many are pointed out',
    says: 'Longer is better. The first group are tests of ours; the slips were put in for this page.',
    bars: true,
    format: (value) => `${value} %`,
    groups: [
      {
        name: `${all.broken} stated in our own reports`,
        rows: names.map((name) => {
          const { found, broken } = stated[name].all;
          return { name, value: share(found, broken), own: name === own };
        }),
      },
      ...slips.map((slip) => ({
        name: `${rowOf(slip, own).slips} slips: ${slip}`,
        rows: names.map((name) => {
          const { relation, elsewhere, slips: count } = rowOf(slip, name);
          return { name, value: share(relation + elsewhere, count), own: name === own };
        }),
      })),
    ],
  }),
);

await writePage(
  'docs/proof/contradictions.md',
  `# Contradictions found and missed

Written by \`npm run contradictions\`; ${today()}, commit ${revision()}; ${machine()}.

A contradiction (mâu thuẫn) is a stated relation that its own figures do not bear out: “96/118 vụ, đạt 85%”. The ${annotated.length} reports
are our own, annotated by hand (\`test/reports/texts\`); ${all.debatable} relations that a careful reader could judge either way are counted
for nobody. A rate that is cut off instead of rounded counts as a contradiction.

![How many contradictions each way of looking points out; the tables below say the same](contradictions.svg)

## As the reports are

**These texts are tests of ours**: each is read by every test run, and a relation that is no longer found fails it. So the first
row shows what is tested, not how a text fares that has never been seen.

${table(
  [
    '',
    'true relations',
    'confirmed',
    'false ones',
    'found',
    'missed',
    'alarms where nothing is false',
    'of them over a true relation',
  ],
  [
    ...names.map((name) => {
      const { held, confirmed, broken, found, alarms, alarmsOnHeld } = stated[name].all;
      return [name, held, confirmed, broken, found, broken - found, alarms, alarmsOnHeld];
    }),
    ['@microsoft/recognizers-text-number', all.held, '–', all.broken, '–', '–', '–', '–'],
  ],
)}

recognizers-text reads numbers and checks nothing; we know of no library that recomputes what a Vietnamese text states. The two
patterns are what one writes in an hour: a fraction and the percentage behind it, or any percentage beside the two amounts before
it in its sentence, either over the other.

## With one slip put in

Each stated figure of a true relation gets a slip, one at a time, and the whole report is read again. Taken are relations of exact
figures whose arithmetic, worked out apart from the library, holds before and in no way after. No test asks that these be found.
“Elsewhere”: the figure is questioned, but in another relation that it stands in. The last column counts alarms that name
neither the figure nor a relation that was false before.

${table(
  ['slip', '', 'slips', 'said of this relation', 'said elsewhere', 'not said', 'share said', 'other alarms'],
  slips.flatMap((slip) =>
    names.map((name) => {
      const { slips: count, relation, elsewhere, missed, alarms } = rowOf(slip, name);
      const said = `${share(relation + elsewhere, count).toFixed(1)} %`;
      return [slip, name, count, relation, elsewhere, missed, said, alarms];
    }),
  ),
)}

Not said are mostly relations whose words do not say for certain what is set beside what: there danvan confirms what fits and is
silent about what does not ([auditing a report](../audit.md)).

## By kind of relation, danvan

${table(
  ['', 'true', 'confirmed', 'false', 'found', 'slips', 'said', 'not said'],
  Object.entries(rules)
    .sort(([, a], [, b]) => b.held - a.held)
    .map(([rule, { held, confirmed, broken, found }]) => {
      const { slips: count, relation, elsewhere, missed } = rowOf(rule, own);
      return [rule, held, confirmed, broken, found, count, relation + elsewhere, missed];
    }),
)}

## On texts that were never seen

This repository has no measurement on texts that were kept from those who wrote the rules, so this page gives none: the slips
above are new, the sentences around them are not. Whoever has reports whose errors are known can count for themselves:
\`npx danvan audit --json bao-cao.docx\`.
`,
);
await writeClaims();
