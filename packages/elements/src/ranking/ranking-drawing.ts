import type { Lang } from '@danvan/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { writeScaled } from '../shared/decimal-text.js';
import { withUnit } from '../shared/figure-text.js';
import { extentOf, rangeBar } from './range-bar.js';
import { rankText } from './rank-rows.js';
import type { RankingTable } from './ranking-table.js';

const step = 30;

/** The ranking as one drawing, for a file. */
export function rankingDrawing({ all, rows, unit }: RankingTable, lang: Lang): TemplateResult {
  const extent = extentOf(all, unit);
  return html`<svg class="drawing" width="720" height=${rows.length * step}>
    ${rows.map((one, index) => {
      const y = index * step;
      const figure = one.value ? withUnit(writeScaled(one.value, lang), unit, lang) : '–';
      return svg`<text x="0" y=${y + 20}>${rankText(one)}</text><text x="60" y=${y + 20}>${one.row.name}</text>
        ${
          one.value
            ? svg`<svg x="300" y=${y + 10} width="310" height="10" viewBox="0 0 100 10" preserveAspectRatio="none">${rangeBar(one, extent)}</svg>`
            : nothing
        }
        <text class="end" x="720" y=${y + 20}>${figure}</text>`;
    })}
  </svg>`;
}
