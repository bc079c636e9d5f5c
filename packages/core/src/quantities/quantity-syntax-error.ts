import { DanvanError } from '../foundation/errors.js';
import type { LocalText } from '../foundation/local-text.js';

/** Why a text is no single quantity. */
export type QuantitySyntaxCode =
  | 'empty'
  | 'too-long'
  | 'not-a-quantity'
  | 'bad-grouping'
  | 'ambiguous'
  | 'date'
  | 'vague'
  | 'mixed-units'
  | 'descending-range'
  | 'zero-denominator'
  | 'trailing-text';

const SENTENCES: Readonly<Record<QuantitySyntaxCode, LocalText>> = {
  empty: { vi: 'Chưa có nội dung.', en: 'There is nothing to read.' },
  'too-long': { vi: 'Văn bản quá dài cho một đại lượng.', en: 'The text is too long for one quantity.' },
  'not-a-quantity': { vi: 'Không đọc được thành một đại lượng.', en: 'This cannot be read as a quantity.' },
  'bad-grouping': { vi: 'Dấu phân cách hàng nghìn đặt sai chỗ.', en: 'The thousands separators are misplaced.' },
  ambiguous: {
    vi: 'Có thể hiểu theo nhiều cách; hãy viết rõ hơn hoặc thêm đơn vị.',
    en: 'This can be read in several ways; write it out or add a unit.',
  },
  date: { vi: 'Đây là ngày tháng, không phải đại lượng.', en: 'This is a date, not a quantity.' },
  vague: { vi: 'Từ chỉ số lượng không xác định.', en: 'The words name no definite number.' },
  'mixed-units': { vi: 'Hai số có đơn vị khác nhau.', en: 'The two numbers have different units.' },
  'descending-range': { vi: 'Số sau nhỏ hơn số trước.', en: 'The second number is smaller than the first.' },
  'zero-denominator': { vi: 'Mẫu số bằng không.', en: 'The denominator is zero.' },
  'trailing-text': { vi: 'Còn chữ thừa sau đại lượng.', en: 'There is text left after the quantity.' },
};

/** A text that is no single quantity: why, and where in it (UTF-16 code units). */
export class QuantitySyntaxError extends DanvanError {
  override readonly name = 'QuantitySyntaxError';

  constructor(
    override readonly code: QuantitySyntaxCode,
    /** The text as it was given. */
    readonly text: string,
    readonly index: number,
    options?: ErrorOptions,
  ) {
    super(code, SENTENCES[code], options);
  }
}
