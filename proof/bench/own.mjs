// How cost grows, for the first page of docs/bench.
import { machine, revision, table, today } from '../shared/machine.mjs';
import { median, processorMs } from '../shared/spread.mjs';
import { reportLength, works } from './growth.mjs';

const exponents = [1, 2, 3, 4, 5, 6, 7];
/** Milliseconds that a turn lasts at least: a shorter one measures the clock. */
const shortest = 200;
/** Milliseconds from which one turn is enough. */
const longest = 4000;

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

/** @param most exponent of the greatest size */
export async function measureGrowth(most) {
  const lines = [];
  for (const work of works) {
    const { name, unit, from = 3, most: end = 7 } = work;
    const points = [];
    for (const exponent of exponents.filter((one) => one >= from && one <= Math.min(end, most))) {
      const size = 10 ** exponent;
      const ms = median(await turnsOf(work, size));
      // Standard output is the page.
      console.error(`${name}, 10^${exponent}: ${ms.toFixed(3)} ms`);
      points.push({ size, ms });
    }
    const slope = (one, other) => Math.log10(other.ms / one.ms) / Math.log10(other.size / one.size);
    lines.push({
      name,
      unit,
      points,
      slope: slope(points[0], points.at(-1)),
      last: slope(points.at(-2), points.at(-1)),
    });
  }
  return lines;
}

/** The page of the index, without the list of the other parts. */
export function ownPage(lines, most) {
  return `Written by \`npm run bench\`; ${today()}, commit ${revision()}; ${machine()}. Where the load is above 1 the machine did
other work besides: then read the proportions. Both sides of a comparison run turn about in one process; each table says
whether its times are medians with their least and most, or with their quartiles.

## How cost grows

![Cost against size on logarithmic scales](growth.svg)

Processor time, so that other programs do not count: of the process with its collection of garbage, of the page's main thread
where cards are drawn in headless Chromium (the script's arrival included). Answers that are stored wait for the disk: theirs is
the time that passes. Medians of three turns of at least ${shortest} ms at each size, of one where it takes ${longest / 1000} s by itself; up to
10^${most} (\`--most 5\` for a quick look). A slope of 1 is linear, 2 the square, 0 does not grow: from the least to the greatest size,
and over the last tenfold, where a cost that begins to grow faster shows first.

${growthTable(lines.filter(({ points }) => points[0].size >= 1000))}

${growthTable(lines.filter(({ points }) => points[0].size < 1000))}

Not run here: more answers stored than 10^5 (how the rate goes up to 10^7 is in [the national year](../proof/scale.md)), more
quantities than 10^6, more answers than 10^6 held as objects to be summed up one by one, more cards on a page than 10^4. The report is that of our own annotated texts; beyond
their ${reportLength.toLocaleString('en')} characters they come again, so that its slope says less than the others. Answers summed up from counts
cost the same however many they are; what it costs to count them is the row of those that are stored.
`;
}

function growthTable(lines) {
  const sizes = exponents.map((exponent) => 10 ** exponent);
  const shown = sizes.filter((size) => lines.some(({ points }) => points.some((point) => point.size === size)));
  return table(
    ['work, ms', ...shown.map((size) => `10^${Math.log10(size)}`), 'slope', 'last slope'],
    lines.map(({ name, points, slope, last }) => [
      name,
      ...shown.map((size) => {
        const point = points.find((one) => one.size === size);
        return point ? written(point.ms) : '–';
      }),
      twoDigits(slope),
      twoDigits(last),
    ]),
  );
}

// No minus before a nought.
const twoDigits = (slope) => (Math.round(slope * 100) / 100 + 0).toFixed(2);
const written = (ms) => (ms < 1 ? ms.toFixed(3) : ms < 100 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en'));
