import type { Lang } from '@danvan/core';
import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import type { Fault } from './fault.js';
import type { JsonSource } from './json-source.js';
import type { LazyPart } from './lazy-part.js';
import { langOf } from './locale.js';
import { sourcePart } from './source-part.js';
import { PartsElement } from './parts-element.js';
import { numeric } from './whole-number.js';

/** What everything that shows figures has in common: data from a script, or from `src`. */
export abstract class FigureElement<T> extends PartsElement {
  /** @ignore */
  static override properties: PropertyDeclarations = { src: {}, refresh: numeric, label: {} };

  /** Address of the data as JSON. */
  declare src: string | undefined;
  /** Seconds until `src` is read again, at least 5; never, when absent or no positive number. */
  declare refresh: number | undefined;
  /** Name of what is shown. */
  declare label: string | undefined;

  private loaded: JsonSource<T> | undefined;
  private firstLang: Lang | undefined;
  private readonly writtenIn = new Map<PropertyKey, Lang>();

  /** Why a JSON value cannot be drawn. */
  protected abstract faultOf(value: unknown): Fault | undefined;

  /** What a script has given; it goes before `src`. */
  protected abstract get given(): T | undefined;

  /** What is to be drawn. */
  protected get data(): T | undefined {
    return this.given ?? this.loaded?.data;
  }

  protected override get loading(): boolean {
    return this.loaded?.loading ?? (this.followed !== undefined && this.parts.every(({ failed }) => !failed));
  }

  protected override get problem(): string | undefined {
    return super.problem ?? this.loaded?.problem(this.locale.lang);
  }

  protected override get parts(): LazyPart<unknown>[] {
    return this.followed === undefined ? [] : [sourcePart];
  }

  private get followed(): string | undefined {
    return this.given === undefined ? this.src : undefined;
  }

  /**
   * The language whose signs the figures of an attribute are read by: that of the page when it was set, or when the
   * element came onto the page. A reader who turns to the other language sees the same figures in other words.
   */
  protected writtenLang(name: string): Lang {
    return this.writtenIn.get(name) ?? this.firstLang ?? this.locale.lang;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.firstLang ??= this.locale.lang;
  }

  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    if (name !== undefined) {
      const values = this as Record<PropertyKey, unknown>;
      const value = values[name];
      // What is taken away or no number is as if it had never been set; an address of nothing would be the page itself.
      if (value === null || Number.isNaN(value) || (name === 'src' && value === '')) {
        values[name] = undefined;
        return;
      }
      if (this.firstLang) {
        this.writtenIn.set(name, langOf(this));
        // The same text set again is no change, and yet may be another figure.
        super.requestUpdate();
      }
    }
    super.requestUpdate(name, old, options);
  }

  protected override reload(): void {
    this.loaded?.reload();
  }

  protected override willUpdate(): void {
    const { followed } = this;
    // Not before all parts are here: an answer is checked by what will draw it.
    if (followed !== undefined && sourcePart.module && this.parts.every(({ module }) => module)) {
      this.loaded ??= new sourcePart.module.JsonSource<T>(this, (value) => this.faultOf(value));
    }
    this.loaded?.follow(followed, this.refresh, this.locale.lang);
  }
}
