import type { Lang } from '@danvan/core';
import { html, render, type LitElement, type TemplateResult } from 'lit';

const words = { vi: 'Lưu hình', en: 'Save as' } satisfies Record<Lang, string>;

/**
 * Buttons that save the drawing of an element as a file; what they need is
 * loaded when one is pressed. `draw` makes the drawing of an element that has none on the page.
 */
export function pictureTools(host: LitElement, title: string, lang: Lang, draw?: () => TemplateResult): TemplateResult {
  const save = async (event: Event): Promise<void> => {
    const png = (event.target as HTMLElement).dataset.as === 'png';
    const { savePicture } = await import('./save-picture.js');
    const frame = host.renderRoot.querySelector('.frame');
    const made = document.createElement('div');
    made.className = 'made';
    if (draw) {
      frame?.append(made);
      render(draw(), made);
    }
    const drawing = frame?.querySelector<SVGSVGElement>('svg.drawing');
    if (drawing) await savePicture(drawing, title, png);
    made.remove();
  };
  const button = (as: string): TemplateResult =>
    html`<button class="tool" data-as=${as} @click=${save}>${words[lang]} ${as.toUpperCase()}</button>`;
  return html`<div part="tools" class="tools">${button('svg')} ${button('png')}</div>`;
}
