import { svg, type TemplateResult } from 'lit';
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

/** The bar of one row with its interval as a line across, as wide as the room it is given. */
export function rangeBar({ value, low, high }: RankedRow, { from, to }: Extent): TemplateResult {
  const x = (at: number): number => Math.round((10_000 * (at - from)) / (to - from)) / 100;
  const [zero, end] = [x(0), x(value ? toNumber(value) : 0)];
  let interval = '';
  if (low && high) {
    const [left, right] = [x(toNumber(low)), x(toNumber(high))];
    interval = `M${left} 1v8M${left} 5H${right}M${right} 1v8`;
  }
  return svg`<rect class="track" width="100" height="10"></rect>
    <rect class="bar" x=${Math.min(zero, end)} width=${Math.abs(end - zero)} height="10"></rect>
    <path class="whisker" d=${interval}></path>`;
}
