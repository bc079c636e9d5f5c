import type { Block, Paragraph, Row } from '../block.js';
import { columnsOf, place } from './columns.js';
import type { PageLine } from './fragment.js';

/** Lines of one row of a table stand closer than lines of a text. */
const sameRow = 0.85;
/** The next line of a paragraph is at most this many heights below. */
const nextLine = 2.2;

/**
 * Paragraphs and tables of a page. A line that is full goes on in the next
 * one: its first word had no room. Two or more lines with segments side by
 * side are a table, and its columns are where its fullest rows have theirs.
 */
export function pageBlocks(lines: readonly PageLine[], firstTable: number): Block[] {
  const blocks: Block[] = [];
  const margin = Math.max(0, ...lines.map(({ segments }) => segments.at(-1)?.right ?? 0));
  let table = firstTable;
  let rows: PageLine[][] = [];
  let above: PageLine | undefined;
  const close = (): void => {
    const found = tableOf(rows, table);
    if (found) table += 1;
    blocks.push(...(found ?? rows.flat().map(paragraphOf)));
    rows = [];
  };
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && line.base - last.base < sameRow * line.size) row.push(line);
    else if (line.segments.length >= 2) rows.push([line]);
    else {
      close();
      const text = line.segments[0]?.text ?? '';
      const previous = blocks.at(-1);
      if (previous?.kind === 'paragraph' && above && goesOn(above, line, margin))
        blocks[blocks.length - 1] = { kind: 'paragraph', text: `${previous.text} ${text}` };
      else blocks.push({ kind: 'paragraph', text });
      above = line;
      continue;
    }
    above = undefined;
  }
  close();
  return blocks;
}

function goesOn(above: PageLine, line: PageLine, margin: number): boolean {
  const [before, after] = [above.segments[0], line.segments[0]];
  if (!before || !after || line.base - above.base > nextLine * line.size) return false;
  if (Math.abs(above.size - line.size) > 0.2 * line.size) return false;
  const full = before.right + after.firstWord + 0.2 * line.size > margin - 0.5 * line.size;
  const begins =
    /[.;:!?]$/.test(before.text) && (after.left > before.left + line.size || /^[-–+•*]\s/.test(after.text));
  return full && !begins;
}

function paragraphOf({ segments }: PageLine): Paragraph {
  return { kind: 'paragraph', text: segments.map(({ text }) => text).join(' ') };
}

// Wide spaces of a justified text do not stand above each other.
function tableOf(rows: readonly (readonly PageLine[])[], table: number): Row[] | undefined {
  const placed = rows.map((lines) => lines.flatMap(({ segments }) => segments));
  const columns = columnsOf(placed);
  if (placed.length < 2 || columns.length < 2) return undefined;
  return placed.map((segments, index) => {
    const cells = new Map<number, string[]>();
    for (const segment of segments) {
      const column = place(segment, columns) + 1;
      cells.set(column, [...(cells.get(column) ?? []), segment.text]);
    }
    return {
      kind: 'row',
      table,
      row: index + 1,
      cells: [...cells].sort(([a], [b]) => a - b).map(([column, texts]) => ({ column, lines: texts })),
    };
  });
}
