// Amounts in our own annotated reports as three readers read them: the page on standard output, its drawing beside it.
import { writeFileSync } from 'node:fs';
import { table } from '../shared/machine.mjs';
import { drawSpread } from './draw-spread.mjs';
import { reportTexts, rightAndWrong } from './right-and-wrong.mjs';

const scores = rightAndWrong();
const all = ({ right, wrong, missed }) => right + wrong + missed;
console.log(`${reportTexts.length} reports, ${all(scores[0]).toLocaleString('en')} amounts\n`);
console.log(
  table(
    ['', 'right', 'read as another amount', 'not read', 'dates, symbols and numbers of sections taken for amounts'],
    scores.map(({ name, right, wrong, missed, mistaken }) => [name, right, wrong, missed, mistaken]),
  ),
);
console.log(
  '\n![Amounts read wrong or not at all, and what is taken for one; the table above says the same](amounts.svg)',
);
const rowsOf = (value) => scores.map((row) => ({ name: row.name, value: value(row), own: row.name === 'danvan' }));
writeFileSync(
  new URL('../../docs/bench/amounts.svg', import.meta.url),
  drawSpread({
    title: `Faults in ${reportTexts.length} reports with ${all(scores[0]).toLocaleString('en')} amounts`,
    says: 'Shorter is better. The texts are tests of ours.',
    bars: true,
    groups: [
      { name: 'read as another amount or not at all', rows: rowsOf(({ wrong, missed }) => wrong + missed) },
      { name: 'no amount, taken for one', rows: rowsOf(({ mistaken }) => mistaken) },
    ],
  }),
);
