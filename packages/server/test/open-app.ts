import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardDefinition } from '../src/board-definition.js';
import type { Bundle } from '../src/bundle.js';
import { createApp } from '../src/create-app.js';
import type { App } from '../src/http/context.js';
import { createMetrics } from '../src/metrics.js';
import { createRateLimit } from '../src/rate-limit.js';
import { readSettings } from '../src/settings.js';
import { openSqlite } from '../src/store/sqlite-engine.js';
import { sqlStore } from '../src/store/sql-store.js';
import type { Store } from '../src/store/store.js';

export const adminToken = 'a-token-for-tests';
export const visitSecret = 'a secret for tests, long enough to be one';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'danvan-server-'));

export interface OpenApp {
  readonly app: App;
  readonly store: Store;
  /** Sends an answer the way a page does. */
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; json: unknown; headers: Headers }>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends JSON with the admin token. */
  admin(method: 'POST' | 'PUT', path: string, body: unknown): Promise<Response>;
}

/** The real app on a store of its own. */
export function openApp(
  environment: Record<string, string> = {},
  more: {
    store?: Store;
    boards?: readonly BoardDefinition[];
    pages?: string;
    bundle?: Bundle;
    now?: () => number;
  } = {},
): OpenApp {
  const settings = readSettings({
    RATE_LIMIT: '0',
    ADMIN_TOKEN: adminToken,
    VISIT_SECRET: visitSecret,
    ...environment,
  });
  const store = more.store ?? sqlStore(openSqlite(newFolder()));
  const app = createApp(
    {
      settings,
      store,
      bundle: more.bundle,
      boards: new Map((more.boards ?? []).map((board) => [board.id, board])),
      metrics: createMetrics(),
      limit: createRateLimit(settings.rateLimit),
      ...(more.now ? { now: more.now } : {}),
    },
    more.pages === undefined ? [] : [{ folder: more.pages }],
  );
  return {
    app,
    store,
    async post(body, headers = {}) {
      const response = await app.request('/v1/responses', {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain;charset=UTF-8', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, json: await response.json(), headers: response.headers };
    },
    get: async (path, headers = {}) => app.request(path, { headers }),
    admin: async (method, path, body) =>
      app.request(path, {
        method,
        headers: { Authorization: `Bearer ${adminToken}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}

let made = 0;

/** A good answer with an id of its own. */
export function answer(more: Record<string, unknown> = {}): Record<string, unknown> {
  made += 1;
  return {
    id: `10000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    survey: 'quick',
    version: 1,
    unit: '01',
    answers: { overall: 5 },
    ageMs: 10,
    ...more,
  };
}

/** The JSON of a reply. */
export const json = async (response: Response | Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>;
