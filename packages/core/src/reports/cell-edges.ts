// Where the cells of a table that is laid out anew have their edges.

/** A line of a text, without what ends it. */
export interface Line {
  readonly start: number;
  /** Where its words end; blanks and a carriage return may follow. */
  readonly end: number;
  readonly words: string;
  /** An empty line stands before it. */
  readonly isApart: boolean;
}

/** A blank, a line end or a mark that was the edge of a cell, or the end of a line inside of one, and what stands for it. */
export interface Edge {
  readonly place: number;
  readonly by: '\t' | ' ' | '\n';
}

/** Makes two lines cells of one row, one name, or rows that follow each other. */
export function joined(before: Line | undefined, line: Line | undefined, by: Edge['by']): Edge[] {
  if (!before || !line) return [];
  const last = line.start - 1;
  return Array.from({ length: line.start - before.end }, (_, at): Edge => {
    const place = before.end + at;
    return { place, by: place === last ? by : ' ' };
  });
}
