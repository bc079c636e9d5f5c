import type { Cell } from './report-document.js';

interface Line {
  readonly start: number;
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The cells of tables that are drawn in plain text: two or more lines in a row
 * whose cells are parted by tabs or by pipes. The line below the head of a
 * Markdown table is none of its rows.
 */
export function textCells(text: string): Cell[] {
  const cells: Cell[] = [];
  let block: Line[] = [];
  let table = 0;
  const close = (): void => {
    if (block.length >= 2) {
      table += 1;
      block.forEach(({ parts }, row) => {
        parts.forEach((part, column) => cells.push({ ...part, table, row: row + 1, column: column + 1 }));
      });
    }
    block = [];
  };
  for (const { 0: words, index } of text.matchAll(/[^\n]+|\n(?=\n)/g)) {
    const parts = partsOf(words, index);
    if (parts.length < 2) close();
    else if (!/^[\s|:+=-]+$/.test(words)) block.push({ start: index, parts });
  }
  close();
  return cells;
}

function partsOf(line: string, offset: number): { start: number; end: number }[] {
  const mark = line.includes('|') ? '|' : '\t';
  const inner = line.trimEnd().replace(mark === '|' ? /\|$/ : /$/, '');
  const lead = mark === '|' ? /^\s*\|?/ : /^ */;
  let at = lead.exec(inner)?.[0].length ?? 0;
  return inner
    .slice(at)
    .split(mark)
    .map((cell) => {
      const start = offset + at;
      at += cell.length + 1;
      return { start, end: start + cell.length };
    });
}
