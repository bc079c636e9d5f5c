import type { Block, Row } from './block.js';
import type { Cell, ReportDocument } from './report-document.js';
import { joinLines } from './tidy.js';

/**
 * The text of blocks: a line for each. Cells stand in their columns, with a
 * tab for each column that they are further on, so that figures of different
 * columns never touch and stay below each other.
 */
export function textOfBlocks(blocks: readonly Block[]): Pick<ReportDocument, 'text' | 'cells'> {
  const lines: string[] = [];
  const cells: Cell[] = [];
  let offset = 0;
  for (const block of blocks) {
    const line = block.kind === 'row' ? rowLine(block, offset, cells) : block.text;
    lines.push(line);
    offset += line.length + 1;
  }
  return { text: lines.join('\n'), cells };
}

function rowLine({ table, row, cells }: Row, offset: number, found: Cell[]): string {
  let line = '';
  let at = 1;
  for (const { column, lines } of cells) {
    const text = joinLines(lines);
    line += '\t'.repeat(Math.max(0, column - at));
    at = Math.max(at, column);
    found.push({ start: offset + line.length, end: offset + line.length + text.length, table, row, column });
    line += text;
  }
  return line;
}
