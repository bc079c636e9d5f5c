import type { Lang } from '@danvan/core';
import type { NumberWarning } from '@danvan/core/numbers/plain';

interface NumberFieldMessages {
  readonly label: string;
  readonly required: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly whole: string;
  readonly decimals: string;
  /** Before the other values that a reader could find in the text. */
  readonly others: string;
  readonly warnings: Readonly<Record<NumberWarning, string>>;
}

export const numberFieldMessages: Readonly<Record<Lang, NumberFieldMessages>> = {
  vi: {
    label: 'Số',
    required: 'Hãy nhập một số.',
    atLeast: 'Số phải từ {bound} trở lên.',
    atMost: 'Số không được quá {bound}.',
    whole: 'Chỉ nhập số nguyên.',
    decimals: 'Nhiều nhất {decimals} chữ số sau dấu phẩy.',
    others: 'Cũng có thể là {values}.',
    warnings: {
      'decimal-point': 'Dấu chấm được hiểu là dấu thập phân; tiếng Việt dùng dấu phẩy.',
      'english-grouping': 'Dấu phẩy được hiểu là dấu phân nhóm; tiếng Việt dùng dấu chấm.',
      'ambiguous-separator': 'Dấu phẩy được hiểu là dấu thập phân.',
      'space-grouping': 'Khoảng trắng được hiểu là dấu phân nhóm.',
      'ambiguous-sign': 'Dấu trừ viết không rõ.',
      'colloquial-tail': 'Phần cuối được hiểu theo lối nói tắt.',
      'elided-zero': 'Thiếu “không trăm” hoặc “linh”.',
      'elided-magnitude': 'Có thể thiếu “nghìn”.',
      'bare-half': '“Rưỡi” không rõ là nửa của hàng nào.',
      'bare-magnitude': 'Không có số đứng trước hàng, được hiểu là một.',
      'nested-billions': 'Có hai chữ “tỷ”, được cộng lại.',
      'year-or-five': '“Năm” được hiểu là số 5.',
      nonstandard: 'Cách viết không chuẩn.',
      slang: 'Từ lóng chỉ tiền.',
      'no-diacritics': 'Chữ viết không dấu.',
    },
  },
  en: {
    label: 'Number',
    required: 'Please enter a number.',
    atLeast: 'The number must be at least {bound}.',
    atMost: 'The number must be at most {bound}.',
    whole: 'Whole numbers only.',
    decimals: 'At most {decimals} decimals.',
    others: 'It could also be {values}.',
    warnings: {
      'decimal-point': 'The point is taken for a decimal sign; Vietnamese writes a comma.',
      'english-grouping': 'The comma is taken for a grouping sign; Vietnamese writes a dot.',
      'ambiguous-separator': 'The comma is taken for a decimal sign.',
      'space-grouping': 'The space is taken for a grouping sign.',
      'ambiguous-sign': 'The minus sign is not clear.',
      'colloquial-tail': 'The last part is taken in its short spoken form.',
      'elided-zero': '“Không trăm” or “linh” is left out.',
      'elided-magnitude': '“Nghìn” may be left out.',
      'bare-half': 'It is not clear what “rưỡi” is half of.',
      'bare-magnitude': 'No number stands before the magnitude: taken for one.',
      'nested-billions': '“Tỷ” stands twice: the parts are added.',
      'year-or-five': '“Năm” is taken for the number 5.',
      nonstandard: 'Not the usual way of writing.',
      slang: 'Slang for money.',
      'no-diacritics': 'Written without diacritics.',
    },
  },
};
