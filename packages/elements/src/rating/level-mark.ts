import { html, type TemplateResult } from 'lit';

/**
 * The place of a level's drawing; its words stand beside it, so it is hidden
 * from assistive technology. Faces and stars are drawn by the stylesheet: an
 * SVG in every level made a page of ratings twice as slow.
 */
export function levelMark(appearance: string, level: number): TemplateResult {
  return html`<b class="mark" aria-hidden="true">${appearance === 'numbers' ? level : ''}</b>`;
}
