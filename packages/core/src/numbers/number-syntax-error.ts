import { DanvanError } from '../foundation/errors.js';
import type { LocalText } from '../foundation/local-text.js';

/** Why a text is not one number. */
export type NumberSyntaxCode = 'empty' | 'not-a-number' | 'bad-grouping' | 'ambiguous' | 'trailing-text' | 'too-long';

const SENTENCES: Readonly<Record<NumberSyntaxCode, readonly [vi: string, en: string]>> = {
  empty: ['Chưa có số.', 'There is no number.'],
  'not-a-number': ['Không phải là số', 'Not a number'],
  'bad-grouping': ['Dấu phân cách nhóm chữ số sai', 'The digits are grouped wrongly'],
  ambiguous: ['Có nhiều cách đọc', 'There is more than one reading'],
  'trailing-text': ['Sau số còn chữ khác', 'Other text follows the number'],
  'too-long': ['Quá dài', 'Too long'],
};

/** A text that is not one number: the reason, the text as it was given and the place in it (UTF-16 code units). */
export class NumberSyntaxError extends DanvanError {
  override readonly name = 'NumberSyntaxError';

  constructor(
    override readonly code: NumberSyntaxCode,
    readonly text: string,
    readonly index: number,
  ) {
    super(code, sentence(code, index));
  }
}

function sentence(code: NumberSyntaxCode, index: number): LocalText {
  const [vi, en] = SENTENCES[code];
  return code === 'empty' ? { vi, en } : { vi: `${vi} (vị trí ${index + 1}).`, en: `${en} (position ${index + 1}).` };
}
