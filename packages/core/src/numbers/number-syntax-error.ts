import { DanvanError } from '../foundation/errors.js';
import { localText } from '../foundation/local-text.js';

/** Why a text is not one number. */
export type NumberSyntaxCode = 'empty' | 'not-a-number' | 'bad-grouping' | 'ambiguous' | 'trailing-text' | 'too-long';

const SENTENCES: Readonly<Record<NumberSyntaxCode, string>> = {
  empty: 'Chưa có số|No number',
  'not-a-number': 'Không phải số|Not a number',
  'bad-grouping': 'Sai phân nhóm|Bad grouping',
  ambiguous: 'Có nhiều cách đọc|More than one reading',
  'trailing-text': 'Thừa chữ|Other text follows',
  'too-long': 'Quá dài|Too long',
};

/** A text that is not one number: the reason, the text as it was given and the place in it (UTF-16 code units). */
export class NumberSyntaxError extends DanvanError {
  override readonly name = 'NumberSyntaxError';

  constructor(
    override readonly code: NumberSyntaxCode,
    readonly text: string,
    readonly index: number,
  ) {
    super(code, localText(SENTENCES[code], `“${text.slice(index, index + 20)}” (${index + 1})`));
  }
}
