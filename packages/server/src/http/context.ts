import type { Hono } from 'hono';
import type { Settings } from '../settings.js';
import type { Store } from '../store/store.js';
import type { BoardDefinition } from '../board-definition.js';
import type { Bundle } from '../bundle.js';
import type { Metrics } from '../metrics.js';
import type { RateLimit } from '../rate-limit.js';

/** What every route stands on. */
export interface Services {
  readonly settings: Settings;
  readonly store: Store;
  readonly boards: ReadonlyMap<string, BoardDefinition>;
  readonly bundle: Bundle | undefined;
  readonly metrics: Metrics;
  readonly limit: RateLimit;
  /** What time it is; tests set it. */
  readonly now?: () => number;
}

/** What the socket knows; absent when a test calls the app directly. */
export interface Bindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

export type App = Hono<{ Bindings: Bindings }>;
