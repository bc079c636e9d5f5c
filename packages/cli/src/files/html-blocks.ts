import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from './block.js';
import { tableRows } from './table-rows.js';
import { tidy } from './tidy.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

// Elements that a reader sees on lines of their own.
const blockNames = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const unseen = new Set('script style template noscript head svg math iframe object select'.split(' '));

/**
 * What a reader of the page sees, line by line. A table of data becomes rows
 * of cells; one that only places things on the page (it holds other tables, or
 * whole paragraphs side by side) is read cell after cell.
 */
export function htmlBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  let line = '';
  let tables = 0;
  const close = (): void => {
    const text = tidy(line);
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    line = '';
  };
  // An own stack: a page may be nested deeper than calls may be.
  const stack: (Node | 'close')[] = parse(html).childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'close') close();
    else if ('value' in node) line += node.value.replace(/[ \t\n\r\f]+/g, ' ');
    else if ('childNodes' in node && !unseen.has(node.nodeName)) {
      const rows = node.nodeName === 'table' ? tableRows(node, tables + 1) : undefined;
      if (blockNames.has(node.nodeName)) close();
      if (rows) {
        tables += 1;
        blocks.push(...rows);
        continue;
      }
      if (blockNames.has(node.nodeName)) stack.push('close');
      for (const child of node.childNodes.toReversed()) stack.push(child);
    }
  }
  close();
  return blocks;
}
