import type { Lang } from '@danvan/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { readFigure, roundTo, shift, toNumber, writeScaled, type Scaled } from '../shared/decimal-text.js';
import { withUnit } from '../shared/figure-text.js';
import { niceTicks } from './nice-ticks.js';
import type { PlotPoint } from './plot-points.js';

const height = 248;
const [top, bottom] = [28, 212];
/** Where the name of the target stands, below everything, in a row of its own. */
const legend = 30;
/** Above a million and above a milliard. */
const largeUnits: Readonly<Record<Lang, readonly [string, string]>> = {
  vi: ['triệu', 'tỷ'],
  en: ['million', 'billion'],
};
/** Percent of the width at which the points end: room for half of the last name. */
const widest = 95;

/**
 * The line with its scale, the target, the band of the intervals, gaps where a
 * period has no figure and a dotted upright where figures stop being alike.
 * Widths are percentages, so that words keep their size at every width. Hidden
 * from assistive technology: the table below holds the same figures.
 */
export function trendDrawing(
  points: readonly PlotPoint[],
  target: { readonly value: Scaled; readonly name: string; readonly text: string } | undefined,
  unit: string,
  print: (value: Scaled) => string,
  lang: Lang,
): TemplateResult | typeof nothing {
  const known = points.flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== undefined));
  if (known.length === 0) return nothing;
  const all = [...known, ...(target ? [target.value] : [])].map(toNumber);
  const ticks = niceTicks(Math.min(...all), Math.max(...all));
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  // What has many digits is told in millions or milliards: the table has them all.
  const peak = Math.max(-least, most);
  const power = peak < 1e6 ? 0 : peak < 1e9 ? 6 : 9;
  const word = power === 0 ? '' : largeUnits[lang][power === 9 ? 1 : 0];
  const scaleUnit = word && unit ? `${word}\u00a0${unit}` : word || unit;
  const short = (value: Scaled): string =>
    withUnit(writeScaled(roundTo(shift(value, -power), 2), lang).replace(/[.,]?0{1,2}$/, ''), scaleUnit, lang);
  const scale = ticks.map((tick) => writeTick(tick / 10 ** power, lang));
  // The scale has room beside the points, also in a narrow chart; its unit stands at the top only.
  const left = Math.max(13, 3.6 * Math.max(...scale.map(({ length }) => length)) + 1);
  const y = (value: Scaled | number): number =>
    round(bottom - ((bottom - top) * ((typeof value === 'number' ? value : toNumber(value)) - least)) / (most - least));
  const level = (at: number, name: string): TemplateResult =>
    svg`<line class=${name} x1="0" x2="100%" y1=${at} y2=${at}></line>`;
  const goal = target && y(target.value);
  const single = points.length === 1;
  const gaps = Math.max(points.length - 1, 1);
  // The last figure is named above or below the line as far as its name reaches in a narrow chart: where that is nearer
  // to its dot; a target's line running through it counts as forty pixels.
  const lastAt = points.findLastIndex(({ value }) => value);
  const lastValue = points[lastAt]?.value;
  const lastName = lastValue ? (power ? short : print)(lastValue) : '';
  const reach = 3.3 * lastName.length;
  const beside = points
    .slice(Math.max(0, lastAt - Math.ceil((reach * gaps) / (widest - left))), lastAt + 1)
    .flatMap(({ value }) => (value ? y(value) : []));
  const lastY = beside.at(-1) ?? 0;
  const awayAt = (line: number, offset: number): number =>
    Math.abs(line - lastY - offset) + (goal !== undefined && goal > line - 14 && goal < line + 4 ? 40 : 0);
  const [above, below] = [Math.min(...beside) - 10, Math.max(...beside) + 22];
  const [up, down] = [awayAt(above, -10), awayAt(below, 22)];
  const lastLine = down < up ? below : above;
  // Where the line leaves no room there, a short name stands behind the dot; one below the scale has a line of its own.
  const aside = reach < 25 && Math.min(up, down) > 16;
  const shelf = !aside && lastLine > bottom + 4 ? 14 : 0;
  const right = aside ? 97 - reach : widest;
  const step = (right - left) / gaps;
  const x = (index: number): number => round(single ? (left + right) / 2 : left + step * index);
  const places = points.map((point, index) => ({ ...point, x: x(index) }));
  const lastX = x(lastAt);
  // Beside its dot the name stands above or below a target's line that would strike it through.
  const struck = goal !== undefined && Math.abs(goal - lastY) < 9;
  const nameY = !aside ? lastLine : !struck ? lastY + 5 : goal > lastY ? goal - 5 : goal + 15;
  const [nameX, side] = aside ? [lastX + 1.5, 'begin'] : lastX > 85 ? [100, 'end'] : [lastX, ''];
  const bare = points.map(({ name }) => name.replace(/^(năm|tháng) /, ''));
  const names = namesShown(points.length, Math.max(...bare.map(({ length }) => length)));
  return html`<svg
    part="drawing"
    class="drawing"
    width="100%"
    height=${height + shelf + (target ? legend : 0)}
    aria-hidden="true"
  >
    ${ticks.map((tick) => level(y(tick), 'grid'))} ${goal === undefined ? nothing : level(goal, 'goal')}
    ${places.map(({ break: why, x }, index) => {
      const at = `${round(x - step / 2)}%`;
      return (
        why &&
        svg`<line class="break" x1=${at} x2=${at} y1=${top - 12} y2=${bottom}></line>
          <text class="mark" x=${at} y=${top - 16}>${breakMark(points, index)}</text>`
      );
    })}
    <svg width="100%" height=${height} viewBox="0 0 100 ${height}" preserveAspectRatio="none">
      ${runsOf(places).map((run) => {
        const line = outline(run, 'value', y);
        const [high, low] = [outline(run, 'high', y), outline(run.toReversed(), 'low', y)];
        return svg`${high && low && svg`<path class="band" d="${high}${low.replace('M', 'L')}Z"></path>`}
          <path class="line" d=${line}></path>`;
      })}
    </svg>
    ${places.map(({ x, value }) => value && svg`<circle class="dot" cx="${x}%" cy=${y(value)} r=${points.length > 40 ? 2 : 3.5}></circle>`)}
    ${ticks.map(
      (tick, index) =>
        svg`<text class="halo" x="0" y=${y(tick) - 4}>${index === ticks.length - 1 ? withUnit(scale[index] ?? '', scaleUnit, lang) : scale[index]}</text>`,
    )}
    ${
      target &&
      svg`<line class="goal" x1="0" x2="28" y1=${height + shelf + 15} y2=${height + shelf + 15}></line>
        <text x="36" y=${height + shelf + 20}>${power ? `${target.name} ${short(target.value)}` : target.text}</text>`
    }
    ${svg`<text class="halo strong ${side}" x="${nameX}%" y=${nameY}>${lastName}</text>`}
    ${places.map(({ x }, index) => {
      const [shown, name = ''] = [names(index), bare[index]];
      const half = 1.5 * name.length;
      // A long name beside the first or last point begins or ends where the chart does.
      const [at, side] = half > x ? [0, 'begin'] : half > 102 - x ? [100, 'end'] : [x, 'name'];
      return shown && svg`<text class="${side} ${shown}" x="${at}%" y=${bottom + shelf + 26}>${name}</text>`;
    })}
  </svg>`;
}

