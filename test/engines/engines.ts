// The engines that one SQL text has to run on unchanged. Each takes plain
// statements and gives back rows as its driver does: numbers, text or BigInt.
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import Database from 'libsql';
import pg from 'pg';
import { startPostgres } from '../../packages/server/test/postgres-server.js';

export type Row = Readonly<Record<string, unknown>>;

export interface Engine {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

export type OpenEngine = () => Promise<Engine | undefined>;

export const engines: Readonly<Record<string, OpenEngine>> = {
  SQLite: () => {
    const database = new Database(':memory:');
    return Promise.resolve({
      run: (sql) => {
        database.exec(sql);
        return Promise.resolve();
      },
      // BigInt: sums above 2⁵³ would come back rounded as numbers.
      rows: (sql) => Promise.resolve(database.prepare(sql).safeIntegers(true).all() as Row[]),
      close: () => {
        database.close();
        return Promise.resolve();
      },
    });
  },
  PGlite: async () => {
    const database = await PGlite.create();
    return {
      run: async (sql) => {
        await database.exec(sql);
      },
      rows: async (sql) => (await database.query<Row>(sql)).rows,
      close: () => database.close(),
    };
  },
  DuckDB: async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    return {
      run: async (sql) => {
        await connection.run(sql);
      },
      rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects() as Row[],
      close: () => {
        connection.closeSync();
        instance.closeSync();
        return Promise.resolve();
      },
    };
  },
  PostgreSQL: async () => {
    const server = await startPostgres();
    if (!server) return undefined;
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    return {
      run: async (sql) => {
        await client.query(sql);
      },
      rows: async (sql) => (await client.query<Row>(sql)).rows,
      close: async () => {
        await client.end();
        await server.stop();
      },
    };
  },
};
