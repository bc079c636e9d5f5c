import { randomInt } from 'node:crypto';
import pg from 'pg';
import type { Engine, Outcome, Row } from './engine.js';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type Kysely as SqlBuilder,
} from 'kysely';
import { lanes, migrations, migrationTable, newestVersion } from './migrations.js';
import { NewerDatabaseError } from './newer-database-error.js';
import type { Tables } from './schema.js';

/** Writes statements for PostgreSQL and whatever else takes its words. */
export function postgresSql(): SqlBuilder<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

// A transaction that lost against another one may simply be tried again.
const retryable = new Set(['40001', '40P01']);

/** PostgreSQL 15 or newer, or a distributed engine that speaks its language. */
export async function openPostgres(url: string): Promise<Engine> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
  pool.on('error', (error) => {
    console.error(JSON.stringify({ level: 'warning', store: 'postgresql', error: error.message }));
  });
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const run = async (client: pg.Pool | pg.PoolClient, query: CompiledQuery): Promise<Outcome> => {
    const { rows, rowCount } = await client.query<Row>(query.sql, [...query.parameters]);
    return { rows, changes: rowCount ?? 0 };
  };
  return {
    // Two servers in one lane wait for one another, and that is all.
    lane: randomInt(lanes),
    sql: postgresSql(),
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        const client = await pool.connect();
        try {
          await client.query('BEGIN');
          const result = await work({ execute: (query) => run(client, query) });
          await client.query('COMMIT');
          return result;
        } catch (error) {
          await client.query('ROLLBACK').catch(() => undefined);
          const code = error instanceof Error && 'code' in error ? String(error.code) : '';
          if (attempt >= 4 || !retryable.has(code)) throw error;
        } finally {
          client.release();
        }
      }
    },
    read: (query) => run(pool, query),
    close: () => pool.end(),
  };
}

// Several servers may start at once: the mark is a primary key, so the second
// one waits for the first to commit and then finds nothing left to do.
async function migrate(pool: pg.Pool): Promise<void> {
  await createOnce(pool, migrationTable);
  const { rows } = await pool.query<{ version: number }>('SELECT version FROM migration');
  const taken = rows.map(({ version }) => version);
  const newest = Math.max(0, ...taken);
  if (newest > newestVersion) throw new NewerDatabaseError(newest, newestVersion);
  for (const { version, statements } of migrations) {
    if (taken.includes(version)) continue;
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const mark = await client.query('INSERT INTO migration (version) VALUES ($1) ON CONFLICT (version) DO NOTHING', [
        version,
      ]);
      if (mark.rowCount) for (const statement of statements) await client.query(statement);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}

// Unique violation, duplicate table, and its row type, which is there a moment sooner.
const taken = new Set(['23505', '42P07', '42710']);

// Whoever creates a table second gets an error of the catalogue in spite of IF
// NOT EXISTS, and finds the table there.
async function createOnce(pool: pg.Pool, statement: string): Promise<void> {
  try {
    await pool.query(statement);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !taken.has(error.code ?? '')) throw error;
  }
}
