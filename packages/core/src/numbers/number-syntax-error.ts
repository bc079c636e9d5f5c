import { DanvanError } from '../foundation/errors.js';
import { numberSentence } from './number-sentence.js';

/** Why a text is not one number. */
export type NumberSyntaxCode = 'empty' | 'not-a-number' | 'bad-grouping' | 'ambiguous' | 'trailing-text' | 'too-long';

/** A text that is not one number: the reason, the text as it was given and the place in it (UTF-16 code units). */
export class NumberSyntaxError extends DanvanError {
  override readonly name = 'NumberSyntaxError';
  declare readonly code: NumberSyntaxCode;
  declare readonly text: string;
  declare readonly index: number;

  constructor(code: NumberSyntaxCode, text: string, index: number) {
    super(code, numberSentence(code, `"${text.slice(index, index + 20)}" (${index + 1})`));
    this.text = text;
    this.index = index;
  }
}
