import type { Lang } from '@danvan/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { withUnit } from '../shared/figure-text.js';
import type { LevelRow } from './levels.js';

/** Percent of the width that parts the neutral answers from the others. */
const apart = 2.5;
const height = 40;

/**
 * The 100 % bar: bad to good from the start, or to both sides of a middle
 * line, and the neutral answers apart at the end, where they count for neither
 * side. Hidden from assistive technology: the table below holds the same figures.
 * It runs from left to right on every page: turned round, WebKit loses its figures.
 */
export function likertBar(rows: readonly LevelRow[], diverging: boolean, lang: Lang): TemplateResult {
  const widthOf = (wanted: string): number =>
    rows.reduce((sum, { side, width }) => sum + (side === wanted ? width : 0), 0);
  const [bad, good, neutral] = [widthOf('negative'), widthOf('positive'), widthOf('neutral')];
  // Both sides have the room that the longer one needs: the line stands in the middle of them.
  const room = diverging ? 2 * Math.max(bad, good) : bad + good;
  const scale = (100 - (neutral > 0 ? apart : 0)) / (room + neutral);
  const middle = diverging ? (room / 2) * scale : 0;
  let x = diverging ? middle - bad * scale : 0;
  const drawn = [...rows.filter(({ side }) => side !== 'neutral'), ...rows.filter(({ side }) => side === 'neutral')];
  const segments = drawn.map((row) => {
    const width = row.width * scale;
    if (row.side === 'neutral') x = 100 - width;
    x += width;
    return segmentAt(row, x - width, width, lang);
  });
  return html`<svg part="bar" class="bar drawing" width="100%" height=${height} aria-hidden="true">
    ${patterns} ${segments}
    ${diverging && room > 0 ? svg`<line class="middle" x1="${middle}%" x2="${middle}%" y1="0" y2=${height}></line>` : nothing}
  </svg>`;
}

/** The square that ties a row of the table to its piece of the bar. */
export function swatch(row: LevelRow): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
    <g class=${shadeOf(row)}>
      <rect class="fill" width="16" height="16" rx="3"></rect>
      <rect class="texture" fill="url(#${shadeOf(row)})" width="16" height="16" rx="3"></rect>
    </g>
  </svg>`;
}

function segmentAt(row: LevelRow, x: number, width: number, lang: Lang): TemplateResult | typeof nothing {
  if (row.count === 0) return nothing;
  const place = (name: string): TemplateResult =>
    svg`<rect class=${name} fill=${name === 'fill' ? nothing : `url(#${shadeOf(row)})`} x="${x.toFixed(3)}%" y="0" width="${width.toFixed(3)}%" height=${height}></rect>`;
  // A figure stands in its segment where there is room for it: on some widths, on wide charts, or never.
  return svg`<g class=${shadeOf(row)}>${place('fill')}${place('texture')}${
    width < 9
      ? nothing
      : svg`<text class=${width < 24 ? 'roomy' : nothing} x="${x + width / 2}%" y="50%" dy="0.35em">${withUnit(row.percent, '%', lang)}</text>`
  }</g>`;
}

function shadeOf({ side, strength }: LevelRow): string {
  return side === 'neutral' ? side : `${side}-${strength}`;
}

const texture = (id: string, size: number, hatch: string): TemplateResult =>
  svg`<pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse"><path class="hatch" d=${hatch}></path></pattern>`;

/** Textures that tell the levels apart where the page's colours are overruled; the swatches of the table use them too. */
const patterns = svg`<defs>
  ${texture('negative-2', 5, 'M-1 1l2-2M0 5l5-5M4 6l2-2')}${texture('negative-1', 10, 'M-1 1l2-2M0 10L10 0M9 11l2-2')}
  ${texture('neutral', 8, 'M3 4h2M4 3v2')}${texture('positive-1', 8, 'M0 4h8')}${texture('positive-2', 4, 'M0 2h4M2 0v4')}
</defs>`;
