/** A stretch of a text in UTF-16 code units of the text as it was given: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
