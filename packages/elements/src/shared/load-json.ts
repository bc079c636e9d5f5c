import type { Lang } from '@danvan/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `stale`: an earlier answer is shown, the last refresh failed. */
export type LoadState = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

/** Why nothing came: no connection, an HTTP status, or an answer of another shape. */
export type LoadFailure = 'network' | 'status' | 'format';

class UnexpectedAnswer extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(failure);
    this.failure = failure;
  }
}

const timeout = 30_000;
const shortestRefresh = 1;

/**
 * Keeps the JSON behind an element's `src`: one request at a time, without
 * cookies, given up when the element leaves the page or another `src` comes.
 * What was shown stays on screen when a refresh fails, marked as stale: an old
 * figure with its time says more than an empty box.
 */
export class JsonSource<T> implements ReactiveController {
  state: LoadState = 'idle';
  failure: LoadFailure | undefined;
  data: T | undefined;
  loadedAt: Date | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly accepts: (value: unknown) => value is T;
  private src: string | undefined;
  private refresh: number | undefined;
  private lang: Lang = 'vi';
  private connected = false;
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, accepts: (value: unknown) => value is T) {
    this.host = host;
    this.accepts = accepts;
    host.addController(this);
  }

  /** Says what to read and how often, in seconds. The same again does nothing. */
  follow(src: string | undefined, refresh: number | undefined, lang: Lang): void {
    const moved = src !== this.src;
    const changed = moved || refresh !== this.refresh || lang !== this.lang;
    if (!changed) return;
    this.src = src;
    this.refresh = refresh;
    this.lang = lang;
    if (moved) {
      this.data = undefined;
      this.state = src === undefined ? 'idle' : 'loading';
    }
    if (this.connected) this.reload();
  }

  hostConnected(): void {
    this.connected = true;
    this.reload();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.stop();
  }

  /** Reads again, now. */
  reload(): void {
    this.stop();
    if (this.src === undefined) return;
    if (this.data === undefined) this.state = 'loading';
    this.host.requestUpdate();
    void this.read(this.src);
  }

  private stop(): void {
    this.running?.abort();
    this.running = undefined;
    clearTimeout(this.timer);
  }

  private async read(src: string): Promise<void> {
    const running = new AbortController();
    this.running = running;
    const late = setTimeout(() => {
      running.abort();
    }, timeout);
    try {
      const answer = await fetchJson(src, this.lang, running.signal);
      if (!this.accepts(answer)) throw new UnexpectedAnswer('format');
      if (this.running !== running) return;
      this.data = answer;
      this.loadedAt = new Date();
      this.failure = undefined;
      this.state = 'ready';
    } catch (error) {
      if (this.running !== running) return;
      this.failure = error instanceof UnexpectedAnswer ? error.failure : 'network';
      this.state = this.data === undefined ? 'error' : 'stale';
    } finally {
      clearTimeout(late);
      if (this.running === running) {
        this.running = undefined;
        this.schedule();
        this.host.requestUpdate();
      }
    }
  }

  private schedule(): void {
    if (this.refresh === undefined || !(this.refresh > 0)) return;
    this.timer = setTimeout(
      () => {
        // A page in a background tab asks nothing: it reads again when somebody looks.
        if (document.hidden) document.addEventListener('visibilitychange', this.wake, { once: true });
        else this.reload();
      },
      Math.max(this.refresh, shortestRefresh) * 1000,
    );
  }

  private readonly wake = (): void => {
    if (this.connected) this.reload();
  };
}

async function fetchJson(src: string, lang: Lang, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(src, {
    credentials: 'omit',
    // Ask the server whether the copy at hand still holds: an ETag makes that cheap.
    cache: 'no-cache',
    headers: { accept: 'application/json', 'accept-language': lang },
    signal,
  });
  if (!answer.ok) throw new UnexpectedAnswer('status');
  // Not `answer.json()`: engines name its failure differently, and a broken connection is not a broken answer.
  const text = await answer.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UnexpectedAnswer('format');
  }
}

/** Whether a JSON value is an object with named fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
