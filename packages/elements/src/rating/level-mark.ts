import { html, type TemplateResult } from 'lit';

const star = 'M16 3l4 9 9 1-7 6 2 9-8-4-8 4 2-9-7-6 9-1z';

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
  return `M2 16a14 14 0 1 1 28 0 14 14 0 1 1-28 0m9-3v.1m10-.1v.1M8 ${21 - mood * 2}q8 ${mood * 9} 16 0`;
}
