import type { Lang } from '@danvan/core';
import type { Card } from '@danvan/core/cards';
import { html, nothing, type TemplateResult } from 'lit';
import { commonDecimals, readPrinted, type Scaled } from '../shared/decimal-text.js';
import { trendSentence } from '../shared/trend-sentence.js';
import { sparkline } from './sparkline.js';
import { seriesOf } from './trend-of-card.js';

/** The trend of a figure as a line and as a sentence. */
export function trendView(card: Card, target: Scaled | undefined, lang: Lang): TemplateResult | typeof nothing {
  const series = seriesOf(card);
  const decimals = readPrinted(card.value ?? '', card.lang)?.decimals ?? commonDecimals(series);
  const sentence = trendSentence(series, { ...card, decimals }, lang);
  return sentence === undefined
    ? nothing
    : html`<div part="trend" class="small muted">
        ${sparkline(series, target)}
        <p>${sentence}</p>
      </div>`;
}
