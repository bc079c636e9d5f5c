import type { Grid, Row } from './checks/grid.js';
import type { Scene } from './figure.js';
import { plainWords } from './plain-words.js';
import { isGroupName } from './table-head.js';

const longestGap = 400;

/**
 * The names that the rows of a table stand under: of the line between two rows
 * that has a name and no figure, "II | Hòa giải ở cơ sở | | |", or of a row
 * that is numbered as a group itself.
 */
export function rowGroups(scene: Scene, grid: Grid, headEnd: number): ReadonlyMap<Row, string> {
  const groups = new Map<Row, string>();
  let group = '';
  let from = headEnd;
  for (const row of grid.rows) {
    const first = row.cells.find((cell) => cell !== undefined);
    const last = row.cells.findLast((cell) => cell !== undefined);
    if (!first || !last) continue;
    const start = scene.text.lastIndexOf('\n', first.start - 1);
    if (start > from && start - from < longestGap) group = groupIn(scene.text.slice(from, start)) ?? group;
    groups.set(row, group);
    if (row.isGroup) group = row.label;
    const end = scene.text.indexOf('\n', last.end);
    from = end < 0 ? scene.text.length : end;
  }
  return groups;
}

function groupIn(between: string): string | undefined {
  const line = between.split('\n').findLast((words) => /\p{L}{2}/u.test(words));
  const cells = line?.split(/[\t|]/u);
  return cells && (cells.length === 1 || isGroupName(cells)) ? plainWords(cells.join(' ')).trim() : undefined;
}
