import type { Fragment, PageLine, Segment } from './fragment.js';

/** Letters as wide as this part of their height apart have a space between them. */
const space = 0.15;
/** A gap of more than this many heights parts the columns of a table. */
const columnGap = 0.7;
/** Lines closer than this many heights are one: a superscript, an uneven scan. */
const sameLine = 0.45;

/** Puts the pieces of a page into lines, and those of a line into segments. */
export function pageLines(fragments: readonly Fragment[]): PageLine[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.base - b.base)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && fragment.base - first.base < sameLine * Math.max(first.size, fragment.size)) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => {
    const segments = segmentsOf(row.toSorted((a, b) => a.left - b.left));
    return { segments, base: row[0]?.base ?? 0, size: Math.max(...row.map(({ size }) => size)) };
  });
}

function segmentsOf(row: readonly Fragment[]): Segment[] {
  const segments: Segment[] = [];
  for (const fragment of row) {
    const last = segments.at(-1);
    const gap = last ? fragment.left - last.right : Infinity;
    if (last && gap < columnGap * Math.max(last.size, fragment.size)) {
      const apart = gap > space * fragment.size && !/\s$/.test(last.text) && !/^\s/.test(fragment.text);
      const text = last.text + (apart ? ' ' : '') + fragment.text;
      segments[segments.length - 1] = segmentOf({
        text,
        left: last.left,
        right: Math.max(last.right, fragment.right),
        base: last.base,
        size: Math.max(last.size, fragment.size),
      });
    } else segments.push(segmentOf(fragment));
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }));
}

function segmentOf(fragment: Fragment): Segment {
  const word = /^\s*\S+/.exec(fragment.text)?.[0] ?? '';
  const firstWord = ((fragment.right - fragment.left) * word.length) / Math.max(1, fragment.text.length);
  return { ...fragment, firstWord };
}
