import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LevelRow } from './levels.js';

/** Percent of the width that parts the neutral answers from the others. */
const apart = 2.5;
const height = 40;

/** What a segment's figure needs beside it, by share: from the first width on always, below the last never. */
const roomy = [
  { share: 16, needs: '' },
  { share: 10, needs: 'needs-wide' },
  { share: 7, needs: 'needs-wider' },
] as const;

/**
 * The 100 % bar: bad to good from the start, the neutral answers apart at the
 * end, where they count for neither side. Hidden from assistive technology:
 * the table below holds the same figures.
 */
export function likertBar(rows: readonly LevelRow[], sign: string): TemplateResult {
  const sided = rows.filter(({ side }) => side !== 'neutral');
  const neutral = rows.filter(({ side, count }) => side === 'neutral' && count > 0);
  const scale = (100 - (neutral.length > 0 ? apart : 0)) / 100;
  let x = 0;
  const segments = sided.map((row) => {
    const segment = segmentAt(row, x, scale, sign);
    x += row.width * scale;
    return segment;
  });
  const rest = neutral.map((row) => segmentAt(row, 100 - row.width * scale, scale, sign));
  return html`<svg part="bar" class="bar" width="100%" height=${height} aria-hidden="true">
    ${patterns} ${segments} ${rest}
  </svg>`;
}

/** The square that ties a row of the table to its piece of the bar. */
export function swatch(row: LevelRow): TemplateResult {
  return html`<svg class="swatch" width="16" height="16" aria-hidden="true">
    <g class=${shadeOf(row)}>
      <rect class="fill" width="16" height="16" rx="3"></rect>
      <rect class="texture" fill="url(#${shadeOf(row)})" width="16" height="16" rx="3"></rect>
    </g>
  </svg>`;
}

function segmentAt(row: LevelRow, start: number, scale: number, sign: string): TemplateResult | typeof nothing {
  if (row.count === 0) return nothing;
  const width = row.width * scale;
  const [x, w, middle] = [start, width, start + width / 2].map((value) => `${value.toFixed(3)}%`);
  const room = roomy.find(({ share }) => row.width >= share);
  const label =
    room === undefined
      ? nothing
      : svg`<text class=${room.needs} x=${middle} y=${height / 2} dy=".36em">${row.percent}${sign}</text>`;
  return svg`<g class=${shadeOf(row)}>
    <rect class="fill" x=${x} y="0" width=${w} height=${height}></rect>
    <rect class="texture" fill="url(#${shadeOf(row)})" x=${x} y="0" width=${w} height=${height}></rect>
    ${label}
  </g>`;
}

function shadeOf({ side, strength }: LevelRow): string {
  return side === 'neutral' ? side : `${side}-${strength}`;
}

/** Textures that tell the levels apart where the page's colours are overruled; the swatches of the table use them too. */
const patterns = svg`<defs>
  <pattern id="negative-2" width="5" height="5" patternUnits="userSpaceOnUse"><path class="hatch" d="M-1 1l2-2M0 5l5-5M4 6l2-2"></path></pattern>
  <pattern id="negative-1" width="10" height="10" patternUnits="userSpaceOnUse"><path class="hatch" d="M-1 1l2-2M0 10L10 0M9 11l2-2"></path></pattern>
  <pattern id="neutral" width="8" height="8" patternUnits="userSpaceOnUse"><circle class="speck" cx="4" cy="4" r="1.2"></circle></pattern>
  <pattern id="positive-1" width="8" height="8" patternUnits="userSpaceOnUse"><path class="hatch" d="M0 4h8"></path></pattern>
  <pattern id="positive-2" width="4" height="4" patternUnits="userSpaceOnUse"><path class="hatch" d="M0 2h4M2 0v4"></path></pattern>
</defs>`;
