import type { LocalText } from '../foundation/local-text.js';
import type { FormatErrorCode } from './format-error.js';
import type { NumberSyntaxCode } from './number-syntax-error.js';

// Vietnamese|English|what both go on with; a code in words stands for English that is left out.
const SENTENCES: Readonly<Record<FormatErrorCode | NumberSyntaxCode, string>> = {
  empty: 'Không có số',
  'not-a-number': 'Không phải số',
  'not-finite': 'Không hữu hạn',
  'bad-grouping': 'Sai phân nhóm',
  ambiguous: 'Nhiều cách đọc',
  'trailing-text': 'Thừa chữ',
  'too-long': 'Quá dài',
  'bad-option': 'Cần|Use| decimals 0-1000',
  fraction: 'Làm tròn đến|Round to',
  'not-ordinal': 'Cần|Use| 1, 2...',
  'unknown-currency': 'Cần|Use| { unit, subunit } (@danvan/core/numbers/currencies)',
};

/** What a code says to people, with the same detail in both languages. */
export function numberSentence(code: keyof typeof SENTENCES, detail: string): LocalText {
  const [vi = '', en = code.replaceAll('-', ' '), more = ''] = SENTENCES[code].split('|');
  const rest = `${more}: ${detail}`;
  return { vi: vi + rest, en: en + rest };
}
