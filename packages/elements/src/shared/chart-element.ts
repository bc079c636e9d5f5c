import { html, nothing, type TemplateResult } from 'lit';
import { notShown, type Fault } from './fault.js';
import { FigureElement } from './figure-element.js';
import type { LazyPart } from './lazy-part.js';
import { picturePart } from './picture-part.js';

const saveAs = { vi: 'Lưu hình', en: 'Save as' };

/** What the charts have in common: a frame with the name, the notices, and buttons that save the drawing. */
export abstract class ChartElement<T> extends FigureElement<T> {
  private saving = false;

  protected override get parts(): LazyPart<unknown>[] {
    return this.saving ? [...super.parts, picturePart] : super.parts;
  }

  /** What is wrong with what a script has given. */
  private get fault(): Fault | undefined {
    return super.data === undefined ? undefined : this.faultOf(super.data);
  }

  protected override get data(): T | undefined {
    return this.fault ? undefined : super.data;
  }

  /** The chart around its content, or around the words that stand for it. */
  protected frame(label: string, content: TemplateResult | undefined, empty: string): TemplateResult {
    const { fault } = this;
    const save = async (event: Event): Promise<void> => {
      const png = (event.target as HTMLElement).dataset.as === 'png';
      this.saving = true;
      await this.gather();
      const frame = this.renderRoot.querySelector('.frame');
      if (frame) await picturePart.module?.savePicture(frame, label, png);
    };
    const button = (as: string): TemplateResult =>
      html`<button class="tool" data-as=${as} @click=${save}>${saveAs[this.locale.lang]} ${as.toUpperCase()}</button>`;
    return html`<section part="chart" class="frame" aria-labelledby="label" aria-busy=${this.loading}>
      <p part="label" class="label" id="label">${label}</p>
      ${this.notice}
      ${
        content
          ? html`${content}
              <div part="tools" class="tools">${button('svg')} ${button('png')}</div>`
          : this.loading
            ? html`<div class="bone"></div>`
            : this.problem
              ? nothing
              : html`<p part="state" class="state">${fault ? notShown(fault, this.locale.lang) : empty}</p>`
      }
    </section>`;
  }
}
