/** What a command knows of the world; tests hand in their own. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly colours: boolean;
  /** Writes a line of result. */
  readonly out: (text: string) => unknown;
  /** Writes a line about what went wrong. */
  readonly err: (text: string) => unknown;
  /** Shows how far long work has come in place of what it showed before, '' nothing; only where a person looks on. */
  readonly progress?: ((text: string) => unknown) | undefined;
}

/** 0 all is well, 1 a statement does not hold, 2 nothing could be read or the call was wrong. */
export type ExitCode = 0 | 1 | 2;
