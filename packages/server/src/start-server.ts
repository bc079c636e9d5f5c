import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import type { BoardDefinition } from './board-definition.js';
import { readBundle } from './bundle.js';
import { createApp } from './create-app.js';
import { keepForgetting } from './keep-forgetting.js';
import type { PageFolder } from './http/files.js';
import { createMetrics } from './metrics.js';
import { knowsUnit } from './http/knows-unit.js';
import { surveyFinder } from './http/survey-finder.js';
import { createRateLimit } from './rate-limit.js';
import { makeFolder } from './make-folder.js';
import { readResponse } from './read-response.js';
import type { Settings } from './settings.js';
import { StartError } from './start-error.js';
import { stopListening } from './stop-listening.js';
import { openSqlite } from './store/sqlite-engine.js';
import { sqlStore } from './store/sql-store.js';
import type { Store } from './store/store.js';

/** What a server shows and does besides the interface itself. */
export interface Extras {
  /** Static pages instead of the plain home page: a folder for `/`, or several with their places. */
  readonly pages?: string | readonly PageFolder[];
  readonly boards?: readonly BoardDefinition[];
  /** Runs once the store is open, before the first request: to register bodies or load figures. */
  readonly prepare?: (opened: Opened) => Promise<void>;
}

/** What `prepare` may use. */
export interface Opened {
  readonly store: Store;
  /** Checks and stores an answer as if a page had sent it. */
  readonly receive: (answer: unknown) => Promise<void>;
}

/** A server that is up, and how to stop it. */
export interface RunningServer {
  readonly url: string;
  readonly store: Store;
  /** SRI hash of the elements' bundle, when it is built. */
  readonly integrity: string | undefined;
  /** Stops taking requests, lets the open ones end, closes the store. */
  close(): Promise<void>;
}

/**
 * Opens the store and serves.
 *
 * @throws StartError when the port is taken or the data folder cannot be written
 * @example
 * ```ts
 * import { readSettings, startServer } from '@danvan/server';
 * const settings = readSettings({ PORT: '0', DATA_DIR: process.env.TMPDIR ?? '/tmp' });
 * const open = async () => {
 *   const server = await startServer(settings);
 *   await server.close();
 * };
 * typeof open; //=> 'function'
 * ```
 */
export async function startServer(settings: Settings, extras: Extras = {}): Promise<RunningServer> {
  const store = await openStore(settings);
  try {
    const stopForgetting = await keepForgetting(store, settings);
    await extras.prepare?.({ store, receive: receiver(store, settings) });
    const bundle = readBundle();
    const app = createApp(
      {
        settings,
        store,
        bundle,
        boards: new Map((extras.boards ?? []).map((board) => [board.id, board])),
        metrics: createMetrics(),
        limit: createRateLimit(settings.rateLimit),
      },
      typeof extras.pages === 'string' ? [{ folder: extras.pages }] : extras.pages,
    );
    const { server, port } = await listen(app.fetch, settings);
    return {
      url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
      store,
      integrity: bundle?.get('danvan.js')?.integrity,
      close: async () => {
        stopForgetting();
        await stopListening(server);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function receiver(store: Store, { visitSecret }: Settings): Opened['receive'] {
  const find = surveyFinder(store);
  return async (answer) => {
    const read = await readResponse(JSON.stringify(answer), {
      knowsUnit: knowsUnit(store),
      findSurvey: find,
      visitSecret,
      now: Date.now(),
    });
    if (!read.ok) throw new RangeError(read.problems.map(({ message }) => message.en).join(' '));
    await store.addResponse(read.response);
  };
}

/** Opens the store that the settings name. */
export async function openStore(settings: Settings): Promise<Store> {
  const options = settings.commitBatch === undefined ? {} : { batch: settings.commitBatch };
  if (settings.databaseUrl !== undefined) {
    try {
      // Loaded only where it is used: a commune's server starts without it.
      const { openPostgres } = await import('./store/postgres-engine.js');
      return sqlStore(await openPostgres(settings.databaseUrl), options);
    } catch (error) {
      throw new StartError('database', {
        vi: `Không mở được cơ sở dữ liệu ở DATABASE_URL (${reason(error)}).`,
        en: `The database at DATABASE_URL cannot be opened (${reason(error)}).`,
      });
    }
  }
  const folder = resolve(settings.dataDir);
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw notAFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError('data-folder', {
      vi: `Không ghi được vào thư mục dữ liệu ${folder} (${reason(error)}). Hãy cấp quyền ghi hoặc đặt DATA_DIR sang thư mục khác.`,
      en: `The data folder ${folder} cannot be written (${reason(error)}). Give write permission or set DATA_DIR to another folder.`,
    });
  }
  try {
    return sqlStore(openSqlite(folder), options);
  } catch (error) {
    throw new StartError('database', {
      vi: `Không mở được cơ sở dữ liệu trong ${folder} (${reason(error)}).`,
      en: `The database in ${folder} cannot be opened (${reason(error)}).`,
    });
  }
}

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  settings: Settings,
): Promise<{ server: ServerType; port: number }> {
  return new Promise((done, fail) => {
    // Whoever sends slower than this holds a connection open and sends no answer.
    const serverOptions = { headersTimeout: 15_000, requestTimeout: 30_000 };
    const server = serve({ fetch, port: settings.port, hostname: settings.host, serverOptions }, ({ port }) => {
      done({ server, port });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      const where = `${settings.host}:${settings.port}`;
      fail(
        error.code === 'EADDRINUSE'
          ? new StartError('port-taken', {
              vi: `Cổng ${where} đang có chương trình khác dùng. Hãy dừng chương trình đó hoặc đặt PORT sang cổng khác.`,
              en: `Port ${where} is in use by another program. Stop that one or set PORT to another port.`,
            })
          : new StartError('listen', {
              vi: `Không lắng nghe được ở ${where} (${reason(error)}).`,
              en: `Cannot listen on ${where} (${reason(error)}).`,
            }),
      );
    });
  });
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof Error
      ? error.message
      : String(error);
}

function notAFolder(folder: string): StartError {
  return new StartError('data-folder', {
    vi: `${folder} là một tệp, không phải thư mục dữ liệu. Hãy đặt DATA_DIR sang một thư mục.`,
    en: `${folder} is a file, not a data folder. Set DATA_DIR to a folder.`,
  });
}
