// The guide for engines on several machines names every table, spread by the column that its key begins with.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder } from '../../test/open-app.js';
import { databaseFile, openSqlite } from './sqlite-engine.js';

it.each(['growing.md', 'growing.vi.md'])('%s spreads every table by the first column of its key', async (name) => {
  const folder = newFolder();
  await openSqlite(folder).close();
  const database = new Database(join(folder, databaseFile));
  const tables = database
    .prepare(
      `SELECT m.name AS name, (SELECT p.name FROM pragma_table_info(m.name) AS p WHERE p.pk = 1) AS first
       FROM sqlite_master AS m WHERE m.type = 'table' AND m.name <> 'migration'`,
    )
    .all() as { name: string; first: string }[];
  database.close();
  const guide = readFileSync(fileURLToPath(new URL(`../../../../docs/${name}`, import.meta.url)), 'utf8');
  const spread = new Map(
    [...guide.matchAll(/create_distributed_table\('(\w+)', '(\w+)'/g)].map(([, table = '', column = '']) => [
      table,
      column,
    ]),
  );
  const everywhere = [...guide.matchAll(/create_reference_table\('(\w+)'\)/g)].map(([, table = '']) => table);
  expect([...spread.keys(), ...everywhere].sort()).toEqual(tables.map((table) => table.name).sort());
  for (const { name: table, first } of tables) if (spread.has(table)) expect(spread.get(table), table).toBe(first);
});
