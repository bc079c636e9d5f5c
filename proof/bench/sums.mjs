// Sums by group beside arquero: the page on standard output, its drawing beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import { table } from '../shared/machine.mjs';
import { asText, pairedRatio, spreadOf } from '../shared/spread.mjs';
import { drawSpread } from './draw-spread.mjs';
import { compareGrouping } from './grouping.mjs';

const [count, turns] = [300_000, Number(process.env['ROUNDS'] ?? 11)];
const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const peer = `arquero ${dependencies.arquero}`;
const times = compareGrouping(count, turns);
const ratio = pairedRatio(times.danvan, times.arquero);
console.log(
  `${count.toLocaleString('en')} figures, ${turns} turns, each side first in every other one; processor time, medians (least–most), a ratio that of each turn\n`,
);
console.log(
  table(
    ['danvan `groupParts`, ms', `${peer}, ms`, 'danvan ÷ arquero'],
    [[asText(spreadOf(times.danvan), 0), asText(spreadOf(times.arquero), 0), asText(ratio)]],
  ),
);
console.log('\n![Time of danvan beside that of arquero; the table above says the same](sums.svg)');
writeFileSync(
  new URL('../../docs/bench/sums.svg', import.meta.url),
  drawSpread({
    title: `Processor time to group ${count.toLocaleString('en')} figures by month, arquero = 1`,
    says: `To the left takes less: median and least–most of ${turns} turns, turn by turn.`,
    groups: [
      {
        rows: [
          { name: 'danvan groupParts', own: true, ...ratio },
          { name: peer, value: 1 },
        ],
      },
    ],
  }),
);
