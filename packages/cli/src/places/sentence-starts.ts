interface Span {
  readonly start: number;
  readonly end: number;
}

const closing = /[.!?…]+[”"’)\]]*(?=\s+[“"‘(]?[\p{Lu}\d])/gu;
/** Dots of "TP. Huế", "ông T. An", "v.v." end no sentence. */
const abbreviation = /(?:^|[\s(.])(?:TP|TX|TT|GS|TS|ThS|PGS|BS|St|\p{Lu}|\d{1,2})$/u;

/**
 * Where the sentences of a line begin, as offsets of the text. A dot inside a
 * figure, as in "45/2020/NĐ-CP.", ends none.
 */
export function sentenceStarts(line: string, offset: number, figures: readonly Span[]): number[] {
  const starts = [offset];
  let next = 0;
  for (const { 0: mark, index } of line.matchAll(closing)) {
    const at = offset + index;
    while ((figures[next]?.end ?? Infinity) <= at) next += 1;
    const inFigure = (figures[next]?.start ?? Infinity) <= at;
    if (inFigure || (mark.startsWith('.') && abbreviation.test(line.slice(Math.max(0, index - 6), index)))) continue;
    starts.push(at + mark.length);
  }
  return starts;
}
