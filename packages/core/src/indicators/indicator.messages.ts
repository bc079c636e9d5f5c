import type { Bound } from '../quantities/bound.js';
import type { IndicatorState } from './indicator-result.js';

interface Messages {
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly reasons: Readonly<Record<Exclude<IndicatorState, 'ok' | 'partial'>, string>>;
  readonly asReported: string;
  readonly partly: string;
}

export const indicatorMessages: { readonly vi: Messages; readonly en: Messages } = {
  vi: {
    bounds: {
      exact: '',
      moreThan: 'hơn ',
      atLeast: 'ít nhất ',
      lessThan: 'dưới ',
      atMost: 'không quá ',
      about: 'khoảng ',
      nearly: 'gần ',
    },
    reasons: {
      missing: 'thiếu số liệu thành phần',
      'zero-denominator': 'mẫu số bằng 0, không tính được tỷ lệ',
      'not-applicable': 'chỉ tiêu không áp dụng cho kỳ này',
      incomparable: 'có hai số liệu khác nhau cho cùng một nội dung',
      suppressed: 'không công bố vì số người quá ít',
    },
    asReported: '(theo báo cáo)',
    partly: '(chưa đủ đơn vị hoặc chưa đủ kỳ)',
  },
  en: {
    bounds: {
      exact: '',
      moreThan: 'more than ',
      atLeast: 'at least ',
      lessThan: 'less than ',
      atMost: 'at most ',
      about: 'about ',
      nearly: 'nearly ',
    },
    reasons: {
      missing: 'parts are missing',
      'zero-denominator': 'the denominator is 0, there is no rate',
      'not-applicable': 'the indicator does not apply to this period',
      incomparable: 'two figures of one measure disagree',
      suppressed: 'not published: too few persons',
    },
    asReported: '(as reported)',
    partly: '(some units or months are missing)',
  },
};
