import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BlockCell, Row } from './block.js';
import { tidy } from './tidy.js';

type Element = DefaultTreeAdapterTypes.Element;

/** A cell with more text than this places paragraphs on a page. */
const longestCell = 1500;
/** More columns than this are a mistake of the page. */
const mostColumns = 200;

/**
 * The rows of a table of data.
 *
 * @returns `undefined` for a table that only places things: it has one column, tables in it, or long text
 */
export function tableRows(table: Element | DefaultTreeAdapterTypes.ParentNode, number: number): Row[] | undefined {
  const written = rowsIn(table);
  if (!written) return undefined;
  const rows: Row[] = [];
  // How many more rows each column is taken by a cell from above.
  const taken: number[] = [];
  for (const cells of written) {
    let column = 0;
    const placed: BlockCell[] = [];
    for (const cell of cells) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const lines = linesIn(cell).map(tidy).filter(Boolean);
      if (lines.join(' ').length > longestCell) return undefined;
      placed.push({ column: column + 1, lines });
      const [width, height] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (const end = column + width; column < end; column += 1) taken[column] = height;
    }
    taken.forEach((left, index) => (taken[index] = Math.max(0, left - 1)));
    const filled = placed.filter(({ lines }) => lines.length > 0);
    rows.push({ kind: 'row', table: number, row: rows.length + 1, cells: filled });
  }
  const wide = rows.some(({ cells }) => cells.some(({ column }) => column >= 2));
  return wide ? rows.filter(({ cells }) => cells.length > 0) : undefined;
}

/** The cells of each row; `undefined` when there is another table inside. */
function rowsIn(table: DefaultTreeAdapterTypes.ParentNode): Element[][] | undefined {
  const rows: Element[][] = [];
  const stack = table.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('childNodes' in node)) continue;
    if (node.nodeName === 'table') return undefined;
    if (node.nodeName === 'tr') rows.push([]);
    if (node.nodeName === 'td' || node.nodeName === 'th') rows.at(-1)?.push(node);
    for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return rows;
}

function linesIn(cell: Element): string[] {
  const lines = [''];
  const stack: (DefaultTreeAdapterTypes.ChildNode | 'line')[] = cell.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'line') lines.push('');
    else if ('value' in node) lines.push((lines.pop() ?? '') + node.value);
    else if ('childNodes' in node && !/^(?:script|style|template|select)$/.test(node.nodeName)) {
      if (/^(?:p|div|br|li|h[1-6])$/.test(node.nodeName)) lines.push('');
      if (/^(?:p|div|li|h[1-6])$/.test(node.nodeName)) stack.push('line');
      for (const child of node.childNodes.toReversed()) stack.push(child);
    }
  }
  return lines;
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value >= 1 && value <= mostColumns ? value : 1;
}
