import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { Engine, Outcome, Row } from './engine.js';
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
} from 'kysely';
import { keptByKey, migrations, migrationTable, newestVersion } from './migrations.js';
import { NewerDatabaseError } from './newer-database-error.js';
import type { Tables } from './schema.js';

/** Name of the database in the data folder. */
export const databaseFile = 'danvan.db';

/**
 * Embedded SQLite. A second connection reads, so that a summary never sees a
 * batch that is not committed yet.
 */
export function openSqlite(folder: string): Engine {
  mkdirSync(folder, { recursive: true });
  const writer = connect(join(folder, databaseFile));
  try {
    migrate(writer);
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = connect(join(folder, databaseFile));
  const prepared = { writer: new Map<string, Database.Statement>(), reader: new Map<string, Database.Statement>() };
  const run = (which: 'writer' | 'reader', query: CompiledQuery): Outcome => {
    const cache = prepared[which];
    let statement = cache.get(query.sql);
    if (!statement) {
      statement = (which === 'writer' ? writer : reader).prepare(query.sql);
      cache.set(query.sql, statement);
    }
    if (statement.reader) return { rows: statement.all(...query.parameters) as Row[], changes: 0 };
    return { rows: [], changes: statement.run(...query.parameters).changes };
  };
  let tail: Promise<unknown> = Promise.resolve();
  return {
    lane: 0,
    sql: new Kysely<Tables>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (db) => new SqliteIntrospector(db),
        createQueryCompiler: () => new SqliteQueryCompiler(),
      },
    }),
    transaction(work) {
      // One connection writes, so transactions wait for one another.
      const next = tail.then(async () => {
        writer.exec('BEGIN IMMEDIATE');
        try {
          const result = await work({ execute: (query) => Promise.resolve(run('writer', query)) });
          writer.exec('COMMIT');
          return result;
        } catch (error) {
          // A full disk has ended the transaction already.
          if (writer.inTransaction) writer.exec('ROLLBACK');
          throw error;
        }
      });
      tail = next.catch(() => undefined);
      return next;
    },
    read: (query) => Promise.resolve(run('reader', query)),
    async close() {
      await tail;
      reader.close();
      writer.close();
    },
  };
}

// All steps that are missing in one commit: an upgrade that was cut off has changed nothing.
function migrate(writer: Database.Database): void {
  writer.exec(migrationTable);
  const found = writer.prepare('SELECT MAX(version) AS version FROM migration').get() as { version: number | null };
  const version = found.version ?? 0;
  if (version > newestVersion) throw new NewerDatabaseError(version, newestVersion);
  if (version === newestVersion) return;
  const mark = writer.prepare('INSERT INTO migration (version) VALUES (?) ON CONFLICT (version) DO NOTHING');
  // Whole tables are written anew: with room to do it in. (Kilobytes; the server itself gets on with the default.)
  writer.pragma('cache_size = -65536');
  writer.exec('BEGIN IMMEDIATE');
  try {
    for (const step of migrations) {
      // Another process may have taken the step while this one waited.
      if (mark.run(step.version).changes === 0) continue;
      for (const statement of step.statements) writer.exec(inOrderOfKey(statement));
    }
    writer.exec('COMMIT');
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK');
    throw error;
  }
  writer.pragma('cache_size = -2000');
}

function inOrderOfKey(statement: string): string {
  return keptByKey.some((table) => statement.startsWith(`CREATE TABLE ${table} `))
    ? `${statement} WITHOUT ROWID`
    : statement;
}

function connect(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  // Every commit reaches the disk before it is acknowledged, also when the power goes.
  database.pragma('synchronous = FULL');
  database.pragma('busy_timeout = 5000');
  return database;
}
