// What the servers of the benchmark run on: releases, disk, and a database of its own for each.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { versionOf } from '../../proof/shared/versions.mjs';

const server = 'packages/server';
const require = createRequire(new URL(`../../${server}/package.json`, import.meta.url));

async function ask(url, sql) {
  const client = new (require('pg').Client)({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** The address of a new database on the same PostgreSQL. */
export async function emptyDatabase(url, name) {
  const own = `danvan_bench_${name}`;
  await ask(url, `DROP DATABASE IF EXISTS ${own}`);
  await ask(url, `CREATE DATABASE ${own}`);
  return Object.assign(new URL(url), { pathname: `/${own}` }).href;
}

/**
 * Releases by name.
 * @param postgresUrl left out where there is none on this machine
 */
export async function serverVersions(postgresUrl) {
  const Database = require('libsql');
  const database = new Database(':memory:');
  const { version } = database.prepare('SELECT sqlite_version() AS version').get();
  database.close();
  const postgres = postgresUrl && (await ask(postgresUrl, 'SHOW server_version'))[0].server_version;
  return {
    hono: versionOf('hono', server),
    '@hono/node-server': versionOf('@hono/node-server', server),
    kysely: versionOf('kysely', server),
    'libsql (SQLite inside)': `${versionOf('libsql', server)} (${version})`,
    ...(postgres ? { PostgreSQL: postgres, 'pg (its client)': versionOf('pg', server) } : {}),
  };
}

/** The kind of file system under a folder: a commit on one that lies in memory costs nothing. */
export function diskOf(folder) {
  const unknown = 'a file system that this system does not name';
  if (!existsSync('/proc/mounts')) return unknown;
  const found = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, point]) => point && (folder === point || folder.startsWith(point === '/' ? '/' : `${point}/`)))
    .sort((a, b) => a[1].length - b[1].length)
    .at(-1);
  return found ? `${found[2]} (${found[0]})` : unknown;
}
