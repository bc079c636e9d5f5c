import { DanvanError } from '../foundation/errors.js';
import { localText } from '../foundation/local-text.js';

/** Why a value cannot be written. */
export type FormatErrorCode =
  'not-finite' | 'not-a-number' | 'bad-option' | 'fraction' | 'not-ordinal' | 'unknown-currency';

const SENTENCES: Readonly<Record<FormatErrorCode, string>> = {
  'not-finite': 'Số phải hữu hạn',
  'not-a-number': 'Không phải số',
  'bad-option': 'Chỉ từ 0 đến 1000 chữ số thập phân|0 to 1000 decimals only',
  fraction: 'Phải làm tròn đến|To be rounded to',
  'not-ordinal': 'Thứ tự là số nguyên từ 1|A rank is a whole number from 1',
  'unknown-currency': 'Cần { unit, subunit } của|Pass { unit, subunit } of',
};

/**
 * A value that cannot be written as asked: NaN or an infinity, a string that
 * is no canonical decimal, a fraction of a đồng, a rank below one, a currency
 * without a name.
 */
export class FormatError extends DanvanError {
  override readonly name = 'FormatError';
  declare readonly code: FormatErrorCode;

  constructor(code: FormatErrorCode, detail: unknown) {
    super(code, localText(SENTENCES[code], code, String(detail).slice(0, 40)));
  }
}
