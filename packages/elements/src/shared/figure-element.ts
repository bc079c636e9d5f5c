import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { figureMessages } from './figure.messages.js';
import type { JsonSource } from './json-source.js';
import type { LazyPart } from './lazy-part.js';
import { sourcePart } from './lazy-parts.js';
import { LocaleController } from './locale.js';
import '#parts-at-hand';

/** What everything that shows figures has in common: data from a script, or from `src`. */
export abstract class FigureElement<T> extends LitElement {
  /** @ignore */
  static override properties: PropertyDeclarations = { src: {}, refresh: { type: Number }, label: {} };

  /** Address of the data as JSON. */
  declare src: string | undefined;
  /** Seconds until `src` is read again; never, when absent. */
  declare refresh: number | undefined;
  /** Name of what is shown. */
  declare label: string | undefined;

  protected readonly locale = new LocaleController(this);
  private loaded: JsonSource<T> | undefined;

  /** Whether a JSON value can be drawn. */
  protected abstract accepts(value: unknown): boolean;

  /** What a script has given; it goes before `src`. */
  protected abstract get given(): T | undefined;

  /** What is to be drawn. */
  protected get data(): T | undefined {
    return this.given ?? this.loaded?.data;
  }

  /** Nothing is there yet, and something is on its way. */
  protected get loading(): boolean {
    return this.loaded?.loading ?? (this.followed !== undefined && this.parts.every(({ failed }) => !failed));
  }

  /** What went wrong last, in a sentence; with `data`, that is out of date. */
  protected get problem(): string | undefined {
    const { lang } = this.locale;
    return this.parts.some(({ failed }) => failed) ? figureMessages[lang].network : this.loaded?.problem(lang);
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

  /** The files that are needed for what is shown now. */
  protected get parts(): LazyPart<unknown>[] {
    return this.followed === undefined ? [] : [sourcePart];
  }

  private get followed(): string | undefined {
    return this.given === undefined ? this.src : undefined;
  }

  private readonly retry = (): void => {
    this.loaded?.reload();
    void this.gather();
  };

  /** Waits for what is needed and draws the element again with it, or with what went wrong. */
  protected async gather(): Promise<void> {
    await Promise.all(this.parts.map((part) => part.come()));
    this.requestUpdate();
  }

  // What is shown is shown whole: nothing jumps because a part comes after it.
  protected override async scheduleUpdate(): Promise<void> {
    if (this.parts.some(({ module, failed }) => !module && !failed)) await this.gather();
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { followed } = this;
    // Not before all parts are here: an answer is checked by what will draw it.
    if (followed !== undefined && sourcePart.module && this.parts.every(({ module }) => module)) {
      this.loaded ??= new sourcePart.module.JsonSource<T>(this, (value): value is T => this.accepts(value));
    }
    this.loaded?.follow(followed, this.refresh, this.locale.lang);
  }
}
