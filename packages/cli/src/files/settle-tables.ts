import type { Block, Paragraph, Row } from './block.js';

/** What stands side by side above and below a document: its state and its motto, its recipients and its signature. */
const frame = /độc\s+lập\s*[-–—]\s*tự\s+do|^nơi\s+nhận/iu;

/**
 * Tells the tables of data from those that only place words side by side: a
 * single row, or the head and foot of a document. Those become paragraphs, and
 * the others are counted as a reader counts them.
 */
export function settleTables(blocks: readonly Block[]): Block[] {
  const tables = new Map<number, Row[]>();
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const rows = tables.get(block.table);
    if (rows) rows.push(block);
    else tables.set(block.table, [block]);
  }
  const data = [...tables].filter(([, rows]) => isData(rows)).map(([table]) => table);
  const numbers = new Map(data.map((table, index) => [table, index + 1]));
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'paragraph') return [block];
    const table = numbers.get(block.table);
    return table === undefined ? paragraphsOf(block) : [{ ...block, table }];
  });
}

function isData(rows: readonly Row[]): boolean {
  return (
    rows.length >= 2 && !rows.some(({ cells }) => cells.some(({ lines }) => lines.some((line) => frame.test(line))))
  );
}

function paragraphsOf({ cells }: Row): Paragraph[] {
  return cells.flatMap(({ lines }) => lines.map((text) => ({ kind: 'paragraph' as const, text })));
}
