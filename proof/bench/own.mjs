// How cost grows, for the first page of docs/bench.
import { machine, revision, table, today } from '../shared/machine.mjs';
import { median, processorMs } from '../shared/spread.mjs';
import { reportLength, works } from './growth.mjs';

const exponents = [1, 2, 3, 4, 5, 6, 7];
/** Milliseconds that a turn lasts at least: a shorter one measures the clock. */
const shortest = 200;
/** Milliseconds from which one turn is enough. */
const longest = 4000;
/** Milliseconds beyond which a size is left out, as the sizes before it foretell. */
const bearable = 75_000;

/** Milliseconds of each turn at one size. */
async function turnsOf({ prepare, run, measure, clean }, size) {
  const times = [];
  do {
    const given = await prepare?.(size);
    times.push(measure ? await measure(size, given) : repeated(() => run(size, given)));
    await clean?.(given);
  } while (times.length < 3 && times[0] < longest);
  return times;
}

function repeated(run) {
  const begun = processorMs();
  let count = 0;
  for (;;) {
    run();
    count += 1;
    const passed = processorMs() - begun;
    if (passed >= shortest) return passed / count;
  }
}

const slope = (one, other) => Math.log10(other.ms / one.ms) / Math.log10(other.size / one.size);
const slopes = (points) => points.slice(1).map((point, at) => slope(points[at], point));

/** Milliseconds of ten times as many: ten times those of the last size, or more where that began to grow faster. */
function foretold(points) {
  const last = points.at(-1);
  return last ? last.ms * 10 ** Math.max(1, ...slopes(points).slice(-1)) : 0;
}

/** @param most exponent of the greatest size */
export async function measureGrowth(most) {
  const lines = [];
  for (const work of works) {
    const { name, unit, from = 3, most: end = 7, why } = work;
    const points = [];
    let left;
    for (const exponent of exponents.filter((one) => one >= from && one <= most)) {
      const size = 10 ** exponent;
      const expected = foretold(points);
      if (exponent > end) left = why;
      else if (expected > bearable) left = `would take about ${Math.ceil(expected / 60_000)} min`;
      if (left) {
        left = `10^${exponent}: ${left}`;
        break;
      }
      const ms = median(await turnsOf(work, size));
      // Standard output is the page.
      console.error(`${name}, 10^${exponent}: ${ms.toFixed(3)} ms`);
      points.push({ size, ms });
    }
    const tenfold = slopes(points);
    lines.push({
      name,
      unit,
      points,
      slope: slope(points[0], points.at(-1)),
      greatest: Math.max(...tenfold),
      last: tenfold.at(-1),
      left,
    });
  }
  return lines;
}

/** The page of the index, without the list of the other parts. */
export function ownPage(lines, most) {
  return `Written by \`npm run bench\`; ${today()}, commit ${revision()}; ${machine()}. Where the load is above 1 the machine did
other work besides: then read the proportions. Both sides of a comparison take turns in one run; each table says
whether its times are medians with their least and most, or with their quartiles.

## How cost grows

![Cost against size on logarithmic scales](growth.svg)

Processor time, so that other programs do not count: of the process with its collection of garbage, of the page's main thread
where cards are drawn in headless Chromium (the script's arrival included). Answers that are stored wait for the disk: theirs is
the time that passes. Medians of three turns of at least ${shortest} ms at each size, of one where it takes ${longest / 1000} s by itself; up to
10^${most} (\`--most 5\` for a quick look) or until the next size would take more than ${bearable / 1000} s. A slope of 1 is linear, 2 the square, 0 does
not grow: from the least to the greatest size, over the tenfold where it is greatest, and over the last one, where a cost that
begins to grow faster shows first.

${growthTable(lines.filter(({ points }) => points[0].size >= 1000))}

${growthTable(lines.filter(({ points }) => points[0].size < 1000))}

${notRun(lines)}Figures are grouped by commune and month: from 10^4 to 10^5 rows the groups grow from 8,861 to 36,592 of 39,852, and more groups
cost more for each row, which is the greatest tenfold of that row. Each card has
a target, a trend of six years and its evidence; what cards without trend and evidence cost is in [elements.md](elements.md).
The report is that of our own annotated texts; beyond their ${reportLength.toLocaleString('en')} characters they come again, so that its slope
says less than the others. How the rate of stored answers goes up to 10^7 is in [the national year](../proof/scale.md). Answers summed up from counts
cost the same however many they are; what it costs to count them is the row of those that are stored.
`;
}

/** What was left out, and why. */
function notRun(lines) {
  const rows = lines.filter(({ left }) => left).map(({ name, left }) => [name, left]);
  return rows.length === 0 ? '' : `${table(['not run', 'why'], rows)}\n\n`;
}

function growthTable(lines) {
  const sizes = exponents.map((exponent) => 10 ** exponent);
  const shown = sizes.filter((size) => lines.some(({ points }) => points.some((point) => point.size === size)));
  return table(
    ['work, ms', ...shown.map((size) => `10^${Math.log10(size)}`), 'slope', 'greatest', 'last'],
    lines.map(({ name, points, slope: whole, greatest, last }) => [
      name,
      ...shown.map((size) => {
        const point = points.find((one) => one.size === size);
        return point ? written(point.ms) : '–';
      }),
      twoDigits(whole),
      twoDigits(greatest),
      twoDigits(last),
    ]),
  );
}

// No minus before a nought.
const twoDigits = (slope) => (Math.round(slope * 100) / 100 + 0).toFixed(2);
const written = (ms) => (ms < 1 ? ms.toFixed(3) : ms < 100 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en'));
