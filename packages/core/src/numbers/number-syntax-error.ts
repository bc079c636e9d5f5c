import { DanvanError } from '../foundation/errors.js';
import { localText } from '../foundation/local-text.js';

/** Why a text is not one number. */
export type NumberSyntaxCode = 'empty' | 'not-a-number' | 'bad-grouping' | 'ambiguous' | 'trailing-text' | 'too-long';

const SENTENCES: Readonly<Record<NumberSyntaxCode, string>> = {
  empty: 'Chưa có số',
  'not-a-number': 'Không phải số',
  'bad-grouping': 'Sai phân nhóm',
  ambiguous: 'Có nhiều cách đọc',
  'trailing-text': 'Thừa chữ',
  'too-long': 'Quá dài',
};

/** A text that is not one number: the reason, the text as it was given and the place in it (UTF-16 code units). */
export class NumberSyntaxError extends DanvanError {
  override readonly name = 'NumberSyntaxError';
  declare readonly code: NumberSyntaxCode;

  constructor(
    code: NumberSyntaxCode,
    readonly text: string,
    readonly index: number,
  ) {
    super(code, localText(SENTENCES[code], code, `“${text.slice(index, index + 20)}” (${index + 1})`));
  }
}