/** ①, ② … in the drawing and before the words that explain it. */
export function breakMark(points: readonly PlotPoint[], index: number): string {
  const count = points.slice(0, index + 1).filter((point) => point.break !== '').length;
  return count > 20 ? String(count) : String.fromCodePoint(0x245f + count);
}

interface Place extends PlotPoint {
  readonly x: number;
}

function runsOf(places: readonly Place[]): Place[][] {
  const runs: Place[][] = [];
  for (const place of places) {
    if (place.joined) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The way through one figure of every place; nothing where one is not known. */
function outline(run: readonly Place[], name: 'value' | 'low' | 'high', y: (value: Scaled) => number): string {
  const corners = run.map((place, index) => {
    const value = place[name];
    return value ? `${index === 0 ? 'M' : 'L'}${place.x} ${y(value)}` : '';
  });
  return corners.includes('') ? '' : corners.join('');
}

/**
 * Every name takes room: some stand always, some on wide charts, evenly and counted from the last. How many there is
 * room for is reckoned in percent of the width, for `longest` letters and what parts one name from the next.
 */
function namesShown(count: number, longest: number): (index: number) => '' | 'always' | 'roomy' {
  const fitting = (letter: number, gap: number): number => Math.max(1, 100 / (letter * longest + gap));
  const many = Math.ceil(count / fitting(1.6, 5));
  const few = many * Math.ceil(count / fitting(3, 20) / many);
  return (index) => {
    const back = count - 1 - index;
    return back % few === 0 ? 'always' : back % many === 0 ? 'roomy' : '';
  };
}

function writeTick(tick: number, lang: Lang): string {
  const read = readFigure(tick);
  return read ? writeScaled(read, lang) : '';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
