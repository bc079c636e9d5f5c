import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';
import { makeFolder } from '../make-folder.js';
import { StartError } from '../start-error.js';
import { newestVersion } from './migrations.js';
import { databaseFile } from './sqlite-engine.js';

/** What a backup holds, to be compared with what was expected. */
export interface BackupReport {
  readonly file: string;
  readonly answers: number;
}

/**
 * Writes a copy of the database of a data folder as it stands at one moment.
 * A server may be writing to it meanwhile; the copy is checked before it gets
 * its name.
 *
 * @throws StartError when there is nothing to copy or the file is there already
 */
export function backupSqlite(folder: string, target: string): BackupReport {
  const source = join(resolve(folder), databaseFile);
  const file = resolve(target);
  if (!existsSync(source)) {
    throw new StartError('data-folder', {
      vi: `Không có cơ sở dữ liệu ở ${source}. Hãy đặt DATA_DIR sang thư mục dữ liệu của máy chủ.`,
      en: `There is no database at ${source}. Set DATA_DIR to the server's data folder.`,
    });
  }
  refuseToOverwrite(file);
  makeFolder(dirname(file));
  const part = `${file}.part`;
  rmSync(part, { force: true });
  const database = new Database(source);
  try {
    database.pragma('busy_timeout = 5000');
    database.prepare('VACUUM INTO ?').run(part);
  } finally {
    database.close();
  }
  const answers = countOf(part);
  synced(part);
  renameSync(part, file);
  synced(dirname(file));
  return { file, answers };
}

/**
 * Puts a backup into an empty data folder.
 *
 * @throws StartError when the backup is damaged or of a newer release, or the folder holds a database already
 */
export function restoreSqlite(backup: string, folder: string): BackupReport {
  const source = resolve(backup);
  const file = join(resolve(folder), databaseFile);
  if (!existsSync(source)) {
    throw new StartError('database', { vi: `Không có tệp ${source}.`, en: `There is no file ${source}.` });
  }
  refuseToOverwrite(file);
  makeFolder(dirname(file));
  const part = `${file}.part`;
  copyFileSync(source, part);
  let answers: number;
  try {
    answers = countOf(part);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  synced(part);
  renameSync(part, file);
  synced(dirname(file));
  return { file, answers };
}

function refuseToOverwrite(file: string): void {
  if (!existsSync(file)) return;
  throw new StartError('data-folder', {
    vi: `${file} đã có; không ghi đè. Hãy chọn chỗ khác hoặc dời tệp cũ đi.`,
    en: `${file} is there already and is not overwritten. Choose another place or move the old file away.`,
  });
}

function countOf(file: string): number {
  try {
    const database = new Database(file, { readonly: true });
    try {
      const check = database.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
      if (check.integrity_check !== 'ok') throw new Error(check.integrity_check);
      const { version } = database.prepare('SELECT MAX(version) AS version FROM migration').get() as {
        version: number;
      };
      if (version > newestVersion) throw new Error(`step ${version} of a newer release`);
      return (database.prepare('SELECT COUNT(*) AS n FROM response').get() as { n: number }).n;
    } finally {
      database.close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError('database', {
      vi: `${file} không phải bản sao lưu dùng được (${why}).`,
      en: `${file} is no backup that can be used (${why}).`,
    });
  }
}

function synced(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
