/** A piece of text on a page, in points from its upper left corner. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly base: number;
  /** The height of the letters. */
  readonly size: number;
}

/** Words that stand together, apart from the ones to their left and right. */
export interface Segment extends Fragment {
  /** The width of the first word: what must have found no room on the line before. */
  readonly firstWord: number;
}

/** A line of a page. */
export interface PageLine {
  readonly segments: readonly Segment[];
  readonly base: number;
  readonly size: number;
}
