import { checkGrouping } from './check-grouping.js';
import { measuresOf } from './formula.js';
import type { Indicator } from './indicator.js';
import { SqlError } from './sql-error.js';

/** Which columns of the table hold what; the names of `Measurement` when left out. */
export interface MeasurementColumns {
  readonly measure?: string;
  readonly unit?: string;
  readonly period?: string;
  /** A whole number; sums of money in đồng. */
  readonly value?: string;
}

/** Table, columns and groups of the statement. */
export interface SqlOptions {
  /**
   * Table or view, `measurements` or `schema.measurements`: one row per measure,
   * unit and period. Of a table with several scopes or nouns let in one by `where`:
   * the engine would add them up.
   */
  readonly table: string;
  /** `unit`, `period`, or other columns of the table; one row for everything when empty. */
  readonly groupBy: readonly string[];
  /** Column value or values to let in. */
  readonly where?: Readonly<Record<string, string | readonly string[]>>;
  readonly columns?: MeasurementColumns;
  /**
   * Table of the unit tree with one row for each unit and each unit above it,
   * itself included. Then `unit` in `groupBy` is the unit above, and every
   * unit's figures count for all above it.
   */
  readonly tree?: {
    readonly table: string;
    /** Column of the unit above, `ancestor` when left out. */
    readonly ancestor?: string;
    /** Column of the unit below, `descendant` when left out. */
    readonly descendant?: string;
  };
}

/**
 * One SQL text that returns the parts of an indicator: a column per measure,
 * named as the measure, with its sum; NULL where nobody gave it. It divides
 * and rounds nothing, so that every engine returns the same whole numbers and
 * `fromParts` the same result digit for digit.
 *
 * The text runs unchanged on SQLite, PostgreSQL, DuckDB and ClickHouse. It
 * uses no parameters; names and values that could be anything else than names
 * and values are refused.
 *
 * @throws SqlError `bad-name`, `bad-text`, and `stock-needs-period` or `cannot-add-up` where a sum would be wrong
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { indicatorSql } from '@danvan/core/indicators';
 * const sql = indicatorSql(getIndicator('ntm-rate'), { table: 'measurements', groupBy: ['unit', 'period'] });
 * sql.split('\n')[0]; //=> 'SELECT "unit", "period",'
 * sql.split('\n')[1]?.trim(); //=> `SUM(CASE WHEN "measure" = 'ntm-communes' THEN "value" END) AS "ntm-communes",`
 * ```
 */
export function indicatorSql(indicator: Indicator, options: SqlOptions): string {
  const { groupBy, tree, where = {} } = options;
  const measures = measuresOf(indicator.formula);
  const names = columnNames(options);
  const fixed = { unit: isOne(where.unit), period: isOne(where.period) };
  checkGrouping(indicator, groupBy, fixed);
  const conditions = [
    `${quote(names.measure)} IN (${measures.map(text).join(', ')})`,
    ...Object.entries(where).map(([column, value]) => condition(names.of(column), value)),
  ];
  const sums = measures.map(
    (measure) =>
      `SUM(CASE WHEN ${quote(names.measure)} = ${text(measure)} THEN ${quote(names.value)} END) AS ${quote(measure)}`,
  );
  const from = tableName(options.table);
  if (!tree) {
    return select(
      groupBy.map((column) => aliased(names.of(column), column)),
      sums,
      from,
      conditions,
      groupBy.map((column) => quote(names.of(column))),
    );
  }
  // First to one row per unit, then to the units above: the other way round
  // the rows of the table would be multiplied by the height of the tree.
  const inner = ['unit', ...groupBy.filter((column) => column !== 'unit')];
  const perUnit = select(
    inner.map((column) => aliased(names.of(column), column)),
    sums,
    from,
    conditions,
    inner.map((column) => quote(names.of(column))),
  );
  const ancestor = `t.${quote(tree.ancestor ?? 'ancestor')}`;
  const outer = groupBy.map((column) => (column === 'unit' ? ancestor : `m.${quote(column)}`));
  return select(
    groupBy.map((column, index) => `${outer[index] ?? ''} AS ${quote(column)}`),
    measures.map((measure) => `SUM(m.${quote(measure)}) AS ${quote(measure)}`),
    `(\n${indented(perUnit)}\n) AS m\nJOIN ${tableName(tree.table)} AS t ON t.${quote(tree.descendant ?? 'descendant')} = m."unit"`,
    [],
    outer,
  );
}

function select(
  groups: readonly string[],
  sums: readonly string[],
  from: string,
  conditions: readonly string[],
  groupBy: readonly string[],
): string {
  const head = groups.length > 0 ? `SELECT ${groups.join(', ')},` : 'SELECT';
  return [
    head,
    sums.map((sum) => `  ${sum}`).join(',\n'),
    `FROM ${from}`,
    ...(conditions.length > 0 ? [`WHERE ${conditions.join('\n  AND ')}`] : []),
    ...(groupBy.length > 0 ? [`GROUP BY ${groupBy.join(', ')}`] : []),
  ].join('\n');
}

interface ColumnNames {
  readonly measure: string;
  readonly value: string;
  readonly of: (column: string) => string;
}

function columnNames({ columns = {} }: SqlOptions): ColumnNames {
  return {
    measure: columns.measure ?? 'measure',
    value: columns.value ?? 'value',
    of: (column) =>
      column === 'unit' || column === 'period' || column === 'measure' || column === 'value'
        ? (columns[column] ?? column)
        : column,
  };
}

function aliased(name: string, as: string): string {
  return name === as ? quote(name) : `${quote(name)} AS ${quote(as)}`;
}

function condition(column: string, value: string | readonly string[]): string {
  if (typeof value === 'string') return `${quote(column)} = ${text(value)}`;
  return `${quote(column)} IN (${value.map(text).join(', ')})`;
}

function isOne(value: string | readonly string[] | undefined): boolean {
  return typeof value === 'string' || value?.length === 1;
}

function tableName(name: string): string {
  return name.split('.').map(quote).join('.');
}

function quote(name: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name)) {
    throw new SqlError('bad-name', {
      vi: `“${name}” không dùng được làm tên bảng hoặc cột: chỉ gồm chữ, số, “_”, “-” và không bắt đầu bằng số.`,
      en: `“${name}” is no name of a table or column: letters, digits, “_” and “-”, no digit first.`,
    });
  }
  return `"${name}"`;
}

// ClickHouse reads a backslash as an escape, the others do not: refused.
function text(value: string): string {
  if (!/^[^\\\p{Cc}]*$/u.test(value)) {
    throw new SqlError('bad-text', {
      vi: `Giá trị ${JSON.stringify(value)} chứa ký tự điều khiển hoặc dấu “\\”.`,
      en: `The value ${JSON.stringify(value)} holds a control character or a backslash.`,
    });
  }
  return `'${value.replaceAll("'", "''")}'`;
}

function indented(sql: string): string {
  return sql
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
