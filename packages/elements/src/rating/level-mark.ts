import { svg, type SVGTemplateResult } from 'lit';

export type Appearance = 'faces' | 'stars' | 'numbers';

// Mouths from a deep frown to a broad smile, by place on the scale (0…1).
const mouths = ['M8 22q8-8 16 0', 'M9 21.5q7-4 14 0', 'M9 21h14', 'M9 20q7 4.5 14 0', 'M8 19q8 9 16 0'];
const star = 'M16 3.5l3.9 8.2 9 1.2-6.6 6.2 1.7 8.9-8-4.4-8 4.4 1.7-8.9L3.1 12.9l9-1.2z';

/** The drawing of one level; its words stand beside it, so it is hidden from assistive technology. */
export function levelMark(appearance: Appearance, level: number, levels: number): SVGTemplateResult {
  return svg`<svg class="mark" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">${drawing(appearance, level, levels)}</svg>`;
}

function drawing(appearance: Appearance, level: number, levels: number): SVGTemplateResult {
  if (appearance === 'numbers') {
    return svg`<circle class="shape" cx="16" cy="16" r="14"/><text class="digit" x="16" y="21.5" text-anchor="middle">${level}</text>`;
  }
  if (appearance === 'stars') return svg`<path class="shape" d=${star}/>`;
  const mouth = mouths[Math.round(((level - 1) / (levels - 1)) * (mouths.length - 1))] ?? '';
  return svg`<circle class="shape" cx="16" cy="16" r="14"/><circle class="eye" cx="11" cy="12.5" r="1.8"/><circle class="eye" cx="21" cy="12.5" r="1.8"/><path class="mouth" d=${mouth}/>`;
}
