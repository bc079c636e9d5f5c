import { readBundle } from './bundle.js';
import { readSettings, type Settings } from './settings.js';
import { StartError } from './start-error.js';
import { openStore } from './start-server.js';
import type { MoveOptions, MoveReport } from './store/move-to-postgres.js';
import { backupSqlite, restoreSqlite, type BackupReport } from './store/sqlite-backup.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a server would start with. */
export interface CheckReport {
  readonly store: 'sqlite' | 'postgresql';
  readonly listensOn: string;
  readonly elementsBuilt: boolean;
  readonly takesFigures: boolean;
  readonly checksVisits: boolean;
}

/**
 * Reads the settings, opens the store and brings it up to date, and listens
 * nowhere: whether a server would start, before it is started.
 *
 * @throws SettingsError, StartError as the start would
 * @example
 * ```ts
 * import { checkServer } from '@danvan/server';
 * const check = () => checkServer({ DATA_DIR: './data' });
 * typeof check; //=> 'function'
 * ```
 */
export async function checkServer(environment: Environment): Promise<CheckReport> {
  const settings = readSettings(environment);
  const store = await openStore(settings);
  try {
    await store.isReady();
  } finally {
    await store.close();
  }
  return {
    store: settings.databaseUrl === undefined ? 'sqlite' : 'postgresql',
    listensOn: `${settings.host}:${settings.port}`,
    elementsBuilt: readBundle() !== undefined,
    takesFigures: settings.adminToken !== undefined,
    checksVisits: settings.visitSecret !== undefined,
  };
}

/**
 * Copies the embedded database to a file while the server goes on.
 *
 * @example
 * ```ts
 * import { backupServer } from '@danvan/server';
 * const backup = () => backupServer({ DATA_DIR: './data' }, 'danvan.backup');
 * typeof backup; //=> 'function'
 * ```
 */
export function backupServer(environment: Environment, file: string): BackupReport {
  return backupSqlite(embedded(readSettings(environment)), file);
}

/**
 * Puts a backup into the data folder, which holds no database yet.
 *
 * @example
 * ```ts
 * import { restoreServer } from '@danvan/server';
 * const restore = () => restoreServer({ DATA_DIR: './data' }, 'danvan.backup');
 * typeof restore; //=> 'function'
 * ```
 */
export function restoreServer(environment: Environment, file: string): BackupReport {
  return restoreSqlite(file, embedded(readSettings(environment)));
}

/**
 * Moves everything from the embedded database of `DATA_DIR` to the PostgreSQL
 * of `DATABASE_URL`; run again after it was cut off, it goes on where it stopped.
 *
 * @throws StartError when there is nothing to move or the target holds data of its own
 * @example
 * ```ts
 * import { moveServer } from '@danvan/server';
 * const move = () => moveServer({ DATA_DIR: './data', DATABASE_URL: 'postgres://127.0.0.1/danvan' });
 * typeof move; //=> 'function'
 * ```
 */
export async function moveServer(environment: Environment, options: MoveOptions = {}): Promise<MoveReport> {
  const { databaseUrl, dataDir } = readSettings(environment);
  if (databaseUrl === undefined) {
    throw new StartError('database', {
      vi: 'Cần DATABASE_URL: cơ sở dữ liệu PostgreSQL để chuyển đến.',
      en: 'Needs DATABASE_URL: the PostgreSQL database to move to.',
    });
  }
  const { moveToPostgres } = await import('./store/move-to-postgres.js');
  try {
    return await moveToPostgres(dataDir, databaseUrl, options);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError('database', {
      vi: `Chưa chuyển xong (${why}). Chạy lại lệnh này sẽ tiếp tục từ chỗ dừng.`,
      en: `The move is not finished (${why}). Run the command again to go on from where it stopped.`,
    });
  }
}

function embedded({ databaseUrl, dataDir }: Settings): string {
  if (databaseUrl === undefined) return dataDir;
  throw new StartError('database', {
    vi: 'Dữ liệu nằm ở PostgreSQL (DATABASE_URL): hãy dùng pg_dump và pg_restore.',
    en: 'The data is in PostgreSQL (DATABASE_URL): use pg_dump and pg_restore.',
  });
}
