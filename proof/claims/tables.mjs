// Figures of the pages of docs/, taken from their tables.
import { readFileSync } from 'node:fs';

const top = new URL('../../', import.meta.url);
const cellsOf = (line) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());

/** A page, and its tables as head and rows. */
export function readPage(path) {
  const text = readFileSync(new URL(path, top), 'utf8');
  const lines = text.split('\n');
  const tables = [];
  for (let at = 0; at + 1 < lines.length; at += 1)
    if (lines[at].startsWith('|') && /^\|[ :|-]+\|$/u.test(lines[at + 1])) {
      const rows = [];
      let next = at + 2;
      for (; lines[next]?.startsWith('|'); next += 1) rows.push(cellsOf(lines[next]));
      tables.push({ head: cellsOf(lines[at]), rows });
      at = next - 1;
    }
  /** Rows of the first table that has the column and a row that begins like this, as its cells by the names of their columns. */
  const rowsOf = (start, column) => {
    for (const { head, rows } of tables.filter((table) => table.head.includes(column))) {
      const found = rows.filter((cells) => cells.slice(0, 2).some((cell) => cell.startsWith(start)));
      if (found.length > 0) return found.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at]])));
    }
    throw new Error(`${path}: no row ${start} with a column ${column}`);
  };
  /** All rows of the first table that has the column and a row that begins like this. */
  const besides = (start, column) => {
    const found = tables.find(
      ({ head, rows }) => head.includes(column) && rows.some((cells) => cells[0].startsWith(start)),
    );
    if (!found) throw new Error(`${path}: no table with ${start} and a column ${column}`);
    return found.rows.map((cells) => Object.fromEntries(found.head.map((name, at) => [name, cells[at]])));
  };
  return {
    rows: rowsOf,
    besides,
    cell: (start, column) => rowsOf(start, column)[0][column],
    number: (start, column) => Number(rowsOf(start, column)[0][column].replaceAll(',', '')),
    found: (pattern) => {
      const found = pattern.exec(text);
      if (!found) throw new Error(`${path}: no ${pattern}`);
      return found[1];
    },
  };
}
