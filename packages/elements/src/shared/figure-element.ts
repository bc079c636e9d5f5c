import { LitElement, type PropertyDeclarations, type TemplateResult, type nothing } from 'lit';
import { JsonSource } from './load-json.js';
import { loadNotice } from './load-notice.js';
import { LocaleController } from './locale.js';

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
  protected readonly loaded = new JsonSource<T>(this, (value): value is T => this.accepts(value));

  /** Whether a JSON value can be drawn. */
  protected abstract accepts(value: unknown): boolean;

  /** What a script has given; it goes before `src`. */
  protected abstract get given(): T | undefined;

  /** What is to be drawn. */
  protected get data(): T | undefined {
    return this.given ?? this.loaded.data;
  }

  protected get notice(): TemplateResult | typeof nothing {
    return loadNotice(this.loaded, this.locale.lang);
  }

  protected override willUpdate(): void {
    this.loaded.follow(this.given === undefined ? this.src : undefined, this.refresh, this.locale.lang);
  }
}
