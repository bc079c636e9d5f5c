import type { Lang } from '@danvan/core';
import type { LitElement, ReactiveController } from 'lit';
import { notShown, type Fault } from './fault.js';
import { jsonSourceMessages } from './json-source.messages.js';

/** Why nothing came: no connection, an HTTP status, or an answer of another shape. */
type LoadFailure = 'network' | 'status' | 'format';

/**
 * Keeps the JSON behind an element's `src`: one request at a time, without
 * cookies, given up when the element leaves the page or another `src` comes.
 * What was shown stays on screen when a refresh fails: an old figure with its
 * time says more than an empty box.
 */
export class JsonSource<T> implements ReactiveController {
  data: T | undefined;
  /** Nothing is there yet, and something is on its way. */
  loading = false;
  private loadedAt: Date | undefined;
  private failure: LoadFailure | undefined;
  private readonly host: LitElement;
  private fault: Fault | undefined;
  private readonly faultOf: (value: unknown) => Fault | undefined;
  private src: string | undefined;
  private refresh = 0;
  private lang: Lang = 'vi';
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, faultOf: (value: unknown) => Fault | undefined) {
    this.host = host;
    this.faultOf = faultOf;
    host.addController(this);
  }

  /** Says what to read and how often, in seconds. The same again does nothing; what is no number is never. */
  follow(src: string | undefined, refresh: number | undefined, lang: Lang): void {
    const moved = src !== this.src;
    // NaN is never the same again: each drawing would ask the server once more.
    refresh = refresh !== undefined && refresh > 0 ? refresh : 0;
    if (!moved && refresh === this.refresh && lang === this.lang) return;
    this.src = src;
    this.refresh = refresh;
    this.lang = lang;
    if (moved) this.data = this.failure = undefined;
    this.reload();
  }

  hostConnected(): void {
    this.reload();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** What went wrong last, in a sentence; with `data`, from when that is. */
  problem(lang: Lang): string | undefined {
    const { failure, loadedAt, data } = this;
    if (!failure) return undefined;
    const messages = jsonSourceMessages[lang];
    const time = { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' } as const;
    if (data) return messages.stale + (loadedAt?.toLocaleTimeString(lang, time) ?? '');
    return failure === 'format' && this.fault ? notShown(this.fault, lang) : messages[failure];
  }

  /** Reads again, now. */
  readonly reload = (): void => {
    this.stop();
    const { src, host } = this;
    this.loading = src !== undefined && this.data === undefined;
    if (src === undefined || !host.isConnected) return;
    host.requestUpdate();
    void this.read(src, (this.running = new AbortController()));
  };

  private stop(): void {
    this.running?.abort();
    this.running = undefined;
    clearTimeout(this.timer);
  }

  private async read(src: string, running: AbortController): Promise<void> {
    const late = setTimeout(() => {
      running.abort();
    }, 30_000);
    let failure: LoadFailure | undefined = 'network';
    try {
      const answer = await fetch(src, {
        credentials: 'omit',
        // Ask the server whether the copy at hand still holds: an ETag makes that cheap.
        cache: 'no-cache',
        headers: { accept: 'application/json', 'accept-language': this.lang },
        signal: running.signal,
      });
      if (answer.ok) {
        // Not `answer.json()`: a connection that breaks half way is not a broken answer.
        const text = await answer.text();
        failure = 'format';
        this.fault = undefined;
        const data: unknown = JSON.parse(text);
        if (this.running === running && !(this.fault = this.faultOf(data))) {
          this.data = data as T;
          this.loadedAt = new Date();
          failure = undefined;
        }
      } else failure = 'status';
    } catch {
      // `failure` says how far it came.
    }
    clearTimeout(late);
    if (this.running !== running) return;
    this.running = undefined;
    this.loading = false;
    this.failure = failure;
    // Never more often than a server of many pages bears; a timer of more than 24 days would go off at once.
    if (this.refresh > 0) this.timer = setTimeout(this.wake, Math.min(Math.max(this.refresh, 5), 2e6) * 1000);
    this.host.requestUpdate();
  }

  private readonly wake = (): void => {
    // A page in a background tab asks nothing: it reads again when somebody looks.
    if (document.hidden) document.addEventListener('visibilitychange', this.wake, { once: true });
    else this.reload();
  };
}
