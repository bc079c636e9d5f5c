import { nothing, svg, type TemplateResult } from 'lit';
import { toNumber } from '../shared/decimal-text.js';
import type { RankedRow } from './rank-rows.js';

/** Where the bars of all rows begin and end. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Bars begin at zero; percentages end at 100, so that a bar is what it says. */
export function extentOf(rows: readonly RankedRow[], unit: string): Extent {
  const all = rows.flatMap(({ value, low, high }) => [value, low, high].flatMap((one) => (one ? [toNumber(one)] : [])));
  const most = Math.max(0, ...all);
  return { from: Math.min(0, ...all), to: unit === '%' && most <= 100 ? 100 : most || 1 };
}

/** The bar of one row with its interval as a line across; `x0` and `x1` are the percentages it lies between. */
export function rangeBar(
  { value, low, high }: RankedRow,
  { from, to }: Extent,
  y: number,
  x0 = 0,
  x1 = 100,
): TemplateResult {
  const x = (at: number): number => Math.round((x0 + ((x1 - x0) * (at - from)) / (to - from)) * 100) / 100;
  const end = value ? toNumber(value) : 0;
  const [start, width] = [Math.min(x(0), x(end)), Math.abs(x(end) - x(0))];
  const upright = (at: number): TemplateResult =>
    svg`<line class="whisker" x1="${at}%" x2="${at}%" y1=${y + 1} y2=${y + 9}></line>`;
  return svg`<rect class="track" x="${x0}%" y=${y} width="${x1 - x0}%" height="10"></rect>
    ${value ? svg`<rect class="bar" x="${start}%" y=${y} width="${width}%" height="10"></rect>` : nothing}
    ${
      low && high
        ? svg`<line class="whisker" x1="${x(toNumber(low))}%" x2="${x(toNumber(high))}%" y1=${y + 5} y2=${y + 5}></line>${upright(x(toNumber(low)))}${upright(x(toNumber(high)))}`
        : nothing
    }`;
}
