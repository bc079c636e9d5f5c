import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

// Elements that a reader sees on lines of their own.
const blocks = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
]);

/**
 * The text that a reader of the page sees: a line for each block, a tab
 * between the cells of a row. A cell never runs into the next one, so that
 * figures of different columns stay apart.
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  // An own stack: a page may be nested deeper than calls may be.
  const stack: (Node | string)[] = [...parse(html).childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeName === '#text' && 'value' in node) parts.push(node.value.replace(/[ \t\n\r\f]+/g, ' '));
    else if ('childNodes' in node && !unseen.has(node.nodeName)) {
      const around = blocks.has(node.nodeName) ? '\n' : '';
      const after = node.nodeName === 'td' || node.nodeName === 'th' ? '\t' : around;
      parts.push(around);
      stack.push(after, ...[...node.childNodes].reverse());
    }
  }
  return parts
    .join('')
    .split('\n')
    .map((line) =>
      line
        .replace(/ {2,}/g, ' ')
        .replace(/ ?\t ?/g, '\t')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
