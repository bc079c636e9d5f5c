import { nothing, svg, html, type TemplateResult } from 'lit';
import { toNumber, type Scaled } from '../shared/decimal-text.js';
import type { Series } from './trend-series.js';

const width = 240;
const height = 56;
const inset = 6;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The line of earlier values with the target as a dashed line. Hidden from
 * assistive technology: a sentence beside it says the same. A period without a
 * figure leaves a gap; the line never runs across it.
 */
export function sparkline(series: Series, target: Scaled | undefined): TemplateResult | typeof nothing {
  const values = series.map((value) => (value === undefined ? undefined : toNumber(value)));
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2) return nothing;
  const goal = target === undefined ? undefined : toNumber(target);
  const all = goal === undefined ? known : [...known, goal];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (index: number): number => inset + (index * (width - 2 * inset)) / Math.max(values.length - 1, 1);
  const y = (value: number): number =>
    high === low ? height / 2 : height - inset - ((value - low) * (height - 2 * inset)) / (high - low);
  const runs = runsOf(values.map((value, index) => (value === undefined ? undefined : { x: x(index), y: y(value) })));
  const last = runs.at(-1)?.at(-1);
  return html`<svg part="sparkline" class="sparkline" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${
      goal === undefined
        ? nothing
        : svg`<line class="goal" x1="0" x2=${width} y1=${round(y(goal))} y2=${round(y(goal))}></line>`
    }
    ${runs.map((run) => svg`<path class="area" d=${areaOf(run)}></path><path class="line" d=${lineOf(run)}></path>`)}
    ${runs.filter((run) => run.length === 1).map(([only]) => dot(only, 'lone'))} ${dot(last, 'last')}
  </svg>`;
}

function runsOf(points: readonly (Point | undefined)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function lineOf(run: readonly Point[]): string {
  return run.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

function areaOf(run: readonly Point[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2) return '';
  return `${lineOf(run)}L${round(last.x)} ${height}L${round(first.x)} ${height}Z`;
}

function dot(point: Point | undefined, name: string): TemplateResult | typeof nothing {
  if (!point) return nothing;
  return svg`<circle class=${name} cx=${round(point.x)} cy=${round(point.y)} r="3.5"></circle>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
