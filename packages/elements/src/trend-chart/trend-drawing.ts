import type { Lang } from '@danvan/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { readFigure, toNumber, withUnit, writeScaled, type Scaled } from '../shared/decimal-text.js';
import { niceTicks } from './nice-ticks.js';
import type { PlotPoint } from './plot-points.js';

const height = 248;
const [top, bottom] = [28, 212];
/** Percent of the width that the points lie between: room for the scale and half of the last name. */
const [left, right] = [13, 95];

/**
 * The line with its scale, the target, the band of the intervals, gaps where a
 * period has no figure and a dotted upright where figures stop being alike.
 * Widths are percentages, so that words keep their size at every width. Hidden
 * from assistive technology: the table below holds the same figures.
 */
export function trendDrawing(
  points: readonly PlotPoint[],
  target: { readonly value: Scaled; readonly text: string } | undefined,
  unit: string,
  print: (value: Scaled) => string,
  lang: Lang,
): TemplateResult | typeof nothing {
  const known = points.flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== undefined));
  if (known.length === 0) return nothing;
  const all = [...known, ...(target ? [target.value] : [])].map(toNumber);
  const ticks = niceTicks(Math.min(...all), Math.max(...all));
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const x = (index: number): number =>
    round(left + ((right - left) * (index + (single ? 0.5 : 0))) / (single ? 1 : points.length - 1));
  const single = points.length === 1;
  const y = (value: Scaled | number): number =>
    round(bottom - ((bottom - top) * ((typeof value === 'number' ? value : toNumber(value)) - least)) / (most - least));
  const level = (at: number, name: string): TemplateResult =>
    svg`<line class=${name} x1="0" x2="100%" y1=${at} y2=${at}></line>`;
  const places = points.map((point, index) => ({ ...point, index, x: x(index) }));
  const dots = places.flatMap(({ value, x }) => (value ? [{ x, y: y(value), value }] : []));
  const last = dots.at(-1);
  const names = namesShown(points.length);
  return html`<svg part="drawing" class="drawing" width="100%" height=${height} aria-hidden="true">
    ${ticks.map((tick) => level(y(tick), 'grid'))} ${target ? level(y(target.value), 'goal') : nothing}
    ${places.map(
      ({ break: why, x }, index) =>
        why &&
        svg`<line class="break" x1="${x - (right - left) / (2 * Math.max(points.length - 1, 1))}%" x2="${
          x - (right - left) / (2 * Math.max(points.length - 1, 1))
        }%" y1=${top - 12} y2=${bottom}></line><text class="mark" x="${
          x - (right - left) / (2 * Math.max(points.length - 1, 1))
        }%" y=${top - 16}>${breakMark(points, index)}</text>`,
    )}
    <svg width="100%" height=${height} viewBox="0 0 100 ${height}" preserveAspectRatio="none">
      ${runsOf(places).map(
        (run) =>
          svg`<path class="band" d=${outline(
            [
              ...run.map(({ x, high }) => [x, high] as const),
              ...run.toReversed().map(({ x, low }) => [x, low] as const),
            ],
            y,
          )}></path><path class="line" d=${outline(
            run.map(({ x, value }) => [x, value] as const),
            y,
          ).replace('Z', '')}></path>`,
      )}
    </svg>
    ${dots.map(({ x, y }) => svg`<circle class="dot" cx="${x}%" cy=${y} r=${points.length > 40 ? 2 : 3.5}></circle>`)}
    ${ticks.map(
      (tick) => svg`<text class="halo" x="0" y=${y(tick) - 4}>${withUnit(writeTick(tick, lang), unit, lang)}</text>`,
    )}
    ${target && svg`<text class="halo end goal-name" x="100%" y=${y(target.value) - 5}>${target.text}</text>`}
    ${last && svg`<text class="halo strong" x="${last.x}%" y=${last.y - 10}>${print(last.value)}</text>`}
    ${places.map(({ name, x, index }) => {
      const shown = names(index);
      if (!shown) return nothing;
      const end = index === points.length - 1 && !single;
      return svg`<text class="name ${shown} ${end ? 'end' : ''}" x="${end ? 100 : x}%" y=${bottom + 26}>${name.replace(/^(năm|tháng) /, '')}</text>`;
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

/** A closed outline; nothing where a corner is not known. */
function outline(corners: readonly (readonly [number, Scaled | undefined])[], y: (value: Scaled) => number): string {
  if (corners.some(([, value]) => !value)) return '';
  return `${corners.map(([x, value], index) => `${index === 0 ? 'M' : 'L'}${x} ${value ? y(value) : 0}`).join('')}Z`;
}

/** Every name takes room: some stand always, some on wide charts, counted from the last. */
function namesShown(count: number): (index: number) => '' | 'always' | 'roomy' {
  const [few, many] = [Math.ceil(count / 4), Math.ceil(count / 8)];
  return (index) => {
    const back = count - 1 - index;
    return back % few === 0
      ? 'always'
      : back % many === 0 && back % few >= many && few - (back % few) >= many
        ? 'roomy'
        : '';
  };
}

function writeTick(tick: number, lang: Lang): string {
  const read = readFigure(tick);
  return read ? writeScaled(read, lang) : '';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
