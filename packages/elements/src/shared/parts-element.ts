import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { figureMessages } from './figure.messages.js';
import type { LazyPart } from './lazy-part.js';
import { LocaleController } from './locale.js';
import '#parts-at-hand';

/** What everything has in common whose code comes in parts: it waits for what it needs, and says what did not come. */
export abstract class PartsElement extends LitElement {
  protected readonly locale = new LocaleController(this);

  /** The files that are needed for what is shown now. */
  protected get parts(): LazyPart<unknown>[] {
    return [];
  }

  /** Nothing is there yet, and something is on its way. */
  protected get loading(): boolean {
    return this.parts.some(({ module, failed }) => !module && !failed);
  }

  /** What went wrong last, in a sentence; what is shown beside it is out of date. */
  protected get problem(): string | undefined {
    return this.parts.some(({ failed }) => failed) ? figureMessages[this.locale.lang].incomplete : undefined;
  }

  /** What a reader has to know about the loading, and a button where trying again may help. */
  protected get notice(): TemplateResult | typeof nothing {
    const messages = figureMessages[this.locale.lang];
    if (this.loading) return html`<p class="loading" role="status">${messages.loading}</p>`;
    const { problem } = this;
    if (problem === undefined) return nothing;
    return html`<div part="problem" class="problem" role="status">
      <p>${problem}</p>
      <button part="retry" class="tool" @click=${this.retry}>${messages.retry}</button>
    </div>`;
  }

  protected readonly retry = (): void => {
    this.reload();
    void this.gather();
  };

  /** Reads again what is shown. */
  protected reload(): void {
    // There is nothing but the parts.
  }

  /** Waits for what is needed and draws the element again with it, or with what went wrong. */
  protected async gather(): Promise<void> {
    await Promise.all(this.parts.map((part) => part.come()));
    this.requestUpdate();
  }

  // What is shown is shown whole: nothing jumps because a part comes after it.
  protected override async scheduleUpdate(): Promise<void> {
    // One part may tell that another is needed.
    while (this.parts.some(({ module, failed }) => !module && !failed)) await this.gather();
    await super.scheduleUpdate();
  }
}
