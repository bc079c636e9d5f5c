import { DanvanError } from '../foundation/errors.js';
import type { LocalText } from '../foundation/local-text.js';

/** Thrown for a scorecard whose maxima do not add up. */
export class ScorecardError extends DanvanError {
  override readonly name = 'ScorecardError';
  declare readonly code: 'maxima';
  /** Id of the line or group at fault. */
  readonly line: string;

  constructor(code: ScorecardError['code'], line: string, sentence: LocalText) {
    super(code, sentence);
    this.line = line;
  }
}
