import { convertLegacy, repairLegacy, type LegacyName } from '../encodings/repair-legacy.js';
import type { Block } from './block.js';

/**
 * Converts the lines of blocks that were written for older Vietnamese fonts:
 * those that show it, or with `encoding` all that can be.
 */
export function repairBlocks(
  blocks: readonly Block[],
  encoding?: LegacyName,
): { readonly blocks: readonly Block[]; readonly encoding?: LegacyName } {
  const given = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.cells.flatMap(({ lines }) => lines),
  );
  const repaired = encoding === undefined ? repairLegacy(given) : convertLegacy(given, encoding);
  if (repaired.encoding === undefined) return { blocks };
  const lines = repaired.lines.values();
  const next = (line: string): string => lines.next().value ?? line;
  return {
    blocks: blocks.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, text: next(block.text) }
        : { ...block, cells: block.cells.map((cell) => ({ ...cell, lines: cell.lines.map(next) })) },
    ),
    encoding: repaired.encoding,
  };
}
