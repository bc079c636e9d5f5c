import type { LocalText } from '../../foundation/local-text.js';

/** Said of machines whose states are the rule's and whose moves follow from them. */
export const orderInferred: LocalText = {
  vi: 'Trạng thái lấy từ quy định, biểu mẫu; thứ tự chuyển trạng thái là suy luận.',
  en: 'The states are those of the rules and forms; the order of the moves is inferred.',
};
