import { DanvanError } from '../foundation/errors.js';
import type { LocalText } from '../foundation/local-text.js';

/** What is wrong with a set of bands. */
export type BandErrorCode = 'no-bands' | 'empty-band' | 'gap' | 'overlap' | 'open-end';

/** Thrown for grade bands that do not cover the number line exactly once. */
export class BandError extends DanvanError {
  override readonly name = 'BandError';
  declare readonly code: BandErrorCode;
  /** Id of the band at fault; empty where there is none. */
  readonly band: string;

  constructor(code: BandErrorCode, sentence: LocalText, band = '') {
    super(code, sentence);
    this.band = band;
  }
}
