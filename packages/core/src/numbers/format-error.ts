import { DanvanError } from '../foundation/errors.js';
import { numberSentence } from './number-sentence.js';

/** Why a value cannot be written. */
export type FormatErrorCode =
  'not-finite' | 'not-a-number' | 'bad-option' | 'fraction' | 'not-ordinal' | 'unknown-currency';

/**
 * A value that cannot be written as asked: NaN or an infinity, a string that
 * is no canonical decimal, a fraction of a đồng, a rank below one, a currency
 * without a name.
 */
export class FormatError extends DanvanError {
  override readonly name = 'FormatError';
  declare readonly code: FormatErrorCode;

  constructor(code: FormatErrorCode, detail: unknown) {
    super(code, numberSentence(code, String(detail).slice(0, 40)));
  }
}
