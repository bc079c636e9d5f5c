import type { Status } from '@danvan/core/cards';
import { html, type TemplateResult } from 'lit';

/**
 * A shape for each standing, so that it is told apart without colour: a disc
 * with a tick, a half-filled disc, a square with a cross, a ring; and a
 * triangle for remarks. Holes are cut out by the even-odd rule.
 */
const shapes: Readonly<Record<Status, string>> = {
  met: 'M8 .5a7.5 7.5 0 0 1 0 15a7.5 7.5 0 0 1 0-15M3.6 8.3l3.2 3.3 5.8-6.3-1.4-1.3-4.5 4.8-1.7-1.8z',
  near: 'M8 .5a7.5 7.5 0 0 1 0 15a7.5 7.5 0 0 1 0-15M8 2.5v11a5.5 5.5 0 0 0 0-11z',
  missed: 'M1 1h14v14H1zM4 5.4 6.6 8 4 10.6 5.4 12 8 9.4 10.6 12 12 10.6 9.4 8 12 5.4 10.6 4 8 6.6 5.4 4z',
  unknown: 'M8 .5a7.5 7.5 0 0 1 0 15a7.5 7.5 0 0 1 0-15M8 2.5a5.5 5.5 0 0 0 0 11a5.5 5.5 0 0 0 0-11',
};

export function statusMark(status: Status): TemplateResult {
  return mark(shapes[status]);
}

export function mark(shape: string): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${shape}></path></svg>`;
}
