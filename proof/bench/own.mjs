// What is measured here itself: amounts right and wrong, sums by group, and how cost grows.
import { machine, revision, table, today } from '../shared/machine.mjs';
import { compareGrouping } from './grouping.mjs';
import { works } from './growth.mjs';
import { reportCount, rightAndWrong } from './right-and-wrong.mjs';

const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];
const spread = (times) =>
  `${quantile(times, 0.5).toFixed(0)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`;
const exponents = [3, 4, 5, 6, 7];
const turns = 11;
/** Milliseconds that a turn lasts at least: a shorter one measures the clock. */
const shortest = 200;

/** Milliseconds of one run: the best of three turns, of one where a turn is long by itself. */
function timeOf(run) {
  let best = Infinity;
  for (let turn = 0; turn < 3; turn += 1) {
    const begun = performance.now();
    let count = 0;
    do {
      run();
      count += 1;
    } while (performance.now() - begun < shortest);
    best = Math.min(best, (performance.now() - begun) / count);
    if (best > 10_000) break;
  }
  return best;
}

/** @param most exponent of the greatest size */
export function measureGrowth(most) {
  return works.map(({ name, unit, prepare, run }) => {
    const points = exponents
      .filter((exponent) => exponent <= most)
      .map((exponent) => {
        const size = 10 ** exponent;
        const given = prepare?.(size);
        const ms = timeOf(() => run(size, given));
        // Standard output is the page.
        console.error(`${name}, 10^${exponent}: ${ms.toFixed(3)} ms`);
        return { size, ms };
      });
    const [first, last] = [points[0], points.at(-1)];
    return { name, unit, points, slope: Math.log10(last.ms / first.ms) / Math.log10(last.size / first.size) };
  });
}

/** The page of the index, without the list of the other parts. */
export function ownPage(lines, most) {
  const scores = rightAndWrong();
  const times = compareGrouping(300_000, turns);
  const ratios = times.danvan.map((ms, turn) => ms / times.arquero[turn]);
  return `Written by \`npm run bench\`; ${today()}, commit ${revision()}; ${machine()}. Where the load is above 1 the machine did
other work besides: then read the proportions. Both sides of a comparison run turn about in one process; each table says
whether its times are medians with their least and most, or with their quartiles.

## Amounts in reports, right and wrong

${reportCount} reports of our own, annotated by hand (\`test/reports/texts\`). The same texts are tests of ours: they show what
goes wrong elsewhere, not how well ours does on texts that it has never seen. The regular expression is the usual one for
Vietnamese separators; recognizers-text knows no Vietnamese, so it runs with Spanish, which separates digits alike.

${table(
  ['', 'right', 'read as another amount', 'not read', 'dates, symbols and numbers of sections taken for amounts'],
  scores.map(({ name, right, wrong, missed, mistaken }) => [name, right, wrong, missed, mistaken]),
)}

## Sums by group, beside arquero

300,000 figures of two measures grouped by month, ${turns} turns, medians (least–most). Both give the same sums. danvan adds
exact decimals and keeps bounds and sources; arquero builds columns first, which is part of its time.

${table(
  ['danvan `groupParts`', 'arquero', 'danvan ÷ arquero'],
  [
    [
      spread(times.danvan),
      spread(times.arquero),
      `${quantile(ratios, 0.5).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
    ],
  ],
)}

## How cost grows

![Cost against size on logarithmic scales](growth.svg)

Best of three turns of at least ${shortest} ms at each size, up to 10^${most} (\`--most 5\` for a quick look). The slope is that
from the least to the greatest size: 1 is linear, 2 the square, 0 does not grow. Answers are summed up from counts, so that
their number costs nothing; what it costs to count them is in [the national year](../proof/scale.md).

${table(
  ['work', 'unit', ...exponents.map((exponent) => `10^${exponent}`), 'slope'],
  lines.map(({ name, unit, points, slope }) => [
    name,
    unit,
    ...exponents.map((exponent) => {
      const point = points.find(({ size }) => size === 10 ** exponent);
      return point ? `${point.ms < 10 ? point.ms.toFixed(3) : point.ms.toFixed(0)} ms` : '–';
    }),
    slope.toFixed(2),
  ]),
)}
`;
}
