import { html, nothing, type TemplateResult } from 'lit';
import { toNumber, type Scaled } from '../shared/decimal-text.js';
import type { Series } from '../shared/trend-sentence.js';

const width = 240;
const height = 56;
const inset = 6;

/**
 * The line of earlier values with the target as a dashed line. Hidden from
 * assistive technology: a sentence beside it says the same. A period without a
 * figure leaves a gap; the line never runs across it.
 */
export function sparkline(series: Series, target: Scaled | undefined): TemplateResult {
  const all = [...series, target].flatMap((value) => (value ? [toNumber(value)] : []));
  const low = Math.min(...all);
  const span = Math.max(...all) - low;
  const y = (value: Scaled): number =>
    Math.round(height - inset - (span ? ((toNumber(value) - low) / span) * (height - 2 * inset) : 22));
  let line = '';
  let area = '';
  let x = 0;
  for (const [index, value] of series.entries()) {
    if (!value) continue;
    const before = series[index - 1];
    const from = x;
    x = Math.round(inset + (index * (width - 2 * inset)) / (series.length - 1));
    // A stroke of no length is a dot: a figure between two gaps is seen as well.
    line += before ? `L${x} ${y(value)}` : `M${x} ${y(value)}h0`;
    if (before) area += `M${from} ${height}V${y(before)}L${x} ${y(value)}V${height}`;
  }
  const last = series.at(-1);
  return html`<svg part="sparkline" class="sparkline" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path class="goal" d=${target ? `M0 ${y(target)}h${width}` : nothing}></path>
    <path class="area" d=${area}></path>
    <path class="line" d=${line}></path>
    <path class="line last" d=${last ? `M${x} ${y(last)}h0` : nothing}></path>
  </svg>`;
}
