/** One line of what a reader sees: a paragraph, or the row of a table. */
export type Block = Paragraph | Row;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface Row {
  readonly kind: 'row';
  /** Tables and rows are counted from 1. */
  readonly table: number;
  readonly row: number;
  /** The cells that hold something. */
  readonly cells: readonly BlockCell[];
}

export interface BlockCell {
  /** Counted from 1, by the columns of the table: a merged cell takes several. */
  readonly column: number;
  readonly lines: readonly string[];
}
