import type { Status } from '@danvan/core/cards';
import { html, svg, type TemplateResult } from 'lit';

/** A shape for each standing, so that it is told apart without colour: a tick in a disc, a half-filled disc, a cross in a square, a ring. */
const shapes: Readonly<Record<Status, TemplateResult>> = {
  met: svg`<circle cx="8" cy="8" r="7.5" fill="currentColor"></circle><path class="cut" d="M4.4 8.3l2.5 2.5 4.7-5.2"></path>`,
  near: svg`<circle class="edge" cx="8" cy="8" r="6.6"></circle><path d="M8 1.4a6.6 6.6 0 0 0 0 13.2z" fill="currentColor"></path>`,
  missed: svg`<rect x=".8" y=".8" width="14.4" height="14.4" rx="3" fill="currentColor"></rect><path class="cut" d="M5 5l6 6M11 5l-6 6"></path>`,
  unknown: svg`<circle class="edge" cx="8" cy="8" r="6.6"></circle>`,
};

export function statusMark(status: Status): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shapes[status]}</svg>`;
}
