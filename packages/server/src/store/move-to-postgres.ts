import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { StartError } from '../start-error.js';
import { openPostgres } from './postgres-engine.js';
import { databaseFile, openSqlite } from './sqlite-engine.js';

type Cells = readonly (string | number | null)[];

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** What was moved: rows by table, each table compared by count and hash. */
export interface MoveReport {
  readonly answers: number;
  readonly rows: Readonly<Record<string, number>>;
}

/** How a database is moved. */
export interface MoveOptions {
  /** Rows that share a commit. */
  readonly batch?: number;
  /** Called after each commit. */
  readonly onBatch?: (table: string, rows: number) => void;
}

const progressTable =
  'CREATE TABLE IF NOT EXISTS move_progress (table_name VARCHAR(64) NOT NULL, last_key TEXT NOT NULL, PRIMARY KEY (table_name))';
// Of the database itself: how far it was brought forward, and who counts in it.
const ownTables = ['migration', 'count_lane'];

/**
 * Moves an embedded database to PostgreSQL. How far it has come is written
 * there with every batch, so a move that was cut off goes on where it stopped;
 * at the end every table is read again on both sides. The embedded database is
 * held meanwhile (its server, if it still runs, answers “try again”) and is
 * not changed.
 *
 * @throws StartError when there is nothing to move, the target holds answers of its own, or the two differ afterwards
 */
export async function moveToPostgres(folder: string, url: string, options: MoveOptions = {}): Promise<MoveReport> {
  const file = join(resolve(folder), databaseFile);
  if (!existsSync(file)) {
    throw new StartError('data-folder', {
      vi: `Không có cơ sở dữ liệu ở ${file}. Hãy đặt DATA_DIR sang thư mục dữ liệu của máy chủ.`,
      en: `There is no database at ${file}. Set DATA_DIR to the server's data folder.`,
    });
  }
  // Both are brought forward first, so that they have the same tables.
  await openSqlite(folder).close();
  await (await openPostgres(url)).close();
  const source = new Database(file);
  const target = new pg.Client({ connectionString: url });
  try {
    source.pragma('busy_timeout = 15000');
    source.exec('BEGIN IMMEDIATE');
    await target.connect();
    await refuseOtherAnswers(target);
    await target.query(progressTable);
    const rows: Record<string, number> = {};
    for (const table of tablesOf(source)) {
      await copy(source, target, table, options);
      // What was written to the source between two runs lies before the place where the second one went on.
      if (!(await isSame(source, target, table))) {
        await target.query('DELETE FROM move_progress WHERE table_name = $1', [table.name]);
        await copy(source, target, table, options);
        if (!(await isSame(source, target, table))) throw differs(table.name);
      }
      rows[table.name] = countOf(source, table);
    }
    await target.query('DROP TABLE move_progress');
    return { answers: rows.response ?? 0, rows };
  } finally {
    if (source.inTransaction) source.exec('ROLLBACK');
    source.close();
    await target.end();
  }
}

/** The tables as they are, so that none and no column is forgotten. */
function tablesOf(source: Database.Database): Table[] {
  const names = source.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all() as {
    name: string;
  }[];
  return names
    .map(({ name }) => name)
    .filter((name) => !ownTables.includes(name) && !name.startsWith('sqlite_'))
    .map((name) => {
      const columns = source.prepare(`SELECT name, pk FROM pragma_table_info('${name}') ORDER BY cid`).all() as {
        name: string;
        pk: number;
      }[];
      const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
      return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) };
    });
}

async function refuseOtherAnswers(target: pg.Client): Promise<void> {
  const { rows: begun } = await target.query(
    "SELECT 1 FROM information_schema.tables WHERE table_name = 'move_progress' AND table_schema = current_schema()",
  );
  if (begun.length > 0) return;
  for (const table of ['taken_id', 'measurement', 'body']) {
    if ((await target.query(`SELECT 1 FROM ${table} LIMIT 1`)).rows.length === 0) continue;
    throw new StartError('database', {
      vi: 'Cơ sở dữ liệu ở DATABASE_URL đã có dữ liệu riêng. Hãy chuyển vào một cơ sở dữ liệu trống.',
      en: 'The database at DATABASE_URL holds data of its own. Move into an empty database.',
    });
  }
}

