import type { Mention } from '@danvan/core/reports';
import type { Cell, ReportDocument } from '../files/report-document.js';
import { sentenceStarts } from './sentence-starts.js';

/** Where a figure stands, by what a reader can count on any page; all numbers from 1. */
export type Place = ParagraphPlace | CellPlace;

interface ParagraphPlace {
  /** Line of the report's text. */
  readonly line: number;
  /** Lines with text outside tables. */
  readonly paragraph: number;
  /** Sentence of the paragraph. */
  readonly sentence: number;
}

interface CellPlace {
  readonly line: number;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** The places of mentions, which stand in the order of the text. */
export function placesOf(
  { text, cells }: Pick<ReportDocument, 'text' | 'cells'>,
  mentions: readonly Pick<Mention, 'start' | 'end'>[],
): Place[] {
  const rest = mentions.values();
  let mention = rest.next();
  const places: Place[] = [];
  let [start, line, paragraph, cell] = [0, 0, 0, 0];
  for (const words of text.split('\n')) {
    const end = start + words.length;
    line += 1;
    while ((cells[cell]?.end ?? Infinity) < start) cell += 1;
    const row = cellsUpTo(cells, cell, end);
    if (row.length === 0 && words.trim() !== '') paragraph += 1;
    const here: Pick<Mention, 'start' | 'end'>[] = [];
    for (; mention.done !== true && mention.value.start <= end; mention = rest.next()) here.push(mention.value);
    const sentences = here.length > 0 && row.length === 0 ? sentenceStarts(words, start, here) : [];
    for (const { start: at } of here) {
      const inside = row.findLast((one) => one.start <= at) ?? row[0];
      places.push(
        inside
          ? { line, table: inside.table, row: inside.row, column: inside.column }
          : { line, paragraph, sentence: sentences.filter((first) => first <= at).length },
      );
    }
    start = end + 1;
  }
  return places;
}

function cellsUpTo(cells: readonly Cell[], first: number, end: number): readonly Cell[] {
  let last = first;
  while ((cells[last]?.start ?? Infinity) <= end) last += 1;
  return cells.slice(first, last);
}
