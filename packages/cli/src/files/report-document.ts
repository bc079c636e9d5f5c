import type { EncodingName } from '../encodings/encoding-name.js';

/** The kinds of files that are read. */
export type FileKind = 'text' | 'html' | 'docx' | 'pdf';

/** A report as text, and where in the text its tables are. */
export interface ReportDocument {
  readonly kind: FileKind;
  /** A line for each paragraph or row; tabs between the cells of a row. */
  readonly text: string;
  /** In the order of the text. */
  readonly cells: readonly Cell[];
  /** What the file was in; of a Word file or a PDF only what was found to be older than Unicode. */
  readonly encoding?: EncodingName;
  /** Pages of a PDF that are pictures, counted from 1. */
  readonly picturePages?: readonly number[];
}

/** A cell of a table; offsets count UTF-16 code units of the document's text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}