async function copy(
  source: Database.Database,
  target: pg.Client,
  { name, columns, key }: Table,
  { batch = 1000, onBatch }: MoveOptions,
): Promise<void> {
  const { rows: begun } = await target.query<{ last_key: string }>(
    'SELECT last_key FROM move_progress WHERE table_name = $1',
    [name],
  );
  let last = begun[0] && (JSON.parse(begun[0].last_key) as Cells);
  const list = columns.join(', ');
  const keys = key.join(', ');
  const others = columns.filter((column) => !key.includes(column));
  const onConflict =
    others.length === 0
      ? 'DO NOTHING'
      : `DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  const select = (where: string): Database.Statement =>
    source.prepare(`SELECT ${list} FROM ${name} ${where} ORDER BY ${keys} LIMIT ${batch}`).raw();
  const first = select('');
  const next = select(`WHERE (${keys}) > (${key.map(() => '?').join(', ')})`);
  for (;;) {
    const rows = (last ? next.all(...last) : first.all()) as Cells[];
    const end = rows.at(-1);
    if (!end) return;
    last = key.map((column) => end[columns.indexOf(column)] ?? null);
    const holes = rows.map((_, row) => `(${columns.map((__, at) => `$${row * columns.length + at + 1}`).join(', ')})`);
    await target.query('BEGIN');
    await target.query(`INSERT INTO ${name} (${list}) VALUES ${holes.join(', ')} ON CONFLICT (${keys}) ${onConflict}`, [
      ...rows.flat(),
    ]);
    await target.query(
      'INSERT INTO move_progress (table_name, last_key) VALUES ($1, $2) ON CONFLICT (table_name) DO UPDATE SET last_key = excluded.last_key',
      [name, JSON.stringify(last)],
    );
    await target.query('COMMIT');
    onBatch?.(name, rows.length);
  }
}

async function isSame(source: Database.Database, target: pg.Client, table: Table): Promise<boolean> {
  const list = table.columns.join(', ');
  const here = new RowSum();
  for (const row of source.prepare(`SELECT ${list} FROM ${table.name}`).raw().iterate() as Iterable<Cells>) {
    here.add(row);
  }
  const there = new RowSum();
  await target.query('BEGIN');
  await target.query(`DECLARE moved CURSOR FOR SELECT ${list} FROM ${table.name}`);
  for (;;) {
    const { rows } = await target.query<(string | number | null)[]>({
      text: 'FETCH 2000 FROM moved',
      rowMode: 'array',
    });
    if (rows.length === 0) break;
    for (const row of rows) there.add(row);
  }
  await target.query('COMMIT');
  return here.text === there.text;
}

/** Count and hash of rows in whatever order they come: engines sort words differently. */
class RowSum {
  private count = 0;
  private sum = 0n;

  add(row: Cells): void {
    this.count += 1;
    const hash = createHash('sha256').update(JSON.stringify(row)).digest('hex');
    this.sum = BigInt.asUintN(256, this.sum + BigInt(`0x${hash}`));
  }

  get text(): string {
    return `${this.count} ${this.sum.toString(16)}`;
  }
}

function countOf(source: Database.Database, { name }: Table): number {
  return (source.prepare(`SELECT COUNT(*) AS n FROM ${name}`).get() as { n: number }).n;
}

function differs(table: string): StartError {
  return new StartError('database', {
    vi: `Bảng ${table} ở hai nơi không giống nhau sau khi chuyển; cơ sở dữ liệu cũ còn nguyên. Hãy kiểm tra xem có máy chủ nào đang ghi vào DATABASE_URL, rồi chạy lại.`,
    en: `Table ${table} differs between the two after the move; the old database is untouched. See whether a server is writing to DATABASE_URL, then run it again.`,
  });
}
