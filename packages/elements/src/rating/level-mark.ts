import { svg, type SVGTemplateResult } from 'lit';

export type Appearance = 'faces' | 'stars' | 'numbers';

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
  // From a deep frown (-1) to a broad smile (1), by place on the scale.
  const mood = (2 * (level - 1)) / (levels - 1) - 1;
  return svg`<circle class="shape" cx="16" cy="16" r="14"/><path class="mouth eye" d="M11 12.5v.1m10-.1v.1"/><path class="mouth" d=${`M8.5 ${20.8 - mood * 1.8}q7.5 ${mood * 9} 15 0`}/>`;
}
