import { html, type TemplateResult } from 'lit';

const star = 'M16 3.5l3.9 8.2 9 1.2-6.6 6.2 1.7 8.9-8-4.4-8 4.4 1.7-8.9L3.1 12.9l9-1.2z';

/** The drawing of one level, a face unless `stars` or `numbers` are wanted; its words stand beside it, so it is hidden from assistive technology. */
export function levelMark(appearance: string, level: number, levels: number): TemplateResult {
  return appearance === 'numbers'
    ? html`<b class="mark" aria-hidden="true">${level}</b>`
    : html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
        <path d=${appearance === 'stars' ? star : face(level, levels)} />
      </svg>`;
}

// Head, eyes, and a mouth from a deep frown (-1) to a broad smile (1), by place on the scale.
function face(level: number, levels: number): string {
  const mood = (2 * (level - 1)) / (levels - 1) - 1;
  return `M2 16a14 14 0 1 1 28 0 14 14 0 1 1-28 0m9-3.5v.1m10-.1v.1M8.5 ${20.8 - mood * 1.8}q7.5 ${mood * 9} 15 0`;
}
